package org.hourline.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.hourline.model.Link;
import org.jspecify.annotations.Nullable;

/// Where the links of a text lead, and which of them a page may hold.
final class Addresses {
  private Addresses() {}

  /// The address of a link or picture, escapes and entities resolved, which is how a browser would
  /// read it; null for any other node, and for a reference that is defined nowhere.
  static @Nullable String of(Node node) {
    return switch (node) {
      case InlineLinkNode link -> Escaping.unescapeString(link.getUrl());
      case RefNode link -> {
        var definition = link.getReferenceNode(link.getDocument());
        yield definition == null ? null : Escaping.unescapeString(definition.getUrl());
      }
      case MailLink link -> "mailto:" + link.getText();
      case AutoLink link -> link.getText().toString();
      default -> null;
    };
  }

  static boolean isPicture(Node node) {
    return node instanceof Image || node instanceof ImageRef;
  }

  /// Whether an address outside the site may be linked to (rule URL-1). Characters that do not show
  /// are refused, for they are there to deceive.
  static boolean isAllowed(String href) {
    return href.codePoints().noneMatch(Addresses::isHidden) && Link.of(href).isPresent();
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
