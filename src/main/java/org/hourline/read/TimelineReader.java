package org.hourline.read;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hourline.model.Catalogue;
import org.hourline.model.MapLayer;
import org.hourline.model.Place;
import org.hourline.model.Timeline;
import org.hourline.model.Unread;
import org.hourline.model.VictimGroup;
import org.hourline.problem.Origins;
import org.hourline.problem.Position;
import org.hourline.problem.Similar;
import org.jspecify.annotations.Nullable;

/// Reads timeline.json, and the map layers that it names. Where it cannot be read, the rest is read
/// all the same, so that every other problem is told.
final class TimelineReader {
  /// A moment after every edition, where timeline.json does not say its own.
  static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private final ContentLayout layout;
  private final FileReader files;
  private final Findings findings;
  private final Missed missed;
  private final @Nullable Values values;

  TimelineReader(ContentLayout layout, FileReader files, Findings findings, Missed missed) {
    this.layout = layout;
    this.files = files;
    this.findings = findings;
    this.missed = missed;
    this.values = values();
  }

  private @Nullable Values values() {
    ContentFiles.Found file = layout.file("timeline.json");
    Node node = file == null ? null : files.read(file);
    if (file == null && layout.isFolder()) {
      findings.add(
          ShapeRules.MISSING_FILE,
          Position.startOf(layout.shown("timeline.json")),
          "timeline.json is missing",
          "it says what the timeline is: title, time_zone, as_of");
    }
    Values read =
        node == null ? null : Values.read(Timelines.SHAPE, node, "timeline.json", findings);
    if (read == null || (read.wrote(Timelines.VICTIMS) && !read.has(Timelines.VICTIMS))) {
      missed.file(Unread.Kind.VICTIMS);
    }
    return read;
  }

  /// The languages whose codes name folders of the site.
  Set<String> languages() {
    return values == null ? Set.of() : new HashSet<>(values.list(Timelines.LANGUAGES));
  }

  /// The timeline, or what could be read of it; null where not even its zone could be.
  @Nullable Timeline timeline(Reading reading, SheetReader sheets) {
    if (values == null) {
      return null;
    }
    reading.origins().put("timeline", values.node());
    List<VictimGroup> groups = new ArrayList<>();
    List<Values> written = values.list(Timelines.VICTIMS);
    if (SheetReader.lacks(values.node().value(Timelines.VICTIMS.key()), written)) {
      missed.file(Unread.Kind.VICTIMS);
    }
    for (Values group : written) {
      VictimGroup made = Timelines.group(group);
      if (sheets.take(Timelines.GROUPS, group) && made != null) {
        groups.add(made);
      } else {
        sheets.miss(Timelines.GROUPS, group);
      }
    }
    Timeline timeline = Timelines.make(values, timekeeper(null, List.of()), groups);
    if (values.isBroken()) {
      missed.file(Unread.Kind.TIMELINE);
    }
    return timeline;
  }

  /// @param timeline for its moment
  Timekeeper timekeeper(@Nullable Timeline timeline, List<Place> places) {
    ZoneId zone = values == null ? null : values.get(Timelines.TIME_ZONE);
    return new Timekeeper(
        zone == null ? new Zone(ZoneOffset.UTC, false) : new Zone(zone, true),
        timeline == null ? NEVER : timeline.asOf(),
        new Catalogue<>(places),
        missed.soFar(),
        findings);
  }

  /// The layers of the map, in the order in which the timeline names them.
  List<MapLayer> map() {
    List<MapLayer> layers = new ArrayList<>();
    Timeline.MapSettings settings = values == null ? null : values.get(Timelines.MAP);
    if (values == null || settings == null) {
      return layers;
    }
    MapReader reader = new MapReader(findings);
    Origins.Tree names = values.node().child("map");
    Origins.Tree list = names == null ? null : names.child("layers");
    for (int i = 0; i < settings.layers().size(); i++) {
      String name = settings.layers().get(i);
      ContentFiles.Found file = layout.file("map/" + name);
      Node node = file == null ? null : files.read(file);
      if (node != null) {
        layers.add(reader.layer(name, node));
      } else if (file == null) {
        Origins.Tree at = list == null ? null : list.child(String.valueOf(i));
        findings.add(
            ShapeRules.MISSING_FILE,
            at == null ? values.at(Timelines.MAP) : at.at(),
            "There is no map/" + name,
            Similar.hint(name, layout.mapFiles()));
      }
    }
    return layers;
  }
}
