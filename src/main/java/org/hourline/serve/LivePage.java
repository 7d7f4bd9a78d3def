package org.hourline.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A page of the site with what makes it follow the content: one script more in its head. The
/// script, and the style sheet of what it shows, are the server's own; no built page holds them.
final class LivePage {
  /// Where the server's own addresses begin: no page of a site can (an id has no `_`).
  static final String OWN = "_hourline/";

  static final String EVENTS = OWN + "events";

  private static final Pattern PLACE = Pattern.compile("<script\\b|</head>");
  private static final Pattern RELATIVE =
      Pattern.compile("((?:href|src)=\")(?![a-z][a-z0-9+.-]*:|[/#])", Pattern.CASE_INSENSITIVE);

  private LivePage() {}

  static byte[] of(byte[] page, String version) {
    String html = new String(page, StandardCharsets.UTF_8);
    // Before any script of the page's own: those change the page, and this one is to see it whole.
    Matcher place = PLACE.matcher(html);
    int head = place.find() ? place.start() : -1;
    String script =
        "<script src=\"/" + OWN + "live.js\" data-version=\"" + version + "\" defer></script>\n";
    return (head < 0 ? html + script : html.substring(0, head) + script + html.substring(head))
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The page for what is not found, at any depth: its links begin at the site's address, which
  /// here is the server's.
  ///
  /// @param base the address that the site will have; null: none is known
  static byte[] notFound(byte[] page, @Nullable String base) {
    String html = new String(page, StandardCharsets.UTF_8);
    String here =
        base == null
            ? html
            : html.replace("href=\"" + base, "href=\"/").replace("src=\"" + base, "src=\"/");
    return RELATIVE.matcher(here).replaceAll("$1/").getBytes(StandardCharsets.UTF_8);
  }

  /// A page without anything, for a content that could not be shown yet.
  static String empty() {
    return saying("");
  }

  /// A page that says why it cannot be shown.
  static String saying(String message) {
    String text = message.replace("&", "&amp;").replace("<", "&lt;");
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Hourline</title>
    </head>
    <body>
    <pre>MESSAGE</pre>
    </body>
    </html>
    """
        .replace("MESSAGE", text);
  }

  /// A file of the server's own; null where there is none.
  static byte @Nullable [] own(String path) {
    return switch (path) {
      case OWN + "live.js" -> resource("live.js");
      case OWN + "live.css" -> resource("live.css");
      default -> null;
    };
  }

  private static byte[] resource(String name) {
    try (InputStream in = LivePage.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
