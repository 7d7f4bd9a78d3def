package org.hourline.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts that are out to run a script, to lead a reader astray, or to hang the build.
final class HostileMarkupTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "p",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "ul",
          "ol",
          "li",
          "hr",
          "br",
          "em",
          "strong",
          "code",
          "pre",
          "a",
          "sup",
          "div",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "href",
          "rel",
          "title",
          "role",
          "class",
          "id",
          "start",
          "scope",
          "tabindex",
          "aria-label");
  private static final Pattern ADDRESS =
      Pattern.compile("(https?://[a-z]|mailto:|#text-|#note-3$|\\.\\./\\.\\./places/gwadar/).*");
  private static final Duration HANG = Duration.ofSeconds(60);

  /// What a browser makes of the HTML holds nothing but the elements we write.
  private static void assertHarmless(String markdown) {
    String html = Markup.html(markdown, MarkupTest.KNOWN).html();
    for (Element element : Jsoup.parseBodyFragment(html).body().select("* > *")) {
      assertThat(ELEMENTS).as(html).contains(element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
      }
      if (element.hasAttr("href")) {
        assertThat(element.attr("href")).as(html).matches(ADDRESS);
      }
    }
    assertThat(Wall.clean(html)).isEqualTo(html);
  }

  /// Addresses that must not be linked to.
  static Stream<String> addresses() {
    return Stream.of(
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "JAVASCRIPT:alert(1)",
        "javascript&colon;alert(1)",
        "javascript&#58;alert(1)",
        "javascript&#x3a;alert(1)",
        "javascript&#0058;alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A;&#x61;vascript:alert(1)",
        "&#0000106avascript:alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "java&#9;script:alert(1)",
        "java&#10;script:alert(1)",
        "java&#13;script:alert(1)",
        "java&#0;script:alert(1)",
        "java\tscript:alert(1)",
        "java\u0000script:alert(1)",
        "java\u200Bscript:alert(1)",
        "java\u00ADscript:alert(1)",
        "\u0001javascript:alert(1)",
        "&#1;javascript:alert(1)",
        "&#14;javascript:alert(1)",
        "\u00A0javascript:alert(1)",
        "&nbsp;javascript:alert(1)",
        "\u2028javascript:alert(1)",
        "\uFEFFjavascript:alert(1)",
        "\u202Ejavascript:alert(1)",
        "\\javascript:alert(1)",
        "javascript\\:alert(1)",
        "javascript%3Aalert(1)",
        "javascript://example.org/%0Aalert(1)",
        "javascript:/*https://example.org*/alert(1)",
        "vbscript:msgbox(1)",
        "VbScRiPt:msgbox(1)",
        "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
        "DATA:image/svg+xml,%3Csvg%20onload=alert(1)%3E",
        "file:///etc/passwd",
        "ftp://example.org/",
        "blob:https://example.org/1",
        "about:blank",
        "view-source:https://example.org",
        "intent://example.org/#Intent;end",
        "tel:+123",
        "sms:+123",
        "feed:javascript:alert(1)",
        "jar:https://example.org!/x",
        "livescript:alert(1)",
        "mocha:alert(1)",
        "//example.org/",
        "///example.org/",
        "\\\\example.org\\x",
        "/\\example.org",
        "https:example.org",
        "https:/example.org",
        "http:///example.org",
        "https://",
        "http:",
        "https:\\\\example.org",
        "https://exa mple.org/",
        "https://example.org\u202Egro.elpmaxe/",
        "https://\u200Bexample.org/",
        "htt\u0000ps://example.org/",
        "h\u0442tps://example.org/",
        "\uFF48ttps://example.org",
        "https\uFF1A//example.org",
        "index.html",
        "../index.html",
        "/index.html",
        "./x",
        "?x=1",
        "#nowhere",
        "#\" onclick=\"alert(1)",
        "x\" onclick=\"alert(1)",
        "https://example.org/\" onclick=\"alert(1)",
        "https://example.org/<script>",
        "https://example.org/`x`\"");
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void anUnsafeAddressIsNotLinkedTo(String address) {
    for (String markdown :
        new String[] {
          "[x](" + address + ")",
          "[x](<" + address + ">)",
          "[x](" + address + " \"title\")",
          "[x][r]\n\n[r]: " + address,
          "[x][r]\n\n[r]: <" + address + ">",
          "<" + address + ">",
          "![x](" + address + ")",
          "[![x](" + address + ")](" + address + ")",
          "| [x](" + address + ") |\n| --- |\n| <" + address + "> |",
          "# [x](" + address + ")"
        }) {
      assertHarmless(markdown);
      String html = Markup.html(markdown, MarkupTest.KNOWN).html();
      assertThat(Jsoup.parseBodyFragment(html).select("a[href]"))
          .as(markdown)
          .allSatisfy(
              a -> assertThat(a.attr("href")).startsWith("http").contains("//example.org/"));
      assertThat(Markup.addresses(markdown))
          .filteredOn(found -> found.allowed())
          .allSatisfy(found -> assertThat(found.href()).startsWith("https://example.org/"));
    }
  }

  /// Texts that try to get an element or an attribute of their own through.
  static Stream<String> texts() {
    return Stream.of(
        "<script>alert(1)</script>",
        "<ScRiPt>alert(1)</sCrIpT>",
        "<scr<script>ipt>alert(1)</script>",
        "<script src=//example.org></script>",
        "<script\n>alert(1)</script\n>",
        "<img src=x onerror=alert(1)>",
        "<img src=x:alert(alt) onerror=eval(src) alt=0>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><animate onbegin=alert(1) attributeName=x>",
        "<svg/onload=alert(1)//",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<iframe src=javascript:alert(1)></iframe>",
        "<iframe srcdoc='<script>alert(1)</script>'>",
        "<object data=javascript:alert(1)>",
        "<embed src=javascript:alert(1)>",
        "<form action=javascript:alert(1)><button>x",
        "<input autofocus onfocus=alert(1)>",
        "<details open ontoggle=alert(1)>",
        "<video><source onerror=alert(1)>",
        "<marquee onstart=alert(1)>",
        "<body onload=alert(1)>",
        "<link rel=stylesheet href=//example.org>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<base href=//example.org/>",
        "<style>@import '//example.org'</style>",
        "<template><script>alert(1)</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<textarea></textarea><script>alert(1)</script>",
        "<title></title><script>alert(1)</script>",
        "<xmp><script>alert(1)</script></xmp>",
        "<plaintext>",
        "<a href=javascript:alert(1)>x</a>",
        "<p style=\"background:url(javascript:alert(1))\">x</p>",
        "<div id=content class=warning>x</div>",
        "<!--><script>alert(1)</script>-->",
        "<!-- --!><script>alert(1)</script> -->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml version='1.0'?><script>alert(1)</script>",
        "<!DOCTYPE html><script>alert(1)</script>",
        "</p></div></main><script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;alert(1)&#60;/script&#62;",
        "\\<script>alert(1)\\</script>",
        "`<script>alert(1)</script>`",
        "```html\n<script>alert(1)</script>\n```",
        "```\"><script>alert(1)</script>\nx\n```",
        "    <script>alert(1)</script>",
        "# <script>alert(1)</script>",
        "# \" onmouseover=\"alert(1)",
        "[x](https://example.org \"\\\" onmouseover=\\\"alert(1)\")",
        "[x](https://example.org '\"><script>alert(1)</script>')",
        "[<script>alert(1)</script>](https://example.org)",
        "![\" onerror=\"alert(1)](https://example.org/x.png)",
        "![<img src=x onerror=alert(1)>](x)",
        "[@\"><script>alert(1)</script>]",
        "[@seed\" onclick=\"alert(1)]",
        "[[<script>alert(1)</script>]]",
        "[[\"><img src=x onerror=alert(1)>]]",
        "[[gwadar]](javascript:alert(1))",
        "[@seed](javascript:alert(1))",
        """
        | <script>alert(1)</script> | " onclick="x |
        | --- | --- |
        | <img src=x onerror=alert(1)> | x |\
        """,
        "1. <b onclick=alert(1)>x\n2. y",
        "> <script>\n> alert(1)\n> </script>",
        "<\u0000script>alert(1)</script>",
        "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
        "<a@b.c\" onclick=alert(1)>",
        "<mailto:a@example.org?body=<script>>",
        "*<script>*alert(1)*</script>*",
        "[a]: https://example.org\n[a]: javascript:alert(1)\n\n[a]",
        "\uD800 lone \uDC00 halves",
        "\u0000\u0001\u0008\u000B\u000C\u001F\u007F\u0080\u009F\uFFFE\uFFFF");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextBringsNoElementOfItsOwn(String markdown) {
    assertHarmless(markdown);
    assertHarmless("before " + markdown + " after");
    assertHarmless("- " + markdown + "\n- x");
    String html = Markup.html(markdown, MarkupTest.KNOWN).html();
    assertThat(html.codePoints())
        .allMatch(c -> c == '\n' || c == '\t' || (c >= ' ' && (c < 0x7F || c > 0x9F)))
        .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)
        .noneMatch(c -> c == 0xFFFE || c == 0xFFFF);
  }

  @Test
  void theSecondWallKeepsOutWhatTheFirstWouldLetThrough() {
    assertThat(
            Wall.clean(
                "<p onclick=\"x\" style=\"y\">a<script>b</script><a href=\"javascript:c\">d</a>"
                    + "<a href=\"//e.example\">f</a><img src=\"g\"><iframe></iframe></p>"))
        .isEqualTo("<p>a<a>d</a><a>f</a></p>");
  }

  /// Texts as long or as deep as nobody writes.
  static Stream<String> monsters() {
    int n = 10_000;
    return Stream.of(
        ">".repeat(n),
        "> ".repeat(n) + "x",
        "[".repeat(n),
        "[".repeat(n) + "]".repeat(n),
        "[[".repeat(n),
        "[@".repeat(n),
        "[a](".repeat(n),
        "![".repeat(n) + "](x)".repeat(n),
        "[a][".repeat(n),
        "*".repeat(n),
        "*a".repeat(n),
        "*a ".repeat(n),
        "*a _b ".repeat(n),
        "**a **".repeat(n),
        "a*_".repeat(n) + "_*".repeat(n),
        "_".repeat(n) + "a" + "_".repeat(n),
        "`".repeat(n),
        "`a``b".repeat(n),
        "<".repeat(n),
        "<a ".repeat(n),
        "<!--".repeat(n),
        "<!-- a -- ".repeat(n / 4),
        "<?".repeat(n / 4),
        "<![CDATA[".repeat(n),
        "<a href=\"" + "x".repeat(n),
        "&".repeat(n),
        "&#".repeat(n),
        "\\".repeat(n),
        "#".repeat(n),
        "- ".repeat(n),
        "- ".repeat(n) + "x",
        "1. ".repeat(n),
        "a\n".repeat(n),
        "a  \n".repeat(n),
        "\t".repeat(n) + "x",
        "\n".repeat(n),
        "[a]: x\n".repeat(n / 4),
        "[a".repeat(n) + "]: x",
        "[x](" + "(".repeat(n) + ")".repeat(n) + ")",
        "[x](<" + "\\".repeat(n) + ">)",
        "[x](y \"" + "\\\"".repeat(n),
        "|".repeat(n) + "\n" + "|-".repeat(n) + "|",
        ("|a".repeat(100) + "|\n" + "|-".repeat(100) + "|\n")
            + ("|b".repeat(100) + "|\n").repeat(100),
        "| a |\n| - |\n" + "| ".repeat(n),
        "~~~\n".repeat(n),
        steps("  ", 2_000),
        steps("\t", 1_000),
        "===\n".repeat(n / 4),
        "a\n===\n".repeat(n / 4),
        "<https://example.org/" + "a".repeat(n) + ">",
        "x".repeat(n) + "\n> - > - 1. x\n".repeat(n / 10));
  }

  /// A list in a list in a list, each on a line of its own.
  private static String steps(String indent, int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append(indent.repeat(i)).append("- x\n");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("monsters")
  void noTextHangsTheBuildOrBreaksIt(String markdown) {
    Assertions.assertTimeoutPreemptively(
        HANG,
        () -> {
          assertHarmless(markdown);
          assertThat(Markup.references(markdown)).isNotNull();
          assertThat(Markup.addresses(markdown)).isNotNull();
        });
  }

  @Test
  void aLineOfTenMegabytesIsOneParagraph() {
    String word = "word [@seed] *and* more ";
    String line = word.repeat(10_000_000 / word.length());
    Assertions.assertTimeoutPreemptively(
        HANG,
        () -> {
          assertThat(Markup.html("x".repeat(10_000_000), MarkupTest.KNOWN).html())
              .hasSize(10_000_008);
          assertThat(Markup.references(line)).hasSize(10_000_000 / word.length());
        });
  }
}
