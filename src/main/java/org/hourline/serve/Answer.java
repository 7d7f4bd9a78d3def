package org.hourline.serve;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is answered to a request.
///
/// @param status of HTTP (RFC 9110)
/// @param type of the content
/// @param content not to be changed
/// @param location where to look instead; null: here
@SuppressWarnings("ArrayRecordComponent") // megabytes of pages are not copied to be safe
record Answer(int status, String type, byte[] content, @Nullable String location) {
  private static final String UTF_8 = "; charset=utf-8";
  static final String HTML = "text/html" + UTF_8;

  static Answer text(int status, String text) {
    return new Answer(
        status, "text/plain" + UTF_8, (text + "\n").getBytes(StandardCharsets.UTF_8), null);
  }

  static Answer html(int status, String html) {
    return new Answer(status, HTML, html.getBytes(StandardCharsets.UTF_8), null);
  }

  static Answer file(String path, byte[] content) {
    return new Answer(200, type(path), content, null);
  }

  static Answer elsewhere(String location) {
    return new Answer(302, "text/plain" + UTF_8, new byte[0], location);
  }

  boolean isHtml() {
    return type.equals(HTML);
  }

  /// The type of a file, by the end of its name (IANA media types).
  private static String type(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "html" -> HTML;
      case "css" -> "text/css" + UTF_8;
      case "js" -> "text/javascript" + UTF_8;
      case "json" -> "application/json";
      case "geojson" -> "application/geo+json";
      case "csv" -> "text/csv" + UTF_8;
      case "xml" -> "application/xml";
      case "ics" -> "text/calendar" + UTF_8;
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      case "webp" -> "image/webp";
      case "gif" -> "image/gif";
      case "woff2" -> "font/woff2";
      case "pdf" -> "application/pdf";
      case "txt", "md", "_headers", "nojekyll" -> "text/plain" + UTF_8;
      case "zip" -> "application/zip";
      default -> "application/octet-stream";
    };
  }
}
