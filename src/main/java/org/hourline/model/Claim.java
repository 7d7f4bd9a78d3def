package org.hourline.model;

import java.util.List;
import org.hourline.time.Timing;
import org.jspecify.annotations.Nullable;

/// Something that somebody says: a figure, who did it, when it began, a denial. It is never the
/// site's own word.
///
/// @param id its id, unique among claims
/// @param event the id of the event it stands in; null when it stands in claims.json
/// @param kind what it is a claim of
/// @param claimant the actor who says it, or [#UNATTRIBUTED]
/// @param sources ids of the sources in which it was read; never empty
/// @param figure the number, where it is one
/// @param covers what it covers; null in claims.json: not stated; null in an event: that event; ask
///   [Scope#of]
/// @param text what is said, in the editor's neutral words
/// @param when of a `time` claim, the time that is claimed
/// @param names ids of the actors whom a responsibility, attribution or denial is about
/// @param about ids of the claims that it is about
/// @param disputes ids of the claims that cannot hold with it; one direction is enough, so ask
///   [Site#disputed]
/// @param supersedes the id of the earlier claim that it replaces
/// @param published when it was said; null: not known
/// @param asOf the moment it speaks of; null: not known
/// @param asReported the source's words
/// @param translation of those words
/// @param note the editor's, neutral
/// @param credibility 1 to 6 (Admiralty code); null: not rated
/// @param verification whether it was checked; null: not stated
public record Claim(
    String id,
    @Nullable String event,
    ClaimKind kind,
    String claimant,
    List<String> sources,
    @Nullable Figure figure,
    @Nullable Covers covers,
    @Nullable String text,
    @Nullable Timing when,
    List<String> names,
    List<String> about,
    List<String> disputes,
    @Nullable String supersedes,
    @Nullable Timing published,
    @Nullable Timing asOf,
    @Nullable String asReported,
    @Nullable String translation,
    @Nullable String note,
    @Nullable Integer credibility,
    @Nullable Verification verification)
    implements Identified {
  /// The claimant of what a source says flatly, naming nobody. It belongs to no side and is never
  /// one voice across sources.
  public static final String UNATTRIBUTED = "unattributed";

  public Claim {
    sources = List.copyOf(sources);
    names = List.copyOf(names);
    about = List.copyOf(about);
    disputes = List.copyOf(disputes);
  }

  public boolean isAttributed() {
    return !claimant.equals(UNATTRIBUTED);
  }
}
