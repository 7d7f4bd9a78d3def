package org.hourline.check;

import java.time.LocalTime;
import java.util.List;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Source;
import org.hourline.model.Timeline;
import org.hourline.problem.Rule;
import org.hourline.time.ClockTime;
import org.hourline.time.Timing;
import org.jspecify.annotations.Nullable;

/// Times against each other. An interval that could be either way breaks no rule here.
final class Times {
  private static final Rule OUTSIDE_WINDOW =
      Rule.error(
          "outside-window",
          "An event can have begun in the timeline's window, or says that it is context",
          "UCDP date_start, date_end",
          "TIM-3");
  private static final Rule MIDNIGHT =
      Rule.warning(
          "midnight-without-precision",
          "A clock time of exactly 00:00 says how precise it is: a date often lost its hour so",
          "Hourline",
          "TIM-5");
  private static final Rule SAID_BEFORE_IT_BEGAN =
      Rule.error(
          "said-before-it-began",
          "No claim was published before its event can have begun",
          "W3C PROV, ordering of events",
          "TIM-6");
  private static final Rule RECORDED_BEFORE_SAID =
      Rule.error(
          "recorded-before-said",
          "Nothing was recorded before it was published",
          "W3C PROV, ordering of events",
          "TIM-6");
  private static final Rule TIME_OUTSIDE_EVENT =
      Rule.error(
          "time-outside-event",
          "The time that a claim gives is in the stretch of its event",
          "Hourline",
          "TIM-8");
  static final List<Rule> RULES =
      List.of(
          OUTSIDE_WINDOW, MIDNIGHT, SAID_BEFORE_IT_BEGAN, RECORDED_BEFORE_SAID, TIME_OUTSIDE_EVENT);

  private final Inspection inspection;

  private Times(Inspection inspection) {
    this.inspection = inspection;
  }

  static void check(Inspection inspection) {
    Times times = new Times(inspection);
    for (Event event : inspection.site().events()) {
      String path = "event/" + event.id();
      times.window(event);
      times.midnight(path + "/when", event.timing(), event.id());
      for (Claim claim : event.claims()) {
        times.claim(event, claim);
      }
    }
    for (Claim claim : inspection.site().claims()) {
      String path = "claim/" + claim.id();
      times.midnight(path + "/when", claim.when(), claim.id());
      times.midnight(path + "/published", claim.published(), claim.id());
      times.midnight(path + "/as_of", claim.asOf(), claim.id());
    }
    for (Source source : inspection.site().sources()) {
      times.midnight("source/" + source.id() + "/published", source.published(), source.id());
    }
  }

  /// TIM-3. Where nothing bounds the beginning, an event touches what it ends in.
  private void window(Event event) {
    Timeline.Window window = inspection.site().timeline().window();
    if (window != null && !event.context() && !event.timing().began().touches(window.span())) {
      inspection.report(
          OUTSIDE_WINDOW,
          "event/" + event.id() + "/when",
          "“"
              + event.id()
              + "” cannot have begun in the window, from "
              + window.start()
              + " to "
              + window.end(),
          "add `context: true`, or put the time right",
          event.id());
    }
  }

  /// TIM-5. Bounds are at midnight for good reason; only a `start` is looked at.
  private void midnight(String path, @Nullable Timing timing, String id) {
    if (timing != null
        && timing.reported().start() instanceof ClockTime start
        && start.local().toLocalTime().equals(LocalTime.MIDNIGHT)
        && timing.reported().clockPrecision() == null) {
      inspection.report(
          MIDNIGHT,
          path + "/start",
          "“" + start.text() + "” is midnight to the minute",
          "write the date alone, or add `clock_precision`",
          id);
    }
  }

  private void claim(Event event, Claim claim) {
    Timing published = claim.published();
    if (published != null && published.began().isBefore(event.timing().began())) {
      inspection.report(
          SAID_BEFORE_IT_BEGAN,
          "claim/" + claim.id() + "/published",
          "“" + claim.id() + "” was published before “" + event.id() + "” can have begun",
          "move the claim to the event that it is about, or put a time right",
          claim.id(),
          event.id());
    }
    Timing recorded = event.recorded();
    if (published != null && recorded != null && recorded.began().isBefore(published.began())) {
      inspection.report(
          RECORDED_BEFORE_SAID,
          "event/" + event.id() + "/recorded",
          "“" + event.id() + "” was recorded before “" + claim.id() + "” was published",
          "record the event anew",
          event.id(),
          claim.id());
    }
    if (claim.when() != null && !claim.when().began().touches(event.timing().began())) {
      inspection.report(
          TIME_OUTSIDE_EVENT,
          "claim/" + claim.id() + "/when",
          "“" + claim.id() + "” puts “" + event.id() + "” at a time that its `when` leaves out",
          "the event's `when` holds every account: widen it",
          claim.id(),
          event.id());
    }
  }
}
