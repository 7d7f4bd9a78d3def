package org.hourline.briefing;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.hourline.template.Templates;
import org.jspecify.annotations.Nullable;

/// The files that a print document may ask for: style sheets in `templates/print/`. Every other
/// address stops the press, so that nothing is fetched and nothing is missing unseen.
final class PrintFiles implements FSUriResolver, FSStreamFactory {
  static final String SCHEME = "print";

  /// What addresses are relative to.
  static final String BASE = SCHEME + ":/";

  private final Templates templates;

  PrintFiles(Templates templates) {
    this.templates = templates;
  }

  @Override
  public String resolveURI(@Nullable String base, String address) {
    if (address.startsWith("#") || address.startsWith(BASE)) {
      return address;
    }
    if (!address.matches("[a-z0-9-]+\\.css") || !templates.has(path(address))) {
      throw new PrintException(
          "a print document asks for " + address + ", which is no style sheet in templates/print/");
    }
    return BASE + address;
  }

  @Override
  public FSStream getUrl(String address) {
    if (!address.startsWith(BASE)) {
      throw new PrintException("a print document asks for " + address);
    }
    byte[] content = templates.bytes(path(address.substring(BASE.length())));
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(content);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }

  private static String path(String name) {
    return "print/" + name;
  }
}
