package org.hourline.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hourline.model.Briefing;
import org.hourline.model.BriefingKind;
import org.hourline.model.Selection;
import org.hourline.model.Site;
import org.hourline.problem.Position;
import org.hourline.problem.Rule;
import org.hourline.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// Briefings: that each has something to tell, and that the bottom line of a flash update can be
/// read in one breath. Whether every number of a bottom line says whose it is, no program can tell:
/// that is a question for whoever reviews it.
final class Briefings {
  private static final Rule BOTTOM_LINE_TOO_LONG =
      Rule.error(
          "bottom-line-too-long",
          "The bottom line of a flash update, its first paragraph, has at most 40 words",
          "Hourline");
  private static final Rule BOTTOM_LINE_MISSING =
      Rule.warning(
          "bottom-line-missing", "A briefing begins with a paragraph, its bottom line", "Hourline");
  private static final Rule BOTTOM_LINE_NOT_CITED =
      Rule.warning(
          "bottom-line-not-cited", "A bottom line cites what it is taken from", "IFCN 2", "SRC-1");
  private static final Rule COVERS_NOTHING =
      Rule.error("briefing-covers-nothing", "A briefing covers at least one event", "Hourline");
  private static final Rule ENDS_BEFORE_IT_BEGINS =
      Rule.error(
          "briefing-ends-before-it-begins",
          "The `from` of a briefing is before its `to`",
          "Hourline");
  private static final Rule KNOWN_AFTER_AS_OF =
      Rule.error(
          "known-after-as-of",
          "The `as_known_at` of a briefing is not after the timeline's `as_of`",
          "W3C PROV, ordering of events");
  private static final Rule NUMBER_TAKEN =
      Rule.error(
          "briefing-number-taken",
          "No two briefings of one kind and subject have the same number",
          "OCHA, numbered flash updates");
  static final List<Rule> RULES =
      List.of(
          BOTTOM_LINE_TOO_LONG,
          BOTTOM_LINE_MISSING,
          BOTTOM_LINE_NOT_CITED,
          COVERS_NOTHING,
          ENDS_BEFORE_IT_BEGINS,
          KNOWN_AFTER_AS_OF,
          NUMBER_TAKEN);

  private static final int MOST_WORDS = 40;

  /// What a paragraph is read as: a citation, which is a number when printed; a name by its id; the
  /// address of a link, which is not printed; anything else between spaces.
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<cited>\\[@[^\\]\\n]*\\])"
              + "|\\[\\[(?<id>[^\\]\\n]*)\\]\\]"
              + "|(?<address>\\]\\([^)\\n]*\\))"
              + "|(?:(?!\\[@|\\[\\[|\\]\\()\\S)+");

  private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\S.*?(?=\\R[ \\t]*\\R|\\z)");
  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

  private final Inspection inspection;
  private final Site site;

  private Briefings(Inspection inspection) {
    this.inspection = inspection;
    this.site = inspection.site();
  }

  static void check(Inspection inspection) {
    Briefings briefings = new Briefings(inspection);
    for (Briefing briefing : inspection.site().briefings()) {
      briefings.bottomLine(briefing);
      if (briefings.times(briefing)) {
        briefings.covers(briefing);
      }
    }
    briefings.numbers();
  }

  private void bottomLine(Briefing briefing) {
    Matcher paragraph = PARAGRAPH.matcher(briefing.body());
    String path = "briefing/" + briefing.id() + "/body";
    if (!paragraph.find()) {
      inspection.report(
          BOTTOM_LINE_MISSING,
          path,
          "“" + briefing.id() + "” has no bottom line",
          "write what a reader has to know in one paragraph under the front matter",
          briefing.id());
      return;
    }
    int words = 0;
    int cited = 0;
    int tooFar = -1;
    Matcher piece = PIECE.matcher(briefing.body()).region(paragraph.start(), paragraph.end());
    while (piece.find()) {
      if (piece.group("cited") != null) {
        cited++;
      } else if (piece.group("address") == null) {
        String id = piece.group("id");
        words += (int) WORD.matcher(id == null ? piece.group() : name(id)).results().count();
      }
      if (words > MOST_WORDS && tooFar < 0) {
        tooFar = piece.start();
      }
    }
    if (tooFar >= 0 && briefing.kind() == BriefingKind.FLASH) {
      inspection.report(
          BOTTOM_LINE_TOO_LONG,
          at(inspection.position(path), briefing.body(), tooFar),
          "The bottom line of “" + briefing.id() + "” has " + words + " words, of at most 40",
          "say the rest in a paragraph of its own, after an empty line",
          briefing.id());
    }
    if (cited == 0) {
      inspection.report(
          BOTTOM_LINE_NOT_CITED,
          at(inspection.position(path), briefing.body(), paragraph.start()),
          "The bottom line of “" + briefing.id() + "” cites no source",
          "add `[@id]` after what is taken from a source",
          briefing.id());
    }
  }

  /// What an id in double brackets is printed as.
  private String name(String id) {
    if (site.events().has(id)) {
      return site.events().get(id).title();
    }
    if (site.places().has(id)) {
      return site.places().get(id).name();
    }
    return site.actors().has(id) ? site.actors().get(id).label() : id;
  }

  /// @return whether the briefing's times leave any event to be covered
  private boolean times(Briefing briefing) {
    String path = "briefing/" + briefing.id();
    TimePoint known = briefing.asKnownAt();
    if (known != null
        && known.interval(site.timeline().zone()).from().isAfter(site.timeline().asOf())) {
      inspection.report(
          KNOWN_AFTER_AS_OF,
          path + "/as_known_at",
          "“" + briefing.id() + "” tells what was known after the edition’s `as_of`",
          "take out `as_known_at`, or move `as_of` in timeline.json on",
          briefing.id());
    }
    if (!Selection.endsBeforeItBegins(briefing, site.timeline().zone())) {
      return true;
    }
    inspection.report(
        ENDS_BEFORE_IT_BEGINS,
        path + "/to",
        "The `to` of “" + briefing.id() + "” is not after its `from`",
        "exchange `from` and `to`",
        briefing.id());
    return false;
  }

  /// Of what could not be read, or names what there is not, nothing can be said.
  private void covers(Briefing briefing) {
    boolean clear =
        inspection.isWhole()
            && briefing.places().stream().allMatch(site.places()::has)
            && briefing.actors().stream().allMatch(site.actors()::has);
    if (clear && Selection.of(briefing, site).events().isEmpty()) {
      inspection.report(
          COVERS_NOTHING,
          "briefing/" + briefing.id(),
          "“" + briefing.id() + "” covers no event",
          "widen `places`, `actors`, `from`, `to`, `importance` or `as_known_at`",
          briefing.id());
    }
  }

  private void numbers() {
    Map<Series, Briefing> taken = new HashMap<>();
    for (Briefing briefing : site.briefings()) {
      if (briefing.number() == null) {
        continue;
      }
      Briefing other =
          taken.putIfAbsent(
              new Series(briefing.kind(), briefing.subject(), briefing.number()), briefing);
      if (other != null) {
        inspection.report(
            NUMBER_TAKEN,
            "briefing/" + briefing.id() + "/number",
            "“"
                + briefing.id()
                + "” and “"
                + other.id()
                + "” are both number "
                + briefing.number()
                + " of one kind and subject",
            "count on from the last one",
            briefing.id(),
            other.id());
      }
    }
  }

  /// What a number counts within; briefings with no subject are of one subject, the whole.
  private record Series(BriefingKind kind, @Nullable String subject, int number) {}

  private static Position at(Position start, String body, int offset) {
    int lineStart = body.lastIndexOf('\n', offset - 1) + 1;
    int line = 1 + (int) body.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return Texts.at(start, line, 1 + body.codePointCount(lineStart, offset));
  }
}
