package org.hourline.markup;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/// Characters as HTML text or the value of an attribute.
final class Text {
  private Text() {}

  /// The words below a node, without marks or references; a space between its blocks.
  static String plain(Node node) {
    StringBuilder words = new StringBuilder();
    Finder.walk(
        node,
        child -> {
          if (child.getParent() instanceof Code) {
            return;
          }
          if (child instanceof com.vladsch.flexmark.ast.Text || child instanceof HtmlEntity) {
            words.append(Escaping.unescapeString(child.getChars()));
          } else if (child instanceof Code code) {
            words.append(code.getText());
          } else if (child instanceof SoftLineBreak
              || (child instanceof Block && !words.isEmpty())) {
            words.append(' ');
          }
        });
    return words.toString();
  }

  /// Escapes what HTML gives a meaning to, and drops what no HTML text may hold: control characters
  /// but tab and line feed, halves of a pair, and code points that are no characters (HTML,
  /// 13.2.3.5).
  static String escape(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int length = text.length();
    for (int i = 0; i < length; i++) {
      int c = Character.codePointAt(text, i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t', '\n' -> out.append((char) c);
        case '\r' -> {
          if (i + 1 == length || text.charAt(i + 1) != '\n') {
            out.append('\n');
          }
        }
        default -> {
          if (isCharacter(c)) {
            out.appendCodePoint(c);
          }
        }
      }
      i += Character.charCount(c) - 1;
    }
    return out.toString();
  }

  private static boolean isCharacter(int c) {
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !Character.isISOControl(c) && !noncharacter && (c < 0xD800 || c > 0xDFFF);
  }
}
