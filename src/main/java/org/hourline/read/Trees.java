package org.hourline.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Makes a tree of positioned values out of the tokens of JSON (RFC 8259) or of YAML 1.2, of which
/// only what JSON can say is taken: no anchors, no tags, one document.
final class Trees {
  private static final int DEEPEST = 40;
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(10 * DEEPEST)
          .maxStringLength(Decoding.LARGEST)
          .maxNameLength(10_000)
          .maxNumberLength(100)
          .build();
  private static final JsonFactory JSON =
      JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();
  private static final YAMLFactory YAML = yaml(1024);

  /// For front matter longer than this, a larger buffer: the reader copies all that it holds of a
  /// value each time that it fills one, so a line of ten million characters took half a minute.
  private static final int LONG = 100_000;

  private static final YAMLFactory LONG_YAML = yaml(1024 * 1024);

  private final TextFile file;
  private final Findings findings;
  private final Ruler ruler;
  private final boolean yaml;

  /// Where the lists and objects begin that are not closed yet.
  private final Deque<Position> open = new ArrayDeque<>();

  private Trees(TextFile file, Findings findings, boolean yaml) {
    this.file = file;
    this.findings = findings;
    this.ruler = new Ruler(file);
    this.yaml = yaml;
  }

  private static YAMLFactory yaml(int buffer) {
    return YAMLFactory.builder()
        .streamReadConstraints(CONSTRAINTS)
        .loadSettings(
            LoadSettings.builder()
                .setCodePointLimit(Decoding.LARGEST)
                // Both keys are wanted here, to tell where the first one is.
                .setAllowDuplicateKeys(true)
                .setBufferSize(buffer)
                .build())
        .build();
  }

  /// A JSON value, and where it ends.
  ///
  /// @param end the offset after its last character
  record Ended(Node node, int end) {}

  /// The one JSON value of a text; null, with its problem told, where it is not JSON.
  static @Nullable Node json(TextFile file, Findings findings) {
    Trees trees = new Trees(file, findings, false);
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), file.text())) {
      return trees.whole(parser);
    }
  }

  /// The JSON value that a text begins with.
  static @Nullable Ended jsonAtStart(TextFile file, Findings findings) {
    Trees trees = new Trees(file, findings, false);
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), file.text())) {
      Node node = trees.first(parser);
      return node == null ? null : new Ended(node, (int) parser.currentLocation().getCharOffset());
    }
  }

  /// The one YAML document of a text; null, with its problem told, where it is not YAML.
  static @Nullable Node yaml(TextFile file, Findings findings) {
    Trees trees = new Trees(file, findings, true);
    YAMLFactory factory = file.text().length() > LONG ? LONG_YAML : YAML;
    WholePairs text = new WholePairs(file.text());
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      return trees.whole(parser);
    }
  }

  private @Nullable Node whole(JsonParser parser) {
    Node node = first(parser);
    if (node == null) {
      return null;
    }
    try {
      if (parser.nextToken() != null) {
        findings.add(
            ShapeRules.TRAILING_TEXT,
            at(parser),
            yaml ? "A second YAML document begins here" : "The value has ended before this",
            "keep one value in the file");
        return null;
      }
    } catch (JacksonException e) {
      tell(e);
      return null;
    }
    return node;
  }

  private @Nullable Node first(JsonParser parser) {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        findings.add(
            ShapeRules.EMPTY_FILE,
            file.start(),
            "There is nothing here",
            "write `[]` or `{…}`, or take the file away");
        return null;
      }
      return node(parser, token, 0);
    } catch (JacksonException e) {
      tell(e);
      return null;
    } catch (TooDeep e) {
      findings.add(
          ShapeRules.TOO_DEEP,
          e.at,
          "This is nested more than " + DEEPEST + " levels deep",
          "no part of the content needs so many");
      return null;
    }
  }

  private Node node(JsonParser parser, JsonToken token, int depth) throws TooDeep {
    Position at = at(parser);
    if (depth > DEEPEST) {
      throw new TooDeep(at);
    }
    boolean refused = yaml && refuses((YAMLParser) parser, at);
    Node node =
        switch (token) {
          case START_OBJECT, START_ARRAY -> {
            open.push(at);
            Node held =
                token == JsonToken.START_OBJECT
                    ? keyed(parser, at, depth)
                    : listed(parser, at, depth);
            open.pop();
            yield held;
          }
          case VALUE_STRING -> new Node.Text(at, parser.getString());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString(), at);
          case VALUE_TRUE -> new Node.Truth(at, true);
          case VALUE_FALSE -> new Node.Truth(at, false);
          case VALUE_NULL -> new Node.Nothing(at);
          case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, PROPERTY_NAME, END_OBJECT, END_ARRAY ->
              new Node.Broken(at);
        };
    return refused ? new Node.Broken(at) : node;
  }

  /// YAML reads more as numbers than JSON has (`0x1F`, `1_000`, `.inf`): those stay text.
  private static Node number(String literal, Position at) {
    return NUMBER.matcher(literal).matches()
        ? new Node.Numeral(at, literal)
        : new Node.Text(at, literal);
  }

  private Node keyed(JsonParser parser, Position at, int depth) throws TooDeep {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Position> seen = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      Position key = at(parser);
      Node value = node(parser, parser.nextToken(), depth + 1);
      Position first = seen.putIfAbsent(name, key);
      if (first == null) {
        entries.add(new Node.Entry(name, key, value));
      } else {
        findings.add(
            ShapeRules.DUPLICATE_KEY,
            key,
            "“" + name + "” stands here a second time",
            "the first is on line " + first.line() + "; keep one");
      }
    }
    return new Node.Keyed(at, List.copyOf(entries));
  }

  private Node listed(JsonParser parser, Position at, int depth) throws TooDeep {
    List<Node> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != null && token != JsonToken.END_ARRAY) {
      items.add(node(parser, token, depth + 1));
      token = parser.nextToken();
    }
    return new Node.Listed(at, List.copyOf(items));
  }

  private boolean refuses(YAMLParser parser, Position at) {
    String what =
        parser.isCurrentAlias()
            ? "An alias (`*name`)"
            : parser.getObjectId() != null
                ? "An anchor (`&name`)"
                : parser.getTypeId() != null ? "A tag (`!name`)" : null;
    if (what == null) {
      return false;
    }
    findings.add(
        ShapeRules.YAML_FEATURE,
        at,
        what + " is not taken here",
        "write the value out; quote text that begins with `*`, `&` or `!`");
    return true;
  }

  private void tell(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      findings.add(
          ShapeRules.TOO_DEEP, at(e.getLocation()), "This is nested too deep, or too long", null);
    } else if (yaml) {
      YamlWords.tell(e, file, findings);
    } else {
      JsonWords.tell(e, at(e.getLocation()), open.peek(), findings);
    }
  }

  private Position at(JsonParser parser) {
    return at(parser.currentTokenLocation());
  }

  private Position at(@Nullable TokenStreamLocation location) {
    if (location == null || location.getLineNr() < 1) {
      return file.start();
    }
    // The YAML reader counts code points itself; its offsets are code points as well.
    return yaml
        ? new Position(
            file.path(),
            file.firstLine() + location.getLineNr() - 1,
            Math.max(1, location.getColumnNr()))
        : ruler.at(location.getCharOffset());
  }

  private static final class TooDeep extends Exception {
    private final transient Position at;

    TooDeep(Position at) {
      super("too deep", null, false, false);
      this.at = at;
    }
  }
}
