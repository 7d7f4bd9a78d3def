package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every correction, the latest first.
///
/// @param withdrawn the events that were withdrawn
/// @param contact where corrections go
public record CorrectionsPage(
    String path,
    Shell shell,
    List<CorrectionView> corrections,
    List<TextLink> withdrawn,
    @Nullable TextLink contact)
    implements PageView {
  public CorrectionsPage {
    corrections = List.copyOf(corrections);
    withdrawn = List.copyOf(withdrawn);
  }
}
