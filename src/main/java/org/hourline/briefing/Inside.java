package org.hourline.briefing;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;

/// What a box of the layout engine holds, wherever the engine keeps it: what floats hangs on the
/// line that it was met in.
final class Inside {
  private Inside() {}

  static List<Box> of(Box box) {
    List<Box> inside = new ArrayList<>(box.getChildCount());
    for (int i = 0; i < box.getChildCount(); i++) {
      inside.add(box.getChild(i));
    }
    if (box instanceof LineBox line) {
      inside.addAll(line.getNonFlowContent());
    } else if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box inner) {
          inside.add(inner);
        }
      }
    }
    return inside;
  }
}
