package org.hourline.read;

import java.util.List;
import org.hourline.problem.Rule;

/// What must hold of translations.
final class TranslationRules {
  private static final String OURS = "Hourline";

  static final Rule WITHOUT_ORIGINAL =
      Rule.error(
          "translation-without-original",
          "A translation says what its original says: no thing and no text more",
          OURS,
          "TXT-1");
  static final Rule NOT_TEXT =
      Rule.error(
          "translation-not-text",
          "A translation holds texts alone: figures, times and ties are the original's",
          OURS,
          "TXT-1");
  static final Rule OUTDATED =
      Rule.warning(
          "translation-outdated",
          "A translation was made of its original as it stands now",
          OURS,
          "TXT-2");
  static final Rule UNSTAMPED =
      Rule.warning(
          "translation-unstamped",
          "A translation says, in `of`, what it was made of",
          OURS,
          "TXT-2");
  static final Rule MISSING =
      Rule.warning(
          "translation-missing",
          "Every text has a translation into each of the timeline's languages",
          OURS);
  static final Rule UNIT_DIFFERS =
      Rule.warning(
          "translation-unit-differs",
          "A unit has one translation, so that figures of one row stay in one row",
          OURS);
  static final Rule NOT_PUBLISHED =
      Rule.warning(
          "translation-not-published",
          "Every language that there are translations into is among the timeline's languages",
          OURS);

  static final List<Rule> ALL =
      List.of(
          WITHOUT_ORIGINAL, NOT_TEXT, OUTDATED, UNSTAMPED, MISSING, UNIT_DIFFERS, NOT_PUBLISHED);

  private TranslationRules() {}
}
