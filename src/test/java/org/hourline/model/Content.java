package org.hourline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hourline.problem.Problem;
import org.hourline.read.ContentReader;
import org.hourline.read.Loaded;

/// An invented timeline in a folder, with two sides, nested places and three sources: `early` of 1
/// March 2030, `late` of 3 March, and `undated`. JSON is written with single quotes.
final class Content {
  private final Path folder;
  private final Map<String, List<String>> files = new LinkedHashMap<>();

  Content(Path folder) {
    this.folder = folder;
    files.put(
        "actors.json",
        List.of(
            "{'id': 'north', 'name': 'North', 'actor_type': 'Organisation'}",
            "{'id': 'army', 'name': 'Army', 'actor_type': 'State Forces', 'part_of': 'north'}",
            "{'id': 'corps', 'name': 'Corps', 'actor_type': 'State Forces', 'part_of': 'army'}",
            "{'id': 'front', 'name': 'Front', 'actor_type': 'Rebel Groups'}"));
    files.put(
        "places.json",
        List.of(
            "{'id': 'province', 'name': 'Province'}",
            "{'id': 'shire', 'name': 'Shire', 'within': 'province'}",
            "{'id': 'ford', 'name': 'Ford', 'within': 'shire'}",
            "{'id': 'mill', 'name': 'Mill', 'within': 'province'}"));
    files.put(
        "sources.json",
        List.of(
            "{'id': 'early', 'title': 'Early', 'note': 'In print.', 'published': '2030-03-01'}",
            "{'id': 'late', 'title': 'Late', 'note': 'In print.', 'published': '2030-03-03'}",
            "{'id': 'undated', 'title': 'Undated', 'note': 'In print.'}"));
  }

  /// @param keys beside `id` and `title`
  Content event(String id, String keys) {
    return add("events/all.json", "{'id': '%s', 'title': 'Event %s', %s}".formatted(id, id, keys));
  }

  /// @param keys beside `id`
  Content claim(String id, String keys) {
    return add("claims.json", "{'id': '%s', %s}".formatted(id, keys));
  }

  private Content add(String file, String json) {
    files.computeIfAbsent(file, name -> new ArrayList<>()).add(json);
    return this;
  }

  Site site() {
    write(
        "timeline.json",
        "{'title': 'Invented', 'time_zone': 'UTC', 'as_of': '2030-06-01T00:00:00Z',"
            + " 'victims': [{'id': 'guards', 'name': 'Guards'}]}");
    files.forEach((file, things) -> write(file, "[" + String.join(",\n", things) + "]"));
    Loaded loaded = ContentReader.read(folder, "content");
    assertThat(loaded.problems()).extracting(Problem::message).isEmpty();
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
