package org.hourline.view;

import java.util.List;
import org.hourline.markup.Html;

/// One of the editor's pages: about, method, background.
///
/// @param accepted on the method page, the warnings that the editor has looked at
public record EditorPage(
    String path,
    Shell shell,
    String title,
    Html body,
    List<AcceptedView> accepted,
    List<NoteView> notes)
    implements PageView {
  public EditorPage {
    accepted = List.copyOf(accepted);
    notes = List.copyOf(notes);
  }

  /// A warning that stays, and why.
  ///
  /// @param at what it is accepted for; empty: wherever it stands
  public record AcceptedView(String code, List<TextLink> at, String reason) {
    public AcceptedView {
      at = List.copyOf(at);
    }
  }
}
