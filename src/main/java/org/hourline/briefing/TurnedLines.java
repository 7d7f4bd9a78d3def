package org.hourline.briefing;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lines whose text runs in both directions, with their parts in the order that they are seen in
/// (UAX #9, L2). The layout engine sets the parts of a line one after the other, from the right or
/// from the left: a name that a link or a bold word cuts in two then stands in two halves, the
/// second before the first. An element with a `dir` is an isolate: its parts stay together.
final class TurnedLines {
  private final LayoutContext context;
  private final Bonds bonds;

  private TurnedLines(LayoutContext context, Bonds bonds) {
    this.context = context;
    this.bonds = bonds;
  }

  /// What stands in a line from left to right.
  private sealed interface Part {}

  /// A text that runs in one direction.
  private record Run(InlineText text) implements Part {}

  /// A drawing or another box.
  private record Block(Box box) implements Part {}

  private record Isolate(List<Part> parts, boolean rtl) implements Part {}

  static void turn(Box root, LayoutContext context, Bonds bonds) {
    new TurnedLines(context, bonds).turn(root);
  }

  private void turn(Box box) {
    if (box instanceof LineBox line) {
      turnLine(line);
    }
    Inside.of(box).forEach(this::turn);
  }

  private void turnLine(LineBox line) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < line.getChildCount(); i++) {
      collect(line.getChild(i), parts);
    }
    int was = width(parts);
    loosen(parts);
    trimEnd(parts);
    // Where boxes in the line have margins of their own, the engine's places stand.
    if (was != line.getContentWidth()) {
      return;
    }
    Map<Object, Integer> places = new HashMap<>();
    int width = place(order(parts, line.isLayedOutRTL()), 0, places);
    for (int i = 0; i < line.getChildCount(); i++) {
      move(line.getChild(i), places);
    }
    line.setContentWidth(width);
    IdentValue align = line.getParent().getStyle().getIdent(CSSName.TEXT_ALIGN);
    if (IdentValue.RIGHT.equals(align)
        || (IdentValue.START.equals(align) && line.isLayedOutRTL())) {
      line.setX(line.getX() + was - width);
    }
    line.calcCanvasLocation();
    line.calcChildLocations();
  }

  /// Takes away the space that a line ends with, which is seen where the line turns (L1).
  private void trimEnd(List<Part> parts) {
    switch (parts.isEmpty() ? null : parts.getLast()) {
      case Run(InlineText text) when text.getSubstring().endsWith(" ") ->
          text.trimTrailingSpace(context);
      case Run run -> {}
      case Isolate(List<Part> inside, boolean rtl) -> trimEnd(inside);
      case Block block -> {}
      case null -> {}
    }
  }

  private static int width(List<Part> parts) {
    return parts.stream()
        .mapToInt(part ->
            switch (part) {
              case Run(InlineText text) -> text.getWidth();
              case Block(Box box) -> box.getWidth();
              case Isolate(List<Part> inside, boolean rtl) -> width(inside);
            })
        .sum();
  }

  private void loosen(List<Part> parts) {
    for (Part part : parts) {
      switch (part) {
        case Run(InlineText text) -> bonds.loosen(text, context);
        case Block block -> {}
        case Isolate(List<Part> inside, boolean rtl) -> loosen(inside);
      }
    }
  }

  private void collect(Object child, List<Part> parts) {
    switch (child) {
      case InlineText text -> parts.add(new Run(text));
      case InlineLayoutBox inline -> {
        boolean apart = inline.getElement() != null && inline.getElement().hasAttribute("dir");
        List<Part> inside = apart ? new ArrayList<>() : parts;
        inline.getInlineChildren().forEach(inner -> collect(inner, inside));
        if (apart) {
          parts.add(new Isolate(inside, inline.getStyle().isDirectionRTL()));
        }
      }
      case Box box -> parts.add(new Block(box));
      default -> throw new IllegalStateException("a line holds texts and boxes, not " + child);
    }
  }

  /// The parts from left to right. What is no text goes with the texts on both of its sides where
  /// they agree, and else with the line (N1, N2).
  private static List<Part> order(List<Part> parts, boolean rtl) {
    List<Part> order = new ArrayList<>(parts);
    if (rtl) {
      Collections.reverse(order);
    }
    int from = 0;
    while (from < order.size()) {
      int to = from;
      int last = from;
      while (to < order.size() && !(order.get(to) instanceof Run run && isRtl(run) == rtl)) {
        if (order.get(to) instanceof Run) {
          last = to + 1;
        }
        to++;
      }
      int first = from;
      while (first < last && !(order.get(first) instanceof Run)) {
        first++;
      }
      if (last > first) {
        Collections.reverse(order.subList(first, last));
      }
      from = to + 1;
    }
    return order;
  }

  private static boolean isRtl(Run run) {
    return run.text.getTextDirection() == BidiSplitter.RTL;
  }

  /// Notes where the left edge of each text and box is.
  ///
  /// @return where the right edge of the last one is
  private static int place(List<Part> order, int from, Map<Object, Integer> places) {
    int x = from;
    for (Part part : order) {
      switch (part) {
        case Run(InlineText text) -> {
          places.put(text, x);
          x += text.getWidth();
        }
        case Block(Box box) -> {
          places.put(box, x);
          x += box.getWidth();
        }
        case Isolate(List<Part> parts, boolean rtl) -> x = place(order(parts, rtl), x, places);
      }
    }
    return x;
  }

  private void move(Box box, Map<Object, Integer> places) {
    if (!(box instanceof InlineLayoutBox inline)) {
      box.setX(places.getOrDefault(box, box.getX()));
      return;
    }
    int left = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    for (Object child : inline.getInlineChildren()) {
      int from;
      int width;
      if (child instanceof InlineText text) {
        from = places.getOrDefault(text, text.getX());
        width = text.getWidth();
      } else {
        Box inner = (Box) child;
        move(inner, places);
        from = inner.getX();
        width =
            inner instanceof InlineLayoutBox nested
                ? nested.getInlineWidth(context)
                : inner.getWidth();
      }
      left = Math.min(left, from);
      right = Math.max(right, from + width);
    }
    if (left > right) {
      return;
    }
    inline.setX(left);
    inline.setInlineWidth(right - left);
    for (Object child : inline.getInlineChildren()) {
      if (child instanceof InlineText text) {
        text.setX(places.getOrDefault(text, text.getX()) - left);
      }
    }
  }
}
