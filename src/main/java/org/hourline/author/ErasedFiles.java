package org.hourline.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hourline.language.Words;
import org.hourline.model.Edition;
import org.hourline.model.ErasedKind;
import org.hourline.model.Event;
import org.hourline.model.Media;
import org.hourline.model.Site;
import org.hourline.model.Source;
import org.hourline.read.ContentForm;
import org.hourline.read.FormedFile;
import org.hourline.read.Loaded;
import org.hourline.read.TranslationFile;
import org.hourline.template.Templates;

/// Which files change when something is erased, and into what.
///
/// @param names of it
/// @param templates with the words for what stays
record ErasedFiles(
    Path content,
    String shown,
    Loaded loaded,
    ErasedThing thing,
    Mentions names,
    Templates templates) {

  SeveralFiles plan(String reason, LocalDate day) throws IOException {
    SeveralFiles files = new SeveralFiles(content);
    Set<String> gone = whole();
    gone.forEach(files::delete);
    ErasedText text = new ErasedText(thing, instead(reason, day));
    List<String> bereft = new ArrayList<>();
    for (FormedFile file : FormedFile.list(content, shown).files()) {
      int before = text.bereft().size();
      if (!gone.contains(file.name()) && file.form() != ContentForm.ERASED) {
        change(files, file, text);
      }
      text.bereft().stream()
          .skip(before)
          .forEach(key -> bereft.add(file.shown() + ": `" + key + "`"));
    }
    if (!bereft.isEmpty()) {
      throw new AuthorException(
          "nothing would be left of this, for it is told by what is to be erased alone; say it in"
              + " another way first:\n  "
              + String.join("\n  ", bereft));
    }
    for (Edition edition : site().editions()) {
      Edition without = new ErasedEdition(thing, names::in).of(edition);
      if (!without.equals(edition)) {
        files.put("editions/" + edition.number() + ".json", EditionText.of(without));
      }
    }
    attached().forEach(files::delete);
    boolean there =
        site().erased().stream()
            .anyMatch(one -> one.kind() == thing.kind() && one.id().equals(thing.left()));
    if (!there) {
      files.put("erased.json", tombstone(reason, day));
    }
    return files;
  }

  private Site site() {
    return Objects.requireNonNull(loaded.site());
  }

  /// The files that hold nothing else: the event's own, and its translations.
  private Set<String> whole() {
    Set<String> gone = new HashSet<>();
    if (thing.kind() == ErasedKind.EVENT && site().events().has(thing.id())) {
      String own = loaded.origins().of("event/" + thing.id()).path();
      if (own.endsWith(".md")) {
        String name = own.substring(shown.replace('\\', '/').length()).replaceFirst("^/+", "");
        gone.add(name);
        loaded.translationFiles().stream()
            .filter(file -> file.original().file().equals(name))
            .map(TranslationFile::file)
            .forEach(gone::add);
      }
    }
    return gone;
  }

  private void change(SeveralFiles files, FormedFile file, ErasedText text) throws IOException {
    FormedFile.Contents contents = file.read();
    if (contents.text() == null) {
      throw new AuthorException(file.shown() + " cannot be read; `hourline check` says why");
    }
    boolean translation = file.form().original() != null;
    String after =
        TidyText.edited(
            file.shown(),
            contents.text(),
            file.form().shape(),
            written -> text.of(written, file.form().shape(), translation));
    if (after == null) {
      files.delete(file.name());
      return;
    }
    boolean emptied = after.strip().equals("[]") && !contents.text().strip().equals("[]");
    if (emptied && (file.form() == ContentForm.EVENTS || translation)) {
      files.delete(file.name());
      return;
    }
    String renamed = references(after);
    if (!renamed.equals(contents.text())) {
      files.put(file.name(), renamed);
    }
  }

  /// A text in which what is left of the thing is cited and linked to by its other id.
  private String references(String text) {
    if (thing.left().equals(thing.id()) || thing.kind() == ErasedKind.CLAIM) {
      return text;
    }
    boolean source = thing.kind() == ErasedKind.SOURCE;
    String ids =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(thing.id()), thing.aliases().stream())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return source
        ? text.replaceAll("\\[@(" + ids + ")]", "[@" + thing.left() + "]")
        : text.replaceAll("\\[\\[(" + ids + ")]]", "[[" + thing.left() + "]]");
  }

  /// What stands in the place of what told who, where or what it was, as JSON.
  private Map<String, String> instead(String reason, LocalDate day) {
    Map<String, String> instead = new LinkedHashMap<>();
    if (thing.stays()) {
      String kind = thing.kind().term();
      Words words = Words.load(site().timeline().language(), templates);
      String note =
          words.text("erased.note", Map.of("date", day.toString(), "reason", reason.strip()));
      boolean source = thing.kind() == ErasedKind.SOURCE;
      instead.put(source ? "title" : "name", JsonValue.text(words.text("erased." + kind)));
      if (thing.kind() == ErasedKind.ACTOR) {
        instead.put("unnamed", "true");
      }
      if (thing.kind() != ErasedKind.PLACE) {
        instead.put("note", JsonValue.text(note));
      }
    }
    return instead;
  }

  /// Pictures and captures that nothing else needs.
  private Set<String> attached() {
    Set<String> attached = new HashSet<>();
    if (thing.kind() == ErasedKind.EVENT) {
      for (Event event : site().events()) {
        if (event.id().equals(thing.id())) {
          event.media().stream().map(Media::file).forEach(attached::add);
        }
      }
      site().events().stream()
          .filter(event -> !event.id().equals(thing.id()))
          .flatMap(event -> event.media().stream())
          .map(Media::file)
          .forEach(attached::remove);
    } else if (thing.kind() == ErasedKind.SOURCE) {
      for (Source source : site().sources()) {
        if (source.id().equals(thing.id()) && source.capture() != null) {
          attached.add(source.capture().file());
        }
      }
      site().sources().stream()
          .filter(source -> !source.id().equals(thing.id()) && source.capture() != null)
          .forEach(source -> attached.remove(source.capture().file()));
    }
    attached.removeIf(file -> !Files.isRegularFile(content.resolve(file)));
    return attached;
  }

  private String tombstone(String reason, LocalDate day) throws IOException {
    Path file = content.resolve("erased.json");
    String there = Files.exists(file) ? SafeFiles.text(file, shown + "/erased.json") : "";
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("id", JsonValue.text(thing.left()));
    entry.put("kind", JsonValue.text(thing.kind().term()));
    if (!thing.aliases().isEmpty() && thing.left().equals(thing.id())) {
      entry.put(
          "aliases",
          thing.aliases().stream()
              .sorted()
              .map(JsonValue::text)
              .collect(Collectors.joining(", ", "[", "]")));
    }
    entry.put("date", JsonValue.text(day.toString()));
    entry.put("reason", JsonValue.text(reason.strip()));
    return JsonList.with(there, entry, shown + "/erased.json");
  }
}
