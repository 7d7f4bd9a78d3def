package org.hourline.check;

import java.util.ArrayList;
import java.util.List;
import org.hourline.model.Claim;
import org.hourline.model.ReadExtent;
import org.hourline.model.Source;
import org.hourline.problem.Rule;
import org.jspecify.annotations.Nullable;

/// The Admiralty code: reliability of a source, credibility of what it says.
final class Ratings {
  private static final Rule CREDIBILITY_OF_UNRATED =
      Rule.error(
          "credibility-of-unrated-source",
          "A claim whose credibility is rated has only sources whose reliability is rated",
          "Admiralty code (AJP-2.1)",
          "RAT-1");
  private static final Rule NOT_CONFIRMED =
      Rule.error(
          "credibility-not-confirmed",
          "Credibility 1 needs two independent sources that were read in full",
          "Admiralty code, credibility 1: confirmed by other independent sources",
          "RAT-2");
  static final List<Rule> RULES = List.of(CREDIBILITY_OF_UNRATED, NOT_CONFIRMED);

  private final Inspection inspection;

  private Ratings(Inspection inspection) {
    this.inspection = inspection;
  }

  static void check(Inspection inspection) {
    Ratings ratings = new Ratings(inspection);
    for (Claim claim : inspection.site().claims()) {
      if (claim.credibility() != null) {
        ratings.rated(claim);
        if (claim.credibility() == 1) {
          ratings.confirmed(claim);
        }
      }
    }
  }

  /// RAT-1.
  private void rated(Claim claim) {
    for (String id : claim.sources()) {
      Source source = inspection.site().sources().find(id);
      if (source != null && source.reliability() == null) {
        inspection.report(
            CREDIBILITY_OF_UNRATED,
            "claim/" + claim.id() + "/credibility",
            "The source “" + id + "” has no reliability",
            "rate the source from A to F, or leave credibility out",
            claim.id(),
            id);
      }
    }
  }

  /// RAT-2. Two sources are taken to be independent unless the data say that one repeats the other
  /// or both repeat a third; a source that does not say how much of it was read was not read in
  /// full.
  private void confirmed(Claim claim) {
    List<Source> voices = new ArrayList<>();
    for (String id : claim.sources()) {
      Source source = inspection.site().sources().find(id);
      if (source == null) {
        return;
      }
      if (source.read() == ReadExtent.FULL
          && voices.stream().noneMatch(voice -> isDependent(source, voice))) {
        voices.add(source);
      }
    }
    if (voices.size() < 2) {
      inspection.report(
          NOT_CONFIRMED,
          "claim/" + claim.id() + "/credibility",
          "Credibility 1 with "
              + (voices.isEmpty() ? "no source" : "one independent source")
              + " read in full",
          "rate it 2 or lower, or add an independent source with `read: full`",
          claim.id());
    }
  }

  private static boolean isDependent(Source source, Source other) {
    return voice(source).equalsIgnoreCase(voice(other));
  }

  /// Whose words a source prints, as far as stated.
  private static String voice(Source source) {
    @Nullable String origin = source.origin() == null ? source.publisher() : source.origin();
    return origin == null ? "source/" + source.id() : origin;
  }
}
