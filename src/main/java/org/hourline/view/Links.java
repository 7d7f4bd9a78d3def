package org.hourline.view;

import java.util.Set;
import org.hourline.model.Claim;
import org.hourline.model.Link;
import org.hourline.model.Site;
import org.jspecify.annotations.Nullable;

/// Addresses inside the site, as seen from one page: relative, and with `index.html` written out,
/// so that they work under any path and from `file:`.
public final class Links {
  /// A list longer than this is split over several pages.
  public static final int LONGEST_LIST = 500;

  private final String root;
  private final String shared;
  private final boolean sourcesSplit;

  /// Of a printed document, what stands in it; null: this is a page of the site.
  private final @Nullable Set<String> printed;

  /// @param root the way from the page to the site's folder: empty, `../`, `../../`
  public Links(String root) {
    this(root, root, false, null);
  }

  private Links(String root, String shared, boolean sourcesSplit, @Nullable Set<String> printed) {
    this.root = root;
    this.shared = shared;
    this.sourcesSplit = sourcesSplit;
    this.printed = printed;
  }

  /// The links of a printed document: to what stands in it, else to the site where it is published,
  /// else nowhere, which is the empty address.
  ///
  /// @param anchors the ids of the document's elements
  /// @param base the site's address; null: it has none
  static Links inPrint(Set<String> anchors, @Nullable Link base) {
    String root = base == null ? "" : base.href();
    return new Links(root, root, false, Set.copyOf(anchors));
  }

  /// @param anchor the id under which a printed document may hold it
  private String to(String anchor, String path) {
    if (printed == null) {
      return root + path;
    }
    return printed.contains(anchor) ? "#" + anchor : file(path);
  }

  /// The links of a page at a path such as `events/gwadar-camp/index.html`, in a site whose lists
  /// are short.
  public static Links from(String path) {
    return new Links(root(path));
  }

  /// The links of a page of a site, whose list of sources may be split, and which may be one of
  /// several languages, below a folder of its own.
  public static Links from(String path, Site site) {
    String shared = root(path) + root(site.wording().folder());
    return new Links(root(path), shared, site.sources().size() > LONGEST_LIST, null);
  }

  /// The way from a page to the site's folder.
  static String root(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  public String front() {
    return file("index.html");
  }

  public String event(String id) {
    return to("event-" + id, "events/" + id + "/index.html");
  }

  public String place(String id) {
    return file("places/" + id + "/index.html");
  }

  public String actor(String id) {
    return to("actor-" + id, "actors/" + id + "/index.html");
  }

  /// A claim's permanent link: on its event's page, or among the claims that belong to no single
  /// event.
  public String claim(Claim claim) {
    String anchor = claimAnchor(claim.id());
    if (printed != null && printed.contains(anchor)) {
      return "#" + anchor;
    }
    String page =
        file(
            claim.event() == null
                ? "claims/index.html"
                : "events/" + claim.event() + "/index.html");
    return page.isEmpty() ? "" : page + "#" + anchor;
  }

  /// The id of the element that shows a claim.
  public static String claimAnchor(String id) {
    return "claim-" + id;
  }

  public String source(String id) {
    String page = file(sourcesSplit ? sourcesPath(id) : "sources/index.html");
    return page.isEmpty() ? "" : page + "#" + sourceAnchor(id);
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
    return file(id + "/index.html");
  }

  /// The links of a page that is served at any depth.
  ///
  /// @param base the address of the language's site; empty: there is none
  /// @param shared that of all languages
  static Links absolute(String base, String shared) {
    return new Links(base, shared, false, null);
  }

  /// A file that all languages share, such as `data/timeline.json`.
  String shared(String path) {
    return printed != null && root.isEmpty() ? "" : shared + path;
  }

  /// Any file of the site, in its language, such as `data/search.js`.
  public String file(String path) {
    return printed != null && root.isEmpty() ? "" : root + path;
  }
}
