package org.hourline.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.hourline.read.ContentForm;
import org.hourline.read.Node;
import org.hourline.read.ParsedFile;
import org.junit.jupiter.api.Test;

final class EditorSettingsTest {
  @Test
  void everyKindOfFileHasItsSchema() {
    Node.Keyed settings = json(".vscode/settings.json");
    String json = NodeText.json(Objects.requireNonNull(settings.value("json.schemas")));
    String yaml = NodeText.json(Objects.requireNonNull(settings.value("yaml.schemas")));
    for (ContentForm form : ContentForm.all()) {
      boolean front = form.extent() == ContentForm.Extent.FRONT_MATTER;
      assertThat(front ? yaml : json)
          .contains("\"./schemas/" + Schemas.name(form) + "\"", "content/" + form.files());
      assertThat(Schemas.all()).containsKey(Schemas.name(form));
    }
  }

  @Test
  void everySnippetIsFrontMatterWithEveryKey() {
    Node.Keyed snippets = json(".vscode/hourline.code-snippets");
    assertThat(snippets.entries()).hasSize(3);
    Node event = Objects.requireNonNull(snippets.value("Hourline: event"));
    List<Node> body =
        ((Node.Listed) Objects.requireNonNull(((Node.Keyed) event).value("body"))).items();
    assertThat(NodeText.plain(body.getFirst())).isEqualTo("---");
    assertThat(NodeText.plain(body.getLast())).isEqualTo("---");
    assertThat(NodeText.json(event)).contains("event_type:", "# claims:", "\"hourline-event\"");
  }

  private static Node.Keyed json(String name) {
    ParsedFile parsed =
        ParsedFile.of("x.json", Objects.requireNonNull(EditorSettings.all().get(name)));
    assertThat(parsed.problems()).isEmpty();
    return (Node.Keyed) Objects.requireNonNull(parsed.node());
  }
}
