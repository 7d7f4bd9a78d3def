package org.hourline.read;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hourline.model.Actor;
import org.hourline.model.Briefing;
import org.hourline.model.Catalogue;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Gap;
import org.hourline.model.MapLayer;
import org.hourline.model.Page;
import org.hourline.model.Place;
import org.hourline.model.Site;
import org.hourline.model.Source;
import org.hourline.model.Timeline;
import org.hourline.model.Unread;
import org.hourline.model.VictimGroup;
import org.hourline.problem.Origins;
import org.hourline.problem.Position;
import org.hourline.problem.Rule;
import org.hourline.problem.Similar;
import org.hourline.time.EventOrder;
import org.jspecify.annotations.Nullable;

/// Reads the content folder. The way of a file: bytes ([ContentFiles]) → text ([Decoding]) → a tree
/// of positioned values ([Trees], [Markdown]) → the fields of a shape ([Values], as declared in
/// [Timelines], [Events], [Claims], …) → a record of the model. Whatever goes wrong on the way is a
/// problem with a position, and the rest goes on.
///
/// The order: the timeline, for its zone and moment; actors and places; the events by themselves;
/// the order of the events; then all that may be timed by events, and the events with what follows
/// from their order.
public final class ContentReader {
  /// A moment after every edition, where timeline.json does not say its own.
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private final String shown;
  private final Findings findings = new Findings();
  private final Missed missed = new Missed();
  private final Origins.Builder origins = new Origins.Builder();
  private final ContentLayout layout;

  private ContentReader(Path content, String shown) {
    this.shown = shown;
    this.layout = ContentLayout.of(ContentFiles.list(content, shown, findings), findings);
  }

  /// Reads a folder, named in problems as it is named here.
  public static Loaded read(Path content) {
    return read(content, content.toString());
  }

  /// @param shown the folder's name in problems
  public static Loaded read(Path content, String shown) {
    String name = shown.replace('\\', '/');
    return new ContentReader(
            content, name.endsWith("/") ? name.substring(0, name.length() - 1) : name)
        .read();
  }

  /// Every rule that reading holds, for the reference.
  public static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(ShapeRules.ALL);
    rules.addAll(ValueRules.ALL);
    return List.copyOf(rules);
  }

  private Loaded read() {
    Values written = timeline();
    Set<String> languages = new HashSet<>();
    if (written != null) {
      languages.addAll(written.list(Timelines.LANGUAGES));
    }
    Reading reading = new Reading(findings, missed, new Register(languages, findings), origins);
    Timekeeper home = timekeeper(written, NEVER, List.of());
    Timeline timeline =
        written == null ? null : Timelines.make(written, home, groups(written, reading));
    Instant asOf = timeline == null ? NEVER : timeline.asOf();

    List<Actor> actors = new ArrayList<>();
    list(
        "actors.json",
        Unread.Kind.ACTORS,
        Actors.SHAPE,
        (values, number) -> {
          keep(
              Actors.make(values),
              values,
              Actors.ID,
              Register.Space.THINGS,
              "actor",
              reading,
              actors);
        });
    List<Place> places = new ArrayList<>();
    list(
        "places.json",
        Unread.Kind.PLACES,
        Places.SHAPE,
        (values, number) -> {
          keep(
              Places.make(values),
              values,
              Places.ID,
              Register.Space.THINGS,
              "place",
              reading,
              places);
        });
    Timekeeper times = timekeeper(written, asOf, places);

    EventReader eventReader = new EventReader(reading, times);
    for (ContentFiles.Found file : layout.events()) {
      event(file, eventReader);
    }
    EventOrder.Solution order = eventReader.solve();
    List<Event> events = eventReader.events(order);

    List<Claim> claims = new ArrayList<>();
    list(
        "claims.json",
        Unread.Kind.CLAIMS,
        Claims.SHAPE,
        (values, number) -> {
          Claim claim = Claims.make(values, null, home.home(), times, order.timings());
          keep(claim, values, Claims.ID, Register.Space.CLAIMS, "claim", reading, claims);
        });
    List<Source> sources = new ArrayList<>();
    list(
        "sources.json",
        Unread.Kind.SOURCES,
        Sources.SHAPE,
        (values, number) -> {
          Source source = Sources.make(values, times, order.timings());
          keep(source, values, Sources.ID, Register.Space.SOURCES, "source", reading, sources);
        });
    List<Gap> gaps = new ArrayList<>();
    list(
        "gaps.json",
        null,
        Gaps.SHAPE,
        (values, number) -> {
          Gap gap = Gaps.make(values, times);
          if (gap != null) {
            origins.put("gap/" + gaps.size(), values.node());
            gaps.add(gap);
          }
        });
    ProseReader prose = new ProseReader(reading, times);
    List<Page> pages = new ArrayList<>();
    layout.pages().forEach(file -> prose.page(file, markdown(file)).ifPresent(pages::add));
    pages.sort(Comparator.comparingInt(Page::order).thenComparing(Page::title));
    List<Briefing> briefings = new ArrayList<>();
    layout
        .briefings()
        .forEach(file -> prose.briefing(file, markdown(file)).ifPresent(briefings::add));
    layout.translations().forEach(this::translation);
    List<MapLayer> map = written == null ? List.of() : map(written);

    return new Loaded(
        timeline == null
            ? null
            : new Site(
                timeline, events, claims, actors, places, sources, gaps, pages, briefings, map),
        missed.soFar(),
        origins.build(Position.startOf(shown + "/timeline.json")),
        findings.sorted(),
        new ContentLines(layout.paths()));
  }

  private @Nullable Values timeline() {
    ContentFiles.Found file = layout.file("timeline.json");
    if (file == null) {
      if (layout.isFolder()) {
        findings.add(
            ShapeRules.MISSING_FILE,
            Position.startOf(shown + "/timeline.json"),
            "timeline.json is missing",
            "it says what the timeline is: title, time_zone, as_of");
      }
      missed.file(Unread.Kind.VICTIMS);
      return null;
    }
    Node node = json(file);
    Values values = node == null ? null : Values.read(Timelines.SHAPE, node, "timeline", findings);
    if (values == null) {
      missed.file(Unread.Kind.VICTIMS);
      return null;
    }
    origins.put("timeline", values.node());
    return values;
  }

  private Timekeeper timekeeper(@Nullable Values timeline, Instant asOf, List<Place> places) {
    var zone = timeline == null ? null : timeline.get(Timelines.TIME_ZONE);
    Zone home = zone == null ? new Zone(ZoneOffset.UTC, false) : new Zone(zone, true);
    return new Timekeeper(home, asOf, new Catalogue<>(places), missed.soFar(), findings);
  }

  private List<VictimGroup> groups(Values timeline, Reading reading) {
    List<VictimGroup> groups = new ArrayList<>();
    for (Values values : timeline.list(Timelines.VICTIMS)) {
      VictimGroup group =
          values.isBroken()
              ? null
              : new VictimGroup(
                  values.need(Timelines.GROUP_ID),
                  values.need(Timelines.GROUP_NAME),
                  values.get(Timelines.WITHIN),
                  values.is(Timelines.MIXED));
      keep(group, values, Timelines.GROUP_ID, Register.Space.GROUPS, "victims", reading, groups);
    }
    if (timeline.wrote(Timelines.VICTIMS) && !timeline.has(Timelines.VICTIMS)) {
      missed.file(Unread.Kind.VICTIMS);
    }
    return groups;
  }

  /// Keeps a thing that could be made and whose id is free; else notes its id as not read.
  private static <T> void keep(
      @Nullable T thing,
      Values values,
      Field<String> id,
      Register.Space space,
      String root,
      Reading reading,
      List<T> things) {
    String name = values.get(id);
    boolean free = name != null && reading.take(space, root, name, values.at(id), values.node());
    if (thing != null && free) {
      things.add(thing);
    } else {
      reading.miss(values.node());
    }
  }

  /// Reads a file that is a list of things of one shape.
  ///
  /// @param kind what the file would have held
  private void list(
      String name, Unread.@Nullable Kind kind, Shape shape, BiConsumer<Values, Integer> each) {
    ContentFiles.Found file = layout.file(name);
    if (file == null) {
      return;
    }
    Node node = json(file);
    if (!(node instanceof Node.Listed(_, var items))) {
      if (node != null) {
        WrongType.tell(node, name, new Kind.ListOf<>(new Kind.RawOf(shape), true, false), findings);
      }
      if (kind != null) {
        missed.file(kind);
      }
      return;
    }
    int number = 0;
    for (Node item : items) {
      Values values = Values.read(shape, item, shape.name(), findings);
      if (values != null) {
        each.accept(values, number);
      }
      number++;
    }
  }

  private void event(ContentFiles.Found file, EventReader events) {
    String stem = file.last().substring(0, file.last().lastIndexOf('.'));
    boolean markdown = file.last().endsWith(".md");
    Node node = markdown ? markdown(file) : json(file);
    if (node == null) {
      missed.id(stem);
      if (!markdown) {
        missed.file(Unread.Kind.EVENTS);
        missed.file(Unread.Kind.CLAIMS);
      }
      return;
    }
    if (node instanceof Node.Listed(_, var items) && !markdown) {
      items.forEach(item -> events.take(item, null));
      return;
    }
    boolean named = node instanceof Node.Keyed keyed && keyed.entry("id") != null;
    String id = named ? null : Ids.ofFile(stem, file.start(), findings);
    if (named || id != null) {
      events.take(node, id);
    } else {
      missed.within(node);
    }
  }

  private void translation(ContentFiles.Found file) {
    Node node = file.last().endsWith(".md") ? markdown(file) : json(file);
    if (node != null) {
      findings.add(
          ValueRules.TRANSLATION_NOT_PUBLISHED,
          file.start(),
          "The translation " + file.last() + " is not published by this version",
          null);
    }
  }

  private List<MapLayer> map(Values timeline) {
    Timeline.MapSettings settings = timeline.get(Timelines.MAP);
    List<MapLayer> layers = new ArrayList<>();
    if (settings == null) {
      return layers;
    }
    MapReader reader = new MapReader(findings);
    Origins.Tree names = timeline.node().child("map");
    Origins.Tree list = names == null ? null : names.child("layers");
    for (int i = 0; i < settings.layers().size(); i++) {
      String name = settings.layers().get(i);
      ContentFiles.Found file = layout.file("map/" + name);
      if (file == null) {
        Origins.Tree at = list == null ? null : list.child(String.valueOf(i));
        findings.add(
            ShapeRules.MISSING_FILE,
            at == null ? timeline.at(Timelines.MAP) : at.at(),
            "There is no map/" + name,
            Similar.hint(name, layout.mapFiles()));
        continue;
      }
      Node node = json(file);
      if (node != null) {
        layers.add(reader.layer(name, node));
      }
    }
    return layers;
  }

  private @Nullable Node json(ContentFiles.Found file) {
    TextFile text = text(file);
    Node node = text == null ? null : Trees.json(text, findings);
    if (node == null && text != null) {
      missed.within(text.text());
    }
    return node;
  }

  private @Nullable Node markdown(ContentFiles.Found file) {
    TextFile text = text(file);
    Node node = text == null ? null : Markdown.read(text, findings);
    if (node == null && text != null) {
      missed.within(text.text());
    }
    return node;
  }

  private @Nullable TextFile text(ContentFiles.Found file) {
    int most = file.isIn("map") ? MapReader.LARGEST : Decoding.LARGEST;
    byte[] bytes = ContentFiles.bytes(file, most, findings);
    return bytes == null ? null : Decoding.text(file.shown(), bytes, findings);
  }
}
