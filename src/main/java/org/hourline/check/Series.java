package org.hourline.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hourline.model.Claim;
import org.hourline.model.Figure;
import org.hourline.model.Gap;
import org.hourline.model.LedgerRow;
import org.hourline.model.Measure;
import org.hourline.model.Scope;
import org.hourline.model.Site;
import org.hourline.problem.Rule;
import org.jspecify.annotations.Nullable;

/// Figures that stand in one row of the ledger: rivals, and what replaced what. A row whose scope
/// nobody stated compares nothing, unless a claim itself says what it disputes or replaces.
final class Series {
  private static final Rule NEWER_FIGURE_REPLACES_NOTHING =
      Rule.warning(
          "newer-figure-replaces-nothing",
          "A claimant's later figure for the same row says that it supersedes the earlier one",
          "UCDP and ACLED, revision of figures",
          "FIG-10");
  private static final Rule ONE_SIDE_ONLY =
      Rule.warning(
          "one-side-only",
          "A row disputed between two sides has a figure of both, or a gap for the one that is"
              + " missing",
          "IFCN 1; Every Casualty Counts, inclusiveness",
          "FIG-12");
  private static final Rule SUPERSEDES_ACROSS_SIDES =
      Rule.error(
          "supersedes-across-sides", "Nobody replaces another side's claim", "Hourline", "FIG-13");
  private static final Rule UNDATED_RIVAL =
      Rule.warning(
          "undated-rival",
          "A figure with a rival, or with an earlier one of its own side, says when it was"
              + " published or what moment it is of",
          "OCHA, figures “as of”",
          "TIM-7");
  static final List<Rule> RULES =
      List.of(NEWER_FIGURE_REPLACES_NOTHING, ONE_SIDE_ONLY, SUPERSEDES_ACROSS_SIDES, UNDATED_RIVAL);

  private final Inspection inspection;
  private final Site site;
  private final Map<LedgerRow, List<Claim>> rows = new LinkedHashMap<>();

  /// The sides that give a figure: in a row; anywhere of what a row counts.
  private final Map<LedgerRow, Set<@Nullable String>> sides = new HashMap<>();

  private final Map<Counted, Set<@Nullable String>> sidesAnywhere = new HashMap<>();
  private final Set<Missing> missing = new HashSet<>();

  /// What figures count, wherever and whenever.
  private record Counted(Measure measure, @Nullable String victims, @Nullable String unit) {
    static Counted of(LedgerRow row) {
      return new Counted(row.measure(), row.victims(), row.unit());
    }
  }

  /// A figure that was looked for and not found.
  private record Missing(@Nullable String side, Measure measure, @Nullable String victims) {}

  private Series(Inspection inspection) {
    this.inspection = inspection;
    this.site = inspection.site();
    for (Claim claim : inspection.shown()) {
      LedgerRow row = LedgerRow.of(claim);
      if (row != null) {
        rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(claim);
      }
    }
    rows.forEach((row, claims) -> {
      Set<@Nullable String> here = sides.computeIfAbsent(row, _ -> new HashSet<>());
      claims.stream().map(claim -> site.side(claim.claimant())).forEach(here::add);
      sidesAnywhere.computeIfAbsent(Counted.of(row), _ -> new HashSet<>()).addAll(here);
    });
    for (Gap gap : site.gaps()) {
      if (gap.claimant() != null && gap.measure() != null) {
        missing.add(new Missing(site.side(gap.claimant()), gap.measure(), gap.victims()));
      }
    }
  }

  static void check(Inspection inspection) {
    Series series = new Series(inspection);
    series.rows.forEach((row, claims) -> {
      if (row.scope().isStated()) {
        series.newer(claims);
      }
      series.sides(row, claims);
      series.undated(row, claims);
    });
    inspection.site().claims().forEach(series::supersedes);
  }

  /// FIG-10. A claim that supersedes anything is taken to have been thought about.
  private void newer(List<Claim> row) {
    Map<String, List<Claim>> byClaimant = new LinkedHashMap<>();
    for (Claim claim : row) {
      if (claim.isAttributed()) {
        byClaimant.computeIfAbsent(claim.claimant(), _ -> new ArrayList<>()).add(claim);
      }
    }
    for (List<Claim> claims : byClaimant.values()) {
      for (Claim claim : claims) {
        if (claim.supersedes() != null) {
          continue;
        }
        claims.stream()
            .filter(earlier -> isBefore(earlier, claim) && !claim.id().equals(earlier.supersedes()))
            .reduce((_, last) -> last)
            .ifPresent(earlier ->
                inspection.report(
                    NEWER_FIGURE_REPLACES_NOTHING,
                    "claim/" + claim.id(),
                    "“"
                        + claim.id()
                        + "” is later than “"
                        + earlier.id()
                        + "” of the same claimant, and does not say that it replaces it",
                    "add `supersedes: " + earlier.id() + "`, or state what each `covers`",
                    claim.id(),
                    earlier.id()));
      }
    }
  }

  /// Whether a claim was certainly said before another; where that is not known of both, whether it
  /// certainly speaks of an earlier moment.
  private static boolean isBefore(Claim claim, Claim other) {
    if (claim.published() != null && other.published() != null) {
      return claim.published().began().isBefore(other.published().began());
    }
    return claim.asOf() != null
        && other.asOf() != null
        && claim.asOf().began().isBefore(other.asOf().began());
  }

  /// FIG-12. A figure of the other side whose scope is not stated may belong to the row.
  private void sides(LedgerRow row, List<Claim> claims) {
    if (!inspection.isWhole()) {
      return;
    }
    Set<@Nullable String> told = new HashSet<>();
    for (Claim claim : claims) {
      for (String id : site.disputed(claim)) {
        Claim disputing = site.claims().find(id);
        if (disputing == null
            || inspection.sameSide(claim.claimant(), disputing.claimant()) != Certainty.NO) {
          continue;
        }
        String side = site.side(disputing.claimant());
        if (!mayHaveFigure(row, side)
            && !missing.contains(new Missing(side, row.measure(), row.victims()))
            && told.add(side)) {
          inspection.report(
              ONE_SIDE_ONLY,
              "claim/" + claim.id(),
              inspection.voice(disputing)
                  + " disputes “"
                  + claim.id()
                  + "”, and the row has no figure of that side",
              "add its figure, or a gap with its claimant, measure and victims",
              claim.id(),
              disputing.id());
        }
      }
    }
  }

  /// Whether a side has a figure in a row, or one that would be in it if a scope that is not stated
  /// were the other's.
  private boolean mayHaveFigure(LedgerRow row, @Nullable String side) {
    if (!row.scope().isStated()) {
      return sidesAnywhere.getOrDefault(Counted.of(row), Set.of()).contains(side);
    }
    LedgerRow unstated = new LedgerRow(row.measure(), row.victims(), row.unit(), Scope.unstated());
    return sides.getOrDefault(row, Set.of()).contains(side)
        || sides.getOrDefault(unstated, Set.of()).contains(side);
  }

  /// FIG-13. What nobody is named for is on no side, and crosses none.
  private void supersedes(Claim claim) {
    Claim earlier = claim.supersedes() == null ? null : site.claims().find(claim.supersedes());
    if (earlier != null
        && inspection.sameSide(claim.claimant(), earlier.claimant()) == Certainty.NO) {
      inspection.report(
          SUPERSEDES_ACROSS_SIDES,
          "claim/" + claim.id() + "/supersedes",
          "“"
              + claim.id()
              + "” is of "
              + inspection.voice(claim)
              + ", “"
              + earlier.id()
              + "” of "
              + inspection.voice(earlier),
          "two sides' claims stand side by side: write `disputes`",
          claim.id(),
          earlier.id());
    }
  }

  /// TIM-7.
  private void undated(LedgerRow row, List<Claim> claims) {
    for (Claim claim : claims) {
      if (claim.published() != null || claim.asOf() != null) {
        continue;
      }
      Claim other = claim.supersedes() == null ? null : site.claims().find(claim.supersedes());
      if (other == null
          || inspection.sameSide(claim.claimant(), other.claimant()) == Certainty.NO) {
        other = rival(claim, row.scope().isStated() ? claims : List.of());
      }
      if (other != null) {
        inspection.report(
            UNDATED_RIVAL,
            "claim/" + claim.id(),
            "Nothing says when “"
                + claim.id()
                + "” was said, and “"
                + other.id()
                + "” says otherwise",
            "add `published` (bounds will do: {earliest, latest}) or `as_of`",
            claim.id(),
            other.id());
      }
    }
  }

  /// Another voice's figure that it cannot hold with: one that the content says is disputed, or one
  /// with another number in the same row.
  private @Nullable Claim rival(Claim claim, List<Claim> row) {
    Figure figure = Objects.requireNonNull(claim.figure());
    for (String id : site.disputed(claim)) {
      Claim other = site.claims().find(id);
      Figure otherFigure = other == null ? null : other.figure();
      if (otherFigure != null && otherFigure.measure() == figure.measure()) {
        return other;
      }
    }
    for (Claim other : row) {
      Figure otherFigure = Objects.requireNonNull(other.figure());
      if (!otherFigure.amount().equals(figure.amount()) && isOtherVoice(claim, other)) {
        return other;
      }
    }
    return null;
  }

  private boolean isOtherVoice(Claim claim, Claim other) {
    if (claim.isAttributed() && other.isAttributed()) {
      return inspection.sameSide(claim.claimant(), other.claimant()) == Certainty.NO;
    }
    return !Inspection.isOneVoice(claim, other);
  }
}
