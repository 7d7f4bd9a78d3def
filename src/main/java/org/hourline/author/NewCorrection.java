package org.hourline.author;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hourline.model.Claim;
import org.hourline.model.EventStatus;
import org.hourline.model.Site;
import org.hourline.problem.Position;
import org.hourline.read.ContentForm;
import org.hourline.read.ContentReader;
import org.hourline.read.Loaded;
import org.hourline.read.Node;
import org.hourline.read.ParsedFile;
import org.hourline.read.Shape;
import org.jspecify.annotations.Nullable;

/// Adds a record of a correction to an event's file, or to timeline.json: what was, what is, and
/// why. Every other byte of the file stays.
///
/// Asked before the change, it takes what stands in the file as what was, and leaves what is to be
/// filled in; told what was, it takes what stands as what is.
public final class NewCorrection {
  private final Path content;
  private final String shown;

  /// @param content the content folder
  /// @param shown its name, as the editor knows it
  public NewCorrection(Path content, String shown) {
    this.content = content;
    this.shown = shown;
  }

  /// What the editor says of the correction; null: not said.
  public record Told(@Nullable String was, @Nullable String now, @Nullable String reason) {}

  /// @param id of an event, or of a claim
  /// @param field the key that changes; keys of inner objects after a dot: `when.start`
  /// @param day of the correction
  /// @return the file, as the editor knows it: the event's, or timeline.json, where the records of
  ///   the claims of claims.json stand
  /// @throws AuthorException where there is no such event or no such field
  /// @throws IOException when the disk fails
  public String write(String id, String field, LocalDate day, Told told) throws IOException {
    var loaded = ContentReader.read(content, shown);
    Claim claim = claim(loaded.site(), id);
    String event = claim == null ? id : claim.event();
    Position timeline = loaded.origins().of("timeline");
    Position home = event == null ? timeline : loaded.origins().of("event/" + event);
    if (event != null && home.equals(timeline)) {
      throw new AuthorException("there is no event “" + event + "”");
    }
    Opened file = open(home.path());
    Node.Keyed object = object(file, home);
    String stands =
        claim == null
            ? value(object, field, ContentForm.EVENT, id)
            : value(claim(loaded, object, id), field, ContentForm.CLAIMS, id);
    if (stands.equals(told.was) && (told.now == null || stands.equals(told.now))) {
      throw new AuthorException(
          "“"
              + field
              + "” of “"
              + id
              + "” still is “"
              + stands
              + "”: change it first, or leave --was out and fill in what it is to be");
    }
    Map<String, @Nullable String> record = new LinkedHashMap<>();
    record.put("date", day.toString());
    record.put("field", claim == null ? field : id + "." + field);
    record.put("was", told.was == null ? stands : told.was);
    record.put("now", told.now == null && told.was != null ? stands : told.now);
    record.put("reason", told.reason);
    SafeFiles.replace(file.path, file.mark + with(file.text, file.parsed, object, record));
    return home.path();
  }

  /// A file of the content.
  ///
  /// @param mark its byte-order mark, or nothing
  /// @param text the rest
  private record Opened(Path path, String mark, String text, ParsedFile parsed) {}

  private Opened open(String name) throws IOException {
    Path path =
        content.resolve(name.substring(shown.replace('\\', '/').length()).replaceFirst("^/+", ""));
    String whole = SafeFiles.text(path, name);
    String mark = whole.startsWith("\uFEFF") ? "\uFEFF" : "";
    String text = whole.substring(mark.length());
    return new Opened(path, mark, text, ParsedFile.of(name, text));
  }

  private static @Nullable Claim claim(@Nullable Site site, String id) {
    return site == null || site.events().has(id) ? null : site.claims().find(id);
  }

  /// A claim as it is written, in its event or in claims.json.
  private Node claim(Loaded loaded, Node.Keyed home, String id) throws IOException {
    Position at = loaded.origins().of("claim/" + id);
    if (at.path().endsWith("/claims.json")) {
      return object(open(at.path()), at);
    }
    return claim(home, id);
  }

  /// The object that begins at a position.
  private static Node.Keyed object(Opened file, Position at) {
    Node node = file.parsed.node();
    if (node == null) {
      throw new AuthorException(at.path() + " cannot be read; `hourline check` says why");
    }
    if (node instanceof Node.Listed(_, var items)) {
      for (Node item : items) {
        if (item instanceof Node.Keyed keyed && keyed.at().equals(at)) {
          return keyed;
        }
      }
    }
    if (node instanceof Node.Keyed keyed) {
      return keyed;
    }
    throw new AuthorException("nothing begins at " + at);
  }

  /// What stands at the field; nothing, where a key that may stand there is not written.
  private static String value(Node subject, String field, ContentForm form, String id) {
    Node at = subject;
    for (String step : field.split("\\.", -1)) {
      Node next = at instanceof Node.Keyed keyed ? keyed.value(step) : null;
      if (next == null && !isKnown(form.shape(), field)) {
        throw new AuthorException("“" + field + "” is not written in “" + id + "”");
      }
      if (next == null) {
        return unwritten(at, step, form);
      }
      at = next;
    }
    return NodeText.plain(at);
  }

  /// Whether a key may stand in an object, or an inner key in an object of it.
  private static boolean isKnown(@Nullable Shape shape, String path) {
    int dot = path.indexOf('.');
    String key = dot < 0 ? path : path.substring(0, dot);
    return shape != null
        && shape.fields().stream()
            .filter(field -> field.key().equals(key))
            .anyMatch(
                field -> dot < 0 || isKnown(FieldShape.of(field.kind()), path.substring(dot + 1)));
  }

  /// What a key that is not written says all the same.
  private static String unwritten(Node in, String key, ContentForm form) {
    if (key.equals("start") && !(in instanceof Node.Keyed)) {
      return NodeText.plain(in); // `when: 2026-01-31`
    }
    return switch (key) {
      case "value" -> bounds(in);
      case "status" -> form == ContentForm.EVENT ? EventStatus.PROVISIONAL.term() : "";
      default -> "";
    };
  }

  /// A number that is written by its bounds: `10–12`.
  private static String bounds(Node claim) {
    Node min = claim instanceof Node.Keyed keyed ? keyed.value("min") : null;
    Node max = claim instanceof Node.Keyed keyed ? keyed.value("max") : null;
    return min == null && max == null
        ? ""
        : (min == null ? "" : NodeText.plain(min)) + "–" + (max == null ? "" : NodeText.plain(max));
  }

  private static Node claim(Node.Keyed event, String id) {
    if (event.value("claims") instanceof Node.Listed(_, var claims)) {
      for (Node claim : claims) {
        if (claim instanceof Node.Keyed keyed
            && keyed.value("id") instanceof Node.Text(_, var text)
            && text.equals(id)) {
          return claim;
        }
      }
    }
    throw new AuthorException("there is no claim “" + id + "”");
  }

  /// A text with one more record.
  ///
  /// @param subject the event, or the timeline, whose record it is
  static String with(
      String text, ParsedFile parsed, Node.Keyed subject, Map<String, @Nullable String> record) {
    return parsed.yaml() ? yaml(text, parsed, subject, record) : json(text, subject, record);
  }

  private static String yaml(
      String text, ParsedFile parsed, Node.Keyed event, Map<String, @Nullable String> record) {
    String line = text.contains("\r\n") ? "\r\n" : "\n";
    Node corrections = event.value("corrections");
    String indent = "  ";
    int at = parsed.to();
    String head = "";
    if (corrections == null) {
      head = "corrections:" + line;
    } else {
      int first = Offsets.of(text, corrections.at());
      if (first < text.length() && text.charAt(first) == '[') {
        return into(text, corrections, flow(record, key -> key));
      }
      if (first >= text.length() || text.charAt(first) != '-') {
        throw new AuthorException(
            corrections.at() + ": write the corrections as a list of lines, each after a `-`");
      }
      at = Offsets.lineStart(text, corrections.at().line());
      indent = text.substring(at, first);
    }
    List<String> lines =
        record.entrySet().stream()
            .map(entry -> {
              String value = entry.getValue();
              return entry.getKey() + ":" + (value == null ? "" : " " + YamlValue.text(value));
            })
            .toList();
    return text.substring(0, at)
        + head
        + indent
        + "- "
        + String.join(line + indent + "  ", lines)
        + line
        + text.substring(at);
  }

  private static String json(String text, Node.Keyed event, Map<String, @Nullable String> record) {
    String entry = flow(record, JsonValue::text);
    Node corrections = event.value("corrections");
    if (corrections instanceof Node.Listed) {
      return into(text, corrections, entry);
    }
    if (corrections != null) {
      throw new AuthorException(corrections.at() + ": “corrections” is no list");
    }
    return JsonMember.with(text, event, "corrections", "[" + entry + "]");
  }

  /// A record on one line.
  private static String flow(Map<String, @Nullable String> record, UnaryOperator<String> key) {
    return record.entrySet().stream()
        .map(e -> {
          String value = e.getValue();
          return key.apply(e.getKey()) + ": " + (value == null ? "null" : JsonValue.text(value));
        })
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  /// A text with one more entry at the beginning of a list in brackets.
  private static String into(String text, Node list, String entry) {
    int after = Offsets.of(text, list.at()) + 1;
    boolean empty = list instanceof Node.Listed(_, var items) && items.isEmpty();
    return text.substring(0, after) + entry + (empty ? "" : ", ") + text.substring(after);
  }
}
