package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The claims ledger: every claim with its claimant.
///
/// @param title "Every claim", or the day's name where the ledger is split
/// @param counts "96 claims"
/// @param groups the claims of each event, then those that belong to no single event
/// @param pages the ledger's other pages, where it is split
public record ClaimsPage(
    String path, Shell shell, String title, String counts, List<Group> groups, List<TextLink> pages)
    implements PageView {
  public ClaimsPage {
    groups = List.copyOf(groups);
    pages = List.copyOf(pages);
  }

  /// The claims of one event.
  ///
  /// @param time when the event began, in words; null for claims that belong to no single event
  public record Group(TextLink event, @Nullable String time, List<ClaimView> claims) {
    public Group {
      claims = List.copyOf(claims);
    }
  }
}
