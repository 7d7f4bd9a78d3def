package org.hourline.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hourline.language.Words;
import org.hourline.problem.Similar;
import org.hourline.read.ContentForm;
import org.hourline.read.ContentReader;
import org.hourline.read.Loaded;
import org.hourline.read.Original;
import org.hourline.read.TranslationFile;
import org.hourline.template.Templates;

/// Writes what there is to translate into a language, and notes in translations what they were made
/// of. A translation that is there is never written over.
public final class NewTranslation {
  private final Path content;
  private final String shown;
  private final String language;
  private final Loaded loaded;

  /// @param content the content folder
  /// @param shown its name, as the editor knows it
  /// @param templates with the interface's words
  /// @throws AuthorException where there can be no site in the language
  public NewTranslation(Path content, String shown, String language, Templates templates) {
    this.content = content;
    this.shown = shown;
    this.language = language;
    if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") || !Words.has(language, templates)) {
      List<String> known =
          templates.list("i18n").stream()
              .map(file -> file.replaceFirst("^i18n/", "").replaceFirst("\\.json$", ""))
              .toList();
      throw new AuthorException(
          "there are no words for the language “"
              + language
              + "”, only for "
              + String.join(", ", known)
              + ": translate templates/i18n/en.json into templates/i18n/"
              + language
              + ".json, or lay a folder with it over the templates with --templates");
    }
    this.loaded = ContentReader.read(content, shown);
    if (loaded.site() == null) {
      throw new AuthorException("timeline.json cannot be read; `hourline check` says why");
    }
    if (loaded.site().timeline().language().equals(language)) {
      throw new AuthorException(
          "“" + language + "” is the language in which the content itself is written");
    }
  }

  /// Whether the timeline has a site in the language.
  public boolean isPublished() {
    return loaded.site() != null && loaded.site().timeline().languages().contains(language);
  }

  /// Writes a file, or an entry in one, for everything that has no translation.
  ///
  /// @return the files that were written, as the editor knows them
  /// @throws IOException when the disk fails
  public List<String> fill() throws IOException {
    List<String> written = new ArrayList<>();
    for (Original original : loaded.originals()) {
      List<Original.Thing> things =
          original.things().stream().filter(thing -> !thing.texts().isEmpty()).toList();
      String name = original.file().replaceFirst("(\\.[a-z]+)$", "." + language + "$1");
      Path file = content.resolve(name);
      if (!Files.exists(file) && !things.isEmpty()) {
        SafeFiles.create(file, shown(name), whole(original, things));
        written.add(shown(name));
      } else if (isList(original.form())) {
        List<Original.Thing> missing = new ArrayList<>(things);
        for (TranslationFile there : files()) {
          there
              .entries()
              .forEach(entry -> {
                Original.Thing of = entry.of();
                missing.removeIf(thing -> of != null && of.root().equals(thing.root()));
              });
        }
        if (!missing.isEmpty()) {
          add(file, name, missing);
          written.add(shown(name));
        }
      }
    }
    return written;
  }

  private static boolean isList(ContentForm form) {
    return switch (form.extent()) {
      case LIST, ONE_OR_LIST -> true;
      case ONE, FRONT_MATTER -> false;
    };
  }

  private static String whole(Original original, List<Original.Thing> things) {
    return switch (original.form().extent()) {
      case FRONT_MATTER -> TranslationSkeleton.markdown(things.getFirst());
      case ONE -> TranslationSkeleton.json(things.getFirst(), "") + "\n";
      case LIST, ONE_OR_LIST ->
          "[\n  "
              + String.join(
                  ",\n  ",
                  things.stream().map(thing -> TranslationSkeleton.json(thing, "  ")).toList())
              + "\n]\n";
    };
  }

  private void add(Path file, String name, List<Original.Thing> things) throws IOException {
    String text = SafeFiles.text(file, shown(name));
    for (Original.Thing thing : things) {
      text = JsonList.with(text, TranslationSkeleton.json(thing, "  "), shown(name));
    }
    SafeFiles.replace(file, text);
  }

  /// Notes in translations the hash of their originals as these now are.
  ///
  /// @param ids of things, or the names of original files for what has no id: `gaps.json`
  /// @return the files that changed, as the editor knows them
  /// @throws AuthorException where an id has no translation
  /// @throws IOException when the disk fails
  public List<String> stamp(List<String> ids) throws IOException {
    TreeSet<String> known = new TreeSet<>();
    for (TranslationFile file : files()) {
      known.add(file.original().file());
      for (TranslationFile.Entry entry : file.entries()) {
        Original.Thing of = entry.of();
        if (of != null && of.id() != null) {
          known.add(of.id());
        }
      }
    }
    for (String id : ids) {
      if (!known.contains(id)) {
        String hint = Similar.hint(id, known);
        throw new AuthorException(
            "there is no translation of “"
                + id
                + "” into "
                + language
                + (hint == null ? "" : ": " + hint));
      }
    }
    List<String> changed = new ArrayList<>();
    for (TranslationFile file : files()) {
      boolean whole = ids.contains(file.original().file());
      stamp(
          file,
          file.entries().stream()
              .filter(entry -> {
                Original.Thing of = entry.of();
                return of != null && (whole || (of.id() != null && ids.contains(of.id())));
              })
              .toList(),
          changed);
    }
    return changed;
  }

  /// Notes it in every translation that does not say what it was made of.
  ///
  /// @return the files that changed, as the editor knows them
  /// @throws IOException when the disk fails
  public List<String> stampAll() throws IOException {
    List<String> changed = new ArrayList<>();
    for (TranslationFile file : files()) {
      stamp(
          file, file.entries().stream().filter(entry -> entry.hash().isEmpty()).toList(), changed);
    }
    return changed;
  }

  private void stamp(
      TranslationFile file, List<TranslationFile.Entry> entries, List<String> changed)
      throws IOException {
    Path path = content.resolve(file.file());
    String before = SafeFiles.text(path, file.shown());
    String after = TranslationStamp.in(before, file.file(), entries);
    if (!after.equals(before)) {
      SafeFiles.replace(path, after);
      changed.add(file.shown());
    }
  }

  List<TranslationFile> files() {
    return loaded.translationFiles().stream()
        .filter(file -> file.language().equals(language))
        .toList();
  }

  private String shown(String name) {
    return shown + "/" + name;
  }
}
