package org.hourline.build;

import java.util.List;
import org.hourline.model.Briefing;
import org.hourline.model.BriefingKind;
import org.hourline.model.Importance;
import org.hourline.model.Paper;
import org.hourline.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// A briefing asked for on the spot: what it covers, and how it is printed.
///
/// @param title null: the places that it covers, else the timeline's title
/// @param places ids; empty: everywhere
/// @param actors ids; empty: everyone
/// @param importance the least weighty events; null: all
/// @param language BCP 47; null: the timeline's
public record BriefingOrder(
    BriefingKind kind,
    @Nullable String title,
    List<String> places,
    List<String> actors,
    @Nullable TimePoint from,
    @Nullable TimePoint to,
    @Nullable Importance importance,
    @Nullable TimePoint asKnownAt,
    @Nullable String language,
    Paper paper) {
  public BriefingOrder {
    places = List.copyOf(places);
    actors = List.copyOf(actors);
  }

  /// The briefing as if it stood in the content, without a body.
  Briefing briefing(String ownTitle) {
    return new Briefing(
        "briefing",
        ownTitle,
        null,
        null,
        kind,
        List.of(paper),
        places,
        actors,
        from,
        to,
        importance,
        asKnownAt,
        language,
        "",
        List.of(),
        List.of());
  }
}
