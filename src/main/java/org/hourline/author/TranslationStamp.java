package org.hourline.author;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hourline.read.Node;
import org.hourline.read.Original;
import org.hourline.read.ParsedFile;
import org.hourline.read.TranslationFile;
import org.jspecify.annotations.Nullable;

/// Writes into a file of translations what they were made of; every other byte stays, but for the
/// originals that a file of JSON holds beside its texts, which are written anew.
final class TranslationStamp {
  private final String text;
  private final ParsedFile parsed;

  /// What is put where, by the offset at which it begins.
  private final TreeMap<Integer, Change> changes = new TreeMap<>();

  private record Change(int end, String with) {}

  private TranslationStamp(String text, ParsedFile parsed) {
    this.text = text;
    this.parsed = parsed;
  }

  /// @param file its name
  /// @param entries those of its translations to write it into
  static String in(String text, String file, List<TranslationFile.Entry> entries) {
    String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
    String rest = text.substring(mark.length());
    TranslationStamp stamp = new TranslationStamp(rest, ParsedFile.of(file, rest));
    for (TranslationFile.Entry entry : entries) {
      Original.Thing thing = entry.of();
      if (thing != null) {
        stamp.hash(entry.node(), thing.hash());
        stamp.original(entry.node(), thing);
      }
    }
    StringBuilder changed = new StringBuilder(rest);
    for (Map.Entry<Integer, Change> change : stamp.changes.descendingMap().entrySet()) {
      changed.replace(change.getKey(), change.getValue().end(), change.getValue().with());
    }
    return mark + changed;
  }

  private void hash(Node.Keyed translation, String hash) {
    String quoted = "\"" + hash + "\"";
    Node.@Nullable Entry of = translation.entry("of");
    if (of != null && of.value() instanceof Node.Nothing) {
      int colon = text.indexOf(':', Offsets.of(text, of.key()));
      int end = text.startsWith("null", Offsets.of(text, of.at())) ? 4 : 0;
      int at = end == 0 ? colon + 1 : Offsets.of(text, of.at());
      changes.put(at, new Change(at + end, end == 0 ? " " + quoted : quoted));
    } else if (of != null) {
      int at = Offsets.of(text, of.at());
      changes.put(at, new Change(end(at), quoted));
    } else if (parsed.yaml()) {
      changes.put(parsed.from(), new Change(parsed.from(), "of: " + quoted + "\n"));
    } else {
      insert(translation, quoted);
    }
  }

  /// The end of a value on one line: a quoted text, or a word.
  private int end(int at) {
    char first = text.charAt(at);
    if (first == '"' || first == '\'') {
      return text.indexOf(first, at + 1) + 1;
    }
    int end = at;
    while (end < text.length() && "\n\r,} #".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /// After the id, in the same manner; first, where there is no id.
  private void insert(Node.Keyed translation, String quoted) {
    int open = Offsets.of(text, translation.at());
    Node.@Nullable Entry id = translation.entry("id");
    Node.@Nullable Entry first =
        translation.entries().isEmpty() ? null : translation.entries().getFirst();
    String space = first == null ? "" : text.substring(open + 1, Offsets.of(text, first.key()));
    if (id == null) {
      String after = first == null ? "" : "," + (space.isEmpty() ? " " : space);
      changes.put(
          open + 1 + space.length(),
          new Change(open + 1 + space.length(), "\"of\": " + quoted + after));
    } else {
      int at = end(Offsets.of(text, id.at()));
      String before = space.isBlank() && space.contains("\n") ? space : " ";
      changes.put(at, new Change(at, "," + before + "\"of\": " + quoted));
    }
  }

  private void original(Node.Keyed translation, Original.Thing thing) {
    if (translation.value("original") instanceof Node.Keyed beside && !parsed.yaml()) {
      int at = Offsets.of(text, beside.at());
      changes.put(
          at, new Change(Offsets.closing(text, at) + 1, TranslationSkeleton.original(thing)));
    }
  }
}
