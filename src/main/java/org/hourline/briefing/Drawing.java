package org.hourline.briefing;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// One drawing: the part of SVG 1.1 that the print templates write, painted with the lines, fills
/// and letters of the page itself, so that it stays sharp and its words stay words. Shapes, groups,
/// nested `svg`, text in one line; presentation attributes, no style sheet. An element or a value
/// outside of that stops the press.
final class Drawing implements SVGImage {
  /// What says something about a drawing and is not drawn.
  private static final Set<String> SILENT = Set.of("title", "desc", "metadata", "defs");

  private final Element svg;
  private final Box box;
  private final double[] view;
  private final double scale;
  private final double page;
  private final ReadingOrder order;

  /// @param view the view box: left, top, width, height
  /// @param scale dots of the page for a unit of the view box
  /// @param page how high a page is, in dots
  /// @param order how its lines are laid that run from right to left
  Drawing(Element svg, Box box, double[] view, double scale, double page, ReadingOrder order) {
    this.svg = svg;
    this.box = box;
    this.view = view;
    this.scale = scale;
    this.page = page;
    this.order = order;
  }

  @Override
  public int getIntrinsicWidth() {
    return (int) (view[2] * scale);
  }

  @Override
  public int getIntrinsicHeight() {
    return (int) (view[3] * scale);
  }

  @Override
  public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
    double drawn = Math.min(box.getContentWidth() / view[2], box.getHeight() / view[3]);
    if (drawn * view[3] > page + 1) {
      throw new PrintException("a drawing is higher than the page: " + PrintHtml.alternative(svg));
    }
    AffineTransform at = AffineTransform.getTranslateInstance(x, y);
    at.scale(drawn, drawn);
    at.translate(-view[0], -view[1]);
    if (PrintHtml.alternative(svg).equals(PrintHtml.DECORATION)) {
      Structure.beginDecoration(device);
    }
    Brush brush = new Brush((PdfBoxOutputDevice) device, context, order);
    brush.clip(new Rectangle2D.Double(view[0], view[1], view[2], view[3]), at);
    children(svg, new Viewport(view[2], view[3]), Ink.initial(svg), at, brush);
    brush.unclip();
  }

  /// What percentages are of.
  private record Viewport(double width, double height) {
    double diagonal() {
      return Math.hypot(width, height) / Math.sqrt(2);
    }
  }

  private static void children(
      Element parent, Viewport viewport, Ink ink, AffineTransform at, Brush brush) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && !SILENT.contains(element.getNodeName())) {
        element(element, viewport, ink.of(element), at, brush);
      }
    }
  }

  private static void element(
      Element element, Viewport viewport, Ink ink, AffineTransform outer, Brush brush) {
    AffineTransform at = new AffineTransform(outer);
    at.concatenate(Lengths.transform(element));
    switch (element.getNodeName()) {
      case "g", "a" -> children(element, viewport, ink, at, brush);
      case "svg" -> nested(element, viewport, ink, at, brush);
      case "text" -> text(element, viewport, ink, at, brush);
      default -> brush.paint(shape(element, viewport), ink, at);
    }
  }

  private static void nested(
      Element element, Viewport outer, Ink ink, AffineTransform at, Brush brush) {
    at.translate(
        Lengths.length(element, "x", outer.width(), 0),
        Lengths.length(element, "y", outer.height(), 0));
    double width = Lengths.length(element, "width", outer.width(), outer.width());
    double height = Lengths.length(element, "height", outer.height(), outer.height());
    Viewport inner = new Viewport(width, height);
    if (element.hasAttribute("viewBox")) {
      double[] view = Lengths.viewBox(element);
      boolean free = element.getAttribute("preserveAspectRatio").equals("none");
      double across = width / view[2];
      double down = height / view[3];
      double both = Math.min(across, down);
      at.scale(free ? across : both, free ? down : both);
      at.translate(-view[0], -view[1]);
      inner = new Viewport(view[2], view[3]);
    }
    boolean clipped =
        !element.getAttribute("overflow").equals("visible") && element.hasAttribute("width");
    if (clipped) {
      brush.clip(new Rectangle2D.Double(0, 0, inner.width(), inner.height()), at);
    }
    children(element, inner, ink, at, brush);
    if (clipped) {
      brush.unclip();
    }
  }

  private static Shape shape(Element e, Viewport v) {
    return switch (e.getNodeName()) {
      case "rect" -> {
        double x = Lengths.length(e, "x", v.width(), 0);
        double y = Lengths.length(e, "y", v.height(), 0);
        double width = Lengths.length(e, "width", v.width(), 0);
        double height = Lengths.length(e, "height", v.height(), 0);
        double round = 2 * Lengths.length(e, "rx", v.width(), 0);
        yield round > 0
            ? new RoundRectangle2D.Double(x, y, width, height, round, round)
            : new Rectangle2D.Double(x, y, width, height);
      }
      case "circle" -> {
        double r = Lengths.length(e, "r", v.diagonal(), 0);
        yield ellipse(e, v, r, r);
      }
      case "ellipse" ->
          ellipse(
              e, v, Lengths.length(e, "rx", v.width(), 0), Lengths.length(e, "ry", v.height(), 0));
      case "line" ->
          new Line2D.Double(
              Lengths.length(e, "x1", v.width(), 0),
              Lengths.length(e, "y1", v.height(), 0),
              Lengths.length(e, "x2", v.width(), 0),
              Lengths.length(e, "y2", v.height(), 0));
      case "polyline" -> SvgPath.of("M" + e.getAttribute("points"));
      case "polygon" -> SvgPath.of("M" + e.getAttribute("points") + "Z");
      case "path" -> SvgPath.of(e.getAttribute("d"));
      default ->
          throw new PrintException("a drawing has <" + e.getNodeName() + ">, which is not printed");
    };
  }

  private static Shape ellipse(Element e, Viewport v, double rx, double ry) {
    double x = Lengths.length(e, "cx", v.width(), 0);
    double y = Lengths.length(e, "cy", v.height(), 0);
    return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
  }

  /// A line of text; a `tspan` in it may have its own ink, and its own place where it says so.
  private static void text(Element element, Viewport v, Ink ink, AffineTransform at, Brush brush) {
    Point2D.Double pen =
        new Point2D.Double(
            Lengths.length(element, "x", v.width(), 0),
            Lengths.length(element, "y", v.height(), 0));
    double whole = 0;
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      whole += width(node, ink, at, brush);
    }
    pen.x -= whole * ink.anchor().share();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      Ink own = node instanceof Element span ? ink.of(span) : ink;
      if (node instanceof Element span && span.hasAttribute("x")) {
        pen.x = Lengths.length(span, "x", v.width(), 0);
        pen.x -= width(node, ink, at, brush) * own.anchor().share();
      }
      if (node instanceof Element span) {
        pen.y += Lengths.length(span, "dy", v.height(), 0);
        pen.y = Lengths.length(span, "y", v.height(), pen.y);
      }
      String words = words(node, brush.order());
      if (words != null) {
        brush.write(words, own, pen, at);
        pen.x += brush.width(words, own, at);
      }
    }
  }

  private static double width(Node node, Ink ink, AffineTransform at, Brush brush) {
    String words = words(node, brush.order());
    return words == null
        ? 0
        : brush.width(words, node instanceof Element span ? ink.of(span) : ink, at);
  }

  private static @Nullable String words(Node node, ReadingOrder order) {
    if (node instanceof Element element && !element.getNodeName().equals("tspan")) {
      if (SILENT.contains(element.getNodeName())) {
        return null;
      }
      throw new PrintException("a text of a drawing has <" + element.getNodeName() + ">");
    }
    String words = node.getTextContent();
    return words == null || words.isEmpty() ? null : order.laidOut(words.replaceAll("\\s+", " "));
  }

  /// Paints on a page, in dots of it.
  private record Brush(PdfBoxOutputDevice device, RenderingContext context, ReadingOrder order) {
    void paint(Shape shape, Ink ink, AffineTransform at) {
      Path2D path = new Path2D.Double(at.createTransformedShape(shape));
      path.setWindingRule(ink.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
      var fill = ink.fill();
      if (fill != null && !(shape instanceof Line2D)) {
        device.setColor(fill);
        device.fill(path);
      }
      var stroke = ink.stroke();
      if (stroke != null) {
        device.setColor(stroke);
        device.setStroke(ink.pen(Math.sqrt(Math.abs(at.getDeterminant()))));
        device.draw(path);
      }
    }

    void clip(Shape shape, AffineTransform at) {
      device.pushClip(at.createTransformedShape(shape));
    }

    void unclip() {
      device.popClip();
    }

    /// The width of words, in units of the drawing.
    double width(String words, Ink ink, AffineTransform at) {
      return context.getTextRenderer().getWidth(context.getFontContext(), font(ink, at), words)
          / upright(at);
    }

    void write(String words, Ink ink, Point2D from, AffineTransform at) {
      var fill = ink.fill();
      if (fill == null) {
        return;
      }
      Point2D pen = at.transform(from, null);
      device.setColor(fill);
      device.setFont(font(ink, at));
      context.getTextRenderer().drawString(device, words, (float) pen.getX(), (float) pen.getY());
    }

    private FSFont font(Ink ink, AffineTransform at) {
      return context.getFont(ink.font(upright(at)));
    }

    private static double upright(AffineTransform at) {
      if (at.getShearX() != 0 || at.getShearY() != 0) {
        throw new PrintException("a drawing has turned text, which is not printed");
      }
      return at.getScaleY();
    }
  }
}
