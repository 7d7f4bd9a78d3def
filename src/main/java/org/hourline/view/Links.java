package org.hourline.view;

import org.hourline.model.Claim;
import org.hourline.model.Site;

/// Addresses inside the site, as seen from one page: relative, and with `index.html` written out,
/// so that they work under any path and from `file:`.
public final class Links {
  /// A list longer than this is split over several pages.
  public static final int LONGEST_LIST = 500;

  private final String root;
  private final boolean sourcesSplit;

  /// @param root the way from the page to the site's folder: empty, `../`, `../../`
  public Links(String root) {
    this(root, false);
  }

  private Links(String root, boolean sourcesSplit) {
    this.root = root;
    this.sourcesSplit = sourcesSplit;
  }

  /// The links of a page at a path such as `events/gwadar-camp/index.html`, in a site whose lists
  /// are short.
  public static Links from(String path) {
    return new Links(root(path));
  }

  /// The links of a page of a site, whose list of sources may be split.
  public static Links from(String path, Site site) {
    return new Links(root(path), site.sources().size() > LONGEST_LIST);
  }

  /// The way from a page to the site's folder.
  static String root(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
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
    return file(sourcesSplit ? sourcesPath(id) : "sources/index.html") + "#" + sourceAnchor(id);
  }

  /// The page of a source where the list is split: by the first letter of its id.
  static String sourcesPath(String id) {
    return "sources/" + id.charAt(0) + "/index.html";
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
