package org.hourline.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hourline.time.TimingFault.Kind;

/// Holds a clock time against the rules of its zone. `java.time` mends an impossible local time
/// silently, so the rules are asked (RFC 3339; RFC 9557, section 3.4).
public final class ZoneCheck {
  private ZoneCheck() {}

  /// What is wrong with a time, if anything.
  ///
  /// @param key the key that it stands under
  public static Optional<TimingFault> check(String key, TimePoint point, ZoneId zone) {
    return switch (point) {
      case EdtfDate date -> check(key, date, zone);
      case ClockTime time when time.isUtc() -> Optional.empty();
      case ClockTime time -> check(key, time, zone);
    };
  }

  private static Optional<TimingFault> check(String key, ClockTime time, ZoneId zone) {
    List<ZoneOffset> valid = zone.getRules().getValidOffsets(time.local());
    if (valid.isEmpty()) {
      return Optional.of(skipped(key, time, zone));
    }
    ZoneOffset offset = time.offset();
    if (offset != null) {
      return valid.contains(offset)
          ? Optional.empty()
          : Optional.of(foreign(key, time, offset, zone));
    }
    return valid.size() == 1 ? Optional.empty() : Optional.of(repeated(key, time, zone, valid));
  }

  /// A zone that moved across the date line has left out a whole day: Samoa had no 30 December
  /// 2011.
  private static Optional<TimingFault> check(String key, EdtfDate date, ZoneId zone) {
    return date.first().atStartOfDay(zone).isBefore(date.last().plusDays(1).atStartOfDay(zone))
        ? Optional.empty()
        : Optional.of(
            new TimingFault(
                Kind.LOCAL_TIME_SKIPPED,
                key,
                date.text() + " was on no calendar in " + zone,
                "write the day before it or the day after it"));
  }

  private static TimingFault foreign(String key, ClockTime time, ZoneOffset offset, ZoneId zone) {
    ZoneOffset there = zone.getRules().getOffset(time.instant(zone));
    String local = time.text().substring(0, time.text().length() - offsetLength(time));
    return new TimingFault(
        Kind.OFFSET_NOT_IN_ZONE,
        key,
        time.text()
            + " has the offset "
            + shown(offset)
            + ", and "
            + zone
            + " has "
            + shown(there)
            + " at that moment",
        "write "
            + moved(time, offset, there)
            + " if the moment is right, "
            + local
            + " if the local time is");
  }

  private static int offsetLength(ClockTime time) {
    String text = time.text();
    return text.length() - Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
  }

  private static TimingFault skipped(String key, ClockTime time, ZoneId zone) {
    ZoneOffsetTransition gap =
        Objects.requireNonNull(zone.getRules().getTransition(time.local()), "no gap");
    LocalDateTime before = gap.getDateTimeBefore();
    LocalDateTime after = gap.getDateTimeAfter();
    // A zone that changes sides of the date line leaves out a day.
    boolean sameDay = before.toLocalDate().equals(after.toLocalDate());
    return new TimingFault(
        Kind.LOCAL_TIME_SKIPPED,
        key,
        time.text()
            + " was on no clock in "
            + zone
            + ": clocks went from "
            + (sameDay ? before.toLocalTime() : before)
            + " to "
            + (sameDay ? after.toLocalTime() : after),
        "write "
            + moved(time, gap.getOffsetBefore(), gap.getOffsetAfter())
            + " if the clock of the source had not been put forward yet, "
            + moved(time, gap.getOffsetAfter(), gap.getOffsetBefore())
            + " if it had been put forward too soon");
  }

  private static TimingFault repeated(
      String key, ClockTime time, ZoneId zone, List<ZoneOffset> valid) {
    return new TimingFault(
        Kind.LOCAL_TIME_REPEATED,
        key,
        time.text() + " was on the clocks of " + zone + " twice",
        "write "
            + time.text()
            + shown(valid.getFirst())
            + " for the first time, "
            + time.text()
            + shown(valid.getLast())
            + " for the second, or earliest and latest for"
            + " either");
  }

  /// The time as a clock shows it that keeps `kept`, told by one that keeps `shown`.
  private static String moved(ClockTime time, ZoneOffset kept, ZoneOffset shown) {
    return time.local().atOffset(kept).withOffsetSameInstant(shown).toLocalDateTime()
        + shown(shown);
  }

  private static String shown(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
  }
}
