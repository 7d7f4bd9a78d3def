package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A time as a reader meets it: the words carry the whole meaning, for most screen readers ignore
/// the machine's form.
///
/// @param text in local time, hedged as reported: "Saturday 31 January, about 03:00"
/// @param brief the part that a day's heading does not say already: "about 03:00"
/// @param others the same in UTC and in the other zones of the timeline, each with its zone's name;
///   empty where no hour is known
/// @param datetime for `<time datetime>`: the finest part that is certain; null: none is
/// @param reported the source's own words
public record TimeView(
    String text,
    String brief,
    List<String> others,
    @Nullable String datetime,
    @Nullable String reported) {
  public TimeView {
    others = List.copyOf(others);
  }
}
