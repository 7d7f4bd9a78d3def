package org.hourline.cli;

import org.hourline.time.Parsed;
import org.hourline.time.TimePoint;
import org.hourline.time.TimePoints;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a date or a date and time, as content files write them.
final class TimeConverter implements ITypeConverter<TimePoint> {
  @Override
  public TimePoint convert(String text) {
    return switch (TimePoints.parse(text)) {
      case Parsed.Value<TimePoint>(TimePoint point) -> point;
      case Parsed.Refused<TimePoint>(String reason, String hint) ->
          throw new TypeConversionException(reason + ": " + hint);
    };
  }
}
