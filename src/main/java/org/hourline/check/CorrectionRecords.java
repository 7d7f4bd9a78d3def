package org.hourline.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hourline.model.Correction;
import org.hourline.model.Edition;
import org.hourline.model.EditionChange.Changed;
import org.hourline.model.EditionChange.ClaimGone;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.hourline.model.Site;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;

/// The correction records that were made since an edition. An edition keeps how many there were of
/// each field, so that an old record never stands for a new change.
final class CorrectionRecords {
  private static final String REASON = "No reason given.";

  private final Inspection inspection;
  private final Site site;

  /// By the event that they stand in; those of claims wherever they stand.
  private final Map<String, List<Correction>> ofEvents = new HashMap<>();

  private final List<Correction> all = new ArrayList<>();
  private final Map<String, Edition.Entry> before = new HashMap<>();
  private final List<String> allBefore = new ArrayList<>();
  private final List<String> inTimeline;

  /// The claims of the edition.
  private final Set<String> claimsBefore = new HashSet<>();

  /// The records that are missing, written as in the file, by what they belong to; and where the
  /// first problem of that stands.
  private final Map<String, List<String>> wanted = new HashMap<>();

  private final Map<String, Position> firsts = new HashMap<>();

  CorrectionRecords(Inspection inspection, Edition last) {
    this.inspection = inspection;
    this.site = inspection.site();
    for (Event event : site.events()) {
      ofEvents.put(event.id(), event.corrections());
      all.addAll(event.corrections());
    }
    all.addAll(site.timeline().corrections());
    for (Edition.Entry entry : last.events()) {
      before.put(entry.id(), entry);
      allBefore.addAll(entry.corrected());
      entry.claims().forEach(claim -> claimsBefore.add(claim.id()));
    }
    last.claims().forEach(claim -> claimsBefore.add(claim.id()));
    inTimeline = last.corrected();
    allBefore.addAll(inTimeline);
  }

  /// A record that was published and is gone.
  ///
  /// @param event in which it stood, by its id now; null: in timeline.json
  record Vanished(@Nullable String event, String field) {}

  /// What an edition told of and is told no longer. A record of a claim may have gone where the
  /// claim went; of what is withdrawn nothing need be told.
  List<Vanished> vanished() {
    List<Vanished> vanished = new ArrayList<>();
    for (Event event : site.events()) {
      if (event.status() != EventStatus.WITHDRAWN) {
        for (String field : fewer(event.corrections(), before(event))) {
          vanished.add(new Vanished(event.id(), field));
        }
      }
    }
    for (String field : fewer(site.timeline().corrections(), inTimeline)) {
      vanished.add(new Vanished(null, field));
    }
    return vanished;
  }

  /// The fields of which there are fewer records than in the edition.
  private List<String> fewer(List<Correction> now, List<String> then) {
    return then.stream()
        .distinct()
        .filter(field -> {
          boolean elsewhere =
              site.claims().has(claim(field)) || claimsBefore.contains(claim(field));
          return fewer(now, then, field) && (!elsewhere || fewer(all, allBefore, field));
        })
        .toList();
  }

  private static boolean fewer(List<Correction> now, List<String> then, String field) {
    return now.stream().filter(record -> record.field().equals(field)).count()
        < then.stream().filter(field::equals).count();
  }

  private static String claim(String field) {
    int dot = field.indexOf('.');
    return dot < 0 ? field : field.substring(0, dot);
  }

  /// The fields of the records that the edition had of an event, under any of its ids.
  private List<String> before(Event event) {
    List<String> fields = new ArrayList<>();
    List<String> ids = new ArrayList<>(List.of(event.id()));
    ids.addAll(event.aliases());
    for (String id : ids) {
      Edition.Entry entry = before.get(id);
      fields.addAll(entry == null ? List.of() : entry.corrected());
    }
    return fields;
  }

  /// Whether a change has its record: of the key itself with both values, of the whole time that it
  /// is a part of, or of each of its parts.
  boolean hold(Changed change) {
    String whole = change.claim() == null ? "when" : change.claim() + ".when";
    return holds(change, change.name(), false)
        || (change.name().startsWith(whole) && holds(change, whole, true))
        || (!change.parts().isEmpty() && change.parts().stream().allMatch(this::hold));
  }

  boolean hold(ClaimGone gone) {
    return isNew(all, allBefore, gone.claim());
  }

  private boolean holds(Changed change, String field, boolean anyWords) {
    List<Correction> now = all;
    List<String> then = allBefore;
    if (change.claim() == null && change.event() != null) {
      now = ofEvents.getOrDefault(change.event(), List.of());
      Event event = site.events().find(change.event());
      then = event == null ? List.of() : before(event);
    }
    if (!isNew(now, then, field)) {
      return false;
    }
    boolean words = anyWords || isList(change.field());
    return words || (says(now, field, change.was(), true) && says(now, field, change.now(), false));
  }

  /// Whether there are more records than in the edition.
  private static boolean isNew(List<Correction> now, List<String> then, String field) {
    long records = now.stream().filter(record -> record.field().equals(field)).count();
    return records > then.stream().filter(field::equals).count();
  }

  private static boolean says(List<Correction> records, String field, String value, boolean was) {
    return records.stream()
        .filter(record -> record.field().equals(field))
        .anyMatch(record -> plain(was ? record.was() : record.now()).equals(plain(value)));
  }

  /// What can be written in more than one way, so that no record is held to its words.
  private static boolean isList(String field) {
    return field.equals("when") || field.equals("parts") || field.equals("including");
  }

  /// A value without what depends on how it is written.
  private static String plain(String value) {
    return value.replaceAll("[\\s\\[\\]\"]", "");
  }

  /// Notes that a record is missing.
  ///
  /// @param event whose record it is; null: of timeline.json
  /// @param at where what changed stands
  void want(@Nullable String event, Position at, String field, String was, String now) {
    String root = root(event);
    wanted.computeIfAbsent(root, _ -> new ArrayList<>()).add(record(isYaml(root), field, was, now));
    firsts.merge(root, at, (one, other) -> one.compareTo(other) < 0 ? one : other);
  }

  /// What to add, and where, in the spelling of the file: the one record; where there is no list of
  /// them yet, with the first problem the list of all that are missing.
  String toAdd(@Nullable String event, Position at, String field, String was, String now) {
    String root = root(event);
    List<Correction> there =
        event == null ? site.timeline().corrections() : ofEvents.getOrDefault(event, List.of());
    if (there.isEmpty()) {
      Position first = firsts.getOrDefault(root, at);
      return at.equals(first)
          ? "add `"
              + (isYaml(root) ? "corrections" : "\"corrections\"")
              + ": ["
              + String.join(", ", wanted.getOrDefault(root, List.of()))
              + "]` to "
              + (event == null ? inspection.position(root).path() : "the event")
          : "its record is in the text to add at " + first;
    }
    String record = record(isYaml(root), field, was, now);
    Position list = inspection.position(root + "/corrections");
    boolean block =
        isYaml(root) && list.line() > inspection.position(root + "/corrections#key").line();
    return block
        ? "add the line `" + " ".repeat(list.column() - 1) + "- " + record + "` to its corrections"
        : "add `" + record + "` to its list of corrections";
  }

  private static String root(@Nullable String event) {
    return event == null ? "timeline" : "event/" + event;
  }

  private boolean isYaml(String root) {
    return inspection.position(root).path().endsWith(".md");
  }

  private String record(boolean yaml, String field, String was, String now) {
    LocalDate day = site.timeline().asOf().atZone(site.timeline().zone()).toLocalDate();
    StringBuilder record = new StringBuilder("{");
    String[] members = {
      "date", day.toString(), "field", field, "was", was, "now", now, "reason", REASON
    };
    for (int i = 0; i < members.length; i += 2) {
      String key = yaml ? members[i] : "\"" + members[i] + "\"";
      String value = members[i + 1].replace("\\", "\\\\").replace("\"", "\\\"");
      record.append(i == 0 ? "" : ", ").append(key).append(": \"").append(value).append('"');
    }
    return record.append('}').toString();
  }
}
