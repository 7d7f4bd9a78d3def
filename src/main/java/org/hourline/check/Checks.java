package org.hourline.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hourline.model.Site;
import org.hourline.model.Unread;
import org.hourline.problem.Origins;
import org.hourline.problem.Problem;
import org.hourline.problem.Rule;

/// The rules that compare things with each other, a family in a file. Each looks at the whole site
/// and reports all that it finds; none stops another.
public final class Checks {
  private Checks() {}

  /// @param site what could be read
  /// @param unread what could not: a reference to it is not unknown, and where anything is missing
  ///   no rule concludes from an absence
  /// @param origins where everything stood
  /// @param content the content folder, for captures
  /// @param reported what the reader found, to be sorted in; its warnings can be accepted too
  /// @param readerRules the rules of the reader
  public static Checked run(
      Site site,
      Unread unread,
      Origins origins,
      Path content,
      List<Problem> reported,
      List<Rule> readerRules) {
    return run(site, unread, origins, content, reported, readerRules, List.of());
  }

  /// The same.
  ///
  /// @param fickle rules whose warnings come and go with nothing changed in the content, so that
  ///   what is accepted of them may be missing this time
  public static Checked run(
      Site site,
      Unread unread,
      Origins origins,
      Path content,
      List<Problem> reported,
      List<Rule> readerRules,
      List<Rule> fickle) {
    Inspection inspection = new Inspection(site, unread, origins);
    References.check(inspection);
    Circles.check(inspection);
    Citations.check(inspection);
    Voices.check(inspection);
    Ratings.check(inspection);
    Archives.check(inspection, content);
    Figures.check(inspection);
    Sums.check(inspection);
    Series.check(inspection);
    Times.check(inspection);
    Responsibility.check(inspection);
    LoadedWords.check(inspection);
    Protection.check(inspection);
    Briefings.check(inspection);
    Handbook.check(inspection);
    Editions.check(inspection);
    List<Problem> found = new ArrayList<>(reported);
    found.addAll(inspection.found());
    return Acceptance.apply(
        inspection,
        found,
        Stream.of(readerRules, rules(), fickle).flatMap(List::stream).toList(),
        fickle);
  }

  /// What is wrong with the texts of a translation: what they cite, link to, and how they put it.
  /// The rest was checked in the original.
  ///
  /// @param site in the language of the translation
  /// @param files those that hold its texts, as the editor knows them
  public static List<Problem> ofTranslation(
      Site site, Unread unread, Origins origins, Set<String> files) {
    Inspection inspection = new Inspection(site, unread, origins);
    Citations.check(inspection);
    LoadedWords.check(inspection);
    Protection.check(inspection);
    Briefings.check(inspection);
    return inspection.found().stream()
        .filter(problem -> files.contains(problem.at().path()))
        .toList();
  }

  /// Every rule of this package, in the order of its families.
  public static List<Rule> rules() {
    return Stream.of(
            References.RULES,
            Circles.RULES,
            Citations.RULES,
            Voices.RULES,
            Ratings.RULES,
            Archives.RULES,
            Figures.RULES,
            Sums.RULES,
            Series.RULES,
            Times.RULES,
            Responsibility.RULES,
            LoadedWords.RULES,
            Protection.RULES,
            Briefings.RULES,
            Handbook.RULES,
            Editions.RULES,
            Acceptance.RULES)
        .flatMap(List::stream)
        .toList();
  }
}
