package org.hourline.view;

import java.util.List;

/// Accounts that cannot all hold, side by side.
///
/// @param about what they are of: what is counted, or the event
/// @param sides each account, in the order of the content
public record ContestView(TextLink about, List<Side> sides) {
  public ContestView {
    sides = List.copyOf(sides);
  }

  /// One account.
  ///
  /// @param claimant who says it
  /// @param said what
  public record Side(String claimant, String said, List<NoteView.Mark> marks) {
    public Side {
      marks = List.copyOf(marks);
    }
  }
}
