package org.hourline.author;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hourline.model.Edition;
import org.hourline.model.Edition.Entry;
import org.hourline.model.Edition.Statement;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.jspecify.annotations.Nullable;

/// The editions as an erasure leaves them.
final class ErasedEditions {
  private final List<Edition> before;
  private final List<Edition> after;

  ErasedEditions(List<Edition> editions) {
    this.before = List.copyOf(editions);
    this.after = new ArrayList<>(editions);
  }

  /// The texts of the editions that are not as they were, by their files.
  Map<String, String> changed() {
    Map<String, String> changed = new LinkedHashMap<>();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        changed.put("editions/" + after.get(i).number() + ".json", EditionText.of(after.get(i)));
      }
    }
    return changed;
  }

  /// Of an event, under whatever id, only that it was withdrawn.
  void event(Event event) {
    Set<String> ids = new HashSet<>(event.aliases());
    ids.add(event.id());
    Set<String> claims = new HashSet<>();
    event.claims().forEach(claim -> claims.add(claim.id()));
    each(
        entry ->
            ids.contains(entry.id())
                ? new Entry(
                    entry.id(),
                    EventStatus.WITHDRAWN,
                    null,
                    null,
                    entry.zone(),
                    null,
                    entry.aliases(),
                    List.of(),
                    entry.corrected())
                : entry,
        claim -> claims.contains(claim.id()) ? null : claim);
  }

  void claim(String id) {
    each(entry -> entry, claim -> claim.id().equals(id) ? null : claim);
  }

  /// An actor has another id.
  void actor(String old, String id) {
    each(
        entry -> entry,
        claim ->
            claim.claimant().equals(old)
                ? new Statement(claim.id(), id, claim.figure(), claim.when(), claim.verification())
                : claim);
  }

  /// Titles that hold one of some names, in small letters, are not told.
  void names(List<String> names) {
    each(
        entry -> {
          String title = entry.title() == null ? "" : entry.title().toLowerCase(Locale.ROOT);
          return names.stream().anyMatch(title::contains)
              ? new Entry(
                  entry.id(),
                  entry.status(),
                  null,
                  entry.when(),
                  entry.zone(),
                  entry.verification(),
                  entry.aliases(),
                  entry.claims(),
                  entry.corrected())
              : entry;
        },
        claim -> claim);
  }

  /// A claim as it is from now on; null: it goes.
  @FunctionalInterface
  private interface Claims {
    @Nullable Statement of(Statement claim);
  }

  private void each(UnaryOperator<Entry> entries, Claims claims) {
    after.replaceAll(edition ->
        new Edition(
            edition.number(),
            edition.asOf(),
            edition.title(),
            edition.zone(),
            edition.events().stream()
                .map(entries)
                .map(entry ->
                    new Entry(
                        entry.id(),
                        entry.status(),
                        entry.title(),
                        entry.when(),
                        entry.zone(),
                        entry.verification(),
                        entry.aliases(),
                        all(entry.claims(), claims),
                        entry.corrected()))
                .toList(),
            all(edition.claims(), claims),
            edition.corrected()));
  }

  private static List<Statement> all(List<Statement> statements, Claims claims) {
    List<Statement> all = new ArrayList<>();
    for (Statement statement : statements) {
      Statement now = claims.of(statement);
      if (now != null) {
        all.add(now);
      }
    }
    return all;
  }
}
