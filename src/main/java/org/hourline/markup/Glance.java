package org.hourline.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the references and addresses of a text without making its tree, where it is written so
/// plainly that they can be nothing else than what [Finder] would find in the tree: no code, no
/// escapes, no HTML, no definitions, every bracket part of `[@id]`, `[[id]]` or `[words](address)`
/// on one line. Most texts are like that, and the tree takes many times as long. A text in which
/// anything is in doubt is left to the tree; a test holds the two against each other.
final class Glance {
  /// Characters, of a text.
  private static final int LONGEST = 20_000;

  /// Characters that are no letters, at the beginning of a line; more, and the line may be nested
  /// too deep for [MarkdownParser].
  private static final int MOST_MARKS = 64;

  /// Characters, of an address.
  private static final int LONGEST_ADDRESS = 1000;

  /// What gives brackets another meaning, takes it from them, or may be code.
  private static final List<String> DOUBTFUL = List.of("\\", "`", "<", "~~~", "    ", "]:", "![");

  private final String text;
  private final List<Reference> references = new ArrayList<>();
  private final List<Address> addresses = new ArrayList<>();

  private Glance(String text) {
    this.text = text;
  }

  /// What a text refers to; null where only its tree can tell.
  static @Nullable Marks marks(String text) {
    if (text.length() > LONGEST || DOUBTFUL.stream().anyMatch(text::contains)) {
      return null;
    }
    Glance glance = new Glance(text);
    return glance.isPlain() ? new Marks(glance.references, glance.addresses) : null;
  }

  private boolean isPlain() {
    boolean tables = text.indexOf('|') >= 0;
    int from = 0;
    for (int line = 1; from < text.length(); line++) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      if (!isPlain(from, end, tables) || !take(line, from, end)) {
        return false;
      }
      from = end + 1;
    }
    return true;
  }

  /// Whether nothing on a line but its brackets could be in doubt. Where there are tables, a line
  /// that begins with a bracket may be a caption, and one with bars a row.
  private boolean isPlain(int from, int end, boolean tables) {
    int marks = 0;
    while (from + marks < end && !Character.isLetter(text.charAt(from + marks))) {
      marks++;
    }
    for (int i = from; i < end; i++) {
      if (text.charAt(i) < ' ') {
        return false;
      }
    }
    String line = text.substring(from, end);
    int bracket = tables ? line.indexOf('[') : -1;
    return marks <= MOST_MARKS && (bracket < 0 || (bracket > marks && line.indexOf('|') < 0));
  }

  /// Takes what stands in the brackets of a line; false where a bracket is in doubt.
  private boolean take(int line, int from, int end) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      if (c == ']') {
        return false;
      }
      at = c == '[' ? bracket(line, from, at, end) : at + 1;
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /// @param begin of the line
  /// @return where to go on; −1 where the bracket at `open` is in doubt
  private int bracket(int line, int begin, int open, int end) {
    int column = text.codePointCount(begin, open) + 1;
    int close = text.indexOf(']', open);
    if (close < 0 || close >= end) {
      return -1;
    }
    return switch (text.charAt(open + 1)) {
      case '@' -> reference(Reference.Kind.CITATION, line, column, open, close);
      case '[' ->
          text.startsWith("]]", close)
              ? reference(Reference.Kind.MENTION, line, column, open, close)
              : -1;
      default -> link(line, column, open, close);
    };
  }

  private int reference(Reference.Kind kind, int line, int column, int open, int close) {
    String id = text.substring(open + 2, close);
    if (id.length() > ReferenceParser.LONGEST || id.isBlank() || id.indexOf('[') >= 0) {
      return -1;
    }
    references.add(new Reference(kind, id.strip(), line, column));
    return close + (kind == Reference.Kind.MENTION ? 2 : 1);
  }

  private int link(int line, int column, int open, int close) {
    String words = text.substring(open + 1, close);
    if (words.isBlank() || words.indexOf('[') >= 0 || !text.startsWith("](", close)) {
      return -1;
    }
    int from = close + 2;
    int to = from;
    while (to < text.length() && to - from <= LONGEST_ADDRESS && isPlain(text.charAt(to))) {
      to++;
    }
    // An address in the text itself is one only where there is such a heading.
    if (to == from || !text.startsWith(")", to) || text.charAt(from) == '#') {
      return -1;
    }
    String href = text.substring(from, to);
    addresses.add(new Address(Address.Kind.LINK, href, Addresses.isAllowed(href), line, column));
    return to + 1;
  }

  /// Whether a character of an address stands for itself.
  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~:/?#@!$'*+,;=%".indexOf(c) >= 0;
  }
}
