package org.hourline.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hourline.language.Words;
import org.hourline.model.Amount;
import org.hourline.model.Figure;
import org.hourline.model.Measure;
import org.hourline.model.Part;
import org.hourline.model.Qualifier;
import org.hourline.model.Site;
import org.hourline.model.VictimGroup;
import org.jspecify.annotations.Nullable;

/// Figures in words. What is counted and how many stay apart ("Security personnel killed", "at
/// least 15"), so that no language has to bend a group's name to a number.
record FigureWords(Words words, Site site) {

  /// What a figure counts: "Security personnel killed", "Killed", "Sites: districts".
  String counted(Measure measure, @Nullable String victims, @Nullable String unit) {
    if (measure == Measure.SITES && unit != null) {
      return words.text("claim.counted.sites", Map.of("unit", unit));
    }
    if (unit != null || measure == Measure.OTHER) {
      return initial(unit == null ? words.text("term.measure.other") : unit);
    }
    String key = measure.name().toLowerCase(Locale.ROOT);
    return victims == null
        ? words.text("term.measure." + key)
        : words.text("claim.counted." + key, Map.of("victims", group(victims)));
  }

  String counted(Figure figure) {
    return counted(figure.measure(), figure.victims(), figure.unit());
  }

  /// The number with its hedge: "at least 15", "10 to 12".
  String amount(Figure figure) {
    return amount(figure.amount(), figure.qualifier());
  }

  private String amount(Amount amount, @Nullable Qualifier qualifier) {
    Long min = amount.min();
    Long max = amount.max();
    if (min == null) {
      return hedged(Qualifier.AT_MOST, words.number(max == null ? 0 : max));
    }
    if (max == null) {
      return hedged(
          qualifier == Qualifier.MORE_THAN ? qualifier : Qualifier.AT_LEAST, words.number(min));
    }
    String number =
        min.equals(max)
            ? words.number(min)
            : words.text(
                "claim.range", Map.of("first", words.number(min), "last", words.number(max)));
    return qualifier == null ? number : hedged(qualifier, number);
  }

  private String hedged(Qualifier qualifier, String number) {
    return words.text(
        "claim.hedge." + qualifier.name().toLowerCase(Locale.ROOT), Map.of("number", number));
  }

  /// The shares of a figure: "men 5, women 3, children 3".
  String parts(List<Part> parts) {
    return parts.stream()
        .map(part ->
            words.text(
                "claim.part",
                Map.of("group", group(part.of()), "number", amount(part.amount(), null))))
        .collect(Collectors.joining(words.text("claim.part-separator")));
  }

  /// A victim group's name; the word itself where it is no group's id.
  String group(String idOrWord) {
    VictimGroup group = site.timeline().victims().find(idOrWord);
    return group == null ? idOrWord : group.name();
  }

  private static String initial(String text) {
    int end = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }
}
