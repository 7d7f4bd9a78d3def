package org.hourline.markup;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds the references and addresses of a text, and where they stand.
final class Finder {
  private final String markdown;
  private int offset;
  private int line = 1;
  private int column = 1;

  private Finder(String markdown) {
    this.markdown = markdown;
  }

  static Marks marks(String markdown) {
    // Most texts are short and many have none: then nothing is parsed.
    if (markdown.indexOf('[') < 0 && markdown.indexOf('<') < 0) {
      return Marks.NONE;
    }
    Marks seen = Glance.marks(markdown);
    return seen == null ? ofTree(markdown) : seen;
  }

  /// The same, whatever the text is like.
  static Marks ofTree(String markdown) {
    Document document = MarkdownParser.parse(markdown);
    if (document == null) {
      return Marks.NONE;
    }
    Headings headings = Headings.of(document);
    Finder finder = new Finder(markdown);
    List<Reference> references = new ArrayList<>();
    List<Address> addresses = new ArrayList<>();
    walk(
        document,
        node -> {
          if (node instanceof ReferenceNode reference) {
            finder.moveTo(node.getStartOffset());
            references.add(
                new Reference(reference.kind(), reference.id(), finder.line, finder.column));
          }
          String href = Addresses.of(node);
          if (href != null) {
            finder.moveTo(node.getStartOffset());
            boolean picture = Addresses.isPicture(node);
            addresses.add(
                new Address(
                    picture ? Address.Kind.PICTURE : Address.Kind.LINK,
                    href,
                    !picture && (Addresses.isAllowed(href) || headings.anchor(href) != null),
                    finder.line,
                    finder.column));
          }
        });
    return new Marks(references, addresses);
  }

  /// Every node below one, in the order of the text; without recursion, for a text may be nested as
  /// deep as it is long.
  static void walk(Node root, Consumer<Node> visit) {
    Deque<Node> later = new ArrayDeque<>();
    @Nullable Node at = root.getFirstChild();
    while (at != null) {
      visit.accept(at);
      if (at.getNext() != null) {
        later.push(at.getNext());
      }
      at = at.getFirstChild() != null ? at.getFirstChild() : later.poll();
    }
  }

  /// Counts lines and columns on to an offset; offsets come in rising order but for a table's,
  /// which start again.
  private void moveTo(int target) {
    if (target < offset) {
      offset = 0;
      line = 1;
      column = 1;
    }
    while (offset < target) {
      int c = markdown.codePointAt(offset);
      offset += Character.charCount(c);
      boolean inCrLf = c == '\r' && offset < markdown.length() && markdown.charAt(offset) == '\n';
      if (c == '\n' || (c == '\r' && !inCrLf)) {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
  }
}
