package org.hourline.export;

import java.util.Collection;
import java.util.List;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.hourline.model.Site;
import org.jspecify.annotations.Nullable;

/// What of a site can be pointed at. A data file holds no id of a claim or an event that it does
/// not hold itself: those of drafts, of embargoed events, and the claims of withdrawn ones.
final class Known {
  private final Site site;

  Known(Site site) {
    this.site = site;
  }

  static boolean isWithdrawn(Event event) {
    return event.status() == EventStatus.WITHDRAWN;
  }

  /// The events that are told, in the site's order.
  List<Event> told() {
    return site.events().stream().filter(event -> !isWithdrawn(event)).toList();
  }

  /// The claims that are shown, in the site's order.
  List<Claim> claims() {
    return site.claims().stream().filter(this::isShown).toList();
  }

  boolean hasEvent(String id) {
    return site.events().has(id);
  }

  List<String> events(Collection<String> ids) {
    return ids.stream().filter(site.events()::has).toList();
  }

  List<String> claims(Collection<String> ids) {
    return ids.stream().filter(this::isShown).toList();
  }

  @Nullable String claim(@Nullable String id) {
    return id != null && isShown(id) ? id : null;
  }

  /// The figures that a total is the sum of: all, or none, since a part of them would not add up.
  List<String> sums(List<String> ids) {
    return ids.stream().allMatch(this::isShown) ? ids : List.of();
  }

  private boolean isShown(String id) {
    Claim claim = site.claims().find(id);
    return claim != null && isShown(claim);
  }

  private boolean isShown(Claim claim) {
    Event event = claim.event() == null ? null : site.events().find(claim.event());
    return event == null || !isWithdrawn(event);
  }
}
