package org.hourline.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hourline.model.Edition;
import org.hourline.model.EditionChange;
import org.hourline.model.EditionChange.Added;
import org.hourline.model.EditionChange.Changed;
import org.hourline.model.EditionChange.ClaimAdded;
import org.hourline.model.EditionChange.ClaimGone;
import org.hourline.model.EditionChange.Gone;
import org.hourline.model.EditionChange.Renamed;
import org.hourline.model.Erased;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.hourline.model.Site;
import org.hourline.model.Timeline;
import org.hourline.model.Unread;
import org.hourline.problem.Position;
import org.hourline.problem.Rule;
import org.jspecify.annotations.Nullable;

/// What is to be published, held against the edition that was closed last: what readers have seen
/// does not change in silence. What is new needs no record, nor does a title.
final class Editions {
  private static final Rule CHANGE_WITHOUT_CORRECTION =
      Rule.error(
          "change-without-correction",
          "A figure, time, claimant or status that differs from the last edition has a correction"
              + " record",
          "IFCN 5; Reuters",
          "COR-1");
  private static final Rule EVENT_VANISHED =
      Rule.error(
          "event-vanished",
          "An event that was published is there, is withdrawn, or is named by an alias",
          "ACLED, deletions; Atom (RFC 4287)",
          "COR-2");
  private static final Rule ALIAS_TAKEN =
      Rule.error(
          "alias-taken",
          "A former id is no other thing's id, and is an alias once",
          "Frictionless Data, primary keys",
          "ID-1");
  private static final Rule EDITION_BEHIND =
      Rule.error(
          "edition-behind",
          "The edition of timeline.json is not before the last one that was closed",
          "Hourline");
  private static final Rule EDITION_CHANGED =
      Rule.warning(
          "edition-changed",
          "Content that carries the number of a closed edition is what that edition said",
          "Hourline");
  private static final Rule CORRECTION_VANISHED =
      Rule.error(
          "correction-vanished",
          "A correction that an edition told of stays",
          "IFCN 5; Reuters",
          "COR-1");
  private static final Rule ERASED_IN_EDITION =
      Rule.error(
          "erased-in-edition", "No edition holds what was erased", "OCHA data responsibility");
  static final List<Rule> RULES =
      List.of(
          CHANGE_WITHOUT_CORRECTION,
          CORRECTION_VANISHED,
          ERASED_IN_EDITION,
          EVENT_VANISHED,
          ALIAS_TAKEN,
          EDITION_BEHIND,
          EDITION_CHANGED);

  private final Inspection inspection;
  private final Site site;
  private final Edition last;
  private final CorrectionRecords records;

  /// What to report once it is known which records each event lacks.
  private final List<Runnable> reports = new ArrayList<>();

  private int vanished;

  private Editions(Inspection inspection, Edition last) {
    this.inspection = inspection;
    this.site = inspection.site();
    this.last = last;
    this.records = new CorrectionRecords(inspection, last);
  }

  static void check(Inspection inspection) {
    aliases(inspection);
    erased(inspection);
    Edition last = inspection.site().lastEdition();
    var failed = inspection.unread().files();
    if (last != null
        && !failed.contains(Unread.Kind.EDITIONS)
        && !failed.contains(Unread.Kind.TIMELINE)) {
      new Editions(inspection, last).check();
    }
  }

  private static void aliases(Inspection inspection) {
    Site site = inspection.site();
    Map<String, String> holders = new HashMap<>();
    for (Event event : site.events()) {
      for (int i = 0; i < event.aliases().size(); i++) {
        String alias = event.aliases().get(i);
        String other = holders.putIfAbsent(alias, event.id());
        boolean thing =
            site.events().has(alias) || site.actors().has(alias) || site.places().has(alias);
        if (thing || other != null) {
          inspection.report(
              ALIAS_TAKEN,
              "event/" + event.id() + "/aliases/" + i,
              thing
                  ? "“" + alias + "” is the id of something that is there"
                  : "“" + alias + "” is an alias of “" + other + "” already",
              "a former id leads to one thing: take the alias out");
        }
      }
    }
  }

  private static void erased(Inspection inspection) {
    Site site = inspection.site();
    for (Edition edition : site.erased().isEmpty() ? List.<Edition>of() : site.editions()) {
      String root = "edition/" + edition.number() + "/";
      for (int i = 0; i < edition.events().size(); i++) {
        Edition.Entry entry = edition.events().get(i);
        Erased event = site.erasedEvent(entry.id());
        if (event != null) {
          erased(inspection, root + "events/" + i + "/id", event.id());
        }
        erased(inspection, root + "events/" + i + "/claims/", entry.claims());
      }
      erased(inspection, root + "claims/", edition.claims());
    }
  }

  private static void erased(Inspection inspection, String root, List<Edition.Statement> claims) {
    for (int i = 0; i < claims.size(); i++) {
      if (inspection.site().isErasedClaim(claims.get(i).id())) {
        erased(inspection, root + i + "/id", claims.get(i).id());
      }
    }
  }

  private static void erased(Inspection inspection, String path, String id) {
    inspection.report(
        ERASED_IN_EDITION,
        path,
        "“" + id + "” was erased, and this edition tells of it again",
        "run `hourline erase " + id + " --reason WHY` again");
  }

  private void check() {
    Edition now = Edition.of(site.published(false), last.number());
    List<EditionChange> changes = last.changesTo(now);
    for (EditionChange change : changes) {
      switch (change) {
        case Gone gone -> vanished(gone.event());
        case ClaimGone gone -> {
          if (!site.isErasedClaim(gone.claim())
              && !Ids.CLAIM.mayBeUnread(inspection.unread(), gone.claim())
              && !records.hold(gone)) {
            uncorrected(gone);
          }
        }
        case Changed changed -> changed(changed);
        case Added _, Renamed _, ClaimAdded _ -> {}
      }
    }
    records.vanished().forEach(this::vanished);
    boolean lawful = reports.isEmpty() && vanished == 0;
    reports.forEach(Runnable::run);
    number(lawful && !last.isStill(now));
  }

  private void vanished(String id) {
    Event event = site.events().find(id);
    vanished++;
    if (event != null) {
      boolean draft = event.status() == EventStatus.DRAFT;
      inspection.report(
          EVENT_VANISHED,
          "event/" + id + (draft ? "/status" : "/embargoed_until"),
          "“"
              + id
              + "” was published in "
              + edition()
              + ", and is "
              + (draft ? "a draft" : "embargoed"),
          "what was published cannot be unpublished: write `status: withdrawn`, which keeps its"
              + " page and shows no detail");
    } else if (site.erasedEvent(id) == null && !Ids.EVENT.mayBeUnread(inspection.unread(), id)) {
      int at = 0;
      while (!last.events().get(at).id().equals(id)) {
        at++;
      }
      inspection.report(
          EVENT_VANISHED,
          "edition/" + last.number() + "/events/" + at + "/id",
          "The event “" + id + "” of " + edition() + " is gone",
          "bring its file back, with `status: withdrawn`; or, where its id changed, write `aliases:"
              + " ["
              + id
              + "]` in the event that it is now");
    }
  }

  private void vanished(CorrectionRecords.Vanished record) {
    vanished++;
    String event = record.event();
    inspection.report(
        CORRECTION_VANISHED,
        event == null ? "timeline/corrections" : "event/" + event,
        "A correction of “" + record.field() + "” that " + edition() + " told of is gone",
        "bring it back from your history; what was wrong in it is one more correction");
  }

  private void changed(Changed change) {
    if ((change.claim() == null && change.field().equals("title")) || records.hold(change)) {
      return;
    }
    List<Changed> missing = new ArrayList<>();
    change.parts().stream().filter(part -> !records.hold(part)).forEach(missing::add);
    boolean some = !missing.isEmpty() && missing.size() < change.parts().size();
    for (Changed one : some ? missing : List.of(change)) {
      uncorrected(one);
    }
  }

  private void uncorrected(Changed change) {
    String claim = change.claim();
    boolean number = change.field().equals("value") && !change.parts().isEmpty();
    Position at =
        inspection.position(
            (claim == null ? "event/" + change.event() : "claim/" + claim)
                + "/"
                + (number ? "min" : change.field()).replace('.', '/'));
    String message =
        "“"
            + change.name()
            + "” was "
            + shown(change.was())
            + " in "
            + edition()
            + ", and is "
            + shown(change.now())
            + ": no correction says so";
    String command =
        "; or run: hourline new correction "
            + (claim == null ? change.event() : claim)
            + " "
            + change.field()
            + " --was "
            + quoted(change.was())
            + " --reason 'WHY'";
    uncorrected(change.event(), at, change.name(), change.was(), change.now(), message, command);
  }

  private void uncorrected(ClaimGone gone) {
    Position at =
        inspection.position(
            gone.event() == null ? "timeline/corrections" : "event/" + gone.event());
    String message =
        "The claim “"
            + gone.claim()
            + "” ("
            + gone.was()
            + ") of "
            + edition()
            + " is gone: no correction says so";
    uncorrected(gone.event(), at, gone.claim(), gone.was(), "", message, "");
  }

  /// @param command that does it as well; or nothing
  private void uncorrected(
      @Nullable String event,
      Position at,
      String field,
      String was,
      String now,
      String message,
      String command) {
    records.want(event, at, field, was, now);
    reports.add(() ->
        inspection.report(
            CHANGE_WITHOUT_CORRECTION,
            at,
            message,
            records.toAdd(event, at, field, was, now) + ", and say why" + command));
  }

  /// @param differs whether what is to be published is not what the last edition was, and rightly
  private void number(boolean differs) {
    Timeline timeline = site.timeline();
    Integer number = timeline.edition();
    if (number == null || number < last.number()) {
      inspection.report(
          EDITION_BEHIND,
          "timeline/edition",
          (number == null ? "timeline.json says no edition" : "This is edition " + number)
              + ", and "
              + edition()
              + " is closed",
          "write `\"edition\": " + last.number() + "`: `hourline edition` counts on from there");
    } else if (number == last.number() && differs && inspection.isWhole()) {
      inspection.report(
          EDITION_CHANGED,
          "timeline/edition",
          "Edition " + number + " is closed, and the content is no longer what it said",
          "before you publish: set `as_of`, and run `hourline edition`, which makes it edition "
              + (number + 1),
          String.valueOf(number));
    }
  }

  private String edition() {
    return "edition " + last.number();
  }

  private static String shown(String value) {
    return value.isEmpty() ? "not written" : "“" + value + "”";
  }

  /// A word for a shell.
  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
