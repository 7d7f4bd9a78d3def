package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A briefing on the web: the whole of it, and its files to print.
///
/// @param flash what it says, where it is a flash update
/// @param full what it says, where it is a full briefing
/// @param files "A4, PDF", "Letter, PDF"
public record BriefingPage(
    String path,
    Shell shell,
    @Nullable FlashView flash,
    @Nullable FullView full,
    List<TextLink> files)
    implements PageView {
  public BriefingPage {
    files = List.copyOf(files);
  }

  public BriefingHead head() {
    return flash != null ? flash.head() : java.util.Objects.requireNonNull(full).head();
  }
}
