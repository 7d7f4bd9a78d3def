package org.hourline.language;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hourline.template.Templates;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads `i18n/LANG.json`: one flat object, in which a key holds a text, or an object of texts by
/// plural category.
final class WordsFile {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String path;
  private final JsonParser parser;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private WordsFile(String path, JsonParser parser) {
    this.path = path;
    this.parser = parser;
  }

  /// What a key holds.
  sealed interface Entry {}

  /// One text, for every number.
  record Text(String text) implements Entry {}

  /// A text for each plural category.
  record Forms(Map<String, String> byCategory) implements Entry {}

  static String path(String language) {
    return "i18n/" + language + ".json";
  }

  static Map<String, Entry> read(String language, Templates templates) {
    String path = path(language);
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), templates.bytes(path))) {
      return new WordsFile(path, parser).read();
    } catch (JacksonException e) {
      throw failure(path, e.getLocation(), e.getOriginalMessage());
    }
  }

  private Map<String, Entry> read() {
    expect(parser.nextToken(), JsonToken.START_OBJECT, "an object of texts");
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      entries.put(key, entry(parser.nextToken()));
    }
    if (parser.nextToken() != null) {
      throw failure("nothing may follow the object");
    }
    return entries;
  }

  private Entry entry(JsonToken token) {
    if (token == JsonToken.VALUE_STRING) {
      return new Text(parser.getString());
    }
    expect(token, JsonToken.START_OBJECT, "a text, or an object of plural forms");
    Map<String, String> forms = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String category = parser.currentName();
      expect(parser.nextToken(), JsonToken.VALUE_STRING, "a text");
      forms.put(category, parser.getString());
    }
    return new Forms(forms);
  }

  private void expect(@Nullable JsonToken found, JsonToken wanted, String what) {
    if (found != wanted) {
      throw failure("expected " + what);
    }
  }

  private WordsException failure(String message) {
    return failure(path, parser.currentTokenLocation(), message);
  }

  private static WordsException failure(String path, TokenStreamLocation at, String message) {
    return new WordsException(
        "templates/" + path + ":" + at.getLineNr() + ":" + at.getColumnNr() + ": " + message);
  }
}
