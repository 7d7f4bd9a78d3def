package org.hourline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hourline.model.Site;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

final class FeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Test
  void theFeedHasWhatAtomRequires() throws Exception {
    for (Site site :
        List.of(
            SmallSite.plain().title(SmallSite.HOSTILE).site(),
            SmallSite.plain().base("https://news.example.org/t/").site())) {
      Element feed = parse(Feed.of(site));

      assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
      assertThat(feed.getLocalName()).isEqualTo("feed");
      complete(feed);
      assertThat(child(child(feed, "author"), "name").getTextContent()).isNotBlank();
      assertThat(entries(feed)).hasSize(3);
      for (Element entry : entries(feed)) {
        complete(entry);
        assertThat(child(entry, "link").getAttribute("href")).isNotEmpty();
      }
      assertThat(entries(feed).stream().map(entry -> text(entry, "id")))
          .doesNotHaveDuplicates()
          .doesNotContain(text(feed, "id"));
    }
  }

  @Test
  void withoutABaseUrlLinksAreRelativeAndWithOneTheyAreWhole() throws Exception {
    assertThat(link("camp", SmallSite.plain().site())).isEqualTo("events/camp/index.html");
    assertThat(link("camp", SmallSite.plain().base("https://news.example.org/t/").site()))
        .isEqualTo("https://news.example.org/t/events/camp/");
  }

  @Test
  void anEntryKeepsItsIdWhateverItSays() throws Exception {
    Element before = entry("camp", SmallSite.plain().site());
    Element after = entry("camp", SmallSite.plain().summary("Other words.").more(3).site());

    assertThat(text(after, "id")).isEqualTo(text(before, "id"));
    assertThat(text(after, "summary")).isEqualTo("Other words.");
  }

  @Test
  void theNewestChangeComesFirstAndNothingIsLaterThanTheEdition() throws Exception {
    List<Element> entries = entries(parse(Feed.of(SmallSite.plain().site())));

    // The correction of 3 February, local; the claims' publication; the event's own beginning.
    assertThat(entries.stream().map(entry -> text(entry, "updated")))
        .containsExactly("2026-02-02T19:00:00Z", "2026-01-31T19:00:00Z", "2026-01-31T19:00:00Z");
  }

  @Test
  void theFeedHoldsTheLatestTwoHundred() throws Exception {
    assertThat(entries(parse(Feed.of(SmallSite.plain().more(300).site())))).hasSize(200);
  }

  @Test
  void aWithdrawnEventKeepsAnEntryThatTellsNothing() throws Exception {
    Element gone = entry("gone", SmallSite.plain().site());

    assertThat(text(gone, "title")).isEqualTo("withdrawn");
    assertThat(gone.getElementsByTagNameNS(ATOM, "summary").getLength()).isZero();
    assertThat(gone.getTextContent()).doesNotContain("Summary of gone");
  }

  @Test
  void noProtectedNameEntersTheFeed() throws Exception {
    for (String words : List.of("ADA EXAMPLE spoke to a reporter.", "It was at the hidden well.")) {
      String feed =
          new String(Feed.of(SmallSite.plain().summary(words).site()), StandardCharsets.UTF_8);
      assertThat(feed).doesNotContainIgnoringCase("ada example").doesNotContain("hidden well");
    }
    Element entry = entry("camp", SmallSite.plain().summary("The Hidden Well.").site());
    assertThat(text(entry, "title")).isEqualTo("Violence against civilians");
  }

  @Test
  void noFigureAndNoCoordinateEntersTheFeed() {
    assertThat(new String(Feed.of(SmallSite.plain().site()), StandardCharsets.UTF_8))
        .doesNotContain("25.1")
        .doesNotContain("62.3")
        .doesNotContain("11")
        .doesNotContain("12");
  }

  private static void complete(Element element) {
    assertThat(URI.create(text(element, "id")).isAbsolute()).isTrue();
    assertThat(text(element, "title")).isNotBlank();
    assertThat(Instant.parse(text(element, "updated")))
        .isBeforeOrEqualTo(Instant.parse("2026-02-05T00:00:00Z"));
  }

  private static String link(String id, Site site) throws Exception {
    return child(entry(id, site), "link").getAttribute("href");
  }

  private static Element entry(String id, Site site) throws Exception {
    return entries(parse(Feed.of(site))).stream()
        .filter(entry -> child(entry, "link").getAttribute("href").contains("/" + id + "/"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> entries(Element feed) {
    return children(feed, "entry");
  }

  private static String text(Element parent, String name) {
    return child(parent, name).getTextContent();
  }

  private static Element child(Element parent, String name) {
    return children(parent, name).getFirst();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  private static Element parse(byte[] document) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(document))
        .getDocumentElement();
  }
}
