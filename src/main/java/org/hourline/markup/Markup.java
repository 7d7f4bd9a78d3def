package org.hourline.markup;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;

/// Markdown, as bodies and pages are written in it: CommonMark 0.31 without raw HTML, with tables
/// as GitHub writes them, and with two marks of our own. `[@seed]` cites a source and `[[gwadar]]`
/// names an event, a place or an actor; `\[` keeps a bracket a bracket, and code is left alone.
///
/// The HTML is safe in two ways. The writer knows nothing but the elements below and writes each
/// itself, text escaped; then an allow-list of elements and attributes goes over the result.
///
/// - Headings begin at `h2` (the page's own title is the `h1`) and never skip a level. Each has an
///   id of its own, `text-` and its words.
/// - A link goes to `http`, `https` or `mailto`, or to `#words-of-a-heading` of the same text.
///   Every other address (`//host`, `javascript:`, a relative path, which would break on another
///   page) leaves the words without a link; [#addresses] lists them, so that the editor hears of
///   it.
/// - A picture is not shown: its alternative text stands in its place.
/// - HTML is printed as the text it is; a comment is dropped.
/// - What is nested deeper than anyone reads (64) is printed as text.
public final class Markup {
  private Markup() {}

  /// All that a text refers to, from one reading of it.
  public static Marks marks(String markdown) {
    return Finder.marks(markdown);
  }

  /// The citations and mentions of a text, in order.
  public static List<Reference> references(String markdown) {
    return marks(markdown).references();
  }

  /// The links and pictures of a text, in order; the written-out address of a mention is not among
  /// them.
  public static List<Address> addresses(String markdown) {
    return marks(markdown).addresses();
  }

  /// The words of a text, for a search: without marks, references or addresses.
  public static String words(String markdown) {
    Document document = MarkdownParser.parse(markdown);
    return document == null ? markdown : Text.plain(document);
  }

  /// A text as HTML: blocks (`p`, `h2`, `ul`, `table`, …), empty when the text is blank.
  public static Html html(String markdown, References references) {
    if (markdown.isBlank()) {
      return new Html("");
    }
    Document document = MarkdownParser.parse(markdown);
    String html =
        document == null
            ? "<p>" + Text.escape(markdown) + "</p>\n"
            : HtmlWriter.write(document, references);
    return new Html(Wall.clean(html));
  }
}
