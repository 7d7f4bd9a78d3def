package org.hourline.view;

import java.util.List;
import java.util.Set;
import org.hourline.language.Words;
import org.hourline.model.Briefing;
import org.hourline.model.BriefingKind;
import org.hourline.model.Link;
import org.hourline.model.Paper;
import org.hourline.model.Selection;
import org.hourline.model.Site;
import org.hourline.model.Timeline;

/// One briefing, as views of its page and of its paper.
public final class Briefings {
  private final Briefing briefing;
  private final Site whole;
  private final Words words;
  private final Selection selection;
  private final SiteIndex index;
  private final boolean published;

  private Briefings(Briefing briefing, Site whole, Words words, boolean published) {
    this.briefing = briefing;
    this.whole = whole;
    this.words = words;
    this.selection = Selection.of(briefing, whole);
    this.index = new SiteIndex(selection.site());
    this.published = published;
  }

  /// A briefing of the content: it has a page of its own.
  ///
  /// @param words in the briefing's language
  public static Briefings published(Briefing briefing, Site site, Words words) {
    return new Briefings(briefing, site, words, true);
  }

  /// A briefing made on demand: on paper alone.
  public static Briefings onDemand(Briefing briefing, Site site, Words words) {
    return new Briefings(briefing, site, words, false);
  }

  /// The path of a briefing's page.
  public static String path(Briefing briefing) {
    return "briefings/" + briefing.id() + "/index.html";
  }

  /// The path of a briefing's file to print.
  public static String path(Briefing briefing, Paper paper) {
    return "briefings/" + briefing.id() + "/" + briefing.id() + "-" + paper.term() + ".pdf";
  }

  public Selection selection() {
    return selection;
  }

  public BriefingKind kind() {
    return briefing.kind();
  }

  public Timeline timeline() {
    return whole.timeline();
  }

  /// What its page shows: nothing is cut there.
  ///
  /// @param share the path of the share image
  public BriefingPage page(String share) {
    String path = path(briefing);
    Telling telling = telling(Links.from(path, whole));
    BriefingParts parts = parts(telling);
    Shells shells = new Shells(telling, share);
    Shell shell = shells.shell(path, briefing.title(), briefing.subject(), null);
    boolean flash = briefing.kind() == BriefingKind.FLASH;
    return new BriefingPage(
        path,
        shell,
        flash ? new FlashViews(parts).view(FlashCut.none(selection.events())) : null,
        flash ? null : new FullViews(parts, shell).view(),
        briefing.paper().stream()
            .map(paper ->
                new TextLink(
                    words.text("briefing.file-" + paper.term()),
                    briefing.id() + "-" + paper.term() + ".pdf"))
            .toList());
  }

  /// What is printed where nothing need be cut.
  public BriefingView printed() {
    return switch (briefing.kind()) {
      case FLASH -> printed(FlashCut.none(selection.events()));
      case FULL -> full();
    };
  }

  /// What is printed of a flash update.
  public FlashView printed(FlashCut cut) {
    return new FlashViews(parts(telling(links(Set.of())))).view(cut);
  }

  /// Ever shorter cuts of a flash update, the longest first.
  public List<FlashCut> cuts() {
    return new FlashViews(parts(telling(links(Set.of())))).cuts();
  }

  private FullView full() {
    Telling first = telling(links(Set.of()));
    Shell shell = new Shells(first, "").shell("index.html", briefing.title(), null, null);
    Set<String> anchors = new FullViews(parts(first), shell).anchors();
    return new FullViews(parts(telling(links(anchors))), shell).view();
  }

  private Links links(Set<String> anchors) {
    Link base = whole.timeline().baseUrl();
    return Links.inPrint(anchors, base);
  }

  private Telling telling(Links links) {
    Site site = selection.site();
    return new Telling(
        site, index, words, Times.of(site, words), links, Notes.none(), Moments.NONE);
  }

  private BriefingParts parts(Telling telling) {
    return new BriefingParts(
        telling, briefing, selection, whole, published ? path(briefing) : "index.html");
  }
}
