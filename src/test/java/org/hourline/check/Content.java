package org.hourline.check;

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

/// A content folder in which nothing is wrong, to be broken in one place. JSON is written with
/// single quotes.
final class Content {
  private final Path folder;
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();
  private String timeline = "";
  private String victims = "";

  Content(Path folder) {
    this.folder = folder;
    list(
        "actors.json",
        "{'id': 'north', 'name': 'Government of the North', 'actor_type': 'Organisation'}",
        "{'id': 'north-army', 'name': 'Army of the North', 'actor_type': 'State Forces',"
            + " 'part_of': 'north'}",
        "{'id': 'south', 'name': 'Front of the South', 'short_name': 'FS',"
            + " 'actor_type': 'Rebel Groups'}");
    list(
        "places.json",
        "{'id': 'province', 'name': 'Province'}",
        "{'id': 'ford', 'name': 'Ford', 'within': 'province'}",
        "{'id': 'mill', 'name': 'Mill', 'within': 'province'}");
    list(
        "sources.json",
        "{'id': 'paper', 'title': 'Paper', 'note': 'In print.'}",
        "{'id': 'radio', 'title': 'Radio', 'note': 'Heard.'}",
        "{'id': 'statement', 'title': 'Statement', 'origin': 'north', 'note': 'In print.'}");
    page("method", "Read in [@paper], [@radio] and [@statement].");
  }

  /// More keys of timeline.json.
  Content timeline(String keys) {
    timeline += ", " + keys;
    return this;
  }

  /// One more group of victims, beside residents, guards and a crowd that is mixed.
  Content victims(String json) {
    victims += ", " + json;
    return this;
  }

  Content actor(String json) {
    return list("actors.json", json);
  }

  Content place(String json) {
    return list("places.json", json);
  }

  Content source(String json) {
    return list("sources.json", json);
  }

  Content gap(String json) {
    return list("gaps.json", json);
  }

  /// Claims of claims.json.
  Content claims(String... json) {
    return list("claims.json", json);
  }

  /// An event of 1 March 2030 at the ford.
  Content event(String id, String... keys) {
    return eventOf(id, "'when': '2030-03-01', 'places': ['ford']", keys);
  }

  /// An event at another time or place.
  Content eventOf(String id, String whenAndPlaces, String... keys) {
    String more = keys.length == 0 ? "" : ", " + String.join(", ", keys);
    return rawEvent(
        "{'id': '"
            + id
            + "', 'title': 'Shots', 'event_type': 'Battles', 'sources': ['paper'], "
            + whenAndPlaces
            + more
            + "}");
  }

  /// An event as it is written.
  Content rawEvent(String json) {
    return list("events/all.json", json);
  }

  Content page(String name, String body) {
    return file("pages/" + name + ".md", "---\ntitle: Page\n---\n" + body);
  }

  Content file(String path, String text) {
    files.put(path, text);
    return this;
  }

  /// Without a file of the folder.
  Content without(String path) {
    files.remove(path);
    return this;
  }

  private Content list(String path, String... json) {
    lists.computeIfAbsent(path, _ -> new ArrayList<>()).addAll(List.of(json));
    return this;
  }

  /// Residents killed, as claims say it; more keys follow.
  static String killed(String id, String claimant, int value, String... keys) {
    return "{'id': '"
        + id
        + "', 'claimant': '"
        + claimant
        + "', 'measure': 'killed', 'victims': 'residents', 'value': "
        + value
        + (String.join("", keys).contains("'sources'") ? "" : ", 'sources': ['paper']")
        + (keys.length == 0 ? "" : ", " + String.join(", ", keys))
        + "}";
  }

  /// The key `claims` of an event.
  static String saying(String... claims) {
    return "'claims': [" + String.join(", ", claims) + "]";
  }

  Checked checked() {
    try {
      file(
          "timeline.json",
          json(
              "{'title': 'Two days', 'time_zone': 'UTC', 'as_of': '2030-06-01T00:00:00Z',"
                  + " 'window': {'start': '2030-03-01T00:00', 'end': '2030-03-03T00:00'},"
                  + " 'contact': 'editor@example.org', 'victims': [{'id': 'residents',"
                  + " 'name': 'Residents'}, {'id': 'guards', 'name': 'Guards'}, {'id': 'crowd',"
                  + " 'name': 'Crowd', 'mixed': true}"
                  + victims
                  + "]"
                  + timeline
                  + "}"));
      lists.forEach((path, things) -> file(path, json("[" + String.join(",\n", things) + "]")));
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Loaded loaded = ContentReader.read(folder, "content");
    return Checks.run(
        Objects.requireNonNull(loaded.site()),
        loaded.unread(),
        loaded.origins(),
        folder,
        loaded.problems(),
        ContentReader.rules());
  }

  /// The codes of everything that is wrong, in the order of the files.
  List<String> codes() {
    return checked().problems().stream().map(Problem::code).toList();
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
