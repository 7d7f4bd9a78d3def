package org.hourline.view;

import java.util.List;

/// What a briefing says, on the web and on paper alike: one page, or the whole.
public sealed interface BriefingView permits FlashView, FullView {
  BriefingHead head();

  /// The sources, in the order of first use.
  List<NoteView> notes();

  /// The template that prints it on paper, in `templates/`.
  default String template() {
    return switch (this) {
      case FlashView flash -> "print/flash.ftl";
      case FullView full -> "print/full.ftl";
    };
  }
}
