package org.hourline.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hourline.model.Actor;
import org.hourline.model.Briefing;
import org.hourline.model.Claim;
import org.hourline.model.Edition;
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

/// Reads the content folder. The way of a file: bytes ([ContentFiles]) → text ([Decoding]) → a tree
/// of positioned values ([Trees], [Markdown]) → the fields of a shape ([Values], as declared in
/// [Timelines], [Events], [Claims], …) → a record of the model. Whatever goes wrong on the way is a
/// problem with a position, and the rest goes on.
///
/// The order: the timeline, for its zone and moment; actors and places; the events by themselves;
/// the order of the events; then all that may be timed by events, and the events with what follows
/// from their order.
public final class ContentReader {
  /// The list of what is still to be done of a change of several files, while there is one.
  public static final String UNFINISHED = ".hourline-change/plan";

  private final Findings findings = new Findings();
  private final Missed missed = new Missed();
  private final Origins.Builder origins = new Origins.Builder();
  private final Memory memory;
  private final FileReader files;
  private final ContentLayout layout;

  private ContentReader(Path content, String shown, Memory memory) {
    this.memory = memory;
    this.files = new FileReader(findings, missed, memory);
    this.layout = ContentLayout.of(content, shown, findings, missed);
    if (Files.exists(content.resolve(UNFINISHED))) {
      findings.add(
          ShapeRules.CHANGE_CUT_OFF,
          Position.startOf(layout.shown(UNFINISHED)),
          "A change of several files was cut off half-way",
          "run `hourline edition`: it finishes it first");
    }
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
    String name = shown.replace('\\', '/').replaceFirst("(?<=.)/$", "");
    return new ContentReader(content, name, memory).read();
  }

  /// Every rule that reading holds, for the reference.
  public static List<Rule> rules() {
    return Stream.concat(ShapeRules.ALL.stream(), ValueRules.ALL.stream()).toList();
  }

  private Loaded read() {
    TimelineReader head = new TimelineReader(layout, files, findings, missed);
    Register register = new Register(head.languages(), findings);
    Reading reading = new Reading(findings, missed, register, origins, memory);
    SheetReader sheets = new SheetReader(layout, files, reading);
    Timeline timeline = head.timeline(reading, sheets);

    List<Actor> actors = sheets.read(Actors.SHEET, Actors::make);
    List<Place> places = sheets.read(Places.SHEET, Places::make);
    Timekeeper times = head.timekeeper(timeline, places);

    EventReader drafts = new EventReader(reading, times, new PictureReader(layout, reading));
    files.read(layout.events(), drafts::take);
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
    layout.translations().forEach(file -> prose.translation(file, files.read(file)));
    var map = head.map();

    return new Loaded(
        timeline == null
            ? null
            : new Site(
                timeline, events, claims, actors, places, sources, gaps, pages, briefings, map,
                editions),
        missed.soFar(),
        origins.build(Position.startOf(layout.shown("timeline.json"))),
        findings.sorted(),
        new ContentLines(layout.paths()));
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
