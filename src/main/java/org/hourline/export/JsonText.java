package org.hourline.export;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Consumer;
import org.hourline.model.Term;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// One JSON text (RFC 8259), UTF-8, one value a line so that two editions can be compared line by
/// line. What is absent, empty or false is left out: a missing figure is never `null` or 0 (rule
/// FIG-6).
final class JsonText {
  private final JsonGenerator out;

  private JsonText(JsonGenerator out) {
    this.out = out;
  }

  /// The bytes of an object, with a line end at the close.
  static byte[] of(Consumer<JsonText> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out =
        new JsonFactory().createGenerator(new Pretty(), bytes, JsonEncoding.UTF8)) {
      out.writeStartObject();
      members.accept(new JsonText(out));
      out.writeEndObject();
    }
    bytes.writeBytes("\n".getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }

  JsonText text(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.writeStringProperty(name, value);
    }
    return this;
  }

  JsonText term(String name, @Nullable Term value) {
    return text(name, value == null ? null : value.term());
  }

  JsonText number(String name, @Nullable Long value) {
    if (value != null) {
      out.writeNumberProperty(name, value);
    }
    return this;
  }

  JsonText number(String name, @Nullable Integer value) {
    return number(name, value == null ? null : Long.valueOf(value));
  }

  /// With the decimals as written: they say how precise the number is.
  JsonText decimal(String name, @Nullable BigDecimal value) {
    if (value != null) {
      out.writeName(name);
      out.writeNumber(value.toPlainString());
    }
    return this;
  }

  JsonText flag(String name, boolean value) {
    if (value) {
      out.writeBooleanProperty(name, true);
    }
    return this;
  }

  /// A yes or no that can be unknown, unlike a [#flag].
  JsonText stated(String name, @Nullable Boolean value) {
    if (value != null) {
      out.writeBooleanProperty(name, value);
    }
    return this;
  }

  JsonText texts(String name, Collection<String> values) {
    if (!values.isEmpty()) {
      out.writeArrayPropertyStart(name);
      values.forEach(out::writeString);
      out.writeEndArray();
    }
    return this;
  }

  <T> JsonText object(String name, @Nullable T value, Consumer<T> members) {
    if (value != null) {
      out.writeObjectPropertyStart(name);
      members.accept(value);
      out.writeEndObject();
    }
    return this;
  }

  <T> JsonText objects(String name, Collection<T> values, Consumer<T> members) {
    return values.isEmpty() ? this : table(name, values, members);
  }

  /// An array that is there even when it is empty.
  <T> JsonText table(String name, Collection<T> values, Consumer<T> members) {
    out.writeArrayPropertyStart(name);
    for (T value : values) {
      out.writeStartObject();
      members.accept(value);
      out.writeEndObject();
    }
    out.writeEndArray();
    return this;
  }

  private static final class Pretty extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter line = new DefaultIndenter(" ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(line)
          .withArrayIndenter(line);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
