package org.hourline.time;

import org.hourline.time.EdtfInterval.Edge;
import org.hourline.time.EdtfInterval.On;
import org.hourline.time.EdtfInterval.Open;
import org.hourline.time.EdtfInterval.Unknown;

/// Reads two dates with a slash between them; `..` is an open edge, nothing an unknown one.
final class EdtfIntervals {
  private EdtfIntervals() {}

  static Parsed<EdtfExpression> parse(String text) {
    int slash = text.indexOf('/');
    if (text.indexOf('/', slash + 1) >= 0) {
      return Edtf.misspelt(text);
    }
    if (text.indexOf('T') >= 0) {
      return Edtf.refused(
          text + " is an interval with a time of day, which EDTF does not have",
          "write the two times in earliest and latest, or in start and end");
    }
    return edge(text.substring(0, slash))
        .then(start ->
            edge(text.substring(slash + 1))
                .then(end -> between(new EdtfInterval(text, start, end))));
  }

  private static Parsed<Edge> edge(String text) {
    return switch (text) {
      case "" -> new Parsed.Value<>(new Unknown());
      case ".." -> new Parsed.Value<>(new Open());
      default -> EdtfDates.parse(text).then(date -> new Parsed.Value<>(new On(date)));
    };
  }

  private static Parsed<EdtfExpression> between(EdtfInterval interval) {
    if (interval.start() instanceof On(EdtfDate start)
        && interval.end() instanceof On(EdtfDate end)
        && end.last().isBefore(start.first())) {
      return Edtf.refused(
          interval.text() + " ends before it begins", "write the earlier date first");
    }
    if (!(interval.start() instanceof On) && !(interval.end() instanceof On)) {
      return Edtf.refused(
          interval.text() + " says nothing of either edge", "write a date on one side at least");
    }
    return new Parsed.Value<>(interval);
  }
}
