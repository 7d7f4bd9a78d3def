package org.hourline.author;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.hourline.read.Condition;
import org.hourline.read.ContentForm;
import org.hourline.read.Field;
import org.hourline.read.Kind;
import org.hourline.read.Limits;
import org.hourline.read.Shape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// One JSON Schema (2020-12) out of the declarations of one kind of content file. Each shape is
/// written once, under `$defs`. Alternatives are told apart by `if`, not by `anyOf`, so that an
/// editor names the key that is wrong, not every branch that it might have been.
final class SchemaWriter {
  private final JsonGenerator json;
  private final IdentityHashMap<Shape, String> names = new IdentityHashMap<>();
  private final List<Shape> shapes = new ArrayList<>();

  private SchemaWriter(JsonGenerator json) {
    this.json = json;
  }

  static String schema(ContentForm form) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(new Pretty(), text)) {
      new SchemaWriter(json).write(form);
    }
    return text.append('\n').toString();
  }

  private void write(ContentForm form) {
    gather(form.shape());
    json.writeStartObject();
    json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.writeStringProperty("title", "Hourline: content/" + form.files());
    switch (form.extent()) {
      case ONE, FRONT_MATTER -> ref(form.shape());
      case LIST -> list(form.shape());
      case ONE_OR_LIST -> {
        json.writeName("if");
        type("array");
        json.writeName("then");
        json.writeStartObject();
        json.writeStringProperty("type", "array");
        json.writeName("items");
        json.writeStartObject();
        ref(form.shape());
        required(List.of("id"));
        json.writeEndObject();
        json.writeEndObject();
        json.writeName("else");
        json.writeStartObject();
        ref(form.shape());
        json.writeEndObject();
      }
    }
    json.writeName("$defs");
    json.writeStartObject();
    for (Shape shape : shapes) {
      json.writeName(String.valueOf(names.get(shape)));
      object(shape);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void list(Shape shape) {
    json.writeStringProperty("type", "array");
    json.writeName("items");
    json.writeStartObject();
    ref(shape);
    json.writeEndObject();
  }

  /// Names every shape that can be met from one on.
  private void gather(Shape shape) {
    if (names.containsKey(shape)) {
      return;
    }
    String plain = shape.name().replaceFirst("^an? ", "").replace(' ', '-');
    String name = plain;
    for (int i = 2; names.containsValue(name); i++) {
      name = plain + "-" + i;
    }
    names.put(shape, name);
    shapes.add(shape);
    shape.fields().forEach(field -> gather(field.kind()));
  }

  private void gather(Kind<?> kind) {
    switch (kind) {
      case Kind.ObjectOf<?> object -> gather(object.shape());
      case Kind.RawOf raw -> gather(raw.shape());
      case Kind.ListOf<?> list -> gather(list.element());
      case Kind.OneOrMore<?> some -> gather(some.element());
      case Kind.ShortOr<?> either -> {
        gather(either.brief());
        gather(either.whole());
      }
      case Kind.Single<?> _, Kind.Anything _ -> {}
    }
  }

  private void object(Shape shape) {
    json.writeStartObject();
    json.writeStringProperty("type", "object");
    json.writeName("properties");
    json.writeStartObject();
    for (Field<?> field : shape.fields()) {
      json.writeName(field.key());
      json.writeStartObject();
      json.writeStringProperty("description", field.meaning());
      kind(field.kind());
      json.writeName("examples");
      json.writeStartArray();
      json.writeRawValue(field.example());
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
    List<String> required =
        shape.fields().stream().filter(Field::required).<String>map(Field::key).toList();
    if (!required.isEmpty()) {
      required(required);
    }
    json.writeBooleanProperty("additionalProperties", false);
    if (!shape.demands().isEmpty()) {
      json.writeName("allOf");
      json.writeStartArray();
      for (Shape.Demand demand : shape.demands()) {
        json.writeStartObject();
        json.writeStringProperty("$comment", demand.meaning());
        condition(demand.condition());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /// The keywords of a value, into an object that is open.
  private void kind(Kind<?> kind) {
    switch (kind) {
      case Kind.Single<?> single -> single(single);
      case Kind.ListOf<?> list -> {
        json.writeStringProperty("type", "array");
        whole("items", list.element());
        if (list.distinct()) {
          json.writeBooleanProperty("uniqueItems", true);
        }
      }
      case Kind.OneOrMore<?> some -> {
        json.writeName("if");
        type("array");
        json.writeName("then");
        json.writeStartObject();
        whole("items", some.element());
        json.writeBooleanProperty("uniqueItems", true);
        json.writeEndObject();
        whole("else", some.element());
      }
      case Kind.ShortOr<?> either -> {
        json.writeName("if");
        type("object", "array");
        whole("then", either.whole());
        whole("else", either.brief());
      }
      case Kind.ObjectOf<?> object -> ref(object.shape());
      case Kind.RawOf raw -> ref(raw.shape());
      case Kind.Anything _ -> {
        json.writeName("not");
        type("null");
      }
    }
  }

  private void whole(String keyword, Kind<?> kind) {
    json.writeName(keyword);
    json.writeStartObject();
    kind(kind);
    json.writeEndObject();
  }

  private void single(Kind.Single<?> single) {
    Limits limits = single.limits();
    switch (single.form()) {
      case TEXT -> json.writeStringProperty("type", "string");
      case NUMBER ->
          json.writeStringProperty(
              "type", limits.whole() || !single.choices().isEmpty() ? "integer" : "number");
      case TRUTH -> json.writeStringProperty("type", "boolean");
      case TEXT_OR_NUMBER -> {
        json.writeName("type");
        strings(List.of("string", "number"));
      }
    }
    if (!single.choices().isEmpty() && single.form() != Kind.Form.TRUTH) {
      json.writeName("enum");
      if (single.form() == Kind.Form.NUMBER) {
        json.writeStartArray();
        single.choices().forEach(json::writeRawValue);
        json.writeEndArray();
      } else {
        strings(single.choices());
      }
    }
    limits(limits);
  }

  private void limits(Limits limits) {
    if (limits.pattern() != null) {
      json.writeStringProperty("pattern", limits.pattern());
    }
    if (limits.longest() != null) {
      json.writeNumberProperty("maxLength", limits.longest());
    }
    if (limits.least() != null) {
      json.writeNumberProperty("minimum", limits.least());
    }
    if (limits.most() != null) {
      json.writeNumberProperty("maximum", limits.most());
    }
  }

  /// The keywords of a condition, into an object that is open.
  private void condition(Condition condition) {
    switch (condition) {
      case Condition.There(var key) -> required(List.of(key));
      case Condition.Is(var key, var terms) -> {
        required(List.of(key));
        open(key);
        json.writeName("enum");
        strings(terms);
        close();
      }
      case Condition.Sized(var key, var least, var most) -> {
        required(List.of(key));
        open(key);
        json.writeNumberProperty("minItems", least);
        if (most >= 0) {
          json.writeNumberProperty("maxItems", most);
        }
        close();
      }
      case Condition.Not(var what) -> whole("not", what);
      case Condition.All(var of) -> each("allOf", of);
      case Condition.Any(var of) -> each("anyOf", of);
      case Condition.Where(var one, var other) -> {
        whole("if", one);
        whole("then", other);
      }
    }
  }

  private void whole(String keyword, Condition condition) {
    json.writeName(keyword);
    json.writeStartObject();
    condition(condition);
    json.writeEndObject();
  }

  private void each(String keyword, List<Condition> conditions) {
    json.writeName(keyword);
    json.writeStartArray();
    for (Condition condition : conditions) {
      json.writeStartObject();
      condition(condition);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void open(String key) {
    json.writeName("properties");
    json.writeStartObject();
    json.writeName(key);
    json.writeStartObject();
  }

  private void close() {
    json.writeEndObject();
    json.writeEndObject();
  }

  private void ref(Shape shape) {
    json.writeStringProperty("$ref", "#/$defs/" + names.get(shape));
  }

  private void required(List<String> keys) {
    json.writeName("required");
    strings(keys);
  }

  private void type(String... types) {
    json.writeStartObject();
    json.writeName("type");
    if (types.length == 1) {
      json.writeString(types[0]);
    } else {
      strings(List.of(types));
    }
    json.writeEndObject();
  }

  private void strings(List<String> strings) {
    json.writeStartArray();
    strings.forEach(json::writeString);
    json.writeEndArray();
  }

  /// One keyword a line, line breaks the same on every system.
  private static final class Pretty extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
