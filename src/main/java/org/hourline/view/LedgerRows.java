package org.hourline.view;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hourline.language.TimeWords;
import org.hourline.language.Words;
import org.hourline.model.Amount;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Place;
import org.hourline.model.Scope;
import org.hourline.model.Site;
import org.hourline.time.Interval;
import org.hourline.time.TimePoint;
import org.hourline.view.LedgerView.Axis;
import org.hourline.view.LedgerView.Entry;
import org.hourline.view.LedgerView.Note;
import org.hourline.view.LedgerView.Phrase;
import org.hourline.view.LedgerView.Row;
import org.hourline.view.LedgerView.Sum;
import org.jspecify.annotations.Nullable;

/// One row of the ledger: its claims in the order in which they were said, its axis, its remark.
final class LedgerRows {
  private final Site site;
  private final Words words;
  private final Links links;
  private final @Nullable String own;
  private final LedgerEntries entries;
  private final FigureWords figures;
  private final Claimants claimants;
  private final Moments moments;
  private final Map<String, Integer> superseded = new HashMap<>();

  /// @param own the event that the ledger belongs to; null: none
  /// @param moments through which the page can go back
  LedgerRows(Site site, Words words, Links links, @Nullable String own, Moments moments) {
    this.site = site;
    this.moments = moments;
    this.words = words;
    this.links = links;
    this.own = own;
    this.figures = new FigureWords(words, site);
    this.claimants = new Claimants(site, words);
    for (Claim claim : site.claims()) {
      if (claim.supersedes() != null) {
        superseded.merge(claim.supersedes(), moments.of(claim), Math::min);
      }
    }
    this.entries = new LedgerEntries(site, words, links, figures, claimants);
  }

  Row of(Scope scope, String title, List<Claim> claims) {
    List<Claim> said = inOrder(claims);
    List<Phrase> covers = covers(scope);
    LedgerAxis axis = LedgerAxis.of(said);
    List<Entry> lines =
        said.stream()
            .map(claim -> entries.of(claim, moments.of(claim), superseded.get(claim.id()), axis))
            .toList();
    int known = said.stream().mapToInt(moments::of).min().orElse(0);
    String scopeWords =
        String.join(words.text("mark.comma"), covers.stream().map(Phrase::text).toList());
    return new Row(
        covers.isEmpty()
            ? title
            : words.text("ledger.caption", Map.of("title", title, "scope", scopeWords)),
        covers.isEmpty() ? null : words.text("ledger.scope"),
        covers,
        known,
        Spell.between(known, moments.latest(), moment -> remark(said, moment)),
        axis == null ? null : new Axis(axis.ticks(words), compared(said)),
        lines,
        sums(said),
        notes(said));
  }

  /// By the moment of saying, the unknown last, then by id; never by size.
  static List<Claim> inOrder(List<Claim> claims) {
    return claims.stream()
        .sorted(Comparator.comparing(LedgerRows::saidFrom).thenComparing(Claim::id))
        .toList();
  }

  private static Instant saidFrom(Claim claim) {
    return claim.published() == null ? Instant.MAX : claim.published().began().from();
  }

  /// Since when there are two figures to compare.
  private int compared(List<Claim> said) {
    Set<Amount> amounts = new LinkedHashSet<>();
    for (Claim claim : said.stream().sorted(Comparator.comparingInt(moments::of)).toList()) {
      if (amounts.add(Ledger.figure(claim).amount()) && amounts.size() == 2) {
        return moments.of(claim);
      }
    }
    return moments.latest();
  }

  /// "two accounts", "one source": how many voices stand behind the figures that still do at a
  /// moment. Of a speaker repeated by many sources there is one; no source that names nobody shares
  /// a voice.
  private String remark(List<Claim> all, int moment) {
    List<Claim> said = all.stream().filter(claim -> moments.of(claim) <= moment).toList();
    List<Claim> current =
        said.stream()
            .filter(claim -> superseded.getOrDefault(claim.id(), Integer.MAX_VALUE) > moment)
            .toList();
    Set<String> voices = new LinkedHashSet<>();
    Set<String> amounts = new LinkedHashSet<>();
    for (Claim claim : current) {
      voices.add(claim.isAttributed() ? claim.claimant() : claim.id());
      amounts.add(figures.amount(Ledger.figure(claim)));
    }
    if (voices.size() > 1) {
      String key = amounts.size() > 1 ? "ledger.accounts" : "ledger.accounts-agree";
      return words.text(key, Map.of("number", number(voices.size())));
    }
    boolean oneSource =
        said.stream().flatMap(claim -> claim.sources().stream()).distinct().count() == 1;
    return words.text(oneSource ? "ledger.one-source" : "ledger.one-account");
  }

  /// Small numbers in words.
  private String number(int n) {
    String key = "ledger.number." + n;
    return words.has(key) ? words.text(key) : words.number(n);
  }

  private List<Phrase> covers(Scope scope) {
    List<Phrase> phrases = new ArrayList<>();
    for (String id : scope.events()) {
      Event event = site.events().find(id);
      if (id.equals(own)) {
        if (scope.events().size() > 1) {
          phrases.add(new Phrase(words.text("ledger.this-event"), null, 0));
        }
      } else if (event != null) {
        phrases.add(new Phrase(event.title(), links.event(id), moments.of(event)));
      }
    }
    for (String id : scope.places()) {
      Place place = site.places().find(id);
      phrases.add(
          place == null ? new Phrase(id, null, 0) : new Phrase(place.name(), links.place(id), 0));
    }
    if (scope.span() != null) {
      phrases.add(new Phrase(span(scope.span()), null, 0));
    }
    if (scope.since() != null) {
      phrases.add(new Phrase(open("ledger.since", "first", scope.since()), null, 0));
    }
    if (scope.until() != null) {
      phrases.add(new Phrase(open("ledger.until", "last", scope.until()), null, 0));
    }
    if (scope.words() != null) {
      phrases.add(new Phrase(words.text("ledger.quoted", Map.of("words", scope.words())), null, 0));
    }
    return phrases;
  }

  /// A stretch that is open at one end: "until Monday 2 February 2026".
  private String open(String key, String end, TimePoint point) {
    return words.text(key, Map.of(end, new TimeWords(words).point(point, site.timeline().zone())));
  }

  /// "Friday 30 January 2026 to Saturday 31 January 2026"; with clocks where it is not whole days.
  private String span(Interval span) {
    TimeWords times = new TimeWords(words);
    ZonedDateTime from = at(span.hasFrom() ? span.from() : span.to());
    ZonedDateTime to = at(span.to());
    String last =
        to.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? times.day(to.toLocalDate().minusDays(1))
            : clocked(times, to);
    if (!span.hasFrom()) {
      return words.text("ledger.until", Map.of("last", last));
    }
    boolean whole =
        from.toLocalTime().equals(LocalTime.MIDNIGHT)
            && to.toLocalTime().equals(LocalTime.MIDNIGHT);
    String first = whole ? times.day(from.toLocalDate()) : clocked(times, from);
    return first.equals(last)
        ? first
        : words.text("ledger.span", Map.of("from", first, "to", whole ? last : clocked(times, to)));
  }

  private ZonedDateTime at(Instant moment) {
    return moment.atZone(site.timeline().zone());
  }

  private String clocked(TimeWords times, ZonedDateTime at) {
    return words.text(
        "ledger.clocked",
        Map.of("day", times.day(at.toLocalDate()), "time", times.clock(at.toLocalTime())));
  }

  /// Totals that their claimants gave as sums. Whether a sum holds is arithmetic, not judgement.
  private List<Sum> sums(List<Claim> said) {
    List<Sum> sums = new ArrayList<>();
    for (Claim total : said) {
      List<Claim> terms = new ArrayList<>();
      for (String id : Ledger.figure(total).sums()) {
        Claim term = site.claims().find(id);
        if (term != null && term.figure() != null) {
          terms.add(term);
        }
      }
      if (terms.size() < 2) {
        continue;
      }
      boolean holds = holds(terms, Ledger.figure(total).amount());
      sums.add(
          new Sum(
              terms.stream().map(this::phrase).toList(),
              phrase(total),
              holds,
              words.text(holds ? "ledger.sum-holds" : "ledger.sum-does-not-hold"),
              words.text("ledger.sum-by", Map.of("claimant", claimants.name(total))),
              Stream.concat(Stream.of(total), terms.stream())
                  .mapToInt(moments::of)
                  .max()
                  .orElse(0)));
    }
    return sums;
  }

  private static boolean holds(List<Claim> terms, Amount total) {
    long sum = 0;
    for (Claim term : terms) {
      Long value = Ledger.figure(term).amount().value();
      if (value == null) {
        return false;
      }
      sum += value;
    }
    return total.value() != null && total.value() == sum;
  }

  private Phrase phrase(Claim claim) {
    return new Phrase(figures.amount(Ledger.figure(claim)), links.claim(claim), 0);
  }

  /// What claims about these claims say, such as that nobody could verify them.
  private List<Note> notes(List<Claim> said) {
    Map<String, Integer> from = new HashMap<>();
    said.forEach(claim -> from.put(claim.id(), moments.of(claim)));
    List<Note> notes = new ArrayList<>();
    for (Claim claim : site.claims()) {
      OptionalInt first =
          claim.about().stream().filter(from::containsKey).mapToInt(from::get).min();
      if (claim.text() != null && first.isPresent()) {
        notes.add(
            new Note(
                claim.text(),
                words.text("ledger.according-to", Map.of("claimant", claimants.name(claim))),
                links.claim(claim),
                Math.max(first.getAsInt(), moments.of(claim))));
      }
    }
    return notes;
  }
}
