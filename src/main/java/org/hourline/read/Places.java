package org.hourline.read;

import static org.hourline.read.Condition.all;
import static org.hourline.read.Condition.anyOf;
import static org.hourline.read.Condition.there;
import static org.hourline.read.Field.optional;
import static org.hourline.read.Field.required;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.hourline.model.Place;
import org.hourline.model.Unread;
import org.jspecify.annotations.Nullable;

/// How a place is written.
final class Places {
  static final Field<String> ID =
      required("id", Ids.PLACE, "its id, unique among events, places and actors").naming();
  static final Field<String> NAME =
      required("name", Kinds.TEXT, "its name").like("\"Gwadar\"").translated();
  static final Field<List<String>> ALIASES =
      optional("aliases", Kinds.texts(), "other names in use").like("[\"Gwadar Port\"]").addable();
  static final Field<String> WITHIN =
      optional("within", Ids.PLACE, "the place that it lies in").like("\"gwadar-district\"");
  static final Field<String> COUNTRY =
      optional("country", Kinds.COUNTRY, "ISO 3166-1, two letters");
  static final Field<BigDecimal> LATITUDE =
      optional("latitude", Kinds.degrees("degrees north", 90), "degrees north, WGS 84")
          .like("25.12");
  static final Field<BigDecimal> LONGITUDE =
      optional("longitude", Kinds.degrees("degrees east", 180), "degrees east, WGS 84")
          .like("62.33");
  static final Field<Long> GEO_PRECISION =
      optional(
          "geo_precision",
          Kinds.whole("a geo-precision", 1, 3),
          "ACLED: 1 a town (two decimals), 2 an area (one), 3 a region (none)");
  static final Field<ZoneId> TIME_ZONE =
      optional("time_zone", Kinds.ZONE, "where it is not that of what it lies in");
  static final Field<Boolean> SENSITIVE =
      optional("sensitive", Kinds.TRUTH, "true: never shown finer than one decimal");

  static final Shape SHAPE =
      Shape.of(
              "a place",
              ID,
              NAME,
              ALIASES,
              WITHIN,
              COUNTRY,
              LATITUDE,
              LONGITUDE,
              GEO_PRECISION,
              TIME_ZONE,
              SENSITIVE)
          .demanding(
              "latitude, longitude and geo_precision stand together",
              Condition.where(
                  anyOf(List.of(LATITUDE, LONGITUDE, GEO_PRECISION)),
                  all(there(LATITUDE), there(LONGITUDE), there(GEO_PRECISION))));

  static final Sheet SHEET =
      new Sheet("places.json", Unread.Kind.PLACES, SHAPE, ID, Register.Space.THINGS, "place");

  private Places() {}

  static @Nullable Place make(Values values) {
    BigDecimal latitude = values.get(LATITUDE);
    BigDecimal longitude = values.get(LONGITUDE);
    Long precision = values.get(GEO_PRECISION);
    if (latitude != null && longitude != null && precision != null) {
      decimals(values, LATITUDE, latitude, precision);
      decimals(values, LONGITUDE, longitude, precision);
    } else if (!values.wrote(LATITUDE, LONGITUDE, GEO_PRECISION)
        && (latitude != null || longitude != null || precision != null)) {
      Field<?> there = latitude != null ? LATITUDE : longitude != null ? LONGITUDE : GEO_PRECISION;
      values.fail(
          ValueRules.COORDINATES_INCOMPLETE,
          values.keyOf(there),
          "A point needs `latitude`, `longitude` and `geo_precision` together",
          "add what is missing, or leave all three out");
    }
    return values.isBroken()
        ? null
        : new Place(
            values.need(ID),
            values.need(NAME),
            values.list(ALIASES),
            values.get(WITHIN),
            values.get(COUNTRY),
            latitude,
            longitude,
            precision == null ? null : precision.intValue(),
            values.get(TIME_ZONE),
            values.is(SENSITIVE));
  }

  private static void decimals(
      Values values, Field<BigDecimal> field, BigDecimal degrees, long precision) {
    int allowed = (int) (3 - precision);
    if (degrees.stripTrailingZeros().scale() > allowed) {
      values.fail(
          ValueRules.TOO_MANY_DECIMALS,
          values.at(field),
          "“"
              + field.key()
              + "” is "
              + degrees.toPlainString()
              + ", and geo_precision "
              + precision
              + " allows "
              + (allowed == 0 ? "no decimals" : allowed == 1 ? "one decimal" : "two decimals"),
          "write " + degrees.setScale(allowed, java.math.RoundingMode.HALF_EVEN).toPlainString());
    }
  }
}
