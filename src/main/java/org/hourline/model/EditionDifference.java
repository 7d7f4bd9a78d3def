package org.hourline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hourline.model.EditionChange.Added;
import org.hourline.model.EditionChange.Changed;
import org.hourline.model.EditionChange.ClaimAdded;
import org.hourline.model.EditionChange.ClaimGone;
import org.hourline.model.EditionChange.Gone;
import org.hourline.model.EditionChange.Renamed;
import org.jspecify.annotations.Nullable;

/// Compares two editions. An event is the same under an id or an alias; a claim is the same
/// wherever it stands. Of an event that was withdrawn only that is a change, and of one that is new
/// or gone its claims are none.
final class EditionDifference {
  private final Edition before;
  private final Edition after;
  private final Map<String, Edition.Entry> earlier = new LinkedHashMap<>();
  private final Map<String, String> renamed = new HashMap<>();
  private final Map<String, Spoken> said = new LinkedHashMap<>();
  private final Set<String> saidLater = new HashSet<>();
  private final List<EditionChange> changes = new ArrayList<>();

  /// A claim and the event that it stood in.
  private record Spoken(@Nullable String event, Edition.Statement claim) {}

  private EditionDifference(Edition before, Edition after) {
    this.before = before;
    this.after = after;
    before.events().forEach(entry -> earlier.putIfAbsent(entry.id(), entry));
    before.events().forEach(entry -> speak(entry.id(), entry.claims()));
    speak(null, before.claims());
    Set<String> ids = new HashSet<>();
    after.events().forEach(entry -> ids.add(entry.id()));
    for (Edition.Entry entry : after.events()) {
      entry.aliases().stream()
          .filter(alias -> !ids.contains(alias) && earlier.containsKey(alias))
          .forEach(alias -> renamed.putIfAbsent(alias, entry.id()));
      entry.claims().forEach(claim -> saidLater.add(claim.id()));
    }
    after.claims().forEach(claim -> saidLater.add(claim.id()));
  }

  static List<EditionChange> between(Edition before, Edition after) {
    return new EditionDifference(before, after).changes();
  }

  private void speak(@Nullable String event, List<Edition.Statement> claims) {
    claims.forEach(claim -> said.putIfAbsent(claim.id(), new Spoken(event, claim)));
  }

  private List<EditionChange> changes() {
    Set<String> met = new HashSet<>();
    for (Edition.Entry now : after.events()) {
      List<Edition.Entry> was = earlierOf(now);
      was.forEach(entry -> met.add(entry.id()));
      if (was.isEmpty()) {
        changes.add(new Added(now.id()));
      }
      was.forEach(entry -> event(entry, now));
      claims(now.id(), was.isEmpty(), now.claims());
    }
    claims(null, false, after.claims());
    gone(null, before.claims());
    for (Edition.Entry entry : before.events()) {
      if (!met.contains(entry.id())) {
        changes.add(new Gone(entry.id()));
      }
    }
    return List.copyOf(changes);
  }

  /// The event under its id, and those that were joined into it.
  private List<Edition.Entry> earlierOf(Edition.Entry now) {
    List<Edition.Entry> was = new ArrayList<>();
    Edition.Entry same = earlier.get(now.id());
    if (same != null) {
      was.add(same);
    }
    for (String alias : now.aliases()) {
      Edition.Entry old = earlier.get(alias);
      if (old != null && now.id().equals(renamed.get(alias))) {
        was.add(old);
      }
    }
    return was;
  }

  private void event(Edition.Entry was, Edition.Entry now) {
    if (!was.id().equals(now.id())) {
      changes.add(new Renamed(now.id(), was.id()));
    }
    if (now.isWithdrawn() || was.isWithdrawn()) {
      compare(
          now.id(),
          null,
          Map.of("status", was.status().term()),
          Map.of("status", now.status().term()));
      return;
    }
    compare(now.id(), null, facts(was, now), facts(now, was));
    gone(now.id(), was.claims());
  }

  /// The title that was erased on one side is no difference.
  private static Map<String, String> facts(Edition.Entry entry, Edition.Entry other) {
    Map<String, String> facts = new LinkedHashMap<>(EditionFacts.of(entry));
    if (other.title() == null) {
      facts.remove("title");
    }
    return facts;
  }

  private void gone(@Nullable String event, List<Edition.Statement> claims) {
    for (Edition.Statement claim : claims) {
      if (!saidLater.contains(claim.id())) {
        changes.add(new ClaimGone(event, claim.id(), EditionFacts.brief(claim)));
      }
    }
  }

  /// @param event that they stand in
  /// @param ofNew whether it is new, so that its claims need not be told
  private void claims(@Nullable String event, boolean ofNew, List<Edition.Statement> claims) {
    for (Edition.Statement now : claims) {
      Spoken was = said.get(now.id());
      if (was == null) {
        if (!ofNew) {
          changes.add(new ClaimAdded(event, now.id()));
        }
      } else if (!was.claim().equals(now)) {
        compare(event, now.id(), EditionFacts.of(was.claim()), EditionFacts.of(now));
      }
    }
  }

  /// The keys whose values differ; several of one time, or of one number, together.
  private void compare(
      @Nullable String event,
      @Nullable String claim,
      Map<String, String> was,
      Map<String, String> now) {
    Map<String, List<Changed>> groups = new LinkedHashMap<>();
    Set<String> keys = new LinkedHashSet<>(was.keySet());
    keys.addAll(now.keySet());
    for (String key : keys) {
      String old = was.getOrDefault(key, "");
      String current = now.getOrDefault(key, "");
      if (!old.equals(current)) {
        groups
            .computeIfAbsent(group(key), _ -> new ArrayList<>())
            .add(new Changed(event, claim, key, old, current, List.of()));
      }
    }
    groups.forEach((group, changed) ->
        changes.add(
            changed.size() == 1
                ? changed.getFirst()
                : new Changed(event, claim, group, whole(group, was), whole(group, now), changed)));
  }

  private static String group(String key) {
    return switch (key) {
      case "value", "min", "max" -> "value";
      default -> key.startsWith("when.") ? "when" : key;
    };
  }

  private static String whole(String group, Map<String, String> facts) {
    return group.equals("when") ? EditionFacts.when(facts) : EditionFacts.number(facts);
  }
}
