package org.hourline.briefing;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.InlineText;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// What stays on one line though it is several texts to the layout engine, which may end a line
/// wherever one of its texts ends: where the direction turns, or an element begins or ends. A bond
/// stands at both sides of such a place, in the width of what follows up to where a line may end:
/// the first text is as much wider as the second is narrower, so that the first fits a line only
/// where both do. Bonds are characters of a private plane; once the lines are set they are gone,
/// and their widths with them.
final class Bonds {
  private static final int FIRST = 0x100000;
  private static final int LAST = 0x10FFFD;
  private static final int LONGEST = 60;

  private final List<String> held = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int direction = Bidi.DIRECTION_LEFT_TO_RIGHT;

  static boolean isOne(int character) {
    return character >= FIRST && character <= LAST;
  }

  /// Whether a character is a bond that belongs to what comes before it.
  static boolean isBefore(int character) {
    return isOne(character) && character % 2 == 0;
  }

  static String without(String text) {
    if (text.codePoints().noneMatch(Bonds::isOne)) {
      return text;
    }
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints().filter(character -> !isOne(character)).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /// How much wider than its letters a text is for its bonds.
  ///
  /// @param width of a text without bonds
  int extra(String text, ToIntFunction<String> width) {
    if (held.isEmpty()) {
      return 0;
    }
    return text.codePoints()
        .filter(Bonds::isOne)
        .map(bond -> {
          int of = width.applyAsInt(held.get((bond - FIRST) / 2));
          return isBefore(bond) ? of : -of;
        })
        .sum();
  }

  /// Takes the bonds out of a text that has its line.
  void loosen(InlineText text, LayoutContext context) {
    String bare = without(text.getSubstring());
    if (bare.length() < text.getSubstring().length()) {
      FSFont font = text.getParent().getStyle().getFSFont(context);
      text.setMasterText(bare);
      text.setSubstring(0, bare.length());
      text.setWidth(context.getTextRenderer().getWidth(context.getFontContext(), font, bare));
    }
  }

  /// Puts bonds into a document.
  void tie(Document html) {
    direction =
        html.getDocumentElement().getAttribute("dir").equals("rtl")
            ? Bidi.DIRECTION_RIGHT_TO_LEFT
            : Bidi.DIRECTION_LEFT_TO_RIGHT;
    tieBlock(html.getDocumentElement());
  }

  /// A text of a paragraph, and where it begins in that.
  private record Piece(Text node, int from) {}

  private void tieBlock(Element block) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (Node child = block.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, pieces, paragraph);
    }
    tieParagraph(pieces, paragraph.toString());
  }

  /// Elements that are in the lines of what they stand in; all others end a paragraph.
  private static boolean isInline(Element element) {
    return switch (element.getNodeName()) {
      case "a", "b", "bdi", "em", "i", "strong", "sup", "sub", "code", "abbr" -> true;
      case "span" -> !element.getAttribute("class").matches("sign|page|pages");
      default -> false;
    };
  }

  private void collect(Node node, List<Piece> pieces, StringBuilder paragraph) {
    switch (node) {
      case Text text -> {
        pieces.add(new Piece(text, paragraph.length()));
        paragraph.append(text.getData());
      }
      case Element element when isInline(element) -> {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
          collect(child, pieces, paragraph);
        }
      }
      case Element element -> {
        tieParagraph(pieces, paragraph.toString());
        pieces.clear();
        paragraph.setLength(0);
        // What runs at the edge of pages is set anew on each, and is one line.
        if (!element.getNodeName().matches("svg|head|style")
            && !element.getAttribute("class").contains("running")) {
          tieBlock(element);
        }
      }
      default -> {}
    }
  }

  private void tieParagraph(List<Piece> pieces, String paragraph) {
    if (paragraph.isBlank()) {
      return;
    }
    LineBreaks breaks = new LineBreaks();
    breaks.setText(paragraph);
    NavigableSet<Integer> ends = new TreeSet<>();
    for (int end = breaks.next(); end >= 0 && end < paragraph.length(); end = breaks.next()) {
      ends.add(end);
    }
    ends.add(paragraph.length());
    Bidi turns = ReadingOrder.bidi(paragraph, direction);
    for (Piece piece : List.copyOf(pieces)) {
      StringBuilder tied = new StringBuilder();
      int from = piece.from;
      int to = from + piece.node.getLength();
      int at = from;
      tied.append(bond(from, 1, ends, paragraph));
      for (int run = 0; run < turns.getRunCount(); run++) {
        int turn = turns.getRunLimit(run);
        if (turn > from && turn < to) {
          tied.append(paragraph, at, turn)
              .append(bond(turn, 0, ends, paragraph))
              .append(bond(turn, 1, ends, paragraph));
          at = turn;
        }
      }
      tied.append(paragraph, at, to).append(bond(to, 0, ends, paragraph));
      if (tied.length() > piece.node.getLength()) {
        piece.node.setData(tied.toString());
      }
    }
  }

  /// A bond at a place of a paragraph; empty where a line may end there.
  private String bond(int at, int side, NavigableSet<Integer> ends, String paragraph) {
    if (at == 0 || at == paragraph.length() || ends.contains(at)) {
      return "";
    }
    int end = Objects.requireNonNullElse(ends.higher(at), paragraph.length());
    if (end - at > LONGEST) {
      return ""; // an address that is broken anywhere
    }
    String follows = paragraph.substring(at, end);
    Integer number = numbers.get(follows);
    if (number == null) {
      number = held.size();
      if (FIRST + 2 * number + 1 > LAST) {
        return "";
      }
      held.add(follows);
      numbers.put(follows, number);
    }
    return Character.toString(FIRST + 2 * number + side);
  }
}
