package org.hourline.markup;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Safelist;

/// The second wall: whatever the writer let through, only these elements and attributes leave, and
/// of addresses only safe ones and those inside the site. What the writer writes passes unchanged;
/// a test holds that.
final class Wall {
  /// `../../places/gwadar/index.html#x`, `#note-1`: no scheme, no host.
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?:\\.\\./)*(?:[a-z0-9][\\p{Alnum}._-]*/)*[\\p{Alnum}._-]*(?:#[^\\s\"'<>]*)?");

  private Wall() {}

  static String clean(String html) {
    OutputSettings settings =
        new OutputSettings()
            .prettyPrint(false)
            .charset(StandardCharsets.UTF_8)
            .escapeMode(EscapeMode.xhtml);
    return Jsoup.clean(html, "", new Allowed(), settings);
  }

  private static final class Allowed extends Safelist {
    Allowed() {
      addTags("p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "hr", "br");
      addTags("em", "strong", "code", "pre", "a", "sup", "div");
      addTags("table", "thead", "tbody", "tr", "th", "td");
      for (String heading : new String[] {"h2", "h3", "h4", "h5", "h6"}) {
        addAttributes(heading, "id");
      }
      addAttributes("ol", "start");
      addAttributes("a", "href", "rel", "title", "role");
      addAttributes("sup", "class");
      addAttributes("div", "class", "role", "tabindex", "aria-label");
      addAttributes("th", "scope", "class");
      addAttributes("td", "class");
    }

    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
      if (attribute.getKey().equals("href")) {
        String href = attribute.getValue();
        return tag.equals("a") && (INSIDE.matcher(href).matches() || Addresses.isAllowed(href));
      }
      return super.isSafeAttribute(tag, element, attribute);
    }
  }
}
