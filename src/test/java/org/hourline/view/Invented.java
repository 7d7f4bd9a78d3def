package org.hourline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hourline.language.Words;
import org.hourline.model.Site;
import org.hourline.read.ContentReader;
import org.hourline.read.Loaded;
import org.hourline.template.Templates;

/// An invented timeline of 48 hours in a folder, and the real one. JSON is written with single
/// quotes.
final class Invented {
  static final Words ENGLISH = Words.load("en", Templates.builtIn());
  static final Words URDU = Words.load("ur", Templates.builtIn());
  static final Links LINKS = new Links("");

  private final Path folder;
  private final List<String> events = new ArrayList<>();
  private final List<String> claims = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private String zone = "Asia/Karachi";
  private String window = "'window': {'start': '2026-01-30T00:00', 'end': '2026-02-01T00:00'},";
  private String gaps = "";

  Invented(Path folder) {
    this.folder = folder;
  }

  /// The content of this repository.
  static Site real() {
    return site(Path.of("content"));
  }

  Invented zone(String id) {
    zone = id;
    return this;
  }

  /// @param json the key and its comma; empty: no window
  Invented window(String json) {
    window = json;
    return this;
  }

  /// @param keys beside `id`, `title`, `sources`
  Invented event(String id, String keys) {
    events.add(
        "{'id': '%s', 'title': 'Event %s', 'sources': ['paper'], %s}".formatted(id, id, keys));
    return this;
  }

  /// @param keys beside `id` and `sources`
  Invented claim(String id, String keys) {
    claims.add("{'id': '%s', 'sources': ['paper'], %s}".formatted(id, keys));
    return this;
  }

  Invented place(String json) {
    places.add(json);
    return this;
  }

  Invented gap(String json) {
    gaps = json;
    return this;
  }

  Site site() {
    write(
        "timeline.json",
        """
        {'title': 'Invented', 'time_zone': '%s', 'as_of': '2026-02-10T00:00:00Z', %s
         'victims': [{'id': 'guards', 'name': 'Guards'}, {'id': 'rebels', 'name': 'Rebels'}]}
        """
            .formatted(zone, window));
    write(
        "actors.json",
        """
        [{'id': 'north', 'name': 'Government of the North', 'actor_type': 'Organisation'},
         {'id': 'army', 'name': 'Army', 'actor_type': 'State Forces', 'part_of': 'north'},
         {'id': 'minister', 'name': 'Minister', 'actor_type': 'Organisation', 'part_of': 'north'},
         {'id': 'front', 'name': 'Front', 'actor_type': 'Rebel Groups'},
         {'id': 'clinic', 'name': 'Clinic', 'actor_type': 'Organisation'}]
        """);
    write("sources.json", "[{'id': 'paper', 'title': 'Paper', 'note': 'In print.'}]");
    write("places.json", "[" + String.join(", ", places) + "]");
    write("claims.json", "[" + String.join(", ", claims) + "]");
    write("gaps.json", "[" + gaps + "]");
    write("events/all.json", "[" + String.join(",\n", events) + "]");
    return site(folder);
  }

  private static Site site(Path content) {
    Loaded loaded = ContentReader.read(content);
    assertThat(loaded.problems()).as("problems").isEmpty();
    return Objects.requireNonNull(loaded.site());
  }

  private void write(String path, String json) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, json.replace('\'', '"'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
