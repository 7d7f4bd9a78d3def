package org.hourline.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hourline.model.ErasedKind;
import org.hourline.model.Term;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A kind of thing that can be erased.
final class ErasedKindConverter implements ITypeConverter<ErasedKind> {
  @Override
  public ErasedKind convert(String value) {
    return Term.find(ErasedKind.class, value)
        .orElseThrow(() ->
            new TypeConversionException(
                "“"
                    + value
                    + "” is none of "
                    + Arrays.stream(ErasedKind.values())
                        .map(ErasedKind::term)
                        .collect(Collectors.joining(", "))));
  }
}
