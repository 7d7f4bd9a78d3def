package org.hourline.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hourline.model.Actor;
import org.hourline.model.Briefing;
import org.hourline.model.Claim;
import org.hourline.model.Edition;
import org.hourline.model.Erased;
import org.hourline.model.Event;
import org.hourline.model.Page;
import org.hourline.model.Place;
import org.hourline.model.Site;
import org.hourline.model.Source;
import org.hourline.model.Timeline;
import org.hourline.model.Unread;
import org.hourline.problem.Origins;
import org.hourline.problem.Position;
import org.hourline.problem.Rule;
import org.hourline.time.EventOrder;
import org.jspecify.annotations.Nullable;

/// Reads the content folder. The way of a file: bytes ([ContentFiles]) → text ([Decoding]) → a tree
/// of positioned values ([Trees], [Markdown]) → the fields of a shape ([Values], as declared in
/// [Timelines], [Events], [Claims], …) → a record of the model. Whatever goes wrong on the way is a
/// problem with a position, and the rest goes on.
///
/// The order: the timeline, for its zone and moment; actors and places; the events by themselves;
/// the order of the events; then all that may be timed by events, and the events with what follows
/// from their order. Then the same again in each other language, of trees in which the texts are
/// replaced ([Overlay]).
public final class ContentReader {
  /// The list of what is still to be done of a change of several files, while there is one.
  public static final String UNFINISHED = ".hourline-change/plan";

  private final ContentLayout layout;
  private final FileReader files;
  private final Findings findings;
  private final Missed missed;
  private final Origins.Builder origins = new Origins.Builder();

  private final Memory memory;

  private ContentReader(
      ContentLayout layout, FileReader files, Findings findings, Missed missed, Memory memory) {
    this.layout = layout;
    this.files = files;
    this.findings = findings;
    this.missed = missed;
    this.memory = memory;
  }

  /// Reads a folder, named in problems as it is named here.
  public static Loaded read(Path content) {
    return read(content, content.toString());
  }

  /// @param shown the folder's name in problems
  public static Loaded read(Path content, String shown) {
    return read(content, shown, new Memory());
  }

  /// @param memory of the reading before
  public static Loaded read(Path content, String shown, Memory memory) {
    memory.begin();
    Findings findings = new Findings();
    Missed missed = new Missed();
    String name = shown.replace('\\', '/').replaceFirst("(?<=.)/$", "");
    ContentLayout layout = ContentLayout.of(content, name, findings, missed);
    if (Files.exists(content.resolve(UNFINISHED))) {
      findings.add(
          ShapeRules.CHANGE_CUT_OFF,
          Position.startOf(layout.shown(UNFINISHED)),
          "A change of several files was cut off half-way",
          "run what was cut off again, such as `hourline edition` or `hourline erase`: it finishes"
              + " it first");
    }
    FileReader files = new FileReader(findings, missed, memory);
    ContentReader reader = new ContentReader(layout, files, findings, missed, memory);
    Site site = reader.site(null);
    Origins origins = reader.origins();
    Languages languages = Languages.read(layout, files, findings);
    List<Loaded.Translated> translations = new ArrayList<>();
    if (site != null) {
      languages.tell(site.timeline().languages(), origins);
      for (String language : site.timeline().languages()) {
        translations.add(reader.in(language, languages, site));
      }
    }
    return new Loaded(
        site,
        missed.soFar(),
        origins,
        findings.sorted(),
        new ContentLines(layout.paths()),
        translations,
        languages.originals(),
        languages.files());
  }

  /// The content in another language. Of what is wrong with it, only what stands in translations is
  /// told: the rest was told of the original.
  private Loaded.Translated in(String language, Languages languages, Site site) {
    Findings own = new Findings();
    Overlay overlay = languages.overlay(language, site.wording());
    ContentReader reader = new ContentReader(layout, files.in(overlay), own, new Missed(), memory);
    Site translated = Objects.requireNonNull(reader.site(overlay));
    Set<String> shown = languages.shown(language);
    own.sorted().stream()
        .filter(problem -> shown.contains(problem.at().path()))
        .forEach(findings::add);
    return new Loaded.Translated(translated, reader.origins(), shown);
  }

  /// Every rule that reading holds, for the reference.
  public static List<Rule> rules() {
    return Stream.of(ShapeRules.ALL, ValueRules.ALL, TranslationRules.ALL)
        .flatMap(List::stream)
        .toList();
  }

  private Origins origins() {
    return origins.build(Position.startOf(layout.shown("timeline.json")));
  }

  /// @param overlay of the language it is read in; null: the original's
  private @Nullable Site site(@Nullable Overlay overlay) {
    TimelineReader head = new TimelineReader(layout, files, findings, missed);
    Register register = new Register(head.languages(), findings);
    Reading reading = new Reading(findings, missed, register, origins, memory);
    SheetReader sheets = new SheetReader(layout, files, reading);
    Timeline timeline = head.timeline(reading, sheets);

    List<Erased> erased = sheets.erased();
    List<Actor> actors = sheets.read(Actors.SHEET, Actors::make);
    List<Place> places = sheets.read(Places.SHEET, Places::make);
    Timekeeper times = head.timekeeper(timeline, places);

    EventReader drafts = new EventReader(reading, times, new PictureReader(layout, reading));
    drafts.take(files.read(layout.events()));
    EventOrder.Solution order = drafts.solve();
    List<Event> events = drafts.events(order);

    List<Claim> claims =
        sheets.read(
            Claims.SHEET,
            values -> Claims.make(values, null, times.home(), times, order.timings()));
    List<Source> sources =
        sheets.read(Sources.SHEET, values -> Sources.make(values, times, order.timings()));
    var gaps = sheets.gaps(times);

    ProseReader prose = new ProseReader(reading, times);
    List<Page> pages = new ArrayList<>();
    layout.pages().forEach(file -> prose.page(file, files.read(file)).ifPresent(pages::add));
    pages.sort(Comparator.comparingInt(Page::order).thenComparing(Page::title));
    List<Briefing> briefings = new ArrayList<>();
    layout
        .briefings()
        .forEach(file -> prose.briefing(file, files.read(file)).ifPresent(briefings::add));
    List<Edition> editions = editions(reading);
    var map = head.map();

    if (timeline == null) {
      return null;
    }
    Site site =
        new Site(
            timeline, events, claims, actors, places, sources, gaps, pages, briefings, map,
            editions, erased);
    return overlay == null ? site : site.told(overlay.wording());
  }

  /// The editions that could be read, the first one first.
  private List<Edition> editions(Reading reading) {
    List<Edition> editions = new ArrayList<>();
    for (ContentFiles.Found file : layout.editions()) {
      Node node = files.read(file);
      Values values =
          node == null ? null : Values.read(Editions.SHAPE, node, file.name(), findings);
      Edition edition = values == null ? null : Editions.make(values, file.stem(), findings);
      if (values == null || edition == null) {
        missed.file(Unread.Kind.EDITIONS);
      } else {
        reading.origins().put("edition/" + file.stem(), values.node());
        editions.add(edition);
      }
    }
    return editions;
  }
}
