package org.hourline.read;

import static org.hourline.read.Condition.anyOf;
import static org.hourline.read.Condition.there;
import static org.hourline.read.Condition.where;
import static org.hourline.read.Field.optional;
import static org.hourline.read.Field.required;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hourline.model.Link;
import org.hourline.model.ReadExtent;
import org.hourline.model.Source;
import org.hourline.model.Unread;
import org.hourline.time.ClockTime;
import org.hourline.time.Timing;
import org.jspecify.annotations.Nullable;

/// How a source is written.
final class Sources {
  static final Field<String> ID =
      required("id", Ids.SOURCE, "its id, unique among sources").naming();
  static final Field<String> TITLE =
      required("title", Kinds.TEXT, "its title").like("\"Harbour closed after clash\"").addable();
  static final Field<String> PUBLISHER =
      optional("publisher", Kinds.TEXT, "who published it: a name, or an actor's id")
          .like("\"Harbour Post\"");
  static final Field<String> AUTHOR =
      optional("author", Kinds.TEXT, "who wrote it").like("\"A. Writer\"");
  static final Field<Link> URL =
      optional("url", Kinds.LINK, "where it can be read").like("\"https://example.org/harbour\"");
  static final Field<Times.Written> PUBLISHED =
      optional("published", Times.WHEN, "when it was published").like("\"2026-01-31\"");
  static final Field<Times.Written> RETRIEVED =
      optional("retrieved", Times.WHEN, "when the editor fetched it").like("\"2026-02-01T08:00Z\"");
  static final Field<Link> ARCHIVED_URL =
      optional("archived_url", Kinds.LINK, "where a public copy is kept")
          .like("\"https://archive.example.org/harbour\"");
  static final Field<String> SHA_256 = optional("sha256", Kinds.SHA256, "of the capture");
  static final Field<String> LANGUAGE = optional("language", Kinds.LANGUAGE, "BCP 47");
  static final Field<String> RELIABILITY =
      optional(
          "reliability",
          Kinds.word("a reliability", List.of("A", "B", "C", "D", "E", "F")),
          "of the source, A to F (Admiralty code)");
  static final Field<String> ORIGIN =
      optional(
              "origin",
              Kinds.TEXT,
              "the actor whose statement it is, or the agency that it reprints: an id, or a name")
          .like("\"harbour-authority\"");
  static final Field<ReadExtent> READ =
      optional("read", Kinds.term("an extent", ReadExtent.class), "how much of it the editor read");
  static final Field<String> NOTE =
      optional("note", Kinds.TEXT, "where the text came from; required without a url")
          .like("\"Read aloud by its author at a press conference.\"")
          .translated();

  static final Field<String> FILE =
      required("file", Kinds.PATH, "the copy, from the content folder on")
          .like("\"captures/harbour.html\"");
  static final Field<String> METHOD =
      required("method", Kinds.TEXT, "how the copy was made").like("\"saved by the browser\"");
  static final Field<ClockTime> AT =
      required("at", Times.CLOCK, "when, in UTC").like("\"2026-02-01T08:00Z\"");
  static final Shape CAPTURE_SHAPE = Shape.of("a capture", FILE, METHOD, AT);
  static final Field<Source.Capture> CAPTURE =
      optional(
          "capture",
          new Kind.ObjectOf<>(CAPTURE_SHAPE, Sources::capture),
          "a copy kept privately, never written to the site");

  static final Shape SHAPE =
      Shape.of(
              "a source",
              ID,
              TITLE,
              PUBLISHER,
              AUTHOR,
              URL,
              PUBLISHED,
              RETRIEVED,
              ARCHIVED_URL,
              SHA_256,
              LANGUAGE,
              RELIABILITY,
              ORIGIN,
              READ,
              NOTE,
              CAPTURE)
          .demanding(
              "a source has a url, or a note that says where its text came from",
              anyOf(List.of(URL, NOTE)))
          .demanding("a capture is held against its sha256", where(there(CAPTURE), there(SHA_256)));

  static final Sheet SHEET =
      new Sheet("sources.json", Unread.Kind.SOURCES, SHAPE, ID, Register.Space.SOURCES, "source");

  private Sources() {}

  private static Source.@Nullable Capture capture(Values values) {
    ClockTime at = values.need(AT);
    if (!ZoneOffset.UTC.equals(at.offset())) {
      values.fail(
          ValueRules.CAPTURE_INCOMPLETE,
          values.at(AT),
          "“at” is “" + at.text() + "”, which is not in UTC",
          "write the moment in UTC, with `Z`");
      return null;
    }
    return new Source.Capture(
        values.need(FILE), values.need(METHOD), at.local().toInstant(ZoneOffset.UTC));
  }

  static @Nullable Source make(Values values, Timekeeper times, Map<String, Timing> events) {
    var published = times.of(values, PUBLISHED, times.home(), events);
    var retrieved = times.of(values, RETRIEVED, times.home(), events);
    if (!values.wrote(URL) && !values.wrote(NOTE)) {
      values.fail(
          ValueRules.SOURCE_WITHOUT_ADDRESS,
          values.node().at(),
          "The source has neither `url` nor `note`",
          "say in `note` where its text came from");
    }
    if (values.has(CAPTURE) && !values.wrote(SHA_256)) {
      values.fail(
          ValueRules.CAPTURE_INCOMPLETE,
          values.keyOf(CAPTURE),
          "The capture has no `sha256` to be held against",
          "add the source's `sha256`");
    }
    return values.isBroken()
        ? null
        : new Source(
            values.need(ID),
            values.need(TITLE),
            values.get(PUBLISHER),
            values.get(AUTHOR),
            values.get(URL),
            published,
            retrieved,
            values.get(ARCHIVED_URL),
            values.get(SHA_256),
            values.get(LANGUAGE),
            values.get(RELIABILITY),
            values.get(ORIGIN),
            values.get(READ),
            values.get(NOTE),
            values.get(CAPTURE));
  }
}
