package org.hourline.view;

import org.hourline.model.Claim;

/// Addresses inside the site, as seen from one page: relative, and with `index.html` written out,
/// so that they work under any path and from `file:`.
public final class Links {
  private final String root;

  /// @param root the way from the page to the site's folder: empty, `../`, `../../`
  public Links(String root) {
    this.root = root;
  }

  /// The links of a page at a path such as `events/gwadar-camp/index.html`.
  public static Links from(String path) {
    return new Links("../".repeat((int) path.chars().filter(c -> c == '/').count()));
  }

  public String front() {
    return root + "index.html";
  }

  public String event(String id) {
    return root + "events/" + id + "/index.html";
  }

  public String place(String id) {
    return root + "places/" + id + "/index.html";
  }

  public String actor(String id) {
    return root + "actors/" + id + "/index.html";
  }

  /// A claim's permanent link: on its event's page, or among the claims that belong to no single
  /// event.
  public String claim(Claim claim) {
    return (claim.event() == null ? file("claims/index.html") : event(claim.event()))
        + "#"
        + claimAnchor(claim.id());
  }

  /// The id of the element that shows a claim.
  public static String claimAnchor(String id) {
    return "claim-" + id;
  }

  public String source(String id) {
    return file("sources/index.html") + "#" + sourceAnchor(id);
  }

  /// The id of the element that shows a source.
  public static String sourceAnchor(String id) {
    return "source-" + id;
  }

  /// One of the editor's pages.
  public String page(String id) {
    return root + id + "/index.html";
  }

  /// Any file of the site, such as `data/timeline.json`.
  public String file(String path) {
    return root + path;
  }
}
