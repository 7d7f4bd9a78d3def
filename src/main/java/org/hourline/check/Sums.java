package org.hourline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hourline.model.Amount;
import org.hourline.model.Claim;
import org.hourline.model.Figure;
import org.hourline.model.Part;
import org.hourline.problem.Rule;

/// Totals that were given with what they are made of (FIG-3), and what they may not be made of
/// (FIG-4, FIG-5). Nothing else in a content folder adds figures up: an average, or a balance of
/// two sides' losses, has no key to stand in.
final class Sums {
  private static final Rule PARTS_DO_NOT_ADD_UP =
      Rule.error(
          "parts-do-not-add-up", "The parts of a figure add up to it exactly", "Hourline", "FIG-3");
  private static final Rule SUM_DOES_NOT_HOLD =
      Rule.error(
          "sum-does-not-hold",
          "The figures that a total sums add up to it exactly",
          "Hourline",
          "FIG-3");
  private static final Rule SUM_MIXES_FIGURES =
      Rule.error(
          "sum-mixes-figures",
          "A total and the figures that it sums share measure, victims and unit",
          "Hourline",
          "FIG-3");
  private static final Rule SUM_ACROSS_SIDES =
      Rule.error(
          "sum-across-sides",
          "A total and the figures that it sums share their claimant, or a side",
          "Every Casualty Counts, neutrality",
          "FIG-3",
          "FIG-5");
  private static final Rule SUMMED_FIGURES_OVERLAP =
      Rule.error(
          "summed-figures-overlap",
          "No two figures of a sum certainly count the same",
          "Iraq Body Count, double counting; UCDP",
          "FIG-4");
  private static final Rule SUMMED_FIGURES_MAY_OVERLAP =
      Rule.warning(
          "summed-figures-may-overlap",
          "What the figures of a sum cover is stated well enough to show that they do not overlap",
          "Iraq Body Count, double counting; UCDP",
          "FIG-4");
  static final List<Rule> RULES =
      List.of(
          PARTS_DO_NOT_ADD_UP,
          SUM_DOES_NOT_HOLD,
          SUM_MIXES_FIGURES,
          SUM_ACROSS_SIDES,
          SUMMED_FIGURES_OVERLAP,
          SUMMED_FIGURES_MAY_OVERLAP);

  private final Inspection inspection;
  private final Coverage coverage;

  private Sums(Inspection inspection) {
    this.inspection = inspection;
    this.coverage = new Coverage(inspection);
  }

  static void check(Inspection inspection) {
    Sums sums = new Sums(inspection);
    for (Claim claim : inspection.site().claims()) {
      Figure figure = claim.figure();
      if (figure != null) {
        sums.parts(claim, figure);
        sums.sum(claim, figure);
      }
    }
  }

  private void parts(Claim claim, Figure figure) {
    List<Amount> parts = figure.parts().stream().map(Part::amount).toList();
    if (!parts.isEmpty() && cannotBe(figure.amount(), parts)) {
      inspection.report(
          PARTS_DO_NOT_ADD_UP,
          "claim/" + claim.id() + "/parts",
          "The parts " + addition(parts) + ", not " + Figures.number(figure.amount()),
          "parts that overlap, or leave some out, belong in `including`",
          claim.id());
    }
  }

  private void sum(Claim total, Figure figure) {
    List<Claim> terms = new ArrayList<>();
    boolean wrong = false;
    for (int i = 0; i < figure.sums().size(); i++) {
      Claim term = inspection.site().claims().find(figure.sums().get(i));
      if (term == null) {
        // Unknown ids are for References; what is unread cannot be added up.
        return;
      }
      if (term.id().equals(total.id())) {
        return;
      }
      String path = "claim/" + total.id() + "/sums/" + i;
      wrong |= mixes(total, figure, term, path);
      wrong |= crossesSides(total, term, path);
      terms.add(term);
    }
    if (terms.isEmpty() || wrong) {
      return;
    }
    List<Amount> amounts =
        terms.stream().map(Claim::figure).filter(Objects::nonNull).map(Figure::amount).toList();
    if (cannotBe(figure.amount(), amounts)) {
      inspection.report(
          SUM_DOES_NOT_HOLD,
          "claim/" + total.id() + "/sums",
          addition(amounts) + ", not " + Figures.number(figure.amount()),
          "name only the figures that the claimant added up",
          total.id());
    }
    overlaps(total, terms);
  }

  private boolean mixes(Claim total, Figure figure, Claim term, String path) {
    Figure other = term.figure();
    String difference =
        other == null
            ? "“" + term.id() + "” is no figure"
            : other.measure() != figure.measure()
                ? "“"
                    + term.id()
                    + "” counts "
                    + other.measure().term()
                    + ", the total "
                    + figure.measure().term()
                : !Objects.equals(other.victims(), figure.victims())
                    ? "“" + term.id() + "” counts other victims than the total"
                    : !Objects.equals(other.unit(), figure.unit())
                        ? "“" + term.id() + "” has another unit than the total"
                        : null;
    if (difference != null) {
      inspection.report(
          SUM_MIXES_FIGURES,
          path,
          difference,
          "only figures of one measure, group and unit make a total",
          total.id(),
          term.id());
    }
    return difference != null;
  }

  /// FIG-5. `unattributed` is on no side, so it shares one with nobody; two flat statements of one
  /// source are one voice.
  private boolean crossesSides(Claim total, Claim term, String path) {
    boolean shared = Inspection.isOneVoice(total, term);
    if (total.isAttributed() && term.isAttributed()) {
      shared = inspection.sameSide(total.claimant(), term.claimant()) != Certainty.NO;
    }
    if (!shared) {
      inspection.report(
          SUM_ACROSS_SIDES,
          path,
          "The total is of "
              + inspection.voice(total)
              + ", “"
              + term.id()
              + "” of "
              + inspection.voice(term),
          "a total stands with its claimant's own figures; an editor's sum belongs in the text,"
              + " cited",
          total.id(),
          term.id());
    }
    return !shared;
  }

  /// FIG-4.
  private void overlaps(Claim total, List<Claim> terms) {
    for (int i = 0; i < terms.size(); i++) {
      for (int j = 0; j < i; j++) {
        Claim term = terms.get(i);
        Claim other = terms.get(j);
        String path = "claim/" + total.id() + "/sums/" + i;
        switch (coverage.overlap(term, other)) {
          case YES ->
              inspection.report(
                  SUMMED_FIGURES_OVERLAP,
                  path,
                  "“" + other.id() + "” and “" + term.id() + "” count the same",
                  "state what each `covers`, or take one out of the sum",
                  total.id(),
                  other.id(),
                  term.id());
          case UNKNOWN -> {
            if (inspection.isWhole()) {
              inspection.report(
                  SUMMED_FIGURES_MAY_OVERLAP,
                  path,
                  "Nothing shows that “"
                      + other.id()
                      + "” and “"
                      + term.id()
                      + "” do not count the same",
                  "state what each `covers`: events, or places and a window",
                  total.id(),
                  other.id(),
                  term.id());
            }
          }
          case NO -> {}
        }
      }
    }
  }

  private static String addition(List<Amount> amounts) {
    Range sum = Range.sum(amounts);
    return amounts.stream().map(Figures::number).collect(Collectors.joining(" + "))
        + " make "
        + sum;
  }

  /// Whether amounts that are bounds leave no way for them to add up; exact ones must.
  private static boolean cannotBe(Amount total, List<Amount> terms) {
    Range sum = Range.sum(terms);
    Range whole = Range.of(total);
    return sum.max < whole.min || sum.min > whole.max;
  }

  /// From the least to the most, inclusive; [#OPEN] where there is no most.
  private record Range(long min, long max) {
    static final long OPEN = Long.MAX_VALUE;

    static Range of(Amount amount) {
      return new Range(
          amount.min() == null ? 0 : amount.min(), amount.max() == null ? OPEN : amount.max());
    }

    static Range sum(List<Amount> amounts) {
      long min = 0;
      long max = 0;
      for (Amount amount : amounts) {
        Range range = of(amount);
        min = plus(min, range.min);
        max = plus(max, range.max);
      }
      return new Range(min, max);
    }

    private static long plus(long a, long b) {
      return a > OPEN - b ? OPEN : a + b;
    }

    @Override
    public String toString() {
      return min == max ? Long.toString(min) : min + (max == OPEN ? " or more" : " to " + max);
    }
  }
}
