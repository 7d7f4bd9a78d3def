package org.hourline.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hourline.model.Amount;
import org.hourline.model.Claim;
import org.hourline.model.Figure;
import org.hourline.model.Measure;
import org.hourline.model.VictimGroup;
import org.hourline.problem.Rule;
import org.jspecify.annotations.Nullable;

/// What a figure counts, and how it was put.
final class Figures {
  private static final Rule ATTACKERS_PERHAPS_COUNTED =
      Rule.warning(
          "attackers-perhaps-counted",
          "A figure with no victims, or with a group that may hold attackers and attacked alike,"
              + " says whether attackers are among those counted",
          "GTD nkill, nkillter",
          "FIG-7");
  private static final Rule WORD_AS_NUMBER =
      Rule.warning(
          "word-as-number",
          "A word such as “dozens” stored as a number has a qualifier and the source's words",
          "ACLED, fatalities: 10, 12 and 100 for words",
          "FIG-8");
  static final List<Rule> RULES = List.of(ATTACKERS_PERHAPS_COUNTED, WORD_AS_NUMBER);

  /// Measures of people; `sites` has no attackers in it, and `other` counts what its unit says.
  private static final Set<Measure> PEOPLE =
      EnumSet.of(
          Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.ABDUCTED, Measure.DETAINED);

  /// English words for a number that nobody counted.
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}])(?:dozens?|scores|tens|hundreds|thousands|several|a few"
              + "|many|numerous|multiple|a handful|a couple)(?![\\p{L}\\p{M}\\p{N}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Map<Long, String> NUMERALS = numerals();

  private final Inspection inspection;

  private Figures(Inspection inspection) {
    this.inspection = inspection;
  }

  static void check(Inspection inspection) {
    Figures figures = new Figures(inspection);
    for (Claim claim : inspection.site().claims()) {
      if (claim.figure() != null) {
        figures.attackers(claim, claim.figure());
        figures.vague(claim, claim.figure());
      }
    }
  }

  /// FIG-7.
  private void attackers(Claim claim, Figure figure) {
    if (figure.includesAttackers() != null) {
      return;
    }
    if (figure.victims() == null) {
      if (PEOPLE.contains(figure.measure())) {
        inspection.report(
            ATTACKERS_PERHAPS_COUNTED,
            "claim/" + claim.id(),
            "“" + claim.id() + "” does not say who was counted, nor whether attackers were",
            "add `victims`, or `includes_attackers`",
            claim.id());
      }
      return;
    }
    VictimGroup group = inspection.site().timeline().victims().find(figure.victims());
    if (group != null && group.mixed()) {
      inspection.report(
          ATTACKERS_PERHAPS_COUNTED,
          "claim/" + claim.id() + "/victims",
          "“" + group.id() + "” may hold attackers and attacked alike",
          "add `includes_attackers`",
          claim.id());
    }
  }

  /// FIG-8, for English: a vague word among the words that the claim gives, and neither the number
  /// itself nor its numeral beside it. Of a claim that gives no words, nothing can be said.
  private void vague(Claim claim, Figure figure) {
    if (figure.qualifier() != null && claim.asReported() != null) {
      return;
    }
    List<String> words =
        Stream.of(claim.asReported(), claim.translation(), claim.text())
            .flatMap(Stream::ofNullable)
            .toList();
    if (words.stream().anyMatch(text -> says(text, figure.amount()))) {
      return;
    }
    for (String text : words) {
      Matcher vague = VAGUE.matcher(text);
      if (vague.find()) {
        inspection.report(
            WORD_AS_NUMBER,
            "claim/" + claim.id(),
            "“" + vague.group() + "” stands as the number " + number(figure.amount()),
            claim.asReported() == null
                ? "give the source's words in `as_reported`, and a `qualifier`"
                : "add a `qualifier`, such as at_least or about",
            claim.id());
        return;
      }
    }
  }

  private static boolean says(String text, Amount amount) {
    return says(text, amount.min()) || says(text, amount.max());
  }

  private static boolean says(String text, @Nullable Long number) {
    if (number == null) {
      return false;
    }
    String numeral = NUMERALS.getOrDefault(number, Long.toString(number));
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + number + "|" + numeral + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE)
        .matcher(text.replaceAll("(?<=\\d),(?=\\d{3})", ""))
        .find();
  }

  static String number(Amount amount) {
    if (amount.value() != null) {
      return Long.toString(amount.value());
    }
    return amount.min() == null
        ? "up to " + amount.max()
        : amount.max() == null ? amount.min() + " or more" : amount.min() + " to " + amount.max();
  }

  private static Map<Long, String> numerals() {
    Map<Long, String> numerals = new TreeMap<>();
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    for (int i = 0; i < small.length; i++) {
      numerals.put((long) i, small[i]);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      for (int one = 0; one < 10; one++) {
        numerals.put(20L + 10L * i + one, tens[i] + (one == 0 ? "" : "[- ]" + small[one]));
      }
    }
    return numerals;
  }
}
