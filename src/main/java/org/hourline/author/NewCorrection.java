package org.hourline.author;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hourline.model.Claim;
import org.hourline.model.Site;
import org.hourline.problem.Position;
import org.hourline.read.ContentForm;
import org.hourline.read.ContentReader;
import org.hourline.read.Node;
import org.hourline.read.ParsedFile;
import org.jspecify.annotations.Nullable;

/// Adds a record of a correction to an event's file: what was, what is, and why. Every other byte
/// of the file stays.
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

  /// Where the field is, whose correction it is.
  ///
  /// @param event the event's file and its object in it
  /// @param field as it is recorded: `when.start`, `gwadar-killed.value`
  private record Spot(String event, String root, String field) {}

  /// @param id of an event, or of a claim in one
  /// @param field the key that changes; keys of inner objects after a dot: `when.start`
  /// @param day of the correction
  /// @return the file, as the editor knows it
  /// @throws AuthorException where there is no such event or no such field
  /// @throws IOException when the disk fails
  public String write(String id, String field, LocalDate day, Told told) throws IOException {
    var loaded = ContentReader.read(content, shown);
    Spot spot = spot(loaded.site(), id, field);
    Position event = loaded.origins().of("event/" + spot.event);
    if (event.equals(loaded.origins().of("timeline"))) {
      throw new AuthorException("there is no event “" + spot.event + "”");
    }
    String name = event.path().substring(shown.replace('\\', '/').length());
    Path path = content.resolve(name.replaceFirst("^/+", ""));
    String whole = SafeFiles.text(path, event.path());
    String mark = whole.startsWith("\uFEFF") ? "\uFEFF" : "";
    String text = whole.substring(mark.length());
    ParsedFile parsed = ParsedFile.of(event.path(), text);
    if (parsed.node() == null) {
      throw new AuthorException(event.path() + " cannot be read; `hourline check` says why");
    }
    Node.Keyed object = object(parsed.node(), event);
    String stands = value(object, field, spot, id);
    Map<String, @Nullable String> record = new LinkedHashMap<>();
    record.put("date", day.toString());
    record.put("field", spot.field);
    record.put("was", told.was == null ? stands : told.was);
    record.put("now", told.now == null && told.was != null ? stands : told.now);
    record.put("reason", told.reason);
    SafeFiles.replace(
        path,
        mark + (parsed.yaml() ? yaml(text, parsed, object, record) : json(text, object, record)));
    return event.path();
  }

  private static Spot spot(@Nullable Site site, String id, String field) {
    if (site != null && !site.events().has(id)) {
      for (var event : site.events()) {
        for (Claim claim : event.claims()) {
          if (claim.id().equals(id)) {
            return new Spot(event.id(), "claims", id + "." + field);
          }
        }
      }
    }
    return new Spot(id, "", field);
  }

  /// The object of the event in its file.
  private static Node.Keyed object(Node node, Position at) {
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
    throw new AuthorException("no event begins at " + at);
  }

  /// What stands at the field; nothing, where the key is not written.
  private static String value(Node.Keyed event, String field, Spot spot, String id) {
    Node at = spot.root.isEmpty() ? event : claim(event, id);
    String[] steps = field.split("\\.", -1);
    for (int i = 0; i < steps.length; i++) {
      Node next = at instanceof Node.Keyed keyed ? keyed.value(steps[i]) : null;
      if (next == null) {
        boolean first = i == 0 && steps.length == 1;
        if (first && known(spot, steps[i])) {
          return "";
        }
        throw new AuthorException("“" + field + "” is not written in “" + id + "”");
      }
      at = next;
    }
    return NodeText.plain(at);
  }

  private static boolean known(Spot spot, String key) {
    ContentForm form = spot.root.isEmpty() ? ContentForm.EVENT : ContentForm.CLAIMS;
    return form.shape().fields().stream().anyMatch(field -> field.key().equals(key));
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
    String entry =
        record.entrySet().stream()
            .map(e -> {
              String value = e.getValue();
              return JsonValue.text(e.getKey())
                  + ": "
                  + (value == null ? "null" : JsonValue.text(value));
            })
            .collect(Collectors.joining(", ", "{ ", " }"));
    Node corrections = event.value("corrections");
    if (corrections instanceof Node.Listed(var at, var items)) {
      int after = Offsets.of(text, at) + 1;
      return text.substring(0, after)
          + entry
          + (items.isEmpty() ? "" : ", ")
          + text.substring(after);
    }
    if (corrections != null) {
      throw new AuthorException(corrections.at() + ": “corrections” is no list");
    }
    int close = Offsets.closing(text, Offsets.of(text, event.at()));
    int end = text.substring(0, close).stripTrailing().length();
    String line = text.contains("\r\n") ? "\r\n" : "\n";
    int begin = text.lastIndexOf('\n', end - 1) + 1;
    String last = text.substring(begin, end);
    boolean ownLine = text.substring(end, close).contains("\n");
    String indent = last.substring(0, last.length() - last.stripLeading().length());
    return text.substring(0, end)
        + (event.entries().isEmpty() ? "" : ",")
        + (ownLine ? line + indent : " ")
        + "\"corrections\": ["
        + entry
        + "]"
        + text.substring(end);
  }
}
