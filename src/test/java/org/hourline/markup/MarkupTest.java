package org.hourline.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class MarkupTest {
  /// Knows the source `seed`, the place `gwadar` and the event `left-out`, which has no page.
  static final References KNOWN =
      new References() {
        @Override
        public @Nullable Note note(String source) {
          return source.equals("seed") ? new Note(3, "#note-3", "The \"seed\"") : null;
        }

        @Override
        public @Nullable Target target(String id) {
          return switch (id) {
            case "gwadar" -> new Target("../../places/gwadar/index.html", "Gwadar & port");
            case "left-out" -> new Target(null, "A draft");
            default -> null;
          };
        }
      };

  static String html(String markdown) {
    return Markup.html(markdown, KNOWN).html();
  }

  private static List<String> references(String markdown) {
    return Markup.references(markdown).stream()
        .map(r -> r.kind() + " " + r.id() + " " + r.line() + ":" + r.column())
        .toList();
  }

  @Test
  void aBlankTextIsNoHtml() {
    assertThat(Markup.html(" \n\t\n", KNOWN).isEmpty()).isTrue();
  }

  @Test
  void paragraphsListsAndQuotesAreWritten() {
    assertThat(html("One *two* **three** `four`\nfive  \nsix\n\n- a\n- b\n\n3. c\n\n> q\n\n---\n"))
        .isEqualTo(
            """
            <p>One <em>two</em> <strong>three</strong> <code>four</code>
            five<br>
            six</p>
            <ul><li>a</li>
            <li>b</li>
            </ul>
            <ol start="3"><li>c</li>
            </ol>
            <blockquote><p>q</p>
            </blockquote>
            <hr>
            """);
  }

  @Test
  void aLooseListHasParagraphsAndATightOneHoldsLists() {
    assertThat(html("- a\n\n- b\n")).contains("<li><p>a</p>");
    assertThat(html("- a\n  - b\n")).isEqualTo("<ul><li>a\n<ul><li>b</li>\n</ul>\n</li>\n</ul>\n");
  }

  @Test
  void codeIsPrintedAsItStands() {
    assertThat(html("```java\na < b && c\n  [@seed]\n```\n"))
        .isEqualTo("<pre><code>a &lt; b &amp;&amp; c\n  [@seed]\n</code></pre>\n");
    assertThat(html("    x > y\n")).isEqualTo("<pre><code>x &gt; y\n</code></pre>\n");
  }

  @Test
  void headingsBeginAtTheSecondLevelAndSkipNone() {
    assertThat(html("# One\n\n#### Two\n\n# One\n\n## ***\n"))
        .isEqualTo(
            """
            <h2 id="text-one">One</h2>
            <h3 id="text-two">Two</h3>
            <h2 id="text-one-2">One</h2>
            <h3 id="text-section">***</h3>
            """);
    assertThat(html("Known & *unknown*\n===\n"))
        .isEqualTo("<h2 id=\"text-known-unknown\">Known &amp; <em>unknown</em></h2>\n");
    assertThat(html("# کیا معلوم نہیں\n"))
        .isEqualTo("<h2 id=\"text-کیا-معلوم-نہیں\">کیا معلوم نہیں</h2>\n");
  }

  @Test
  void headingsOfOneLevelStayOnOneLevel() {
    assertThat(html("## A\n\n## B\n\n### C\n\n## D\n\n# E\n"))
        .containsSubsequence(
            "<h2 id=\"text-a", "<h2 id=\"text-b", "<h3 id=\"text-c", "<h2 id=\"text-d")
        .contains("<h2 id=\"text-e");
  }

  @Test
  void anEntityIsTheCharacterItNames() {
    assertThat(html("&copy; &#x41; &lt;b&gt; \\&amp; &nosuch; AT&T"))
        .isEqualTo("<p>© A &lt;b&gt; &amp;amp; &amp;nosuch; AT&amp;T</p>\n");
  }

  @Test
  void aCitationBecomesANumberedNote() {
    assertThat(html("Eleven people.[@seed]"))
        .isEqualTo(
            "<p>Eleven people.<sup class=\"cite\"><a href=\"#note-3\" title=\"The"
                + " &quot;seed&quot;\" role=\"doc-noteref\">[3]</a></sup></p>\n");
  }

  @Test
  void aMentionBecomesALinkWithTheNameOfTheThing() {
    assertThat(html("In [[gwadar]]."))
        .isEqualTo("<p>In <a href=\"../../places/gwadar/index.html\">Gwadar &amp; port</a>.</p>\n");
    assertThat(html("See [[left-out]].")).isEqualTo("<p>See A draft.</p>\n");
  }

  @Test
  void whatNobodyKnowsIsPrintedUnlinked() {
    assertThat(html("a [@nobody] [[nothing]]")).isEqualTo("<p>a [nobody] nothing</p>\n");
  }

  @Test
  void aReferenceInsideALinkIsNotALinkInALink() {
    assertThat(html("[at [[gwadar]] [@seed]](https://example.org/)"))
        .isEqualTo(
            "<p><a href=\"https://example.org/\" rel=\"noopener noreferrer\">at Gwadar &amp; port"
                + " <sup class=\"cite\">[3]</sup></a></p>\n");
  }

  @Test
  void anEscapedBracketIsABracket() {
    assertThat(html("\\[@seed] [\\[gwadar]] \\[\\[gwadar]]"))
        .isEqualTo("<p>[@seed] [[gwadar]] [[gwadar]]</p>\n");
    assertThat(references("\\[@seed] [\\[gwadar]]")).isEmpty();
  }

  @Test
  void referencesTellWhereTheyStand() {
    assertThat(references("One [@seed].\r\n\r\n> - [[gwadar]] and 🌍 [@b]\r\n"))
        .containsExactly("CITATION seed 1:5", "MENTION gwadar 3:5", "CITATION b 3:22");
  }

  @Test
  void referencesInTablesHeadingsAndEmphasisAreFound() {
    assertThat(
            references(
                "# A [@h]\n\n*[@e]*\n\n| a [@x] | b |\n| --- | --- |\n| [[y]] | [@z] |\n\n[@last]"))
        .containsExactly(
            "CITATION h 1:5",
            "CITATION e 3:2",
            "CITATION x 5:5",
            "MENTION y 7:3",
            "CITATION z 7:11",
            "CITATION last 9:1");
  }

  @Test
  void codeHoldsNoReferences() {
    assertThat(references("`[@seed]`\n\n    [[gwadar]]\n\n```\n[@seed]\n```\n")).isEmpty();
  }

  @Test
  void aMisspeltReferenceIsAReferenceStill() {
    assertThat(references("[@No Such] [[Gwadar Port]]"))
        .containsExactly("CITATION No Such 1:1", "MENTION Gwadar Port 1:12");
    assertThat(references("[@] [[]] [[ ]] [@a[b]] [[a]")).isEmpty();
  }

  @Test
  void htmlAroundAReferenceDoesNotHideIt() {
    assertThat(references("<div>\n[@seed]\n</div>")).containsExactly("CITATION seed 2:1");
  }

  @Test
  void aTableHasHeadersAndScrollsByItself() {
    assertThat(html("| Area | *Killed* |\n| --- | ---: |\n| a\\|b | 4 |\n"))
        .isEqualTo(
            """
            <div class="table" tabindex="0" role="region" aria-label="Area, Killed">\
            <table><thead><tr><th scope="col">Area</th>
            <th scope="col" class="end"><em>Killed</em></th>
            </tr>
            </thead>
            <tbody><tr><td>a|b</td>
            <td class="end">4</td>
            </tr>
            </tbody>
            </table>
            </div>
            """);
  }

  @Test
  void addressesTellWhereTheyStandAndWhetherTheyAreLinkedTo() {
    assertThat(
            Markup.addresses(
                "[a](https://example.org) ![p](p.png)\n[b](javascript:x) <mailto:a@example.org>\n"
                    + "[c][r] [d](#known) [e](#unknown)\n\n# Known\n\n[r]: //example.org"))
        .extracting(
            a -> a.kind() + " " + a.href() + " " + a.allowed() + " " + a.line() + ":" + a.column())
        .containsExactly(
            "LINK https://example.org true 1:1",
            "PICTURE p.png false 1:26",
            "LINK javascript:x false 2:1",
            "LINK mailto:a@example.org true 2:19",
            "LINK //example.org false 3:1",
            "LINK #known true 3:8",
            "LINK #unknown false 3:20");
  }

  @Test
  void aLongRuleIsARule() {
    String rule = "-".repeat(200);
    assertThat(html("[@seed]\n\n" + rule + "\n\n| a |\n|" + rule + "|\n| b |\n"))
        .contains("doc-noteref", "<hr>", "<table>");
    assertThat(html("a\n" + "=".repeat(200))).startsWith("<h2 ");
  }

  @Test
  void aTextNestedBeyondReadingIsPrintedAsItStands() {
    assertThat(html("> ".repeat(65) + "x")).isEqualTo("<p>" + "&gt; ".repeat(65) + "x</p>\n");
    assertThat(html("> ".repeat(64) + "x")).contains("<blockquote>");
  }

  @Test
  void aPictureIsItsAlternativeText() {
    assertThat(html("![A *port*](https://example.org/p.png) ![b][p]\n\n[p]: p.png"))
        .isEqualTo("<p>A <em>port</em> b</p>\n");
  }

  @Test
  void aCommentIsNotPrinted() {
    assertThat(html("a <!-- to be checked --> b")).isEqualTo("<p>a  b</p>\n");
  }

  @Test
  void aLinkToAHeadingOfTheTextLeadsThere() {
    assertThat(html("[see](#what-is-known)\n\n# What is known"))
        .startsWith("<p><a href=\"#text-what-is-known\">see</a></p>");
  }

  @Test
  void underAHeadingItsOwnBeginOneLevelBelow() {
    Html html = Markup.html("# One\n\n## Two\n\n### Three\n\n#### Four\n\n`<h2>` is text.", KNOWN);

    assertThat(html.under(1).html()).isEqualTo(html.html());
    assertThat(html.under(3).html())
        .containsSubsequence("<h4", "</h4>", "<h5", "</h5>", "<h6", "</h6>", "<h6")
        .doesNotContain("<h2", "<h3")
        .contains("&lt;h2&gt;");
  }
}
