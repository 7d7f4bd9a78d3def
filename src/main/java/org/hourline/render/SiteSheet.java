package org.hourline.render;

import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hourline.problem.Position;
import org.hourline.template.Templates;

/// A style sheet as it is published. In place of `@import "sheet/NAME.css";` at the start of a line
/// stands what is imported, so that a page asks for one file. What only its authors read is left
/// out: comments, and white space that parts nothing. Strings stay as they are (CSS Syntax Module
/// Level 3, section 4.3.5).
final class SiteSheet {
  /// Where the parts of style sheets stand, below `templates/`. Addresses in them are those of the
  /// sheet that imports them.
  static final String FOLDER = "assets/sheet/";

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^@import \"sheet/([a-z0-9-]+\\.css)\";$");

  /// Beside these white space parts nothing.
  private static final String AROUND = "{};,>";

  private final String css;
  private final StringBuilder kept = new StringBuilder();
  private int at;
  private boolean space;

  private SiteSheet(String css) {
    this.css = css;
  }

  static String of(String css) {
    return new SiteSheet(css).shorten();
  }

  /// A sheet with what it imports.
  ///
  /// @param path of the sheet below `templates/`
  /// @throws TemplateFault where that is not there
  static String whole(Templates templates, String path) {
    return IMPORT
        .matcher(templates.text(path))
        .replaceAll(found -> {
          String part = FOLDER + found.group(1);
          if (!templates.has(part)) {
            throw new TemplateFault(
                Position.startOf(path),
                found.group() + " names no file below templates/assets/",
                new NoSuchElementException(part));
          }
          return Matcher.quoteReplacement(templates.text(part));
        });
  }

  private String shorten() {
    while (at < css.length()) {
      char now = css.charAt(at);
      if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
        space = true;
      } else if (Character.isWhitespace(now)) {
        at++;
        space = true;
      } else if (now == '"' || now == '\'') {
        keep(css.substring(at, stringEnd(now)));
      } else if (now == '\\' && at + 1 < css.length()) {
        keep(css.substring(at, at + 2));
      } else {
        keep(String.valueOf(now));
      }
    }
    return kept.append('\n').toString();
  }

  private void keep(String text) {
    char first = text.charAt(0);
    char last = kept.isEmpty() ? '{' : kept.charAt(kept.length() - 1);
    // After a colon too: what a property or a feature is said to be. Before one it matters.
    if (space && AROUND.indexOf(last) < 0 && AROUND.indexOf(first) < 0 && last != ':') {
      kept.append(' ');
    }
    if (first == '}' && last == ';') {
      kept.setLength(kept.length() - 1);
    }
    kept.append(text);
    at += text.length();
    space = false;
  }

  private int stringEnd(char quote) {
    int end = at + 1;
    while (end < css.length() && css.charAt(end) != quote) {
      end += css.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(css.length(), end + 1);
  }
}
