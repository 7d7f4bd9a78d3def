package org.hourline.read;

import static org.hourline.read.Field.required;

import java.time.LocalDate;
import java.util.List;
import org.hourline.model.Correction;

/// How a correction is written, in an event or in timeline.json.
final class Corrections {
  static final Field<LocalDate> DATE =
      required("date", Times.DAY, "the day of the change").naming();
  static final Field<String> FIELD =
      required(
              "field",
              Kinds.TEXT,
              "what changed: a key of the event, such as when.start; of a claim, its id before it")
          .like("\"gwadar-camp-killed.value\"")
          .naming();
  static final Field<String> WAS =
      required("was", Kinds.WORDING, "what stood before").like("\"10\"");
  static final Field<String> NOW =
      required("now", Kinds.WORDING, "what stands now; empty where it is gone").like("\"11\"");
  static final Field<String> REASON =
      required("reason", Kinds.TEXT, "why").like("\"The source was corrected.\"").translated();
  static final Shape SHAPE = Shape.of("a correction", DATE, FIELD, WAS, NOW, REASON);
  static final Kind<List<Correction>> LIST =
      new Kind.ListOf<>(
          new Kind.ObjectOf<>(
              SHAPE,
              v ->
                  new Correction(
                      v.need(DATE), v.need(FIELD), v.need(WAS), v.need(NOW), v.need(REASON))),
          false,
          false);

  private Corrections() {}
}
