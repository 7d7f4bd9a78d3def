package org.hourline.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hourline.read.ContentForm;

/// What tells VS Code which schema is for which file: JSON by its own settings, YAML by those of
/// the YAML language server; and snippets for front matter, which need no extension.
final class EditorSettings {
  private EditorSettings() {}

  /// Files of the folder `.vscode`, by name.
  static Map<String, String> all() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(".vscode/settings.json", settings());
    files.put(".vscode/hourline.code-snippets", snippets());
    files.put(
        ".vscode/extensions.json",
        """
        {
          "recommendations": ["redhat.vscode-yaml"]
        }
        """);
    return files;
  }

  private static String settings() {
    List<String> json =
        ContentForm.all().stream()
            .filter(form -> form.extent() != ContentForm.Extent.FRONT_MATTER)
            .map(form ->
                "    { \"fileMatch\": ["
                    + files(form)
                    + "], \"url\": \"./schemas/"
                    + Schemas.name(form)
                    + "\" }")
            .toList();
    List<String> yaml =
        front().stream()
            .map(form ->
                "    \"./schemas/" + Schemas.name(form) + "\": \"content/" + form.files() + "\"")
            .toList();
    return "{\n  \"json.schemas\": [\n"
        + String.join(",\n", json)
        + "\n  ],\n  \"yaml.schemas\": {\n"
        + String.join(",\n", yaml)
        + "\n  }\n}\n";
  }

  /// Translations lie beside their originals, and a glob for all files of a folder takes them in.
  private static String files(ContentForm form) {
    String own = "\"/content/" + form.files() + "\"";
    return form == ContentForm.EVENTS
        ? own + ", \"!/content/" + ContentForm.EVENTS_TRANSLATION.files() + "\""
        : own;
  }

  private static List<ContentForm> front() {
    return ContentForm.all().stream()
        .filter(form -> form.extent() == ContentForm.Extent.FRONT_MATTER)
        .toList();
  }

  /// One snippet a kind of file: the front matter of a new one. Translations have none: `hourline
  /// translate` writes them, with the original beside each text.
  private static String snippets() {
    return front().stream()
        .filter(form -> form.original() == null)
        .map(form -> {
          String body =
              FrontMatter.of(form.shape(), Map.of())
                  .lines()
                  .map(line -> "      " + JsonValue.text(line.replace("$", "\\$")))
                  .collect(Collectors.joining(",\n"));
          return "  \"Hourline: "
              + form.word()
              + "\": {\n    \"scope\": \"markdown\",\n    \"prefix\": \"hourline-"
              + form.word()
              + "\",\n    \"description\": \"The front matter of content/"
              + form.files()
              + "\",\n    \"body\": [\n"
              + body
              + "\n    ]\n  }";
        })
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }
}
