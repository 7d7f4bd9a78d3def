package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hourline.language.TimeWords;
import org.hourline.language.Words;
import org.hourline.model.Claim;
import org.hourline.model.ClaimKind;
import org.hourline.model.Event;
import org.hourline.model.Gap;
import org.hourline.model.Site;
import org.hourline.time.ClockTime;
import org.hourline.time.Interval;
import org.hourline.time.Timing;
import org.hourline.view.StripView.Mark;
import org.hourline.view.StripView.Row;
import org.hourline.view.StripView.RowForm;
import org.jspecify.annotations.Nullable;

/// The rows of a lane: one an event, and under it one for each account of a contested hour.
final class StripRows {
  /// A label stands to the right of its mark where that much of the strip is left.
  private static final double ROOM = 40;

  private final Site site;
  private final Words words;
  private final Links links;
  private final TimeWords times;
  private final EventKind.Teller kinds;
  private final StripMarks marks;
  private final Claimants claimants;

  StripRows(Site site, StripWindow window, Words words, Links links) {
    this.site = site;
    this.words = words;
    this.links = links;
    this.times =
        new TimeWords(words).withUsualYear(window.span().from().atZone(window.zone()).getYear());
    this.kinds = new EventKind.Teller(site);
    this.marks = new StripMarks(window);
    this.claimants = new Claimants(site, words);
  }

  EventKind kind(Event event) {
    return kinds.of(event);
  }

  String when(Event event) {
    return times.timing(event.timing(), this::title);
  }

  /// @param above the event of the row above; null: none
  /// @param prefix the name of a place that has no lane of its own; null: none
  List<Row> event(Event event, @Nullable Event above, @Nullable String prefix) {
    Timing timing = event.timing();
    boolean follows = above != null && timing.reported().after().contains(above.id());
    List<Mark> drawn = marks.of(timing, follows);
    List<Claim> accounts = contested(event);
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            RowForm.EVENT,
            event.id(),
            title(event, prefix),
            links.event(event.id()),
            when(event),
            brief(timing),
            kinds.of(event).css(),
            EventKind.isStatement(event),
            label(drawn),
            drawn));
    for (Claim account : accounts) {
      Timing claimed = account.when();
      if (claimed != null) {
        List<Mark> signs = marks.account(claimed, timing.began());
        String time = times.timing(claimed, this::title);
        rows.add(
            new Row(
                RowForm.ACCOUNT,
                event.id(),
                account(account, claimed),
                links.claim(account),
                time,
                null,
                kinds.of(event).css(),
                EventKind.isStatement(event),
                label(signs),
                signs));
      }
    }
    return rows;
  }

  /// An event's title; in a lane of a wider place with the name of its own.
  String title(Event event, @Nullable String prefix) {
    return prefix == null
        ? event.title()
        : words.text("strip.in-place", Map.of("place", prefix, "title", event.title()));
  }

  /// "about 03:00, according to police".
  String account(Claim account, Timing claimed) {
    return words.text(
        "strip.account", Map.of("claimant", claimants.name(account), "time", hour(claimed)));
  }

  Row gap(Gap gap, Interval stretch) {
    List<Mark> drawn = marks.gap(stretch);
    return new Row(
        RowForm.GAP,
        "",
        gap.note(),
        null,
        words.text("strip.gap"),
        null,
        "",
        false,
        label(drawn),
        drawn);
  }

  /// The accounts of its hour that cannot all hold.
  List<Claim> contested(Event event) {
    return event.claims().stream()
        .filter(claim -> claim.kind() == ClaimKind.TIME && claim.when() != null)
        .filter(claim -> !site.disputed(claim).isEmpty())
        .toList();
  }

  /// The reported hour; else what it follows.
  @Nullable String brief(Timing timing) {
    if (timing.reported().start() instanceof ClockTime) {
      return hour(timing);
    }
    String last = null;
    for (String id : timing.reported().after()) {
      String title = title(id);
      last = title == null ? last : title;
    }
    return last == null ? null : words.text("strip.after", Map.of("event", last));
  }

  /// The clock of a timing under its day, or the whole of one that has no clock.
  private String hour(Timing timing) {
    if (timing.reported().start() instanceof ClockTime start) {
      return times.timingUnder(
          start.instant(timing.zone()).atZone(timing.zone()).toLocalDate(), timing, this::title);
    }
    return times.timing(timing, this::title);
  }

  /// Null for an event that this site leaves out: nothing of it may show.
  private @Nullable String title(String event) {
    Event found = site.events().find(event);
    return found == null ? null : found.title();
  }

  private static String label(List<Mark> drawn) {
    double from = 100;
    double to = 0;
    boolean stretch = false;
    for (Mark mark : drawn) {
      switch (mark.form()) {
        case DOT, WHISKER, CLAIMED -> {
          from = Math.min(from, mark.from());
          to = Math.max(to, mark.to());
        }
        case BAND, GAP -> {
          stretch = true;
          from = Math.min(from, mark.from());
          to = Math.max(to, mark.to());
        }
        case LASTS, ARROW, CONNECTOR, ENVELOPE -> {}
      }
    }
    double start = stretch ? from : to;
    return 100 - start >= ROOM || (start >= 100 && from <= 0)
        ? Percent.classes(start) + " starts"
        : Percent.classes(100 - from) + " ends";
  }
}
