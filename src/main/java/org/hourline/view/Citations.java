package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Timeline;
import org.hourline.view.ClaimView.Said;
import org.hourline.view.ClaimView.Speaker;

/// Citations to copy: who says what, where it stands, which edition.
record Citations(Telling telling) {

  /// “Camp attacked”. Title of the timeline. Publisher. Edition 1, as of …. Address.
  String event(Event event) {
    List<String> parts = new ArrayList<>();
    parts.add(telling.text("page.quoted", "title", event.title()));
    addSite(parts, "events/" + event.id() + "/index.html", "");
    return joined(parts);
  }

  String claim(Claim claim, Speaker speaker, Said said) {
    List<String> parts = new ArrayList<>();
    parts.add(
        telling
            .words()
            .text(
                "claim.says",
                Map.of("claimant", speaker.name(), "said", ClaimViews.line(said, telling)))
            .replaceFirst("[.۔]$", ""));
    Event event = claim.event() == null ? null : telling.site().events().find(claim.event());
    if (event != null) {
      parts.add(telling.text("page.quoted", "title", event.title()));
    }
    addSite(
        parts,
        event == null ? "claims/index.html" : "events/" + event.id() + "/index.html",
        "#" + Links.claimAnchor(claim.id()));
    return joined(parts);
  }

  private String joined(List<String> parts) {
    return String.join(telling.text("mark.stop") + " ", parts);
  }

  private void addSite(List<String> parts, String path, String anchor) {
    Timeline timeline = telling.site().timeline();
    parts.add(timeline.title());
    if (timeline.publisher() != null) {
      parts.add(timeline.publisher().name());
    }
    parts.add(new Shells(telling, "").edition());
    String address = Shells.address(timeline, path);
    String folder = telling.site().wording().folder();
    parts.add((address == null ? folder + path : address) + anchor);
  }
}
