package org.hourline.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// What a site consists of: `manifest.json`, which names every file but itself.
///
/// ```json
/// {
///   "made_by": "hourline",
///   "schema": 1,
///   "files": [ {"path": "404.html", "sha256": "9f86…", "bytes": 4711} ]
/// }
/// ```
///
/// Files are sorted by path. It is how a later build knows its own files from others in the folder:
/// only what is listed is ever replaced or removed.
final class Manifest {
  static final String NAME = "manifest.json";
  private static final String MADE_BY = "hourline";
  private static final int SCHEMA = 1;

  /// @param sha256 64 hex digits
  private record Entry(String sha256, long bytes) {}

  private final SortedMap<String, Entry> files = new TreeMap<>();
  private final TreeSet<String> folders = new TreeSet<>();

  private Manifest() {}

  /// A site without files.
  static Manifest empty() {
    return new Manifest();
  }

  /// The manifest in a folder; null where there is none, or none of ours.
  static @Nullable Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    try (JsonParser json =
        new JsonFactory().createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
      return parse(json);
    } catch (JacksonException | IllegalArgumentException notOurs) {
      return null;
    }
  }

  private static @Nullable Manifest parse(JsonParser json) {
    Manifest manifest = new Manifest();
    boolean ours = false;
    boolean schema = false;
    expect(json.nextToken() == JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      switch (key) {
        case "made_by" -> ours = json.getString().equals(MADE_BY);
        case "schema" -> schema = value == JsonToken.VALUE_NUMBER_INT && json.getIntValue() == 1;
        case "files" -> {
          expect(value == JsonToken.START_ARRAY);
          while (json.nextToken() == JsonToken.START_OBJECT) {
            manifest.parseFile(json);
          }
        }
        default -> json.skipChildren();
      }
    }
    return ours && schema ? manifest : null;
  }

  private void parseFile(JsonParser json) {
    String path = "";
    String hash = "";
    long bytes = 0;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "path" -> path = json.getString();
        case "sha256" -> hash = json.getString();
        case "bytes" -> bytes = json.getLongValue();
        default -> json.skipChildren();
      }
    }
    // The same rule as for the files we write: a path never leads out of the folder.
    add(new OutputFile(path, new byte[0]).path(), new Entry(hash, bytes));
  }

  private static void expect(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("not a manifest");
    }
  }

  /// Lists a file that was made.
  void add(OutputFile file) {
    add(file.path(), entry(file));
  }

  /// Whether it lists a file with this content.
  boolean lists(OutputFile file) {
    return entry(file).equals(files.get(file.path()));
  }

  private static Entry entry(OutputFile file) {
    String hash = HexFormat.of().formatHex(sha256().digest(file.content()));
    return new Entry(hash, file.content().length);
  }

  private void add(String path, Entry entry) {
    files.put(path, entry);
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      folders.add(path.substring(0, slash));
    }
  }

  /// Whether a path is one of the site's files, the manifest among them.
  boolean hasFile(String path) {
    return files.containsKey(path) || path.equals(NAME);
  }

  /// The files that are new or differ from those that another lists.
  List<String> changedSince(Manifest before) {
    return files.entrySet().stream()
        .filter(file -> !file.getValue().equals(before.files.get(file.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Whether a path is a folder with files of the site in it.
  boolean hasFolder(String path) {
    return folders.contains(path);
  }

  /// The paths of the files, sorted.
  Collection<String> paths() {
    return files.keySet();
  }

  /// The paths of the folders, sorted: a folder before what is in it.
  SortedSet<String> folders() {
    return folders;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public DefaultPrettyPrinter getPrettyPrinter() {
            return printer;
          }
        };
    try (JsonGenerator json = new JsonFactory().createGenerator(context, out)) {
      json.writeStartObject();
      json.writeStringProperty("made_by", MADE_BY);
      json.writeNumberProperty("schema", SCHEMA);
      json.writeArrayPropertyStart("files");
      files.forEach((path, entry) -> {
        json.writeStartObject();
        json.writeStringProperty("path", path);
        json.writeStringProperty("sha256", entry.sha256());
        json.writeNumberProperty("bytes", entry.bytes());
        json.writeEndObject();
      });
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
    return out.toByteArray();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
