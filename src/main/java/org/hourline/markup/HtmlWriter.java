package org.hourline.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.jspecify.annotations.Nullable;

/// Writes the tree of one text as HTML. Every element is written here, and every character of the
/// text goes through [Text#escape]: what this class does not know comes out as text.
final class HtmlWriter {
  /// Deeper than this a node is printed as the text it is, so that no text exhausts the stack.
  private static final int DEEPEST = 64;

  private final StringBuilder out = new StringBuilder();
  private final Headings headings;
  private final References references;
  private int depth;

  /// Whether the words of a link are being written: HTML has no link inside a link.
  private boolean inLink;

  private HtmlWriter(Headings headings, References references) {
    this.headings = headings;
    this.references = references;
  }

  static String write(Node document, References references) {
    HtmlWriter writer = new HtmlWriter(Headings.of(document), references);
    writer.children(document);
    return writer.out.toString();
  }

  private void children(Node node) {
    if (depth == DEEPEST) {
      text(node.getChildChars());
      return;
    }
    depth++;
    for (Node child : node.getChildren()) {
      write(child);
    }
    depth--;
  }

  private void write(Node node) {
    switch (node) {
      case Paragraph paragraph -> paragraph(paragraph);
      case Heading heading -> heading(heading);
      case BlockQuote quote -> block("blockquote", "", quote);
      case OrderedList list -> {
        int start = list.getStartNumber();
        block("ol", start == 1 ? "" : " start=\"" + start + "\"", list);
      }
      case BulletList list -> block("ul", "", list);
      case ListItem item -> block("li", "", item);
      case FencedCodeBlock code -> code(code.getContentChars());
      case IndentedCodeBlock code -> code(code.getContentChars());
      case ThematicBreak rule -> out.append("<hr>\n");
      case Emphasis emphasis -> inline("em", emphasis);
      case StrongEmphasis strong -> inline("strong", strong);
      case Code code -> {
        out.append("<code>");
        out.append(Text.escape(Escaping.collapseWhitespace(code.getText(), true)));
        out.append("</code>");
      }
      case SoftLineBreak end -> out.append('\n');
      case HardLineBreak end -> out.append("<br>\n");
      case Image image -> children(image);
      case ImageRef image -> reference(image);
      case MailLink link -> link(link, link.getText());
      case AutoLink link -> link(link, link.getText());
      case InlineLinkNode link -> link(link, null);
      case RefNode link -> reference(link);
      case Reference definition -> {}
      case HtmlInlineComment comment -> {}
      case ReferenceNode reference -> ours(reference);
      default -> {
        if (!Tables.write(node, this)) {
          text(node.getChars());
        }
      }
    }
  }

  /// A node whose element stands on lines of its own.
  void block(String element, String attributes, Node node) {
    out.append('<').append(element).append(attributes).append('>');
    children(node);
    out.append("</").append(element).append(">\n");
  }

  void raw(String html) {
    out.append(html);
  }

  private void inline(String element, Node node) {
    out.append('<').append(element).append('>');
    children(node);
    out.append("</").append(element).append('>');
  }

  private void paragraph(Paragraph paragraph) {
    // A tight list has no paragraphs in its items (CommonMark 5.3).
    if (paragraph.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock list
        && list.isTight()) {
      children(paragraph);
      if (paragraph.getNext() != null) {
        out.append('\n');
      }
    } else {
      block("p", "", paragraph);
    }
  }

  private void heading(Heading heading) {
    String element = "h" + headings.level(heading);
    block(element, " id=\"" + Text.escape(headings.id(heading)) + "\"", heading);
  }

  private void code(BasedSequence code) {
    out.append("<pre><code>").append(Text.escape(code)).append("</code></pre>\n");
  }

  /// @param words the words of the link; null: the node's children
  private void link(Node node, @Nullable BasedSequence words) {
    String href = Addresses.of(node);
    String anchor = href == null ? null : headings.anchor(href);
    @Nullable String open = null;
    if (href != null && Addresses.isAllowed(href)) {
      open = "<a href=\"" + Text.escape(href) + "\" rel=\"noopener noreferrer\">";
    } else if (anchor != null) {
      open = "<a href=\"" + Text.escape(anchor) + "\">";
    }
    Runnable print =
        words == null ? () -> children(node) : () -> out.append(Text.escape(words.toString()));
    anchor(open, print);
  }

  private void anchor(@Nullable String open, Runnable words) {
    if (open == null || inLink) {
      words.run();
      return;
    }
    out.append(open);
    inLink = true;
    words.run();
    inLink = false;
    out.append("</a>");
  }

  /// `[words][name]`. Where the name is defined nowhere, the brackets are text.
  private void reference(RefNode node) {
    if (node.getReferenceNode(node.getDocument()) != null) {
      if (node instanceof ImageRef) {
        children(node);
      } else {
        link(node, null);
      }
    } else if (node.hasChildren()) {
      text(node.getChars().prefixOf(node.getChildChars()));
      children(node);
      text(node.getChars().suffixOf(node.getChildChars()));
    } else {
      text(node.getChars());
    }
  }

  private void ours(ReferenceNode node) {
    switch (node.kind()) {
      case CITATION -> {
        References.Note note = references.note(node.id());
        if (note == null) {
          out.append('[').append(Text.escape(node.id())).append(']');
          return;
        }
        String open =
            "<a href=\""
                + Text.escape(note.href())
                + "\" title=\""
                + Text.escape(note.title())
                + "\" role=\"doc-noteref\">";
        out.append("<sup class=\"cite\">");
        anchor(open, () -> out.append('[').append(note.number()).append(']'));
        out.append("</sup>");
      }
      case MENTION -> {
        References.Target target = references.target(node.id());
        String href = target == null ? null : target.href();
        String words = Text.escape(target == null ? node.id() : target.text());
        anchor(
            href == null ? null : "<a href=\"" + Text.escape(href) + "\">",
            () -> out.append(words));
      }
    }
  }

  private void text(BasedSequence chars) {
    out.append(Text.escape(Escaping.unescapeString(chars)));
  }
}
