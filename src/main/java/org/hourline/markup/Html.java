package org.hourline.markup;

/// HTML that is safe to print as it stands: made by [Markup] alone.
public final class Html {
  private final String html;

  Html(String html) {
    this.html = html;
  }

  /// The markup.
  public String html() {
    return html;
  }

  public boolean isEmpty() {
    return html.isBlank();
  }

  @Override
  public String toString() {
    return html;
  }
}
