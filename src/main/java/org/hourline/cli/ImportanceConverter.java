package org.hourline.cli;

import java.util.stream.Stream;
import org.hourline.model.Importance;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the weight of an event, as content files write it: `1`, `2` or `3`.
final class ImportanceConverter implements ITypeConverter<Importance> {
  @Override
  public Importance convert(String text) {
    return Stream.of(Importance.values())
        .filter(importance -> importance.term().equals(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("expected 1, 2 or 3, not " + text));
  }
}
