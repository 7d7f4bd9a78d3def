package org.hourline.read;

import static org.hourline.read.Condition.there;
import static org.hourline.read.Condition.where;
import static org.hourline.read.Field.optional;
import static org.hourline.read.Field.required;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.hourline.model.Accepted;
import org.hourline.model.Catalogue;
import org.hourline.model.Correction;
import org.hourline.model.LaneKind;
import org.hourline.model.Link;
import org.hourline.model.Timeline;
import org.hourline.model.Unread;
import org.hourline.model.VictimGroup;
import org.hourline.time.ClockTime;
import org.hourline.time.Interval;
import org.jspecify.annotations.Nullable;

/// How timeline.json is written.
final class Timelines {
  static final Field<String> TITLE =
      required("title", Kinds.TEXT, "the site's title")
          .like("\"The night at the harbour\"")
          .translated();
  static final Field<String> STANDFIRST =
      optional("standfirst", Kinds.TEXT, "the lines under the title")
          .like("\"What is known, hour by hour.\"")
          .translated();

  static final Field<ClockTime> START = required("start", Times.LOCAL, "its first moment");
  static final Field<ClockTime> END = required("end", Times.LOCAL, "the moment after its last");
  static final Shape WINDOW_SHAPE = Shape.of("a window", START, END);
  static final Field<Values> WINDOW =
      optional(
          "window",
          new Kind.RawOf(WINDOW_SHAPE),
          "the stretch that the strip draws, half-open, in local time");

  static final Field<ZoneId> TIME_ZONE =
      required("time_zone", Kinds.ZONE, "the default of every place");
  static final Field<String> LANGUAGE = optional("language", Kinds.LANGUAGE, "BCP 47; en");
  static final Field<List<String>> LANGUAGES =
      optional(
          "languages",
          new Kind.ListOf<>(Kinds.LANGUAGE, false, true),
          "the languages that have translations");
  static final Field<Link> BASE_URL =
      optional(
          "base_url",
          Kinds.BASE_URL,
          "where the site will stand; absent: it works from any folder");
  static final Field<ClockTime> AS_OF =
      required("as_of", Times.CLOCK, "the moment of this edition");
  static final Field<Long> EDITION =
      optional(
          "edition",
          Kinds.whole("an edition's number", 1, 1_000_000),
          "the number that readers see; `hourline edition` raises it");

  static final Field<String> NAME =
      required("name", Kinds.TEXT, "the name").like("\"Example Desk\"").translated();
  static final Field<Link> URL = optional("url", Kinds.LINK, "where it leads");
  static final Shape NAMED_SHAPE = Shape.of("a name with an address", NAME, URL);
  private static final Kind<Timeline.Named> NAMED =
      new Kind.ObjectOf<>(NAMED_SHAPE, v -> new Timeline.Named(v.need(NAME), v.get(URL)));
  static final Field<Timeline.Named> PUBLISHER =
      optional("publisher", NAMED, "who publishes the site");
  static final Field<String> CONTACT =
      optional("contact", Kinds.TEXT, "how to reach the editor")
          .like("\"desk@example.org\"")
          .addable();
  static final Field<Timeline.Named> LICENCE =
      optional("licence", NAMED, "on what terms it may be used");
  static final Field<LaneKind> LANES =
      optional(
          "lanes", Kinds.term("a kind of lane", LaneKind.class), "what the strip's lanes gather");

  static final Field<List<String>> LAYERS =
      optional(
              "layers",
              new Kind.ListOf<>(Kinds.PATH, false, true),
              "files of map/, the lowest layer first")
          .like("[\"outline.geojson\"]");
  static final Field<List<BigDecimal>> BBOX =
      optional(
              "bbox",
              new Kind.ListOf<>(Kinds.degrees("a number of degrees", 180), false, false),
              "west, south, east, north")
          .like("[66.0, 24.5, 71.0, 32.5]");
  static final Field<String> CREDIT =
      optional("credit", Kinds.TEXT, "the line printed under the map")
          .like("\"Natural Earth\"")
          .translated();
  static final Shape MAP_SHAPE =
      Shape.of("a map", LAYERS, BBOX, CREDIT)
          .demanding(
              "bbox has four edges", where(there(BBOX), new Condition.Sized(BBOX.key(), 4, 4)));
  static final Field<Timeline.MapSettings> MAP =
      optional("map", new Kind.ObjectOf<>(MAP_SHAPE, Timelines::map), "what the map draws");

  static final Field<String> GROUP_ID =
      required("id", Ids.GROUP_ID, "its id, unique among victim groups").naming();
  static final Field<String> GROUP_NAME =
      required("name", Kinds.TEXT, "its name").like("\"Civilians\"").translated();
  static final Field<String> WITHIN =
      optional("within", Ids.GROUP_ID, "the group that it is part of");
  static final Field<Boolean> MIXED =
      optional("mixed", Kinds.TRUTH, "true: it may hold attackers and attacked alike");
  static final Shape GROUP_SHAPE = Shape.of("a victim group", GROUP_ID, GROUP_NAME, WITHIN, MIXED);
  static final Field<List<Values>> VICTIMS =
      optional(
              "victims",
              new Kind.ListOf<>(new Kind.RawOf(GROUP_SHAPE), true, false),
              "the groups that figures count")
          .like("[{\"id\": \"civilians\", \"name\": \"Civilians\"}]");

  static final Field<List<ZoneId>> ALSO_SHOW =
      optional(
          "also_show",
          new Kind.ListOf<>(Kinds.ZONE, false, true),
          "zones to print beside local time");

  static final Field<String> CODE =
      required("code", Kinds.text("a code", "figure-of-words"), "the warning's code")
          .like("\"not-archived\"")
          .naming();
  static final Field<List<String>> AT =
      optional("at", Kinds.texts(), "ids; absent: wherever it stands")
          .like("[\"harbour-post\"]")
          .naming();
  static final Field<String> REASON =
      required("reason", Kinds.TEXT, "why it stays")
          .like("\"Its publisher forbids copies.\"")
          .translated();
  static final Shape ACCEPTED_SHAPE = Shape.of("an accepted warning", CODE, AT, REASON);
  static final Field<List<Accepted>> ACCEPTED =
      optional(
          "accepted",
          new Kind.ListOf<>(
              new Kind.ObjectOf<>(
                  ACCEPTED_SHAPE, v -> new Accepted(v.need(CODE), v.list(AT), v.need(REASON))),
              false,
              false),
          "warnings that the editor has looked at");
  static final Field<List<String>> LOADED_WORDS =
      optional("loaded_words", Kinds.texts(), "words to watch for, beside the built-in ones")
          .like("[\"rabble\"]");
  static final Field<List<String>> UNLINKED_HOSTS =
      optional("unlinked_hosts", Kinds.texts(), "hosts that must not be linked to")
          .like("[\"example.com\"]");
  static final Field<List<Correction>> CORRECTIONS =
      optional(
          "corrections",
          Corrections.LIST,
          "changes to what was published of the claims in claims.json");
  static final Field<String> PUBLISH =
      optional(
          "publish",
          new Kind.Anything("an object of targets", "{}"),
          "where the site is published to: see the publishing guide");

  static final Shape SHAPE =
      Shape.of(
          "a timeline",
          TITLE,
          STANDFIRST,
          WINDOW,
          TIME_ZONE,
          LANGUAGE,
          LANGUAGES,
          BASE_URL,
          AS_OF,
          EDITION,
          PUBLISHER,
          CONTACT,
          LICENCE,
          LANES,
          MAP,
          VICTIMS,
          ALSO_SHOW,
          ACCEPTED,
          LOADED_WORDS,
          UNLINKED_HOSTS,
          CORRECTIONS,
          PUBLISH);

  static final Sheet GROUPS =
      new Sheet(
          "timeline.json",
          Unread.Kind.VICTIMS,
          GROUP_SHAPE,
          GROUP_ID,
          Register.Space.GROUPS,
          "victims");

  private Timelines() {}

  static @Nullable VictimGroup group(Values values) {
    return values.isBroken()
        ? null
        : new VictimGroup(
            values.need(GROUP_ID), values.need(GROUP_NAME), values.get(WITHIN), values.is(MIXED));
  }

  private static Timeline.@Nullable MapSettings map(Values values) {
    List<BigDecimal> edges = values.get(BBOX);
    Timeline.Box box = null;
    if (edges != null) {
      if (edges.size() != 4
          || edges.get(0).compareTo(edges.get(2)) >= 0
          || edges.get(1).compareTo(edges.get(3)) >= 0
          || edges.get(1).abs().doubleValue() > 90
          || edges.get(3).abs().doubleValue() > 90) {
        values.fail(
            ValueRules.COORDINATE_OUT_OF_RANGE,
            values.at(BBOX),
            "“bbox” is not a rectangle",
            "write [west, south, east, north], west before east and south before north");
        return null;
      }
      List<Double> degrees = edges.stream().map(BigDecimal::doubleValue).toList();
      box = new Timeline.Box(degrees.get(0), degrees.get(1), degrees.get(2), degrees.get(3));
    }
    return new Timeline.MapSettings(values.list(LAYERS), box, values.get(CREDIT));
  }

  /// The timeline. Where something in it is wrong, what could be read of it, so that the content is
  /// held against the rules all the same; null without a zone, for then no times can be compared.
  ///
  /// @param times knows the zone, not yet the edition
  /// @param groups the victim groups that could be read
  static @Nullable Timeline make(Values values, Timekeeper times, List<VictimGroup> groups) {
    Timeline.Window window = null;
    Values stretch = values.get(WINDOW);
    if (stretch != null) {
      window = window(stretch, times);
      if (stretch.isBroken()) {
        values.spoil();
      }
    }
    var asOf = times.moment(values, AS_OF, times.home());
    if (!values.has(TIME_ZONE)) {
      return null;
    }
    String language = values.or(LANGUAGE, "en");
    return new Timeline(
        values.or(TITLE, ""),
        values.get(STANDFIRST),
        window,
        values.need(TIME_ZONE),
        language,
        values.list(LANGUAGES).stream().filter(other -> !other.equals(language)).toList(),
        values.get(BASE_URL),
        asOf == null ? TimelineReader.NEVER : asOf,
        edition(values),
        values.get(PUBLISHER),
        values.get(CONTACT),
        values.get(LICENCE),
        values.or(LANES, LaneKind.PLACE),
        values.get(MAP),
        new Catalogue<>(groups),
        values.list(ALSO_SHOW).stream()
            .filter(zone -> !zone.getId().matches("(Etc/)?UTC"))
            .toList(),
        values.list(ACCEPTED),
        values.list(LOADED_WORDS),
        values.list(UNLINKED_HOSTS),
        values.list(CORRECTIONS));
  }

  private static @Nullable Integer edition(Values values) {
    Long edition = values.get(EDITION);
    return edition == null ? null : edition.intValue();
  }

  private static Timeline.@Nullable Window window(Values window, Timekeeper times) {
    var from = times.moment(window, START, times.home());
    var to = times.moment(window, END, times.home());
    if (from == null || to == null) {
      return null;
    }
    if (!from.isBefore(to)) {
      window.fail(
          ValueRules.WINDOW_EMPTY,
          window.at(END),
          "The window ends before it begins",
          "write the later time in `end`");
      return null;
    }
    return new Timeline.Window(
        window.need(START).local(), window.need(END).local(), new Interval(from, to));
  }
}
