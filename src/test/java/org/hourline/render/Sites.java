package org.hourline.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hourline.model.Site;
import org.hourline.problem.Problem;
import org.hourline.problem.Severity;
import org.hourline.read.ContentReader;
import org.hourline.read.Loaded;

/// Small sites, read from content as an editor writes it.
final class Sites {
  private static final String EVENT =
      """
      ---
      title: Camp attacked
      when: 2026-01-31
      event_type: Violence against civilians
      places: [gwadar]
      actors:
        - {actor: militants, role: attributed}
      summary: A camp was attacked.
      sources: [wire]
      claims:
        - id: camp-killed
          claimant: unattributed
          measure: killed
          victims: civilians
          value: 11
          parts: [{of: men, value: 5}, {of: women, value: 6}]
          sources: [wire]
        - id: camp-by
          kind: attribution
          claimant: police
          names: [militants]
          text: Says that militants attacked the camp.
          verification_status: not_verified
          verified_by: Reuters
          published: 2026-02-01
          sources: [wire]
        - id: camp-not-by
          kind: denial
          claimant: militants
          names: [militants]
          text: Denies it.
          disputes: [camp-by]
          sources: [wire, second]
      ---
      The camp stood by the road [@second].
      """;

  private Sites() {}

  /// A site with nothing but a title.
  static Site titled(String title) {
    return read(new TreeMap<>(Map.of("timeline.json", timeline(title))));
  }

  /// A site of one event with three claims, one of whose actors has this name.
  static Site withActor(String name) {
    return withEvents(name, Map.of("camp", EVENT));
  }

  /// A site of one event with three claims.
  static Site ofOneEvent() {
    return withActor("Militants");
  }

  /// A site of events, each a Markdown file by its id.
  static Site withEvents(String actor, Map<String, String> events) {
    Map<String, String> files = new TreeMap<>();
    files.put("timeline.json", timeline("Two days"));
    files.put(
        "actors.json",
        "[{\"id\":\"militants\",\"name\":"
            + quoted(actor)
            + ",\"actor_type\":\"Rebel Groups\"},"
            + "{\"id\":\"police\",\"name\":\"Police\",\"actor_type\":\"State Forces\"}]");
    files.put(
        "places.json",
        "[{\"id\":\"coast\",\"name\":\"The coast\"},"
            + "{\"id\":\"gwadar\",\"name\":\"Gwadar\",\"within\":\"coast\"}]");
    files.put(
        "sources.json",
        "[{\"id\":\"wire\",\"title\":\"A wire report\",\"url\":\"https://example.org/wire\"},"
            + "{\"id\":\"second\",\"title\":\"A second report\",\"note\":\"On paper.\"}]");
    events.forEach((id, text) -> files.put("events/" + id + ".md", text));
    return read(files);
  }

  private static String timeline(String title) {
    return "{\"title\":"
        + quoted(title)
        + ",\"time_zone\":\"Asia/Karachi\",\"as_of\":\"2026-02-02T00:00:00Z\","
        + "\"base_url\":\"https://example.org/t/\","
        + "\"window\":{\"start\":\"2026-01-30T00:00\",\"end\":\"2026-02-01T00:00\"},"
        + "\"victims\":[{\"id\":\"civilians\",\"name\":\"Civilians\"}]}";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  static Site read(Map<String, String> files) {
    try {
      Path folder = Files.createTempDirectory("hourline-test");
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, file.getValue());
      }
      return read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The site in a content folder that has no errors.
  static Site read(Path content) {
    Loaded loaded = ContentReader.read(content);
    for (Problem problem : loaded.problems()) {
      if (problem.severity() == Severity.ERROR) {
        throw new IllegalArgumentException(problem.toString());
      }
    }
    return Objects.requireNonNull(loaded.site());
  }
}
