package org.hourline.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hourline.problem.Position;
import org.hourline.read.Node;
import org.hourline.read.ParsedFile;
import org.jspecify.annotations.Nullable;

/// The texts of a content folder, but for its editions, while they are being changed. Each change
/// is looked at once more by the reader; one that would change anything else is refused.
final class ContentTexts {
  /// Keys whose values, or items of whose lists, are ids of actors.
  private static final Set<String> ACTOR_KEYS =
      Set.of(
          "actor",
          "actors",
          "claimant",
          "names",
          "part_of",
          "publisher",
          "origin",
          "verified_by",
          "at");

  private final String shown;
  private final Map<String, String> before = new TreeMap<>();
  private final Map<String, String> now = new LinkedHashMap<>();

  private ContentTexts(String shown) {
    this.shown = shown.replace('\\', '/').replaceFirst("(?<=.)/$", "");
  }

  static ContentTexts of(Path content, String shown) throws IOException {
    ContentTexts texts = new ContentTexts(shown);
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = content.relativize(file).toString().replace('\\', '/');
        boolean text = name.endsWith(".md") || name.endsWith(".json");
        if (text && !name.startsWith("editions/") && !name.matches("(.*/)?\\..*")) {
          texts.before.put(name, SafeFiles.text(file, texts.shown + "/" + name));
        }
      }
    }
    texts.now.putAll(texts.before);
    return texts;
  }

  /// The texts that are not as they were, by their files.
  Map<String, String> changed() {
    Map<String, String> changed = new LinkedHashMap<>();
    now.forEach((name, text) -> {
      if (!text.equals(before.get(name))) {
        changed.put(name, text);
      }
    });
    return changed;
  }

  /// A file from the content folder on, by the path in a position.
  String name(String path) {
    return path.substring(shown.length()).replaceFirst("^/+", "");
  }

  void put(String name, String text) {
    now.put(name, text);
  }

  /// The translations of a file.
  List<String> translationsOf(String name) {
    Pattern pattern =
        Pattern.compile(
            Pattern.quote(name.substring(0, name.length() - ".md".length()))
                + "\\.[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\.md");
    return before.keySet().stream().filter(other -> pattern.matcher(other).matches()).toList();
  }

  /// A file without its byte-order mark.
  private String bare(String name) {
    return java.util.Objects.requireNonNull(now.get(name), name).replaceFirst("^\uFEFF", "");
  }

  /// Puts a text back, with the byte-order mark that was there.
  private void set(String name, String text) {
    now.put(name, (String.valueOf(now.get(name)).startsWith("\uFEFF") ? "\uFEFF" : "") + text);
  }

  private Node parsed(String name) {
    Node node = ParsedFile.of(name, bare(name)).node();
    if (node == null) {
      throw new AuthorException(shown + "/" + name + " cannot be read");
    }
    return node;
  }

  /// Puts another object in the place of one in a JSON file.
  void replaceObject(Position at, String json) {
    String name = name(at.path());
    String text = bare(name);
    int from = Offsets.of(text, at);
    set(name, text.substring(0, from) + json + text.substring(Offsets.closing(text, from) + 1));
  }

  /// Takes a claim out of its list.
  void removeClaim(Position at, String id) {
    String name = name(at.path());
    String text = bare(name);
    Node root = parsed(name);
    ListedClaim claim = ListedClaim.find(root, id);
    if (claim == null) {
      throw new AuthorException(at + ": take the claim out by hand, and run this again");
    }
    String rest = claim.removed(text, ParsedFile.of(name, text));
    Node after = ParsedFile.of(name, rest).node();
    if (after == null || !NodeText.json(after).equals(NodeText.json(claim.without(root)))) {
      throw new AuthorException(at + ": take the claim out by hand, and run this again");
    }
    set(name, rest);
  }

  /// Adds a record to the corrections of an event, or of timeline.json.
  ///
  /// @param event null: of timeline.json
  void addCorrection(Position at, @Nullable String event, Map<String, @Nullable String> record) {
    String name = name(at.path());
    String text = bare(name);
    ParsedFile file = ParsedFile.of(name, text);
    Node root = parsed(name);
    if (root instanceof Node.Listed(_, var items)) {
      root =
          items.stream()
              .filter(item ->
                  item instanceof Node.Keyed keyed
                      && keyed.value("id") instanceof Node.Text(_, var id)
                      && id.equals(event))
              .findFirst()
              .orElse(root);
    }
    if (!(root instanceof Node.Keyed object)) {
      throw new AuthorException(at + " holds no object");
    }
    set(name, NewCorrection.with(text, file, object, record));
  }

  /// Gives an actor another id wherever it is named: in keys, and in links of texts.
  void renameActor(String old, String id) {
    for (String name : List.copyOf(now.keySet())) {
      String text = bare(name);
      List<Position> places = new ArrayList<>();
      Node root = ParsedFile.of(name, text).node();
      if (root != null && text.contains(old)) {
        find(root, "", old, places);
        String changed = text;
        for (Position at : places.reversed()) {
          int from = Offsets.of(changed, at);
          from += "\"'".indexOf(changed.charAt(from)) >= 0 ? 1 : 0;
          if (!changed.startsWith(old, from)) {
            throw new AuthorException(
                at.toString() + ": write `" + old + "` plainly, and run this again");
          }
          changed = changed.substring(0, from) + id + changed.substring(from + old.length());
        }
        changed = changed.replaceAll("\\[\\[" + Pattern.quote(old) + "(?=[|\\]])", "[[" + id);
        if (!changed.equals(text)) {
          set(name, changed);
        }
      }
    }
  }

  private static void find(Node node, String key, String id, List<Position> places) {
    switch (node) {
      case Node.Text(var at, var text) -> {
        if (text.equals(id) && ACTOR_KEYS.contains(key)) {
          places.add(at);
        }
      }
      case Node.Listed(_, var items) -> items.forEach(item -> find(item, key, id, places));
      case Node.Keyed(_, var entries) ->
          entries.forEach(entry -> find(entry.value(), entry.name(), id, places));
      case Node.Numeral _, Node.Truth _, Node.Nothing _, Node.Broken _ -> {}
    }
  }

  /// The lines that hold one of some words in any letter case, as `path:line: the line`.
  ///
  /// @param words in small letters
  List<String> linesWith(List<String> words) {
    List<String> found = new ArrayList<>();
    now.forEach((name, text) -> {
      String[] lines = text.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        String line = lines[i].toLowerCase(Locale.ROOT);
        if (words.stream().anyMatch(line::contains)) {
          found.add(shown + "/" + name + ":" + (i + 1) + ": " + lines[i].strip());
        }
      }
    });
    return found;
  }
}
