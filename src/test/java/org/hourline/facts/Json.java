package org.hourline.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// An object of a JSON file: what a reader of the published data sees, without the program's own
/// records.
record Json(Map<String, @Nullable Object> members) {

  static Json read(byte[] file) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
      parser.nextToken();
      return (Json) Objects.requireNonNull(value(parser));
    }
  }

  /// A member as text, numbers included; empty where it is missing.
  String text(String name) {
    Object value = members.get(name);
    return value == null ? "" : String.valueOf(value);
  }

  /// A member that is an object; null where it is missing.
  @Nullable Json object(String name) {
    return (Json) members.get(name);
  }

  /// A member that is a list of objects; empty where it is missing.
  List<Json> objects(String name) {
    return list(name).stream().map(Json.class::cast).toList();
  }

  /// A member that is a list of texts; empty where it is missing.
  List<String> texts(String name) {
    return list(name).stream().map(String::valueOf).toList();
  }

  private List<?> list(String name) {
    Object value = members.get(name);
    return value == null ? List.of() : (List<?>) value;
  }

  private static @Nullable Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          members.put(name, value(parser));
        }
        yield new Json(members);
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        yield list;
      }
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_STRING -> parser.getString();
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("not a value: " + parser.currentToken());
    };
  }
}
