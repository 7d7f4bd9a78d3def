package org.hourline.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.hourline.build.Preview;
import org.jspecify.annotations.Nullable;

/// The site as a server of files would serve it. An address is looked up among the files that the
/// site has; nothing is opened by a name that a request brings, so no address leads out of the
/// site.
///
/// @param listener hears of what could not be made
record Site(Listener listener) {
  private static final String INDEX = "index.html";

  /// @param raw the path of the address, as it was sent
  Answer answer(String raw, Shown shown) {
    String path = decoded(raw);
    if (path == null || !path.startsWith("/")) {
      return Answer.text(400, "This is not an address of a site.");
    }
    path = path.substring(1);
    byte[] own = LivePage.own(path);
    if (own != null) {
      return Answer.file(path, own);
    }
    Preview good = shown.good();
    return good == null
        ? live(Answer.html(503, LivePage.empty()), shown)
        : live(made(path, good), shown);
  }

  private Answer made(String path, Preview good) {
    String file = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    try {
      byte[] content = good.file(file);
      if (content != null) {
        return Answer.file(file, content);
      }
      if (good.paths().contains(file + "/" + INDEX)) {
        return Answer.elsewhere("/" + file + "/");
      }
      return notFound(good);
    } catch (RuntimeException e) {
      // A template or a briefing that cannot be printed; whatever it is, the server goes on.
      String message = String.valueOf(e.getMessage());
      listener.failed(file, message);
      return file.endsWith(".html")
          ? Answer.html(500, LivePage.saying(message))
          : Answer.text(500, message);
    }
  }

  private static Answer notFound(Preview good) {
    byte[] page = good.file("404.html");
    return page == null
        ? Answer.text(404, "There is nothing here.")
        : new Answer(404, Answer.HTML, LivePage.notFound(page, good.baseUrl()), null);
  }

  private static Answer live(Answer answer, Shown shown) {
    return answer.isHtml()
        ? new Answer(
            answer.status(), Answer.HTML, LivePage.of(answer.content(), shown.version()), null)
        : answer;
  }

  /// A path without its escapes (RFC 3986, 2.1); null where it is not UTF-8, or has a character
  /// that no path of a site has.
  private static @Nullable String decoded(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '%') {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      int value = i + 2 < raw.length() ? hex(raw.charAt(i + 1)) * 16 + hex(raw.charAt(i + 2)) : -1;
      if (value < 0) {
        return null;
      }
      bytes.write(value);
      i += 2;
    }
    try {
      String path =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString();
      return path.chars().anyMatch(c -> c < ' ' || c == '\\' || c == 0x7f) ? null : path;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /// A hexadecimal digit; what is none makes the whole negative.
  private static int hex(char c) {
    int digit = Character.digit(c, 16);
    return digit < 0 ? -1000 : digit;
  }
}
