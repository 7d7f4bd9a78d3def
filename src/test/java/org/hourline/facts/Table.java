package org.hourline.facts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A table of the facts, under `src/test/resources/facts`. The first line names the columns.
final class Table {
  private Table() {}

  static List<NamedCsvRecord> read(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/facts/" + name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
        return reader.stream().toList();
      }
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
