package org.hourline.briefing;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// The numbers in the attributes of a drawing.
final class Lengths {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
  private static final Pattern ON_PAPER = Pattern.compile("([0-9.]+)(mm|cm|in|pt|px|)");
  private static final Pattern STEP =
      Pattern.compile("(translate|scale|rotate)\\(([^)]*)\\)\\s*,?\\s*");

  private Lengths() {}

  /// Left, top, width and height of what a drawing shows.
  static double[] viewBox(Element svg) {
    List<Double> box = numbers(svg.getAttribute("viewBox"));
    if (box.size() != 4 || box.get(2) <= 0 || box.get(3) <= 0) {
      throw new PrintException("a drawing needs a viewBox: " + PrintHtml.alternative(svg));
    }
    return box.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// A length in the drawing's units, or a percentage of another.
  static double length(Element element, String name, double whole, double otherwise) {
    String value = element.getAttribute(name).strip();
    if (value.isEmpty()) {
      return otherwise;
    }
    return value.endsWith("%")
        ? number(element, name, value.substring(0, value.length() - 1)) * whole / 100
        : number(
            element, name, value.endsWith("px") ? value.substring(0, value.length() - 2) : value);
  }

  /// A length on paper, in pixels of CSS: `112mm`, `40pt`, `300`.
  static double onPaper(Element element, String name, double otherwise) {
    String value = element.getAttribute(name).strip();
    if (value.isEmpty() || value.equals("auto")) {
      return otherwise;
    }
    Matcher length = ON_PAPER.matcher(value);
    if (!length.matches()) {
      throw new PrintException("a drawing is " + value + " wide");
    }
    double number = Double.parseDouble(length.group(1));
    return switch (length.group(2)) {
      case "mm" -> number * 96 / 25.4;
      case "cm" -> number * 96 / 2.54;
      case "in" -> number * 96;
      case "pt" -> number * 96 / 72;
      default -> number;
    };
  }

  static double number(Element element, String name, double otherwise) {
    String value = element.getAttribute(name).strip();
    return value.isEmpty() ? otherwise : number(element, name, value);
  }

  private static double number(Element element, String name, String value) {
    if (!NUMBER.matcher(value).matches()) {
      throw new PrintException(
          "a drawing has <" + element.getNodeName() + " " + name + "=\"" + value + "\">");
    }
    return Double.parseDouble(value);
  }

  static List<Double> numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      numbers.add(Double.valueOf(number.group()));
    }
    return numbers;
  }

  /// The `transform` of an element: moves, scales and turns.
  static AffineTransform transform(Element element) {
    String value = element.getAttribute("transform").strip();
    AffineTransform whole = new AffineTransform();
    Matcher step = STEP.matcher(value);
    int at = 0;
    while (at < value.length()) {
      List<Double> n = step.find(at) && step.start() == at ? numbers(step.group(2)) : List.of();
      if (n.isEmpty()) {
        throw new PrintException("a drawing has transform=\"" + value + "\"");
      }
      double second = n.size() > 1 ? n.get(1) : 0;
      switch (step.group(1)) {
        case "translate" -> whole.translate(n.get(0), second);
        case "scale" -> whole.scale(n.get(0), n.size() > 1 ? second : n.get(0));
        default -> whole.rotate(Math.toRadians(n.get(0)), second, n.size() > 2 ? n.get(2) : 0);
      }
      at = step.end();
    }
    return whole;
  }
}
