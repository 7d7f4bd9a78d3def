package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every correction, the latest first.
///
/// @param withdrawn the events that were withdrawn
/// @param erased what was erased, the latest first
/// @param editions the editions that were closed, the latest first
/// @param feed the corrections as a feed
/// @param contact where corrections go
public record CorrectionsPage(
    String path,
    Shell shell,
    List<CorrectionView> corrections,
    List<TextLink> withdrawn,
    List<ErasedView> erased,
    List<TextLink> editions,
    TextLink feed,
    @Nullable TextLink contact)
    implements PageView {
  public CorrectionsPage {
    corrections = List.copyOf(corrections);
    withdrawn = List.copyOf(withdrawn);
    erased = List.copyOf(erased);
    editions = List.copyOf(editions);
  }
}
