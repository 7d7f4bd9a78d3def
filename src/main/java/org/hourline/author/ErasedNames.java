package org.hourline.author;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hourline.model.Actor;
import org.hourline.model.Event;
import org.hourline.model.Place;
import org.hourline.model.Site;
import org.hourline.model.Source;
import org.hourline.problem.Position;
import org.hourline.problem.Problem;
import org.hourline.problem.Rule;
import org.hourline.read.Loaded;
import org.jspecify.annotations.Nullable;

/// By what names something is known, in every language of the timeline, and where they stand.
///
/// @param mentions of the names
/// @param id by which what is left is called
/// @param at where the id stands
record ErasedNames(Mentions mentions, String id, Position at) {

  static ErasedNames of(ErasedThing thing, Loaded loaded) {
    List<String> names = new ArrayList<>();
    Stream.concat(
            Stream.of(Objects.requireNonNull(loaded.site())),
            loaded.translations().stream().map(Loaded.Translated::site))
        .forEach(site -> names.addAll(names(thing, site)));
    return new ErasedNames(
        new Mentions(names),
        thing.left(),
        loaded.origins().of(thing.kind().term() + "/" + thing.id() + "/id"));
  }

  private static List<String> names(ErasedThing thing, Site site) {
    List<@Nullable String> names = new ArrayList<>();
    switch (thing.kind()) {
      case ACTOR -> {
        Actor actor = site.actors().get(thing.id());
        if (!actor.unnamed()) { // else its name is a description, which may stand anywhere
          names.add(actor.name());
          names.add(actor.shortName());
        }
        names.addAll(actor.aliases());
      }
      case PLACE -> {
        Place place = site.places().get(thing.id());
        names.add(place.name());
        names.addAll(place.aliases());
      }
      case SOURCE -> {
        Source source = site.sources().get(thing.id());
        names.add(source.title());
        names.add(source.author());
        names.add(source.url() == null ? null : source.url().href());
      }
      case EVENT -> {
        Event event = site.events().find(thing.id());
        names.add(event == null ? null : event.title());
        site.editions().stream()
            .flatMap(edition -> edition.events().stream())
            .filter(entry -> thing.isEvent(entry.id()))
            .forEach(entry -> names.add(entry.title()));
      }
      case CLAIM -> {}
    }
    List<String> known = new ArrayList<>();
    names.stream().filter(Objects::nonNull).forEach(known::add);
    return known;
  }

  /// Where texts still name it, by the lines of the files as they are now.
  ///
  /// @param changes new texts of files; null: the file goes
  List<Problem> standing(
      Map<String, @Nullable String> changes, Path content, String shown, Rule rule)
      throws IOException {
    List<Problem> found = new ArrayList<>();
    if (mentions.in(id)) {
      found.add(
          rule.at(
              at,
              "The id “" + id + "” itself names what is to be erased",
              "give another with `--as`, such as --as witness-3; it is put wherever this one"
                  + " stands"));
    }
    for (String name : texts(content)) {
      String now = text(content.resolve(name));
      String then = changes.containsKey(name) ? changes.get(name) : now;
      if (then == null) {
        continue;
      }
      String file = shown + "/" + name;
      for (Mentions.Mention mention : mentions.all(file, withoutId(then))) {
        found.add(
            problem(rule, now.equals(then) ? mention.at() : was(mention.at(), then, now), mention));
      }
      if (mentions.in(name.replaceFirst("\\.[a-z]+$", ""))) {
        found.add(
            rule.at(
                Position.startOf(file),
                "The name of the file still names what is to be erased",
                "rename it; an event gets another `id` in it"));
      }
    }
    for (Map.Entry<String, @Nullable String> change : changes.entrySet()) {
      String text = change.getValue();
      if (text != null && !Files.exists(content.resolve(change.getKey()))) {
        mentions.all(shown + "/" + change.getKey(), withoutId(text)).stream()
            .map(mention -> problem(rule, mention.at(), mention))
            .forEach(found::add);
      }
    }
    return found.stream().distinct().sorted().toList();
  }

  /// A text, with what is as long in the place of the id: that is told once.
  private String withoutId(String text) {
    return text.replaceAll(
        "(?<![a-z0-9-])" + Pattern.quote(id) + "(?![a-z0-9-])", "\u0000".repeat(id.length()));
  }

  private static Problem problem(Rule rule, Position at, Mentions.Mention mention) {
    String file = at.path();
    return rule.at(
        at,
        "“" + mention.words() + "” still names what is to be erased",
        file.endsWith("/erased.json")
            ? "give a reason that names nobody"
            : file.contains("/editions/")
                ? "an id that names it: erase that as well, with `--as` and an id that tells"
                    + " nothing"
                : "say it in other words; --leave-mentions erases all the same");
  }

  /// Where a place in a new text is in the old one: the line that reads the same; else its
  /// beginning.
  private static Position was(Position at, String then, String now) {
    List<String> lines = now.lines().toList();
    String line = then.lines().toList().get(at.line() - 1).strip();
    for (int i = 0; i < lines.size(); i++) {
      String other = lines.get(i);
      if (other.strip().equals(line)) {
        int indent = other.length() - other.stripLeading().length();
        String laid = then.lines().toList().get(at.line() - 1);
        int before = laid.length() - laid.stripLeading().length();
        return new Position(at.path(), i + 1, at.column() - before + indent);
      }
    }
    return Position.startOf(at.path());
  }

  /// The files of text, by their names from the content folder on.
  private static List<String> texts(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> content.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith(".") && !name.contains("/."))
          .filter(name -> !name.startsWith("media/"))
          .sorted()
          .toList();
    }
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException notText) {
      return "";
    }
  }
}
