package org.hourline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hourline.model.Wording;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;

/// The content in another language, as trees: those of the original, with each text that is
/// translated in the place of its original, at its own position. What is read of them is the same
/// timeline with other words.
///
/// A unit is one of the things that hold figures together in a row of the ledger, so it has one
/// translation everywhere: the first.
final class Overlay {
  private final Wording wording;
  private final Map<String, Original> originals = new HashMap<>();
  private final Map<String, TranslationFile> files = new HashMap<>();
  private final Map<String, Node> units = new HashMap<>();

  /// The texts that stand in the original, by the keys that lead to each.
  private final Map<String, String> untranslated = new LinkedHashMap<>();

  /// Texts that a translation may leave as they are, and does: titles of sources, say.
  private final Set<String> kept = new HashSet<>();

  private final Set<String> unreviewed = new HashSet<>();

  /// @param wording of the translation, of which only the languages are known yet
  /// @param files those in its language
  Overlay(Wording wording, List<Original> originals, List<TranslationFile> files) {
    this.wording = wording;
    originals.forEach(original -> this.originals.put(original.file(), original));
    files.forEach(file -> this.files.put(file.original().file(), file));
    Units.of(files).forEach(unit -> units.putIfAbsent(unit.original(), unit.translation()));
  }

  /// What is told and what is not; complete when every file was read.
  Wording wording() {
    Set<String> texts = new HashSet<>(untranslated.values());
    texts.addAll(kept);
    return new Wording(
        wording.language(), wording.original(), wording.languages(), texts, unreviewed);
  }

  /// What a translation leaves in the original.
  List<String> left(Original.Thing thing, Node.Keyed said) {
    Overlay alone = new Overlay(wording, List.of(), List.of());
    alone.units.putAll(units);
    alone.object(thing.shape(), thing.node(), said, thing.root());
    return List.copyOf(alone.untranslated.keySet());
  }

  /// @param node the tree of a file, in the original
  Node over(String file, Node node) {
    Original original = originals.get(file);
    if (original == null) {
      return node;
    }
    TranslationFile translation = files.get(file);
    IdentityHashMap<Node, Node> told = new IdentityHashMap<>();
    for (Original.Thing thing : original.things()) {
      told.put(thing.node(), thing(original.form(), thing, translation));
    }
    return switch (node) {
      case Node.Listed(Position at, List<Node> items) ->
          new Node.Listed(at, items.stream().map(item -> told.getOrDefault(item, item)).toList());
      case Node.Keyed _, Node.Text _, Node.Numeral _, Node.Truth _, Node.Nothing _, Node.Broken _ ->
          told.getOrDefault(node, node);
    };
  }

  private Node thing(
      ContentForm form, Original.Thing thing, @Nullable TranslationFile translation) {
    Node.Keyed said = translation == null ? null : translation.of(thing);
    if (said != null && !new TranslationFile.Entry(thing, said).isReviewed()) {
      unreviewed.add(thing.root());
    }
    Node.Keyed told = object(thing.shape(), thing.node(), said, thing.root());
    return switch (form) {
      case TIMELINE -> inLanguage(told);
      case BRIEFING -> without(told, Prose.LANGUAGE.key());
      default -> told;
    };
  }

  /// @param said its translation; null: there is none
  /// @param path what it is called in a [Wording]
  private Node.Keyed object(
      Shape shape, Node.Keyed original, Node.@Nullable Keyed said, String path) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : original.entries()) {
      Field<?> field = shape.field(entry.name());
      Shape inner = field == null ? null : Translations.inner(field.kind());
      if (field != null && field.isText()) {
        text(field, entry, said, path, entries);
      } else if (field != null && inner != null) {
        Node value = inner(field, inner, entry.value(), said, path);
        entries.add(new Node.Entry(entry.name(), entry.key(), value));
      } else {
        entries.add(entry);
      }
    }
    for (Field<?> field : shape.fields()) {
      Node.Entry added = said == null ? null : said.entry(field.key());
      if (added != null
          && field.translating() == Field.Translating.ADDS
          && original.entry(field.key()) == null
          && says(added.value())) {
        entries.add(added);
      }
    }
    return new Node.Keyed(original.at(), List.copyOf(entries));
  }

  private void text(
      Field<?> field,
      Node.Entry original,
      Node.@Nullable Keyed said,
      String path,
      List<Node.Entry> into) {
    Node.Entry translated = said == null ? null : said.entry(field.key());
    Node unit =
        field.equals(Figures.UNIT) && original.value() instanceof Node.Text(_, var text)
            ? units.get(text)
            : null;
    if (unit != null) {
      into.add(new Node.Entry(original.name(), original.key(), unit));
    } else if (translated != null && says(translated.value())) {
      into.add(
          original.value() instanceof Node.Listed(Position at, var before)
              ? new Node.Entry(
                  original.name(), translated.key(), both(at, translated.value(), before))
              : translated);
    } else if (field.translating() == Field.Translating.SAYS) {
      untranslated.put(
          path + "/" + field.key(), original.value() instanceof Node.Text(_, var text) ? text : "");
      into.add(original);
    } else if (said == null || !field.equals(Actors.SHORT_NAME)) {
      if (original.value() instanceof Node.Text(_, var text)) {
        kept.add(text);
      }
      into.add(original);
    } // a short name in the original would stand in the place of a name that is translated
  }

  /// Other names in both languages: a reader may search for either.
  private static Node both(Position at, Node translated, List<Node> original) {
    List<Node> all = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    List<Node> first = translated instanceof Node.Listed(_, var items) ? items : List.of();
    for (List<Node> some : List.of(first, original)) {
      for (Node item : some) {
        if (!(item instanceof Node.Text(_, var text)) || texts.add(text)) {
          all.add(item);
        }
      }
    }
    return new Node.Listed(at, List.copyOf(all));
  }

  private Node inner(
      Field<?> field, Shape shape, Node value, Node.@Nullable Keyed said, String path) {
    Node translated = said == null ? null : said.value(field.key());
    return switch (value) {
      case Node.Keyed keyed ->
          object(
              shape,
              keyed,
              translated instanceof Node.Keyed object ? object : null,
              path + "/" + field.key());
      case Node.Listed(Position at, List<Node> items) -> {
        List<Node> told = new ArrayList<>();
        for (Node item : items) {
          told.add(
              item instanceof Node.Keyed keyed
                  ? object(
                      shape, keyed, find(shape, keyed, translated), at(path, field, shape, keyed))
                  : item);
        }
        yield new Node.Listed(at, List.copyOf(told));
      }
      case Node.Text _, Node.Numeral _, Node.Truth _, Node.Nothing _, Node.Broken _ -> value;
    };
  }

  /// The translation of an object of a list.
  private static Node.@Nullable Keyed find(Shape shape, Node.Keyed original, @Nullable Node list) {
    if (list instanceof Node.Listed(_, var items)) {
      for (Node item : items) {
        if (item instanceof Node.Keyed keyed && Said.names(shape, keyed, original)) {
          return keyed;
        }
      }
    }
    return null;
  }

  /// What an object of a list is called: claims and groups by their own ids.
  private static String at(String path, Field<?> field, Shape shape, Node.Keyed object) {
    String name = Said.name(shape, object);
    return Claims.SHAPE.equals(shape)
        ? "claim/" + name
        : Timelines.GROUP_SHAPE.equals(shape)
            ? "victims/" + name
            : path + "/" + field.key() + "/" + name;
  }

  private Node inLanguage(Node.Keyed timeline) {
    Position at = timeline.at();
    List<Node> others = new ArrayList<>();
    for (String other : wording.languages()) {
      if (!other.equals(wording.language())) {
        others.add(new Node.Text(at, other));
      }
    }
    String language = Timelines.LANGUAGE.key();
    String languages = Timelines.LANGUAGES.key();
    Node.Keyed rest = without(without(timeline, language), languages);
    List<Node.Entry> entries = new ArrayList<>(rest.entries());
    entries.add(new Node.Entry(language, at, new Node.Text(at, wording.language())));
    entries.add(new Node.Entry(languages, at, new Node.Listed(at, List.copyOf(others))));
    return new Node.Keyed(at, List.copyOf(entries));
  }

  private static Node.Keyed without(Node.Keyed node, String key) {
    return new Node.Keyed(
        node.at(), node.entries().stream().filter(entry -> !entry.name().equals(key)).toList());
  }

  private static boolean says(Node value) {
    return switch (value) {
      case Node.Text(_, var text) -> !text.isBlank();
      case Node.Listed(_, var items) -> !items.isEmpty();
      case Node.Keyed _, Node.Numeral _, Node.Truth _, Node.Nothing _, Node.Broken _ -> false;
    };
  }
}
