package org.hourline.author;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hourline.author.Written.Group;
import org.hourline.author.Written.Member;
import org.hourline.author.Written.Remark;
import org.hourline.problem.Position;
import org.hourline.problem.Problem;
import org.hourline.problem.Rule;
import org.hourline.read.Node;
import org.hourline.read.ParsedFile;
import org.hourline.read.Shape;
import org.jspecify.annotations.Nullable;

/// One content file in the one style. The values stay as they are; so do the comments, each beside
/// or above what it stood beside or above; so does every byte under the front matter.
///
/// The line breaks are those that the file began with. A byte-order mark is left out, and the last
/// line of what is tidied ends with a line break.
final class TidyText {
  private static final Rule NOT_TIDIED =
      Rule.error("not-tidied", "A file that is tidied says what it said before", "Hourline");

  private TidyText() {}

  /// What came of it.
  ///
  /// @param text null where the file is left alone, for the problems
  record Tidied(@Nullable String text, List<Problem> problems) {}

  /// @param path the name of the file
  /// @param text without a byte-order mark
  /// @param shape of the object that it holds, or of each of its objects; null: not known
  static Tidied of(String path, String text, @Nullable Shape shape) {
    ParsedFile parsed = ParsedFile.of(path, text);
    if (parsed.node() == null || !parsed.problems().isEmpty()) {
      return new Tidied(null, parsed.problems());
    }
    String plain =
        text.substring(parsed.from(), parsed.to()).replace("\r\n", "\n").replace('\r', '\n');
    String tidy =
        parsed.yaml()
            ? yaml(YamlWritten.parse(plain).written(), shape)
            : JsonLayout.of(KeyOrder.sorted(JsonWritten.parse(plain), shape));
    String whole = whole(path, text, parsed, tidy);
    if (!says(plain, tidy, parsed, ParsedFile.of(path, whole))) {
      Problem ours =
          NOT_TIDIED.at(
              Position.startOf(path),
              "Tidied, this file would not say what it says: it is left as it is",
              "this is a mistake in Hourline; please report it with the file");
      return new Tidied(null, List.of(ours));
    }
    return new Tidied(whole, List.of());
  }

  /// A file with other values in it, in the same style.
  ///
  /// @param edit makes the whole value that is to stand in it of that which stands there; null:
  ///   none
  /// @return the text; null where nothing is to stand in it; the text itself where nothing differs
  /// @throws AuthorException where it cannot be read
  static @Nullable String edited(
      String path, String text, Shape shape, Function<Written, @Nullable Written> edit) {
    ParsedFile parsed = ParsedFile.of(path, text);
    if (parsed.node() == null || !parsed.problems().isEmpty()) {
      throw new AuthorException(path + " cannot be read; `hourline check` says why");
    }
    String plain =
        text.substring(parsed.from(), parsed.to()).replace("\r\n", "\n").replace('\r', '\n');
    Written before = parsed.yaml() ? YamlWritten.parse(plain).written() : JsonWritten.parse(plain);
    Written after = edit.apply(before);
    if (after == null || after.equals(before)) {
      return after == null ? null : text;
    }
    return whole(
        path,
        text,
        parsed,
        parsed.yaml() ? yaml(after, shape) : JsonLayout.of(KeyOrder.sorted(after, shape)));
  }

  private static String yaml(Written written, @Nullable Shape shape) {
    Group front = (Group) written;
    Member first = front.members().getFirst();
    // Comments at the very beginning, before an empty line, are on the whole file.
    int heads = first.apart() ? first.above().size() : 0;
    for (int i = first.above().size() - 1; heads == 0 && i > 0; i--) {
      heads = first.above().get(i).apart() ? i : 0;
    }
    List<Remark> head = first.above().subList(0, heads);
    List<Member> members = new ArrayList<>(front.members());
    List<Remark> above = new ArrayList<>(first.above().subList(heads, first.above().size()));
    if (heads > 0 && !above.isEmpty()) {
      above.set(0, above.getFirst().close());
    }
    members.set(0, heads > 0 ? first.under(above) : first);
    Group body = new Group(front.keyed(), members, front.tail());
    return YamlLayout.of(head, (Group) KeyOrder.sorted(body, shape), shape);
  }

  private static String whole(String path, String text, ParsedFile parsed, String tidy) {
    int end = text.indexOf('\n');
    String line = end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    String laid = tidy.replace("\n", line);
    if (!path.endsWith(".md")) {
      return laid;
    }
    String rest = text.substring(parsed.to());
    int begin = rest.indexOf('\n') + 1;
    String mark = begin == 0 ? rest : rest.substring(0, begin);
    String body = rest.substring(mark.length());
    if (parsed.from() > 0) {
      return "---" + line + laid + "---" + line + body;
    }
    return laid + (mark.isBlank() ? "" : mark) + body;
  }

  /// Whether the same values and the same comments are there.
  private static boolean says(String before, String after, ParsedFile parsed, ParsedFile tidied) {
    return parsed.node() != null
        && tidied.node() != null
        && tidied.problems().isEmpty()
        && same(parsed.node(), tidied.node())
        && (!parsed.yaml() || comments(before).equals(comments(after)));
  }

  private static List<String> comments(String yaml) {
    return YamlWritten.parse(yaml).comments().stream().sorted().toList();
  }

  /// Whether two values are equal, in whatever order their keys stand.
  private static boolean same(Node one, Node other) {
    return switch (one) {
      case Node.Text(_, var text) -> other instanceof Node.Text(_, var more) && text.equals(more);
      case Node.Numeral(_, var literal) ->
          other instanceof Node.Numeral(_, var more) && literal.equals(more);
      case Node.Truth(_, var value) -> other instanceof Node.Truth(_, var more) && value == more;
      case Node.Nothing _ -> other instanceof Node.Nothing;
      case Node.Broken _ -> false;
      case Node.Listed(_, var items) ->
          other instanceof Node.Listed(_, var more) && same(items, more);
      case Node.Keyed keyed -> other instanceof Node.Keyed more && same(keyed, more);
    };
  }

  private static boolean same(List<Node> some, List<Node> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = same(some.get(i), others.get(i));
    }
    return same;
  }

  private static boolean same(Node.Keyed one, Node.Keyed other) {
    return one.entries().size() == other.entries().size()
        && one.entries().stream()
            .allMatch(entry -> {
              Node value = other.value(entry.name());
              return value != null && same(entry.value(), value);
            });
  }
}
