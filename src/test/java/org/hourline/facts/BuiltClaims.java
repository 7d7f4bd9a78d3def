package org.hourline.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The claims of `data/timeline.json`, in the words of `claims.csv`.
final class BuiltClaims {
  private final Map<String, Map<String, String>> lines = new LinkedHashMap<>();
  private final List<String> clocked = new ArrayList<>();

  BuiltClaims(Json timeline) {
    for (Json event : timeline.objects("events")) {
      Json when = event.object("when");
      note(event.text("id"), when);
      lines.put(
          event.text("id") + "/-",
          line(speaker(event), "-", "", "", when == null ? "" : precision(when)));
      event.objects("claims").forEach(claim -> add(event.text("id"), claim, when));
    }
    timeline.objects("claims").forEach(claim -> add("claims.json", claim, null));
  }

  /// What the data say of a claim, or of an event itself (`-`); null where there is no such claim.
  @Nullable Map<String, String> find(String event, String claim) {
    return lines.get(event + "/" + claim);
  }

  /// The ids of the events and claims that carry a clock time.
  List<String> clocked() {
    return clocked;
  }

  private void add(String event, Json claim, @Nullable Json eventWhen) {
    Json own = claim.object("when");
    note(claim.text("id"), own);
    Json when = own == null ? eventWhen : own;
    lines.put(
        event + "/" + claim.text("id"),
        line(
            claim.text("claimant"),
            claim.text("kind"),
            figure(claim),
            claim.text("qualifier"),
            when == null ? window(claim) : precision(when)));
  }

  private void note(String id, @Nullable Json when) {
    if (when != null
        && List.of("start", "end", "earliest", "latest").stream()
            .anyMatch(key -> when.text(key).contains("T"))) {
      clocked.add(id);
    }
  }

  private static Map<String, String> line(
      String claimant, String kind, String figure, String qualifier, String precision) {
    return Map.of(
        "claimant", claimant,
        "kind", kind,
        "figure", figure,
        "qualifier", qualifier,
        "precision", precision);
  }

  /// The one who speaks in a statement; empty where nobody does.
  private static String speaker(Json event) {
    return event.objects("actors").stream()
        .filter(actor -> actor.text("role").equals("speaker"))
        .map(actor -> actor.text("actor"))
        .collect(Collectors.joining(" "));
  }

  private static String figure(Json claim) {
    if (claim.text("measure").isEmpty()) {
      return "";
    }
    String counted = claim.text("victims") + claim.text("unit");
    String parts =
        claim.objects("parts").stream()
            .map(part -> part.text("value") + " " + part.text("of"))
            .collect(Collectors.joining(" + "));
    return claim.text("measure")
        + " "
        + counted
        + " "
        + claim.text("value")
        + (parts.isEmpty() ? "" : " = " + parts);
  }

  private static String precision(Json when) {
    List<String> said = new ArrayList<>();
    for (String key : List.of("start", "earliest", "latest", "end")) {
      if (!when.text(key).isEmpty()) {
        said.add(key + " " + when.text(key));
      }
    }
    for (String key : List.of("after", "before")) {
      if (!when.texts(key).isEmpty()) {
        said.add(key + " " + String.join(" ", when.texts(key)));
      }
    }
    if (when.text("approximate").equals("true")) {
      said.add("about");
    }
    if (!when.text("clock_precision").isEmpty()) {
      said.add(when.text("clock_precision"));
    }
    return String.join(", ", said);
  }

  private static String window(Json claim) {
    Json covers = claim.object("covers");
    Json window = covers == null ? null : covers.object("window");
    return window == null ? "not stated" : window.text("as_reported");
  }
}
