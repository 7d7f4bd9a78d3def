package org.hourline.author;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hourline.model.Actor;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Figure;
import org.hourline.model.Media;
import org.hourline.model.Site;
import org.hourline.model.Source;
import org.hourline.problem.Position;
import org.hourline.read.Loaded;
import org.jspecify.annotations.Nullable;

/// The files of a content as an erasure leaves them, all changed as one.
final class ErasedFiles {
  private final ContentTexts texts;
  private final Loaded loaded;
  private final Site site;
  private final String shown;
  private final Path content;
  private final Set<String> gone = new LinkedHashSet<>();
  private final ErasedEditions editions;

  ErasedFiles(Path content, String shown, Loaded loaded, Site site) throws IOException {
    this.content = content;
    this.shown = shown;
    this.loaded = loaded;
    this.site = site;
    this.texts = ContentTexts.of(content, shown);
    this.editions = new ErasedEditions(site.editions());
  }

  /// Writes all of it.
  ///
  /// @return the files that changed or went
  List<String> apply() throws IOException {
    SeveralFiles files = new SeveralFiles(content);
    texts.changed().forEach(files::put);
    editions.changed().forEach(files::put);
    gone.forEach(files::delete);
    files.apply();
    return files.names().stream().map(name -> shown + "/" + name).toList();
  }

  void event(Event event, String reason, LocalDate day) {
    Set<String> claims = new LinkedHashSet<>();
    event.claims().forEach(claim -> claims.add(claim.id()));
    refuseNamed(claims, event.id());
    Position at = loaded.origins().of("event/" + event.id());
    String name = texts.name(at.path());
    Map<String, String> tombstone = tombstone(event, reason, day);
    if (name.endsWith(".md")) {
      StringBuilder text = new StringBuilder("---\n");
      tombstone.forEach((key, json) -> text.append(key).append(": ").append(json).append('\n'));
      texts.put(name, text.append("---\n").toString());
      gone.addAll(texts.translationsOf(name));
    } else {
      texts.replaceObject(at, json(tombstone));
    }
    Set<String> others = new LinkedHashSet<>();
    site.events().stream()
        .filter(other -> !other.id().equals(event.id()))
        .forEach(other -> other.media().forEach(media -> others.add(media.file())));
    event.media().stream()
        .map(Media::file)
        .filter(file -> !others.contains(file))
        .forEach(gone::add);
    editions.event(event);
  }

  /// When it was is told by the year alone; of what it was, its kind.
  private Map<String, String> tombstone(Event event, String reason, LocalDate day) {
    ZoneId zone = event.timing().zone();
    int from = event.timing().began().from().atZone(zone).getYear();
    int to = event.timing().began().to().minusNanos(1).atZone(zone).getYear();
    Set<String> sources = new LinkedHashSet<>(event.sources());
    event.claims().forEach(claim -> sources.addAll(claim.sources()));
    sources.addAll(event.citations());
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("id", JsonValue.text(event.id()));
    keys.put("title", JsonValue.text(Erasing.TITLE));
    keys.put(
        "when",
        from == to
            ? "\"" + from + "\""
            : "{\"earliest\": \"" + from + "\", \"latest\": \"" + to + "\"}");
    keys.put("event_type", JsonValue.text(event.eventType().term()));
    keys.put("status", "\"withdrawn\"");
    keys.put("sources", list(sources));
    if (!event.aliases().isEmpty()) {
      keys.put("aliases", list(event.aliases()));
    }
    if (event.context()) {
      keys.put("context", "true");
    }
    Map<String, String> record = new LinkedHashMap<>();
    record(day, "status", event.status().term(), "withdrawn", reason)
        .forEach((key, value) -> record.put(key, JsonValue.text(String.valueOf(value))));
    keys.put("corrections", "[" + json(record) + "]");
    return keys;
  }

  void claim(Claim claim, String reason, LocalDate day) {
    refuseNamed(Set.of(claim.id()), claim.id());
    Position at = loaded.origins().of("claim/" + claim.id());
    String home = claim.event() == null ? "timeline" : "event/" + claim.event();
    texts.removeClaim(at, claim.id());
    texts.addCorrection(
        loaded.origins().of(home), claim.event(), record(day, claim.id(), "", "", reason));
    editions.claim(claim.id());
  }

  void source(Source source, String reason) {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("id", JsonValue.text(source.id()));
    keys.put("title", JsonValue.text(Erasing.TITLE));
    keys.put("note", JsonValue.text("Erased: " + reason));
    texts.replaceObject(loaded.origins().of("source/" + source.id()), json(keys));
    if (source.capture() != null) {
      gone.add(source.capture().file());
    }
  }

  /// @return the id of the tombstone
  String actor(Actor actor, String reason) {
    List<String> names =
        Stream.concat(
                Stream.of(actor.name()),
                Stream.concat(
                    actor.shortName() == null ? Stream.of() : Stream.of(actor.shortName()),
                    actor.aliases().stream()))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    Position at = loaded.origins().of("actor/" + actor.id());
    Map<String, String> keys = new LinkedHashMap<>();
    boolean person = actor.person() != null;
    String id = person ? free() : actor.id();
    keys.put("id", JsonValue.text(id));
    keys.put("name", JsonValue.text(Erasing.NAME));
    keys.put("actor_type", JsonValue.text(actor.actorType().term()));
    if (actor.partOf() != null && !person) {
      keys.put("part_of", JsonValue.text(actor.partOf()));
    }
    keys.put("unnamed", "true");
    if (actor.person() != null) {
      keys.put("person", JsonValue.text(actor.person().term()));
    }
    keys.put("note", JsonValue.text("Erased: " + reason));
    texts.replaceObject(at, json(keys));
    if (person) {
      texts.renameActor(actor.id(), id);
      if (!actor.unnamed()) {
        refuseNamed(names);
        editions.names(names);
      }
    }
    editions.actor(actor.id(), id);
    return id;
  }

  /// An id that nothing has and nothing says.
  private String free() {
    int number = 1;
    while (site.actors().has("erased-" + number)
        || site.events().has("erased-" + number)
        || site.places().has("erased-" + number)) {
      number++;
    }
    return "erased-" + number;
  }

  private void refuseNamed(List<String> names) {
    List<String> lines = texts.linesWith(names);
    if (!lines.isEmpty()) {
      throw new AuthorException(
          "nothing was written: the name still stands where only you can take it out:\n  "
              + String.join("\n  ", lines));
    }
  }

  /// Claims that stay may not name what goes: what becomes of them is the editor's to say.
  private void refuseNamed(Set<String> claims, String id) {
    List<String> lines = new ArrayList<>();
    for (Claim claim : site.claims()) {
      Figure figure = claim.figure();
      boolean names =
          Stream.of(
                  claim.about(),
                  claim.disputes(),
                  figure == null ? List.<String>of() : figure.sums(),
                  claim.supersedes() == null ? List.<String>of() : List.of(claim.supersedes()))
              .flatMap(List::stream)
              .anyMatch(claims::contains);
      if (names && !claims.contains(claim.id())) {
        lines.add(loaded.origins().of("claim/" + claim.id()) + ": the claim “" + claim.id() + "”");
      }
    }
    if (!lines.isEmpty()) {
      throw new AuthorException(
          "nothing was written: other claims name “"
              + id
              + "” or a claim in it; take that out of them first:\n  "
              + String.join("\n  ", lines));
    }
  }

  private static Map<String, @Nullable String> record(
      LocalDate day, String field, String was, String now, String reason) {
    Map<String, @Nullable String> record = new LinkedHashMap<>();
    record.put("date", day.toString());
    record.put("field", field);
    record.put("was", was);
    record.put("now", now);
    record.put("reason", reason);
    return record;
  }

  private static String json(Map<String, String> members) {
    List<String> each = new ArrayList<>();
    members.forEach((key, json) -> each.add(JsonValue.text(key) + ": " + json));
    return "{ " + String.join(", ", each) + " }";
  }

  private static String list(Iterable<String> ids) {
    List<String> each = new ArrayList<>();
    ids.forEach(id -> each.add(JsonValue.text(id)));
    return "[" + String.join(", ", each) + "]";
  }
}
