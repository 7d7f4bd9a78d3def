package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way to the days of one year, where one page cannot lead to all days.
///
/// @param title "All events, by day: 2030"
/// @param days their pages
public record YearPage(
    String path,
    Shell shell,
    String title,
    List<TextLink> days,
    @Nullable TextLink earlier,
    @Nullable TextLink later)
    implements PageView {
  public YearPage {
    days = List.copyOf(days);
  }
}
