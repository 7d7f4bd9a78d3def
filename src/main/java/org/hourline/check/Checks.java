package org.hourline.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
    List<Problem> found = new ArrayList<>(reported);
    found.addAll(
        found(
            inspection,
            List.of(
                References::check,
                Circles::check,
                Citations::check,
                Voices::check,
                Ratings::check,
                own -> Archives.check(own, content),
                Figures::check,
                Sums::check,
                Series::check,
                Times::check,
                Responsibility::check,
                LoadedWords::check,
                Protection::check,
                Briefings::check,
                Handbook::check,
                Editions::check)));
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
    List<Problem> found =
        found(
            new Inspection(site, unread, origins),
            List.of(Citations::check, LoadedWords::check, Protection::check, Briefings::check));
    return found.stream().filter(problem -> files.contains(problem.at().path())).toList();
  }

  /// What some families find, in their order; each looks by itself, on any thread.
  private static List<Problem> found(Inspection inspection, List<Consumer<Inspection>> families) {
    return families.parallelStream()
        .map(family -> {
          Inspection own = inspection.again();
          family.accept(own);
          return own.found();
        })
        .flatMap(List::stream)
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
