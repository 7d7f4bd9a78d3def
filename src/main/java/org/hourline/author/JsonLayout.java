package org.hourline.author;

import java.util.List;
import java.util.stream.Collectors;
import org.hourline.author.Written.Group;
import org.hourline.author.Written.Member;
import org.hourline.author.Written.Word;

/// Lays out JSON: the outermost value on lines, and of what is in it each object and list on one
/// line where it fits, else on lines as well. One blank line stays one.
///
/// ```
/// [
///   { "id": "police", "name": "Port police", "aliases": ["Harbour police"] },
///
///   { "id": "union", "name": "Dockers’ Union" }
/// ]
/// ```
final class JsonLayout {
  private static final int WIDTH = 160;

  private final StringBuilder json = new StringBuilder();

  private JsonLayout() {}

  /// The text, with a line break at its end.
  static String of(Written written) {
    JsonLayout layout = new JsonLayout();
    layout.value(written, 0, true, 0);
    return layout.json.append('\n').toString();
  }

  /// @param used the width of what stands before it on its line and, after it, the comma
  private void value(Written written, int indent, boolean open, int used) {
    String flat = flat(written);
    if (!(written instanceof Group(boolean keyed, var members, _))
        || members.isEmpty()
        || (!open && used + flat.codePointCount(0, flat.length()) <= WIDTH)) {
      json.append(flat);
      return;
    }
    json.append(keyed ? "{\n" : "[\n");
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      boolean last = i == members.size() - 1;
      if (member.apart() && i > 0) {
        json.append('\n');
      }
      String head = " ".repeat(indent + 2) + key(member);
      json.append(head);
      int width = head.codePointCount(0, head.length()) + (last ? 0 : 1);
      value(member.value(), indent + 2, false, width);
      json.append(last ? "\n" : ",\n");
    }
    json.append(" ".repeat(indent)).append(keyed ? '}' : ']');
  }

  private static String key(Member member) {
    Word key = member.key();
    return key == null ? "" : key.spelling() + ": ";
  }

  private static String flat(Written written) {
    return switch (written) {
      case Word word -> word.spelling();
      case Group(boolean keyed, List<Member> members, _) -> {
        if (members.isEmpty()) {
          yield keyed ? "{}" : "[]";
        }
        yield members.stream()
            .map(member -> key(member) + flat(member.value()))
            .collect(Collectors.joining(", ", keyed ? "{ " : "[", keyed ? " }" : "]"));
      }
    };
  }
}
