package org.hourline.author;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hourline.author.Written.Group;
import org.hourline.author.Written.Member;
import org.hourline.author.Written.Remark;
import org.hourline.author.Written.Style;
import org.hourline.author.Written.Word;
import org.hourline.read.Shape;
import org.jspecify.annotations.Nullable;

/// Lays out front matter in YAML.
///
/// ```
/// when:                                        # an object under a key: its keys on lines
///   start: 2026-01-31
/// places: [gwadar]                             # a list of single values: on one line
/// actors:
///   - {actor: militants, role: attributed}     # an object of at most three keys: on one line
/// claims:
///   - id: gwadar-camp-killed
///     value: 11
///     published: {earliest: 2026-01-31}        # whatever lies deeper: on one line
/// ```
///
/// What does not fit on one line, or holds a comment, is written on several. Text keeps its lines.
/// A comment beside a line keeps its column where there is room; one blank line stays one.
final class YamlLayout {
  private static final int WIDTH = 120;

  /// An object of a list with more possible keys is written on lines.
  private static final int SMALL = 3;

  private final List<String> lines = new ArrayList<>();

  /// Whether no blank line may follow, for a collection has just begun.
  private boolean fresh = true;

  private YamlLayout() {}

  /// Lines, each with its line break.
  ///
  /// @param head comments that belong to the whole, before an empty line
  static String of(List<Remark> head, Group front, @Nullable Shape shape) {
    YamlLayout layout = new YamlLayout();
    layout.remarks(head, 0);
    if (!head.isEmpty()) {
      layout.lines.add("");
      layout.fresh = true;
    }
    layout.members(front, shape, 0, 0);
    return String.join("\n", layout.lines) + "\n";
  }

  private void members(Group group, @Nullable Shape shape, int indent, int depth) {
    for (Member member : group.members()) {
      remarks(member.above(), indent);
      if (member.apart()) {
        blank();
      }
      Word key = member.key();
      if (key == null) {
        item(member, shape, indent, depth);
      } else {
        Shape inner = shape == null ? null : KeyOrder.shape(shape, key.value());
        entry(member, YamlWords.key(key), inner, indent, depth);
      }
      // Further to the right it would be a line of the text.
      boolean text = member.value() instanceof Word word && word.style() == Style.BLOCK;
      remarks(member.below(), text ? indent : indent + 2);
    }
    remarks(group.tail(), indent);
  }

  private void entry(Member member, String key, @Nullable Shape inner, int indent, int depth) {
    String head = " ".repeat(indent) + key + ":";
    switch (member.value()) {
      case Word word -> word(head, word, member.beside(), indent + 2);
      case Group group -> {
        String flow = flow(group);
        boolean open = depth == 0 && !group.members().isEmpty() && isOpen(group);
        if (!open && fits(flow, head)) {
          line(head + " " + flow, member.beside());
        } else {
          line(head, member.beside());
          fresh = true;
          members(group, inner, indent + 2, depth + 1);
        }
      }
    }
  }

  /// Whether a value under a key of the front matter itself is written on lines, though it might
  /// fit on one: an object, and a list of anything but single values.
  private static boolean isOpen(Group group) {
    return group.keyed()
        || group.members().stream().anyMatch(member -> member.value() instanceof Group);
  }

  private void item(Member member, @Nullable Shape shape, int indent, int depth) {
    String dash = " ".repeat(indent) + "-";
    switch (member.value()) {
      case Word word -> word(dash, word, member.beside(), indent + 2);
      case Group group when group.keyed() && !group.members().isEmpty() -> {
        // A comment has no place above the first key of an object: the dash stands there.
        List<Member> keys = new ArrayList<>(group.members());
        remarks(keys.getFirst().above(), indent);
        keys.set(0, keys.getFirst().under(List.of()));
        int possible = shape == null ? keys.size() : shape.fields().size();
        boolean open = depth == 1 && possible > SMALL;
        item(member, new Group(true, keys, group.tail()), shape, indent, depth, open);
      }
      case Group group -> item(member, group, shape, indent, depth, false);
    }
  }

  private void item(
      Member member, Group group, @Nullable Shape shape, int indent, int depth, boolean open) {
    String dash = " ".repeat(indent) + "-";
    String flow = flow(group);
    if (!open && fits(flow, dash)) {
      line(dash + " " + flow, member.beside());
      return;
    }
    remarks(member.beside(), indent); // it has no place beside the dash
    int first = lines.size();
    if (!group.keyed()) {
      lines.add(dash);
    }
    fresh = true;
    members(group, shape, indent + 2, depth + 1);
    if (group.keyed()) {
      lines.set(first, dash + lines.get(first).substring(indent + 1));
    }
  }

  private void word(String head, Word word, List<Remark> beside, int indent) {
    List<String> spelling = List.of(YamlWords.spelt(word, false).split("\n", -1));
    if (word.spelling().isEmpty()) {
      line(head, beside);
      return;
    }
    String begin = head + " " + spelling.getFirst();
    boolean block = word.style() == Style.BLOCK;
    if (block || spelling.size() == 1) {
      line(begin, beside);
    } else {
      lines.add(begin.stripTrailing());
    }
    for (int i = 1; i < spelling.size(); i++) {
      String rest = block ? spelling.get(i) : spelling.get(i).stripLeading();
      String written = rest.isEmpty() ? "" : " ".repeat(indent) + rest;
      if (!block && i == spelling.size() - 1) {
        line(written, beside);
      } else {
        lines.add(written);
      }
    }
    // After a text that ends with blank lines, one more would be read as part of it.
    fresh = block && YamlBlock.endsBlank(word.spelling());
  }

  private static boolean fits(@Nullable String flow, String head) {
    return flow != null && width(head) + 1 + width(flow) <= WIDTH;
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /// On one line; null where it cannot stand on one.
  private static @Nullable String flow(Group group) {
    return group.lean() ? inline(group) : null;
  }

  private static String inline(Written written) {
    return switch (written) {
      case Word word -> YamlWords.spelt(word, true);
      case Group(boolean keyed, var members, _) ->
          members.stream()
              .map(member -> {
                Word key = member.key();
                String value = inline(member.value());
                return key == null ? value : YamlWords.key(key) + ": " + value;
              })
              .collect(Collectors.joining(", ", keyed ? "{" : "[", keyed ? "}" : "]"));
    };
  }

  /// A line and the comment beside it, in its column where there is room.
  private void line(String text, List<Remark> beside) {
    if (beside.isEmpty()) {
      lines.add(text);
    } else {
      int column = beside.getFirst().column();
      int at = width(text) < column ? column : width(text) + 2;
      lines.add(text + " ".repeat(at - width(text)) + beside.getFirst().text());
      for (Remark more : beside.subList(1, beside.size())) {
        lines.add(" ".repeat(at) + more.text());
      }
    }
    fresh = false;
  }

  /// Comments on lines of their own. Where lines follow upon each other, they keep their indent
  /// against the first.
  private void remarks(List<Remark> remarks, int indent) {
    int shift = remarks.isEmpty() ? 0 : indent - remarks.getFirst().column();
    for (Remark remark : remarks) {
      if (remark.apart()) {
        blank();
        shift = indent - remark.column();
      }
      lines.add(" ".repeat(Math.max(indent, remark.column() + shift)) + remark.text());
      fresh = false;
    }
  }

  private void blank() {
    if (!fresh && !lines.getLast().isEmpty()) {
      lines.add("");
    }
  }
}
