package org.hourline.read;

import static org.hourline.read.Condition.all;
import static org.hourline.read.Condition.anyOf;
import static org.hourline.read.Condition.is;
import static org.hourline.read.Condition.not;
import static org.hourline.read.Condition.there;
import static org.hourline.read.Condition.where;
import static org.hourline.read.Field.optional;
import static org.hourline.read.Field.required;

import java.util.List;
import org.hourline.model.Amount;
import org.hourline.model.Figure;
import org.hourline.model.Measure;
import org.hourline.model.Part;
import org.hourline.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// How the number in a claim is written.
final class Figures {
  static final Field<Measure> MEASURE =
      optional("measure", Kinds.term("a measure", Measure.class), "what is counted");
  static final Field<String> VICTIMS =
      optional("victims", Ids.GROUP_ID, "the group of timeline.json that is counted");
  static final Field<String> UNIT =
      optional("unit", Kinds.TEXT, "what is counted, of sites and other")
          .like("\"districts\"")
          .translated();
  static final Field<Long> VALUE = optional("value", Kinds.COUNT, "how many").like("11");
  static final Field<Long> MIN =
      optional("min", Kinds.COUNT, "the least, where bounds were given").like("10");
  static final Field<Long> MAX = optional("max", Kinds.COUNT, "the most").like("12");
  static final Field<Qualifier> QUALIFIER =
      optional(
          "qualifier",
          Kinds.term("a qualifier", Qualifier.class),
          "how it was hedged; absent: the bare number");

  /// A value, or bounds, not both.
  static final Condition NUMBERED =
      all(anyOf(List.of(VALUE, MIN, MAX)), not(all(there(VALUE), anyOf(List.of(MIN, MAX)))));

  static final Field<String> OF =
      required("of", Kinds.text("a group", "men"), "who: a victim group, or a plain word");
  static final Shape PART_SHAPE =
      Shape.of("a part", OF, VALUE, MIN, MAX)
          .demanding("a part has a value, or bounds, not both", NUMBERED);
  private static final Kind<List<Part>> PART_LIST =
      new Kind.ListOf<>(new Kind.ObjectOf<>(PART_SHAPE, Figures::part), false, false);

  static final Field<List<Part>> PARTS =
      optional("parts", PART_LIST, "shares that do not overlap and add up")
          .like("[{\"of\": \"men\", \"value\": 5}, {\"of\": \"women\", \"value\": 3}]");
  static final Field<List<Part>> INCLUDING =
      optional("including", PART_LIST, "shares that may overlap and need not add up")
          .like("[{\"of\": \"children\", \"value\": 3}]");
  static final Field<List<String>> SUMS =
      optional("sums", Ids.list(Ids.CLAIM), "the figures that its claimant added up to this one");
  static final Field<Boolean> INCLUDES_ATTACKERS =
      optional(
          "includes_attackers", Kinds.TRUTH, "whether attackers are among those who are counted");

  /// The keys that only a figure has.
  static final List<Field<?>> FIELDS =
      List.of(
          MEASURE,
          VICTIMS,
          UNIT,
          VALUE,
          MIN,
          MAX,
          QUALIFIER,
          PARTS,
          INCLUDING,
          SUMS,
          INCLUDES_ATTACKERS);

  /// What a figure says: a measure, a number, and of what is not people, the unit.
  static final Condition WHOLE =
      all(
          there(MEASURE),
          NUMBERED,
          where(is(MEASURE, Measure.SITES.term(), Measure.OTHER.term()), there(UNIT)));

  private Figures() {}

  private static @Nullable Part part(Values values) {
    Amount amount = amount(values);
    return amount == null ? null : new Part(values.need(OF), amount);
  }

  /// The number; null, with what is wrong told, where there is none.
  private static @Nullable Amount amount(Values values) {
    Long value = values.get(VALUE);
    Long min = values.get(MIN);
    Long max = values.get(MAX);
    if (!values.wrote(VALUE) && !values.wrote(MIN) && !values.wrote(MAX)) {
      values.fail(
          ShapeRules.MISSING_KEY,
          values.node().at(),
          "“value” is missing: a figure needs a number",
          "add `value`, or `min` and `max`");
      return null;
    }
    if (value != null && (min != null || max != null)) {
      values.fail(
          ValueRules.VALUE_AND_BOUNDS,
          values.keyOf(min != null ? MIN : MAX),
          "The figure has a value, and bounds as well",
          "keep what its claimant said: `value`, or `min` and `max`");
      return null;
    }
    if (min != null && max != null && min > max) {
      values.fail(
          ValueRules.BOUNDS_CROSSED,
          values.at(MIN),
          "“min” is " + min + ", more than “max”, " + max,
          "write the smaller number in `min`");
      return null;
    }
    if (value == null && min == null && max == null) {
      return null;
    }
    return value != null ? Amount.of(value) : new Amount(min, max);
  }

  static @Nullable Figure make(Values values) {
    Amount amount = amount(values);
    Measure measure = values.get(MEASURE);
    if (!values.wrote(MEASURE)) {
      values.fail(
          ShapeRules.MISSING_KEY,
          values.node().at(),
          "“measure” is missing: a figure says what it counts",
          "add `\"measure\": \"killed\"`, or whatever it counts");
    } else if ((measure == Measure.SITES || measure == Measure.OTHER) && !values.wrote(UNIT)) {
      values.fail(
          ValueRules.UNIT_MISSING,
          values.at(MEASURE),
          "A count of “" + measure.term() + "” needs a `unit`",
          "say what one of them is, such as `\"unit\": \"districts\"`");
    }
    return values.isBroken() || amount == null || measure == null
        ? null
        : new Figure(
            measure,
            values.get(VICTIMS),
            values.get(UNIT),
            amount,
            values.get(QUALIFIER),
            values.list(PARTS),
            values.list(INCLUDING),
            values.list(SUMS),
            values.get(INCLUDES_ATTACKERS));
  }
}
