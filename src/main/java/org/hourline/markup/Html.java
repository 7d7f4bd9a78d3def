package org.hourline.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// HTML that is safe to print as it stands: made by [Markup] alone.
public final class Html {
  /// Text is escaped, so what looks like a tag is one.
  private static final Pattern HEADING = Pattern.compile("(</?h)([2-6])(?=[ >])");

  private final String html;

  Html(String html) {
    this.html = html;
  }

  /// The markup.
  public String html() {
    return html;
  }

  /// The same text under a heading of a level, where its own begin one level below and never skip
  /// one.
  ///
  /// @param level 1: as it is, for its headings begin at `h2`
  public Html under(int level) {
    Matcher heading = HEADING.matcher(html);
    return new Html(
        heading.replaceAll(
            found -> found.group(1) + Math.min(6, Integer.parseInt(found.group(2)) + level - 1)));
  }

  /// The same text, said to stand in another language than what surrounds it.
  ///
  /// @param language BCP 47
  public Html in(String language) {
    return new Html(
        "<div class=\"original\" lang=\"" + language + "\" dir=\"auto\">" + html + "</div>");
  }

  public boolean isEmpty() {
    return html.isBlank();
  }

  @Override
  public String toString() {
    return html;
  }
}
