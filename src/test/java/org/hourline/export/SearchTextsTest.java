package org.hourline.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.hourline.markup.Markup;
import org.hourline.model.Site;
import org.hourline.read.ContentReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchTextsTest {
  @Test
  void eachEventStandsThereWithTheNamesAndAliasesOfItsPlacesAndActors() {
    Site site =
        Objects.requireNonNull(
            ContentReader.read(Path.of("content"), Path.of("content").toString()).site());
    String script = new String(SearchTexts.of(site), UTF_8);

    assertThat(script).startsWith("globalThis.hourlineTexts = {").endsWith("}.events;\n");
    JsonNode events =
        JsonMapper.shared()
            .readTree(script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1))
            .path("events");
    assertThat(events.size()).isEqualTo(site.events().size());
    JsonNode noshki =
        events
            .valueStream()
            .filter(event -> event.path("id").asString().equals("noshki-abduction"))
            .findFirst()
            .orElseThrow();
    assertThat(noshki.path("names").asString()).contains("Noshki Nushki Balochistan Militants");
    assertThat(noshki.path("body").asString())
        .startsWith("The article places this in Noshki district")
        .doesNotContain("[");
  }

  @Test
  void theWordsOfATextAreThereWithoutItsMarks() {
    assertThat(Markup.words("# One\n\nTwo *three* [@seed]\n\n- `four`\n- [five](https://x.org)"))
        .matches("One Two three\\s+four\\s+five");
  }
}
