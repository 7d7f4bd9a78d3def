package org.hourline.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hourline.model.Site;
import org.hourline.read.ContentForm;
import org.hourline.read.ContentReader;
import org.hourline.read.Ids;

/// Writes a new event, page or briefing as a file of its own, and a new actor, place or source as
/// the last entry of its list. Of what is written nothing is invented but a title or name out of
/// the id; what only the editor can know is left empty, and the reader refuses it until it is
/// filled in.
public final class NewThing {
  private final Path content;
  private final String shown;

  /// @param content the content folder
  /// @param shown its name, as the editor knows it
  public NewThing(Path content, String shown) {
    this.content = content;
    this.shown = shown;
  }

  /// What can be made so.
  @SuppressWarnings("ImmutableEnumChecker") // Map.of cannot be changed
  public enum Sort {
    EVENT(ContentForm.EVENT, "events/", Map.of("sources", "[]")),
    PAGE(ContentForm.PAGE, "pages/", Map.of()),
    BRIEFING(ContentForm.BRIEFING, "briefings/", Map.of()),
    ACTOR(ContentForm.ACTORS, "actors.json", Map.of()),
    PLACE(ContentForm.PLACES, "places.json", Map.of()),
    SOURCE(ContentForm.SOURCES, "sources.json", Map.of("url", "\"\""));

    private final ContentForm form;
    private final String file;

    /// Keys that a rule asks for, though the object may do without each of them.
    @SuppressWarnings("ImmutableEnumChecker") // made by Map.of
    private final Map<String, String> asked;

    Sort(ContentForm form, String file, Map<String, String> asked) {
      this.form = form;
      this.file = file;
      this.asked = asked;
    }
  }

  /// Writes it.
  ///
  /// @return the file, as the editor knows it
  /// @throws AuthorException where the id is none or is taken, or a file stands in its place
  /// @throws IOException when the disk fails
  public String write(Sort sort, String id) throws IOException {
    if (!Ids.isId(id)) {
      throw new AuthorException(
          "“"
              + id
              + "” is not an id: small letters, digits and single hyphens, such as "
              + (Ids.suggestion(id).isEmpty() ? "gwadar-camp" : Ids.suggestion(id)));
    }
    if (Ids.isReserved(id)) {
      throw new AuthorException("“" + id + "” is a name of the site's own: choose another");
    }
    refuseTaken(sort, id);
    boolean own = sort.file.endsWith("/");
    String name = own ? sort.file + id + ".md" : sort.file;
    Path file = content.resolve(name);
    if (own) {
      SafeFiles.create(file, shown(name), ofItsOwn(sort, id));
      return shown(name);
    }
    boolean there = Files.exists(file);
    String before = there ? SafeFiles.text(file, shown(name)) : "";
    String after = JsonList.with(before, entry(sort, id), shown(name));
    if (there) {
      SafeFiles.replace(file, after);
    } else {
      SafeFiles.create(file, shown(name), after);
    }
    return shown(name);
  }

  private String shown(String name) {
    return shown + "/" + name;
  }

  private void refuseTaken(Sort sort, String id) {
    var loaded = ContentReader.read(content, shown);
    Site site = loaded.site();
    boolean unread = loaded.unread().ids().contains(id);
    boolean thing = sort == Sort.EVENT || sort == Sort.ACTOR || sort == Sort.PLACE;
    if (thing && site != null && site.erasedEvent(id) != null) {
      throw new AuthorException("an event “" + id + "” was erased: choose another id");
    }
    boolean taken =
        site != null
            && switch (sort) {
              case EVENT, ACTOR, PLACE ->
                  site.events().has(id) || site.actors().has(id) || site.places().has(id);
              case SOURCE -> site.sources().has(id);
              case PAGE -> site.pages().stream().anyMatch(page -> page.id().equals(id));
              case BRIEFING -> site.briefings().stream().anyMatch(b -> b.id().equals(id));
            };
    if (taken || unread) {
      throw new AuthorException(
          "“" + id + "” is taken: `hourline check` and the site show by what");
    }
  }

  private static String ofItsOwn(Sort sort, String id) {
    Map<String, String> given = new LinkedHashMap<>(sort.asked);
    given.put("title", YamlValue.text(title(id)));
    return FrontMatter.of(sort.form.shape(), given);
  }

  private static Map<String, String> entry(Sort sort, String id) {
    Map<String, String> entry = new LinkedHashMap<>();
    for (var field : sort.form.shape().fields()) {
      String key = field.key();
      switch (key) {
        case "id" -> entry.put(key, JsonValue.text(id));
        case "name", "title" -> entry.put(key, JsonValue.text(title(id)));
        default -> {
          if (field.required() || sort.asked.containsKey(key)) {
            entry.put(key, sort.asked.getOrDefault(key, "\"\""));
          }
        }
      }
    }
    return entry;
  }

  /// An id as words: `gwadar-camp` is “Gwadar camp”.
  private static String title(String id) {
    String words = id.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
