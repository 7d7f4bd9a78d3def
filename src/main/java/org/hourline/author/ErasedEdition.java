package org.hourline.author;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hourline.model.Edition;
import org.hourline.time.When;
import org.jspecify.annotations.Nullable;

/// An edition without something that it held. In its place the edition says that it was erased.
///
/// @param thing what is erased
/// @param named whether a text names it: a title that does is erased with it
record ErasedEdition(ErasedThing thing, Predicate<String> named) {

  Edition of(Edition edition) {
    List<Edition.Entry> events =
        edition.events().stream()
            .filter(entry -> !thing.isEvent(entry.id()))
            .map(this::of)
            .toList();
    List<Edition.Statement> claims = of(edition.claims());
    List<String> erased = new ArrayList<>(edition.erased());
    boolean held =
        events.size() < edition.events().size()
            || (!thing.stays()
                && count(edition.events(), edition.claims()) > count(events, claims));
    if (held && !erased.contains(thing.left())) {
      erased.add(thing.left());
    }
    return new Edition(
        edition.number(),
        edition.asOf(),
        edition.title(),
        edition.zone(),
        events,
        claims,
        corrected(edition.corrected()),
        erased);
  }

  private static long count(List<Edition.Entry> events, List<Edition.Statement> claims) {
    return claims.size() + events.stream().mapToLong(entry -> entry.claims().size()).sum();
  }

  private Edition.Entry of(Edition.Entry entry) {
    String title = entry.title();
    return new Edition.Entry(
        entry.id(),
        entry.status(),
        title == null || named.test(title) ? null : title,
        of(entry.when()),
        entry.zone(),
        entry.verification(),
        entry.aliases().stream().filter(alias -> !named.test(alias)).toList(),
        of(entry.claims()),
        corrected(entry.corrected()));
  }

  private List<Edition.Statement> of(List<Edition.Statement> claims) {
    return claims.stream()
        .filter(claim -> !thing.claims().contains(claim.id()))
        .map(claim ->
            new Edition.Statement(
                claim.id(),
                thing.stays() && claim.claimant().equals(thing.id())
                    ? thing.left()
                    : claim.claimant(),
                claim.figure(),
                of(claim.when()),
                claim.verification()))
        .toList();
  }

  private List<String> corrected(List<String> fields) {
    return fields.stream().filter(field -> !thing.isCorrected(field)).toList();
  }

  /// A time without what is told by the thing; null: nothing else told it.
  private @Nullable When of(@Nullable When when) {
    if (when == null) {
      return null;
    }
    List<String> after = others(when.after());
    List<String> before = others(when.before());
    boolean told =
        when.start() != null
            || when.earliest() != null
            || when.latest() != null
            || !after.isEmpty()
            || !before.isEmpty();
    return told
        ? new When(
            when.start(),
            when.end(),
            when.earliest(),
            when.latest(),
            after,
            before,
            when.approximate(),
            when.clockPrecision(),
            when.asReported())
        : null;
  }

  private List<String> others(List<String> events) {
    return events.stream().filter(event -> !thing.isEvent(event)).toList();
  }
}
