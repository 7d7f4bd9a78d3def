package org.hourline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hourline.problem.Position;
import org.hourline.problem.Similar;
import org.jspecify.annotations.Nullable;

/// Reads a file of translations, and holds it against its original: what it translates is there,
/// and it says texts alone (TXT-1).
final class TranslationReader {
  private final Map<String, Original> originals = new HashMap<>();
  private final Findings findings;

  /// @param originals what could be read of the content
  TranslationReader(List<Original> originals, Findings findings) {
    originals.forEach(original -> this.originals.put(original.file(), original));
    this.findings = findings;
  }

  /// The file of which a file is a translation: `actors.json` of `actors.ur.json`.
  static String original(String name) {
    return name.replaceFirst("\\.[a-zA-Z0-9-]+(\\.[a-z]+)$", "$1");
  }

  /// The language of a translation: `ur` of `actors.ur.json`.
  static String language(String name) {
    String[] parts = name.split("\\.", -1);
    return Locale.forLanguageTag(parts[parts.length - 2]).toLanguageTag();
  }

  /// @param there whether there is such an original at all, though it may not be readable
  @Nullable TranslationFile read(ContentFiles.Found file, @Nullable Node node, boolean there) {
    Original original = originals.get(original(file.name()));
    if (!there) {
      findings.add(
          TranslationRules.WITHOUT_ORIGINAL,
          file.start(),
          "There is no " + original(file.last()) + " that this could be a translation of",
          Similar.hint(original(file.name()), List.copyOf(originals.keySet())));
    }
    if (original == null || original.things().isEmpty() || node == null) {
      return null;
    }
    ContentForm form = form(original.form());
    boolean listed = form.extent() == ContentForm.Extent.LIST;
    List<Node> nodes;
    if (!listed) {
      nodes = List.of(node);
    } else if (node instanceof Node.Listed(_, var items)) {
      nodes = items;
    } else {
      WrongType.tell(
          node,
          file.last(),
          new Kind.ListOf<>(new Kind.RawOf(form.shape()), true, false),
          findings);
      return null;
    }
    List<TranslationFile.Entry> entries = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (!(nodes.get(i) instanceof Node.Keyed keyed)) {
        WrongType.tell(nodes.get(i), file.last(), new Kind.RawOf(form.shape()), findings);
        continue;
      }
      Original.Thing thing = listed ? named(keyed, i, original) : original.things().getFirst();
      if (thing != null && !taken.add(thing.root())) {
        findings.add(
            ShapeRules.LISTED_TWICE,
            keyed.value("id") instanceof Node.Text(Position at, _) ? at : keyed.at(),
            "“" + thing.called() + "” is translated here a second time",
            "keep one");
        continue;
      }
      Node.Keyed of = thing == null ? null : thing.node();
      inspect(keyed, of, form.shape(), original.form().shape());
      entries.add(new TranslationFile.Entry(thing, keyed));
    }
    return new TranslationFile(file.name(), file.shown(), language(file.last()), original, entries);
  }

  private static ContentForm form(ContentForm original) {
    return ContentForm.all().stream()
        .filter(form -> original.equals(form.original()))
        .findFirst()
        .orElseThrow();
  }

  /// What an entry of a list translates. A gap has no id: it goes by its hash, and while that is
  /// empty, by its place in the list.
  private Original.@Nullable Thing named(Node.Keyed entry, int number, Original original) {
    if (original.form() == ContentForm.GAPS) {
      String hash = new TranslationFile.Entry(null, entry).hash();
      return hash.isEmpty()
          ? number < original.things().size() ? original.things().get(number) : null
          : original.things().stream()
              .filter(thing -> thing.hash().equals(hash))
              .findFirst()
              .orElse(null);
    }
    if (!(entry.value("id") instanceof Node.Text(Position at, String id))) {
      return null; // told where its keys are inspected
    }
    Original.Thing thing = original.find(id);
    if (thing == null) {
      findings.add(
          TranslationRules.WITHOUT_ORIGINAL,
          at,
          "There is no “" + id + "” in " + original.file(),
          Similar.hint(
              id, original.things().stream().map(Original.Thing::id).map(String::valueOf).toList()),
          id);
    }
    return thing;
  }

  /// Tells of every key that is not a text's, or whose text the original does not have.
  ///
  /// @param of the object that it translates; null: not known
  /// @param shape of the translation
  /// @param whole of the original
  private void inspect(Node.Keyed entry, Node.@Nullable Keyed of, Shape shape, Shape whole) {
    for (Node.Entry member : entry.entries()) {
      Field<?> field = shape.field(member.name());
      if (field == null) {
        stray(member, shape, whole);
        continue;
      }
      Field<?> translated = whole.field(field.key());
      Shape inner = Translations.inner(field.kind());
      if (inner != null && translated != null) {
        Shape wholes = Objects.requireNonNull(Translations.inner(translated.kind()));
        inner(member, field, of, inner, wholes);
        continue;
      }
      field.kind().read(member.value(), field.key(), findings);
      if (field.translating() == Field.Translating.SAYS
          && of != null
          && says(member.value())
          && of.value(field.key()) == null) {
        more(member.key(), field.key());
      }
    }
    for (Field<?> field : shape.fields()) {
      if (field.required() && entry.entry(field.key()) == null) {
        findings.add(
            ShapeRules.MISSING_KEY,
            entry.at(),
            "“" + field.key() + "” is missing: " + shape.name() + " needs it",
            "add " + Spelling.member(field, entry.at()));
      }
    }
  }

  /// @param of the object that the translation's own is of; null: not known
  private void inner(
      Node.Entry member, Field<?> field, Node.@Nullable Keyed of, Shape shape, Shape whole) {
    Node there = of == null ? null : of.value(field.key());
    if (field.kind() instanceof Kind.ListOf<?>
        && member.value() instanceof Node.Listed(_, var all)) {
      for (Node item : all) {
        if (item instanceof Node.Keyed keyed) {
          Node.Keyed named = item(whole, keyed, there);
          if (of != null && named == null && !Said.name(whole, keyed).isEmpty()) {
            more(keyed.at(), Said.name(whole, keyed));
          }
          inspect(keyed, named, shape, whole);
        } else {
          WrongType.tell(item, field.key(), new Kind.RawOf(shape), findings);
        }
      }
    } else if (!(field.kind() instanceof Kind.ListOf<?>)
        && member.value() instanceof Node.Keyed keyed) {
      if (of != null && there == null) {
        more(member.key(), field.key());
      }
      inspect(keyed, there instanceof Node.Keyed object ? object : null, shape, whole);
    } else {
      WrongType.tell(member.value(), field.key(), field.kind(), findings);
    }
  }

  /// The object of a list that an object of a translation names; null: there is none.
  static Node.@Nullable Keyed item(Shape whole, Node.Keyed translation, @Nullable Node list) {
    if (list instanceof Node.Listed(_, var items)) {
      for (Node item : items) {
        if (item instanceof Node.Keyed keyed && Said.names(whole, translation, keyed)) {
          return keyed;
        }
      }
    }
    return null;
  }

  private void stray(Node.Entry member, Shape shape, Shape whole) {
    if (whole.field(member.name()) == null) {
      findings.add(
          ShapeRules.UNKNOWN_KEY,
          member.key(),
          "“" + member.name() + "” is not a key of " + shape.name(),
          Similar.hint(member.name(), shape.keys()));
    } else {
      findings.add(
          TranslationRules.NOT_TEXT,
          member.key(),
          "“" + member.name() + "” is the same in every language",
          "take it out: a translation says texts alone");
    }
  }

  private void more(Position at, String what) {
    findings.add(
        TranslationRules.WITHOUT_ORIGINAL,
        at,
        "The original has no “" + what + "”",
        "write it in the original first, or take it out");
  }

  private static boolean says(Node value) {
    return !(value instanceof Node.Text(_, var text)) || !text.isBlank();
  }
}
