package org.hourline.time;

/// Reads a point in time as `start`, `end`, `earliest` and `latest` hold it: a date or a clock
/// time, never an interval.
public final class TimePoints {
  private TimePoints() {}

  public static Parsed<TimePoint> parse(String text) {
    return Edtf.parse(text)
        .then(expression ->
            switch (expression) {
              case TimePoint point -> new Parsed.Value<>(point);
              case EdtfInterval interval ->
                  Edtf.refused(
                      interval.text() + " is an interval, and one point in time is wanted",
                      "write its edges in start and end if it lasted so long,"
                          + " in earliest and latest if it began at some moment between them");
            });
  }
}
