package org.hourline.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hourline.markup.Markup;
import org.hourline.model.Site;
import org.hourline.read.ContentReader;
import org.hourline.read.Loaded;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchTextsTest {
  @Test
  void eachEventStandsThereWithTheNamesAndAliasesOfItsPlacesAndActors() {
    Site site = Objects.requireNonNull(read("content").site());
    JsonNode events = events(SearchTexts.of(site, List.of(site)));

    assertThat(events.size()).isEqualTo(site.events().size());
    JsonNode noshki = event("noshki-abduction", events);
    assertThat(noshki.path("names").asString()).contains("Noshki Nushki Balochistan Militants");
    assertThat(noshki.path("body").asString())
        .startsWith("The article places this in Noshki district")
        .doesNotContain("[");
  }

  @Test
  void theNamesInTheOtherLanguagesStandThereOnceAfterItsOwn() {
    Loaded loaded = read("src/test/resources/sites/bilingual/content");
    Site english = Objects.requireNonNull(loaded.site());
    Site urdu = loaded.translations().getFirst().site();
    List<Site> languages = List.of(english, urdu);

    JsonNode events = events(SearchTexts.of(english, languages));
    assertThat(event("ferry", events).path("names").asString())
        .isEqualTo("The landing Ferrymen’s union Union گھاٹ پتن ملاحوں کی انجمن");
    assertThat(event("reply", events).path("names").asString())
        .as("is not translated")
        .isEqualTo("Ministry of Rivers");
    JsonNode told = events(SearchTexts.of(urdu, languages));
    assertThat(event("ferry", told).path("names").asString())
        .isEqualTo("گھاٹ پتن ملاحوں کی انجمن The landing Ferrymen’s union Union");
    assertThat(event("ferry", told).path("title").asString()).isEqualTo("کشتی روک دی گئی");
  }

  private static Loaded read(String content) {
    return ContentReader.read(Path.of(content), content);
  }

  private static JsonNode events(byte[] file) {
    String script = new String(file, UTF_8);
    assertThat(script).startsWith("globalThis.hourlineTexts = {").endsWith("}.events;\n");
    return JsonMapper.shared()
        .readTree(script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1))
        .path("events");
  }

  private static JsonNode event(String id, JsonNode events) {
    return events
        .valueStream()
        .filter(event -> event.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theWordsOfATextAreThereWithoutItsMarks() {
    assertThat(Markup.words("# One\n\nTwo *three* [@seed]\n\n- `four`\n- [five](https://x.org)"))
        .matches("One Two three\\s+four\\s+five");
  }
}
