package org.hourline.briefing;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Text in both directions: where it turns, by the Unicode Bidirectional Algorithm (UAX #9), and
/// how a part that runs from right to left is laid from left to right.
final class ReadingOrder implements BidiReorderer {
  /// What a mirrored character looks like from the other side (UAX #9, L4).
  private static final Map<Integer, Integer> MIRRORED =
      Map.ofEntries(
          mirror('(', ')'),
          mirror(')', '('),
          mirror('[', ']'),
          mirror(']', '['),
          mirror('{', '}'),
          mirror('}', '{'),
          mirror('<', '>'),
          mirror('>', '<'),
          mirror('«', '»'),
          mirror('»', '«'),
          mirror('‹', '›'),
          mirror('›', '‹'),
          mirror('≤', '≥'),
          mirror('≥', '≤'));

  private final Letters letters;

  /// What was laid last, and how it is read.
  private String laid = "";

  private String read = "";

  ReadingOrder(Letters letters) {
    this.letters = letters;
  }

  private static Map.Entry<Integer, Integer> mirror(char one, char other) {
    return Map.entry((int) one, (int) other);
  }

  @Override
  public String shapeText(String text) {
    return letters.join(text);
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    int[] characters = text.codePoints().toArray();
    StringBuilder order = new StringBuilder(text.length());
    StringBuilder written = new StringBuilder(text.length());
    for (int i = characters.length - 1; i >= 0; i--) {
      order.appendCodePoint(MIRRORED.getOrDefault(characters[i], characters[i]));
    }
    text.codePoints().mapToObj(Letters::written).forEach(written::append);
    laid = order.toString();
    read = written.toString();
    return laid;
  }

  /// A line of a drawing as it is laid from left to right: what runs from right to left in it is
  /// joined and turned, and its parts stand in the order that they are seen in.
  String laidOut(String line) {
    if (!Letters.runRightToLeft(line)) {
      return line;
    }
    Bidi turns = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int count = turns.getRunCount();
    String[] parts = new String[count];
    byte[] levels = new byte[count];
    for (int i = 0; i < count; i++) {
      String part = line.substring(turns.getRunStart(i), turns.getRunLimit(i));
      levels[i] = (byte) turns.getRunLevel(i);
      parts[i] = levels[i] % 2 == 0 ? part : reorderRTLTextToLTR(shapeText(part));
    }
    Bidi.reorderVisually(levels, 0, parts, 0, count);
    laid = String.join("", parts);
    read = line;
    return laid;
  }

  /// How a text is read that was just laid from left to right; null where it was not.
  @Nullable String read(String text) {
    return text.equals(laid) && !laid.isBlank() ? read : null;
  }

  @Override
  public String deshapeText(String text) {
    return text;
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  /// Where a text turns. To HTML the end of a line of the file is a space; to the algorithm it
  /// would end the paragraph.
  static Bidi bidi(String text, int direction) {
    return new Bidi(text.replaceAll("[\\n\\r\\t]", " "), direction);
  }

  /// Where the text of one paragraph turns. Bonds have no direction: each is of the text that it
  /// belongs to.
  static final class Turns implements BidiSplitter {
    private @Nullable Bidi bidi;
    private int[] places = {};

    @Override
    public void setParagraph(String paragraph, byte direction) {
      String bare = Bonds.without(paragraph);
      bidi =
          bidi(
              bare.isEmpty() ? " " : bare,
              direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
      places = new int[bare.length() + 1];
      int at = 0;
      for (int i = 0; i < paragraph.length(); ) {
        int character = paragraph.codePointAt(i);
        i += Character.charCount(character);
        if (!Bonds.isOne(character)) {
          for (int unit = Character.charCount(character); unit > 0; unit--) {
            places[++at] = i;
          }
        } else if (Bonds.isBefore(character)) {
          places[at] = i;
        }
      }
      places[0] = 0;
      places[bare.length()] = Math.max(paragraph.length(), 1);
    }

    @Override
    public int countTextRuns() {
      return turned().getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
      Bidi turned = turned();
      int from = place(turned.getRunStart(index));
      return new BidiTextRun(
          from,
          place(turned.getRunLimit(index)) - from,
          turned.getRunLevel(index) % 2 == 0 ? LTR : RTL);
    }

    private int place(int bare) {
      return bare < places.length ? places[bare] : bare;
    }

    @Override
    public byte getBaseDirection(String paragraph) {
      return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
          ? LTR
          : RTL;
    }

    private Bidi turned() {
      if (bidi == null) {
        throw new IllegalStateException("no paragraph");
      }
      return bidi;
    }
  }
}
