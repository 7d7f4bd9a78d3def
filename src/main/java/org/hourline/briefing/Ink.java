package org.hourline.briefing;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import java.awt.BasicStroke;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// How a part of a drawing is painted: the presentation attributes (SVG 1.1, 11), each inherited
/// from the part around it.
///
/// @param fillColour null: not filled
/// @param opacity of all that is painted with it
record Ink(
    @Nullable Colour fillColour,
    @Nullable Colour strokeColour,
    double fillOpacity,
    double strokeOpacity,
    double opacity,
    boolean evenOdd,
    double strokeWidth,
    List<Double> dashes,
    String cap,
    String join,
    String family,
    double size,
    boolean bold,
    boolean italic,
    Anchor anchor) {
  private static final Colour BLACK = new Colour(0, 0, 0);

  private static final Map<String, Colour> NAMED =
      Map.of(
          "black", BLACK,
          "white", new Colour(255, 255, 255),
          "currentColor", BLACK);

  private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

  private record Colour(int red, int green, int blue) {}

  /// Which point of a line of text stands on its place.
  enum Anchor {
    START,
    MIDDLE,
    END;

    double share() {
      return switch (this) {
        case START -> 0;
        case MIDDLE -> 0.5;
        case END -> 1;
      };
    }
  }

  static Ink initial(Element svg) {
    return new Ink(
            BLACK,
            null,
            1,
            1,
            1,
            false,
            1,
            List.of(),
            "butt",
            "miter",
            "Hourline Sans",
            10,
            false,
            false,
            Anchor.START)
        .of(svg);
  }

  /// The ink of a part inside one that is painted with this.
  Ink of(Element e) {
    return new Ink(
        colour(e, "fill", fillColour),
        colour(e, "stroke", strokeColour),
        Lengths.number(e, "fill-opacity", fillOpacity),
        Lengths.number(e, "stroke-opacity", strokeOpacity),
        opacity * Lengths.number(e, "opacity", 1),
        word(e, "fill-rule", evenOdd ? "evenodd" : "nonzero").equals("evenodd"),
        Lengths.length(e, "stroke-width", 0, strokeWidth),
        e.hasAttribute("stroke-dasharray")
            ? Lengths.numbers(e.getAttribute("stroke-dasharray"))
            : dashes,
        word(e, "stroke-linecap", cap),
        word(e, "stroke-linejoin", join),
        word(e, "font-family", family),
        Lengths.length(e, "font-size", size, size),
        e.hasAttribute("font-weight")
            ? e.getAttribute("font-weight").matches("bold|[6-9]00")
            : bold,
        word(e, "font-style", italic ? "italic" : "normal").equals("italic"),
        e.hasAttribute("text-anchor")
            ? switch (e.getAttribute("text-anchor")) {
              case "middle" -> Anchor.MIDDLE;
              case "end" -> Anchor.END;
              default -> Anchor.START;
            }
            : anchor);
  }

  private static String word(Element e, String name, String inherited) {
    String own = e.getAttribute(name).strip();
    return own.isEmpty() ? inherited : own;
  }

  private static @Nullable Colour colour(Element e, String name, @Nullable Colour inherited) {
    String value = e.getAttribute(name).strip();
    if (value.isEmpty()) {
      return inherited;
    }
    if (value.equals("none")) {
      return null;
    }
    Colour named = NAMED.get(value);
    if (named != null) {
      return named;
    }
    Matcher hex = HEX.matcher(value);
    if (!hex.matches()) {
      throw new PrintException("a drawing has " + name + "=\"" + value + "\"");
    }
    String digits =
        hex.group(1).length() == 6 ? hex.group(1) : hex.group(1).replaceAll("(.)", "$1$1");
    int rgb = Integer.parseInt(digits, 16);
    return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
  }

  /// What fills, or null.
  @Nullable FSColor fill() {
    return paint(fillColour, fillOpacity);
  }

  /// What draws the outline, or null.
  @Nullable FSColor stroke() {
    return strokeWidth > 0 ? paint(strokeColour, strokeOpacity) : null;
  }

  private @Nullable FSColor paint(@Nullable Colour colour, double share) {
    return colour == null
        ? null
        : new FSRGBColor(colour.red, colour.green, colour.blue, (float) (share * opacity));
  }

  /// @param scale of the drawing
  BasicStroke pen(double scale) {
    float[] pattern = new float[dashes.size()];
    for (int i = 0; i < dashes.size(); i++) {
      pattern[i] = (float) (dashes.get(i) * scale);
    }
    return new BasicStroke(
        (float) (strokeWidth * scale),
        switch (cap) {
          case "round" -> BasicStroke.CAP_ROUND;
          case "square" -> BasicStroke.CAP_SQUARE;
          default -> BasicStroke.CAP_BUTT;
        },
        switch (join) {
          case "round" -> BasicStroke.JOIN_ROUND;
          case "bevel" -> BasicStroke.JOIN_BEVEL;
          default -> BasicStroke.JOIN_MITER;
        },
        10,
        pattern.length == 0 ? null : pattern,
        0);
  }

  /// @param scale of the drawing
  FontSpecification font(double scale) {
    FontSpecification font = new FontSpecification();
    font.families = family.replace("\"", "").replace("'", "").split("\\s*,\\s*", -1);
    font.size = (float) (size * scale);
    font.fontWeight = bold ? IdentValue.FONT_WEIGHT_700 : IdentValue.FONT_WEIGHT_400;
    font.fontStyle = italic ? IdentValue.ITALIC : IdentValue.NORMAL;
    font.variant = IdentValue.NORMAL;
    return font;
  }
}
