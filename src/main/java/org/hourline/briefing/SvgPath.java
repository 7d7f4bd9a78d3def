package org.hourline.briefing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The path data of a drawing (SVG 1.1, 8.3): `M0 0h10v10z`. One reader for one path.
final class SvgPath {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*,?\\s*([a-zA-Z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)");

  private final String data;
  private final Matcher token;
  private int at;
  private final Path2D.Double path = new Path2D.Double();
  private Point2D.Double pen = new Point2D.Double();
  private Point2D.Double start = new Point2D.Double();

  /// Where the curve before this one was heading, for those that go on smoothly.
  private Point2D.Double heading = new Point2D.Double();

  private SvgPath(String data) {
    this.data = data.strip();
    this.token = TOKEN.matcher(this.data);
  }

  static Path2D of(String data) {
    return new SvgPath(data).read();
  }

  private Path2D read() {
    char command = 'M';
    while (at < data.length()) {
      String next = next();
      if (Character.isLetter(next.charAt(0))) {
        command = next.charAt(0);
        if (command == 'z' || command == 'Z') {
          path.closePath();
          pen = start;
          continue;
        }
      } else {
        at -= next.length(); // a number: the command before it again
      }
      step(command);
      if (command == 'M' || command == 'm') {
        command = command == 'M' ? 'L' : 'l';
      }
    }
    return path;
  }

  private void step(char command) {
    boolean relative = Character.isLowerCase(command);
    Point2D.Double from = relative ? pen : new Point2D.Double();
    Point2D.Double smooth = new Point2D.Double(2 * pen.x - heading.x, 2 * pen.y - heading.y);
    switch (command) {
      case 'M', 'm' -> {
        pen = point(from);
        start = pen;
        path.moveTo(pen.x, pen.y);
        heading = pen;
      }
      case 'L', 'l' -> line(point(from));
      case 'H', 'h' -> line(new Point2D.Double(from.x + number(), pen.y));
      case 'V', 'v' -> line(new Point2D.Double(pen.x, from.y + number()));
      case 'C', 'c' -> cubic(point(from), point(from), point(from));
      case 'S', 's' -> cubic(smooth, point(from), point(from));
      case 'Q', 'q' -> quadratic(point(from), point(from));
      case 'T', 't' -> quadratic(smooth, point(from));
      case 'A', 'a' -> arc(number(), number(), number(), number() != 0, number() != 0, point(from));
      default -> throw broken();
    }
  }

  private void line(Point2D.Double to) {
    path.lineTo(to.x, to.y);
    pen = to;
    heading = to;
  }

  private void cubic(Point2D.Double first, Point2D.Double second, Point2D.Double to) {
    path.curveTo(first.x, first.y, second.x, second.y, to.x, to.y);
    heading = second;
    pen = to;
  }

  /// As a cubic: PDF has no other curves.
  private void quadratic(Point2D.Double by, Point2D.Double to) {
    path.curveTo(
        pen.x + (by.x - pen.x) * 2 / 3,
        pen.y + (by.y - pen.y) * 2 / 3,
        to.x + (by.x - to.x) * 2 / 3,
        to.y + (by.y - to.y) * 2 / 3,
        to.x,
        to.y);
    heading = by;
    pen = to;
  }

  /// An arc from its end points (SVG 1.1, F.6.5).
  private void arc(
      double rx, double ry, double turn, boolean large, boolean sweep, Point2D.Double to) {
    if (rx == 0 || ry == 0 || pen.equals(to)) {
      line(to);
      return;
    }
    double phi = Math.toRadians(turn);
    double dx = (pen.x - to.x) / 2;
    double dy = (pen.y - to.y) / 2;
    double x = Math.cos(phi) * dx + Math.sin(phi) * dy;
    double y = -Math.sin(phi) * dx + Math.cos(phi) * dy;
    double stretch = Math.max(1, Math.sqrt(x * x / (rx * rx) + y * y / (ry * ry)));
    double a = Math.abs(rx) * stretch;
    double b = Math.abs(ry) * stretch;
    double under = a * a * b * b - a * a * y * y - b * b * x * x;
    double root = Math.sqrt(Math.max(0, under / (a * a * y * y + b * b * x * x)));
    double sign = large == sweep ? -root : root;
    double cx = sign * a * y / b;
    double cy = -sign * b * x / a;
    double from = Math.toDegrees(Math.atan2((y - cy) / b, (x - cx) / a));
    double until = Math.toDegrees(Math.atan2((-y - cy) / b, (-x - cx) / a));
    double extent = until - from;
    if (sweep && extent < 0) {
      extent += 360;
    } else if (!sweep && extent > 0) {
      extent -= 360;
    }
    AffineTransform place =
        AffineTransform.getTranslateInstance(
            (pen.x + to.x) / 2 + Math.cos(phi) * cx - Math.sin(phi) * cy,
            (pen.y + to.y) / 2 + Math.sin(phi) * cx + Math.cos(phi) * cy);
    place.rotate(phi);
    // Java's arcs turn the other way.
    Arc2D arc = new Arc2D.Double(-a, -b, 2 * a, 2 * b, -from, -extent, Arc2D.OPEN);
    path.append(place.createTransformedShape(arc), true);
    heading = to;
    pen = to;
  }

  private Point2D.Double point(Point2D.Double from) {
    double x = from.x + number();
    return new Point2D.Double(x, from.y + number());
  }

  private double number() {
    String next = next();
    if (Character.isLetter(next.charAt(0))) {
      throw broken();
    }
    return Double.parseDouble(next);
  }

  private String next() {
    if (!token.find(at) || token.start() != at) {
      throw broken();
    }
    at = token.end();
    return token.group(1);
  }

  private PrintException broken() {
    return new PrintException("a drawing has a broken path: " + data);
  }
}
