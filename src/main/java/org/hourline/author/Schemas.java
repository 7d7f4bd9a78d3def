package org.hourline.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hourline.read.ContentForm;

/// JSON Schemas of every kind of content file, for editors that complete and check as one writes.
/// They refuse what the reader refuses of the shape of a file; what needs more than the file
/// itself, such as a reference, a zone or a sum, only the reader knows.
public final class Schemas {
  private Schemas() {}

  /// The schemas by the names of their files: `actors.schema.json`.
  public static Map<String, String> all() {
    Map<String, String> files = new LinkedHashMap<>();
    for (ContentForm form : ContentForm.all()) {
      files.put(name(form), SchemaWriter.schema(form));
    }
    return files;
  }

  static String name(ContentForm form) {
    return form.word() + ".schema.json";
  }

  /// Writes them into a folder; a schema that is there is replaced, being the program's own.
  ///
  /// @return the names of the files
  /// @throws IOException when the disk fails
  public static List<String> write(Path folder) throws IOException {
    Map<String, String> schemas = all();
    for (Map.Entry<String, String> schema : schemas.entrySet()) {
      Path file = folder.resolve(schema.getKey());
      if (Files.exists(file)) {
        SafeFiles.replace(file, schema.getValue());
      } else {
        SafeFiles.create(file, schema.getKey(), schema.getValue());
      }
    }
    return List.copyOf(schemas.keySet());
  }
}
