package org.hourline.check;

import java.util.List;
import java.util.Locale;
import org.hourline.model.Actor;
import org.hourline.model.PersonKind;
import org.hourline.model.Place;
import org.hourline.problem.Position;
import org.hourline.problem.Rule;

/// Do no harm: people who must not be named, places that must not be found, hosts that must not be
/// linked to. Names in prose no program can tell.
final class Protection {
  private static final Rule PERSON_NAMED =
      Rule.error(
          "person-named",
          "A victim or witness is named with consent only, a minor never",
          "Every Casualty Counts; OCHA data responsibility",
          "PII-1");
  private static final Rule SENSITIVE_PLACE_TOO_FINE =
      Rule.error(
          "sensitive-place-too-fine",
          "A sensitive place has one decimal at most",
          "OCHA data responsibility",
          "GEO-3");
  private static final Rule UNLINKED_HOST =
      Rule.error(
          "unlinked-host",
          "Nothing links to a host that `unlinked_hosts` in timeline.json names",
          "Do no harm",
          "MED-3");
  static final List<Rule> RULES = List.of(PERSON_NAMED, SENSITIVE_PLACE_TOO_FINE, UNLINKED_HOST);

  private final Inspection inspection;
  private final List<String> hosts;

  private Protection(Inspection inspection) {
    this.inspection = inspection;
    this.hosts =
        inspection.site().timeline().unlinkedHosts().stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .toList();
  }

  static void check(Inspection inspection) {
    Protection protection = new Protection(inspection);
    inspection.site().actors().forEach(protection::person);
    inspection.site().places().forEach(protection::place);
    if (!protection.hosts.isEmpty()) {
      protection.links();
    }
  }

  /// PII-1. `unnamed` says that `name` is a description ("a worker of the camp"); then nothing else
  /// may tell who it is.
  private void person(Actor actor) {
    PersonKind kind = actor.person();
    if (kind == null || (kind != PersonKind.MINOR && actor.consent() != null)) {
      return;
    }
    String path = "actor/" + actor.id();
    if (!actor.unnamed()) {
      inspection.report(
          PERSON_NAMED,
          path + "/name",
          "“" + actor.id() + "” is a " + kind.term() + " with a name of their own",
          kind == PersonKind.MINOR
              ? "describe the person in `name` and add `unnamed: true`; a minor is never named"
              : "describe the person in `name` and add `unnamed: true`, or say how `consent` was"
                  + " given",
          actor.id());
    } else if (!actor.aliases().isEmpty() || !actor.sameAs().isEmpty()) {
      inspection.report(
          PERSON_NAMED,
          path + (actor.aliases().isEmpty() ? "/same_as" : "/aliases"),
          "“" + actor.id() + "” is a " + kind.term() + ", and this tells who",
          "take it out",
          actor.id());
    }
  }

  /// GEO-3, by the decimals as written.
  private void place(Place place) {
    if (place.sensitive()
        && place.latitude() != null
        && place.longitude() != null
        && Math.max(place.latitude().scale(), place.longitude().scale()) > 1) {
      inspection.report(
          SENSITIVE_PLACE_TOO_FINE,
          "place/" + place.id() + (place.latitude().scale() > 1 ? "/latitude" : "/longitude"),
          "“" + place.id() + "” is sensitive, and placed finer than one decimal",
          "round to one decimal; geo_precision is then 2 or 3",
          place.id());
    }
  }

  /// MED-3.
  private void links() {
    inspection
        .outward(text -> hosts.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains))
        .forEach(link -> host(link.at(), link.href(), link.about()));
  }

  /// A host, and what lies under it; also behind an archive, whose address holds the whole other.
  private void host(Position at, String href, String id) {
    String address = href.toLowerCase(Locale.ROOT);
    for (String host : hosts) {
      int found = address.indexOf(host);
      while (found >= 0) {
        int end = found + host.length();
        boolean begins = found > 0 && "/.@".indexOf(address.charAt(found - 1)) >= 0;
        boolean ends = end == address.length() || "/:?#".indexOf(address.charAt(end)) >= 0;
        if (begins && ends) {
          inspection.report(
              UNLINKED_HOST,
              at,
              "“" + href + "” leads to " + host,
              "describe what is there and cite a report of it",
              id);
          return;
        }
        found = address.indexOf(host, end);
      }
    }
  }
}
