package org.hourline.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hourline.author.Written.Remark;

/// The comments of a YAML text, handed out in the order in which they stand. They are looked for
/// only between values, where a `#` can be nothing else.
final class YamlComments {
  /// @param at the offset of its `#`
  /// @param alone whether nothing but blanks stands before it on its line
  private record Comment(int at, int line, boolean alone, Remark remark) {}

  private final int[] text;

  /// The offsets at which lines begin.
  private final int[] starts;

  private final List<Comment> comments = new ArrayList<>();
  private int next;

  /// Where the last text ends to which the blank lines before its end belong.
  private int kept = -1;

  /// @param text code points, in which the YAML reader counts
  YamlComments(int[] text) {
    this.text = text;
    this.starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length).filter(i -> text[i] == '\n').map(i -> i + 1))
            .toArray();
  }

  /// Notes the comments of a stretch that holds no value.
  void look(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == '#') {
        int end = lineEnd(i);
        String words = new String(text, i, end - i).stripTrailing();
        Remark remark = new Remark(words, column(i), isApart(i));
        comments.add(new Comment(i, line(i), isAlone(i), remark));
        i = end;
      }
    }
  }

  /// Notes that blank lines up to here are part of a text.
  void keep(int end) {
    kept = end;
  }

  /// The comment at the end of the line that an offset lies on, and the lines of their own right
  /// below it on which it goes on in the same column.
  ///
  /// @param before the offset of the next value
  List<Remark> beside(int at, int before) {
    List<Remark> beside = new ArrayList<>();
    if (has(before) && !here().alone && here().line == line(at)) {
      int line = here().line;
      int column = here().remark.column();
      beside.add(take());
      while (has(before) && here().line == ++line && here().remark.column() == column) {
        beside.add(take());
      }
    }
    return beside;
  }

  /// The comments before an offset.
  List<Remark> above(int before) {
    return deeper(before, -1);
  }

  /// The comments before an offset, as long as they begin to the right of a column.
  List<Remark> deeper(int before, int column) {
    List<Remark> deeper = new ArrayList<>();
    while (has(before) && here().remark.column() > column) {
      deeper.add(take());
    }
    return deeper;
  }

  /// All of them, for counting.
  List<String> texts() {
    return comments.stream().map(comment -> comment.remark.text()).toList();
  }

  /// The column of an offset, from 0; -1 at the end of the text, which lies left of everything.
  int column(int at) {
    return at >= text.length ? -1 : at - lineStart(at);
  }

  /// Whether a blank line stands right before the line of an offset, which begins that line.
  boolean isApart(int at) {
    int begin = lineStart(at);
    return isAlone(at)
        && begin > 0
        && begin != kept
        && Arrays.stream(text, lineStart(begin - 1), begin).allMatch(Character::isWhitespace);
  }

  private boolean isAlone(int at) {
    return Arrays.stream(text, lineStart(at), at).allMatch(Character::isWhitespace);
  }

  /// The offset at which the line of an offset ends.
  int lineEnd(int at) {
    int line = line(at);
    return line + 1 < starts.length ? starts[line + 1] - 1 : text.length;
  }

  private int lineStart(int at) {
    return starts[line(at)];
  }

  private int line(int at) {
    int found = Arrays.binarySearch(starts, at);
    return found < 0 ? -found - 2 : found;
  }

  private boolean has(int before) {
    return next < comments.size() && comments.get(next).at < before;
  }

  private Comment here() {
    return comments.get(next);
  }

  private Remark take() {
    return comments.get(next++).remark;
  }
}
