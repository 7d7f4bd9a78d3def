package org.hourline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hourline.language.Words;
import org.hourline.model.Site;
import org.hourline.template.Templates;
import org.hourline.view.PageView;
import org.hourline.view.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A page printed with the built-in templates, and with a user's laid over them.
final class RendererTest {
  @TempDir Path folder;

  @Test
  void textIsEscapedWhereverItStands() {
    String hostile = "</title><script>alert(1)</script>\"'&<!--";
    Document page = parse(print(Templates.builtIn(), Sites.titled(hostile)));
    assertThat(page.select("script:not([type]):not([src])")).isEmpty();
    assertThat(page.title()).isEqualTo(hostile);
    assertThat(page.selectXpath("//h1").text()).isEqualTo(hostile);
    assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(hostile);
  }

  @Test
  void structuredDataCannotEndItsElement() {
    String html = print(Templates.builtIn(), Sites.titled("</script><!-- <script> \u2028 & done"));
    String data = Jsoup.parse(html).select("script[type=application/ld+json]").html();
    assertThat(data)
        .contains("\\u003c/script\\u003e\\u003c!-- \\u003cscript\\u003e \\u2028 \\u0026 done")
        .endsWith("}");
  }

  @Test
  void aDirectionThatATextSwitchesOnEndsWithTheText() {
    Document page = parse(print(Templates.builtIn(), Sites.withActor("Name\u202Edesrever")));
    assertThat(page.select("bdi:contains(Name)")).isNotEmpty();
    page.select("main *:containsOwn(Name)")
        .forEach(element ->
            assertThat(element.tagName()).as(element.outerHtml()).isIn("bdi", "h1", "h2"));
  }

  @Test
  void aTemplateCannotReachWhatIsNotOfTheView() throws IOException {
    for (String expression :
        new String[] {
          "page.class.protectionDomain",
          "page.getClass()",
          "page.shell?api.toString()",
          "\"freemarker.template.utility.Execute\"?new()",
          "page.hashCode"
        }) {
      Files.writeString(folder.resolve("404.ftl"), "${" + expression + "}");
      assertThatThrownBy(() -> print(Templates.over(folder), Sites.titled("x"), "404.html"))
          .as(expression)
          .isInstanceOf(TemplateFault.class);
    }
  }

  @Test
  void aFaultyTemplateIsNamedWithItsLineAndColumn() throws IOException {
    Files.writeString(folder.resolve("404.ftl"), "<p>\n  ${page.shell.nothing}\n</p>");
    assertThatThrownBy(() -> print(Templates.over(folder), Sites.titled("x"), "404.html"))
        .asInstanceOf(InstanceOfAssertFactories.type(TemplateFault.class))
        .satisfies(fault -> assertThat(fault.at()).hasToString("404.ftl:2:5"));
  }

  @Test
  void aTemplateThatCannotBeReadIsNamedWithItsLineAndColumn() throws IOException {
    Files.writeString(folder.resolve("404.ftl"), "<p>\n<#if page.shell>\n");
    assertThatThrownBy(() -> print(Templates.over(folder), Sites.titled("x"), "404.html"))
        .asInstanceOf(InstanceOfAssertFactories.type(TemplateFault.class))
        .satisfies(fault -> assertThat(fault.at().path()).isEqualTo("404.ftl"))
        .satisfies(fault -> assertThat(fault.at().line()).isGreaterThan(1));
  }

  @Test
  void aUsersTemplateStandsInForTheBuiltInOne() throws IOException {
    Files.writeString(folder.resolve("404.ftl"), "<p>${page.shell.site} & ${t(\"page.to-front\")}");
    assertThat(print(Templates.over(folder), Sites.titled("a<b"), "404.html"))
        .isEqualTo("<p>a&lt;b & To the timeline");
  }

  private static String print(Templates templates, Site site) {
    return print(templates, site, "index.html");
  }

  private static String print(Templates templates, Site site, String path) {
    Words words = Words.load("en", Templates.builtIn());
    Renderer renderer = new Renderer(templates, words, SiteAssets.of(templates));
    PageView page =
        Pages.of(site, words)
            .views()
            .filter(view -> view.path().equals(path))
            .findFirst()
            .orElseThrow()
            .make();
    return new String(renderer.render(page).content(), StandardCharsets.UTF_8);
  }

  private static Document parse(String html) {
    return Jsoup.parse(html);
  }
}
