package org.hourline.read;

import java.util.List;
import org.hourline.problem.Rule;
import org.hourline.time.TimingFault;

/// What must hold of one value, or of the values of one thing, by themselves.
final class ValueRules {
  private static final String OURS = "Hourline";

  static final Rule NOT_AN_ID =
      Rule.error("not-an-id", "An id is small letters, digits and single hyphens", OURS, "ID-1");
  static final Rule RESERVED_ID =
      Rule.error(
          "reserved-id", "An id is not the name of one of the site's own files", OURS, "ID-1");
  static final Rule EDITION_MISNAMED =
      Rule.error("edition-misnamed", "The file N.json of editions/ holds edition N", OURS);
  static final Rule DUPLICATE_ID =
      Rule.error(
          "duplicate-id",
          "An id is unique in its namespace, by letter case too",
          "Frictionless Data, primary keys",
          "ID-1");
  static final Rule UNKNOWN_TERM =
      Rule.error(
          "unknown-term",
          "A word out of a closed list is spelt as its list spells it",
          "ACLED Codebook; Admiralty code",
          "VOC-1",
          "RAT-1");
  static final Rule SUB_TYPE_OF_ANOTHER_TYPE =
      Rule.error(
          "sub-type-of-another-type",
          "A sub-event type is one of its event type's; a statement has none",
          "ACLED Codebook, table 2",
          "VOC-1");
  static final Rule NUMBER_OUT_OF_RANGE =
      Rule.error(
          "number-out-of-range",
          "A count is a whole number, 0 or more; every other number lies in its range",
          "UCDP; Iraq Body Count",
          "FIG-1",
          "RAT-1");
  static final Rule BOUNDS_CROSSED =
      Rule.error(
          "bounds-crossed", "min ≤ max; low ≤ best ≤ high", "UCDP best, low and high", "FIG-1");
  static final Rule VALUE_AND_BOUNDS =
      Rule.error("value-and-bounds", "A figure is a value, or bounds, not both", OURS, "FIG-1");
  static final Rule UNIT_MISSING =
      Rule.error("unit-missing", "A count of sites or of anything else names its unit", OURS);
  static final Rule CLAIM_SAYS_NOTHING =
      Rule.error(
          "claim-says-nothing", "A claim holds a figure, a time or a text, as its kind asks", OURS);
  static final Rule FIGURE_KEY =
      Rule.error("figure-key", "Only a figure has the keys of a figure", OURS);
  static final Rule NOT_EDTF =
      Rule.error(
          "not-edtf",
          "A date is EDTF level 0 or 1 without seasons and Y years, and one point in time",
          "EDTF, Library of Congress, 2019",
          "TIM-1");
  static final Rule NOT_A_DAY = Rule.error("not-a-day", "A day is a whole date", "ISO 8601");
  static final Rule NOT_A_MOMENT =
      Rule.error("not-a-moment", "A moment has a time and an offset from UTC", "RFC 3339", "ARC-4");
  static final Rule NOT_A_LOCAL_TIME =
      Rule.error("not-a-local-time", "A window's edge is a local date and time", "ISO 8601");
  static final Rule WINDOW_EMPTY =
      Rule.error("window-empty", "A window ends after it begins", OURS);
  static final Rule NO_TIME =
      Rule.error("no-time", "A time says start, earliest, latest, after or before", OURS);
  static final Rule OFFSET_NOT_IN_ZONE =
      Rule.error(
          "offset-not-in-zone",
          "An offset is one that the place's zone has at that moment",
          "RFC 9557, 3.4",
          "TIM-2");
  static final Rule LOCAL_TIME_SKIPPED =
      Rule.error("local-time-skipped", "A local time is on the zone's clocks", "RFC 9557", "TIM-2");
  static final Rule LOCAL_TIME_REPEATED =
      Rule.error(
          "local-time-repeated",
          "A local time that a zone's clocks show twice says which it means",
          "RFC 9557",
          "TIM-2");
  static final Rule PRECISION_DISAGREES =
      Rule.error(
          "precision-disagrees",
          "A precision agrees with its value: a date without an hour is not precise to the minute",
          "ACLED time precision; UCDP date_prec",
          "TIM-4");
  static final Rule TIMES_OUT_OF_ORDER =
      Rule.error(
          "times-out-of-order",
          "earliest ≤ start ≤ latest, start ≤ end",
          "UCDP date_start, date_end",
          "TIM-3");
  static final Rule AFTER_AS_OF =
      Rule.error("after-as-of", "Nothing certainly lies after the edition", "PROV", "TIM-6");
  static final Rule ORDER_CYCLE =
      Rule.error("order-cycle", "after and before lead in no circle", OURS, "ORD-2");
  static final Rule ORDER_IMPOSSIBLE =
      Rule.error(
          "order-impossible",
          "after, before and the reported times can all be true",
          OURS,
          "ORD-1");
  static final Rule NOT_A_ZONE =
      Rule.error("not-a-zone", "A zone is a name of the time zone database", "IANA tz");
  static final Rule NOT_A_LANGUAGE =
      Rule.error("not-a-language", "A language is a well-formed tag", "BCP 47");
  static final Rule NOT_A_COUNTRY =
      Rule.error("not-a-country", "A country is an assigned code of two letters", "ISO 3166-1");
  static final Rule NOT_A_HASH =
      Rule.error("not-a-hash", "A hash is SHA-256 in 64 hexadecimal digits", "FIPS 180-4");
  static final Rule NOT_A_PATH =
      Rule.error(
          "not-a-path",
          "A file is named relative to the content and lies in it, a picture in media/",
          OURS,
          "MED-4");
  static final Rule URL_SCHEME =
      Rule.error("url-scheme", "An address is http, https or mailto", "RFC 3986", "URL-1");
  static final Rule NOT_A_URL =
      Rule.error("not-a-url", "An address is well-formed and has a host", "RFC 3986", "URL-1");
  static final Rule COORDINATE_OUT_OF_RANGE =
      Rule.error(
          "coordinate-out-of-range",
          "Latitude lies in −90…90, longitude in −180…180; GeoJSON says longitude first",
          "RFC 7946",
          "GEO-1");
  static final Rule COORDINATES_INCOMPLETE =
      Rule.error(
          "coordinates-incomplete",
          "A point has latitude, longitude and geo_precision",
          "ACLED geo_precision; UCDP where_prec",
          "GEO-2");
  static final Rule TOO_MANY_DECIMALS =
      Rule.error(
          "too-many-decimals",
          "geo_precision 1 allows two decimals, 2 one, 3 none",
          "ACLED geo_precision",
          "GEO-2");
  static final Rule NOT_GEOJSON =
      Rule.error("not-geojson", "A map layer is GeoJSON of areas and lines", "RFC 7946", "GEO-1");
  static final Rule CONSENT_OF_MINOR =
      Rule.error(
          "consent-of-minor",
          "No consent names a minor",
          "Every Casualty Counts; OCHA data responsibility",
          "PII-1");
  static final Rule SOURCE_WITHOUT_ADDRESS =
      Rule.error(
          "source-without-address",
          "A source has a url, or a note that says where its text came from",
          "Berkeley Protocol, chain of custody",
          "ARC-4");
  static final Rule CAPTURE_INCOMPLETE =
      Rule.error(
          "capture-incomplete",
          "A capture has its moment in UTC, its method and its hash",
          "Berkeley Protocol, chain of custody",
          "ARC-4");
  static final Rule NOT_A_PICTURE =
      Rule.error("not-a-picture", "A picture is a JPEG, PNG, GIF or WebP", OURS, "MED-4");
  static final Rule PICTURE_TOO_LARGE =
      Rule.error(
          "picture-too-large",
          "A picture has at most 32 MiB, and 64 million pixels when it is unpacked",
          OURS,
          "MED-4");
  static final Rule PICTURE_DAMAGED =
      Rule.error("picture-damaged", "A picture is whole and can be decoded", OURS, "MED-4");
  static final Rule PICTURE_MOVES =
      Rule.warning(
          "picture-moves",
          "A picture that moves is shown still: the first of its pictures",
          "WCAG 2.2, 2.2.2");
  static final Rule GRAPHIC_WITHOUT_WARNING =
      Rule.error(
          "graphic-without-warning",
          "A graphic picture is never shown: its description stands behind a content_warning",
          "Do no harm",
          "MED-2");

  static final List<Rule> ALL =
      List.of(
          NOT_AN_ID,
          RESERVED_ID,
          EDITION_MISNAMED,
          DUPLICATE_ID,
          UNKNOWN_TERM,
          SUB_TYPE_OF_ANOTHER_TYPE,
          NUMBER_OUT_OF_RANGE,
          BOUNDS_CROSSED,
          VALUE_AND_BOUNDS,
          UNIT_MISSING,
          CLAIM_SAYS_NOTHING,
          FIGURE_KEY,
          NOT_EDTF,
          NOT_A_DAY,
          NOT_A_MOMENT,
          NOT_A_LOCAL_TIME,
          WINDOW_EMPTY,
          NO_TIME,
          OFFSET_NOT_IN_ZONE,
          LOCAL_TIME_SKIPPED,
          LOCAL_TIME_REPEATED,
          PRECISION_DISAGREES,
          TIMES_OUT_OF_ORDER,
          AFTER_AS_OF,
          ORDER_CYCLE,
          ORDER_IMPOSSIBLE,
          NOT_A_ZONE,
          NOT_A_LANGUAGE,
          NOT_A_COUNTRY,
          NOT_A_HASH,
          NOT_A_PATH,
          URL_SCHEME,
          NOT_A_URL,
          COORDINATE_OUT_OF_RANGE,
          COORDINATES_INCOMPLETE,
          TOO_MANY_DECIMALS,
          NOT_GEOJSON,
          CONSENT_OF_MINOR,
          SOURCE_WITHOUT_ADDRESS,
          CAPTURE_INCOMPLETE,
          NOT_A_PICTURE,
          PICTURE_TOO_LARGE,
          PICTURE_DAMAGED,
          PICTURE_MOVES,
          GRAPHIC_WITHOUT_WARNING);

  private ValueRules() {}

  /// The rule that a time by itself can break.
  static Rule of(TimingFault.Kind kind) {
    return switch (kind) {
      case OFFSET_NOT_IN_ZONE -> OFFSET_NOT_IN_ZONE;
      case LOCAL_TIME_SKIPPED -> LOCAL_TIME_SKIPPED;
      case LOCAL_TIME_REPEATED -> LOCAL_TIME_REPEATED;
      case PRECISION_DISAGREES -> PRECISION_DISAGREES;
      case TIMES_OUT_OF_ORDER -> TIMES_OUT_OF_ORDER;
      case AFTER_AS_OF -> AFTER_AS_OF;
    };
  }
}
