package org.hourline.view;

import java.util.List;

/// Figures side by side: every figure of one row of the ledger, with its sources. Nothing in it is
/// added, averaged or picked: the spread is the figures themselves.
///
/// @param title what is counted: "Security personnel killed"
/// @param row the row of the ledger
/// @param figures its entries, in the order in which they were said
public record FigureRow(String title, LedgerView.Row row, List<Told> figures) {
  public FigureRow {
    figures = List.copyOf(figures);
  }

  /// A figure and where it was read.
  public record Told(LedgerView.Entry entry, List<NoteView.Mark> marks) {
    public Told {
      marks = List.copyOf(marks);
    }
  }
}
