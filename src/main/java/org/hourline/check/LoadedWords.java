package org.hourline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hourline.model.Actor;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Identified;
import org.hourline.model.Place;
import org.hourline.model.Site;
import org.hourline.model.Source;
import org.hourline.model.Timeline;
import org.hourline.problem.Position;
import org.hourline.problem.Rule;
import org.jspecify.annotations.Nullable;

/// ACT-3: words that take a side, in the site's own voice. Exempt is what stands in quotation marks
/// or a block quotation, a source's words (`as_reported`, `translation`, a title, an address),
/// code, and the name of an actor, a place or a source. The built-in words are English, and so are
/// their inflections; what `loaded_words` in timeline.json adds is looked for as it is written.
final class LoadedWords {
  private static final Rule LOADED_WORD =
      Rule.warning(
          "loaded-word",
          "The site's own voice uses no word that takes a side",
          "IFCN 1; Every Casualty Counts",
          "ACT-3");
  static final List<Rule> RULES = List.of(LOADED_WORD);

  private static final String BUILT_IN =
      "terrorists?"
          + "|martyrs?|martyred|martyring|martyrdoms?"
          + "|neutrali[sz](?:e|es|ed|ing|ation|ations)"
          + "|eliminat(?:e|es|ed|ing|ion|ions)"
          + "|liberat(?:e|es|ed|ing)"
          + "|regimes?";

  /// With what each of them begins: a text that holds none of these needs no closer look.
  private static final List<String> BEGINNINGS =
      List.of("terrorist", "martyr", "neutrali", "eliminat", "liberat", "regime");

  private final Inspection inspection;
  private final Site site;
  private final List<String> beginnings = new ArrayList<>(BEGINNINGS);
  private final Pattern words;
  private final @Nullable Pattern names;

  private LoadedWords(Inspection inspection) {
    this.inspection = inspection;
    this.site = inspection.site();
    String more =
        site.timeline().loadedWords().stream()
            .map(word -> "|" + Pattern.quote(word.strip()).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining());
    this.words = whole(BUILT_IN + more);
    for (String word : site.timeline().loadedWords()) {
      beginnings.add(word.strip().split("\\s+", -1)[0].toLowerCase(Locale.ROOT));
    }
    String loadedNames =
        names()
            .filter(name -> words.matcher(name).find())
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.names = loadedNames.isEmpty() ? null : whole(loadedNames);
  }

  /// An expression for whole words, in any letter case.
  private static Pattern whole(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{M}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{M}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// Every proper name in the content, the longest first.
  private Stream<String> names() {
    List<String> names = new ArrayList<>();
    for (Actor actor : site.actors()) {
      names.add(actor.name());
      names.addAll(actor.aliases());
      if (actor.shortName() != null) {
        names.add(actor.shortName());
      }
    }
    for (Place place : site.places()) {
      names.add(place.name());
      names.addAll(place.aliases());
    }
    for (Source source : site.sources()) {
      names.add(source.title());
      Stream.of(source.publisher(), source.origin())
          .flatMap(Stream::ofNullable)
          .forEach(names::add);
    }
    return names.stream().sorted((a, b) -> Integer.compare(b.length(), a.length()));
  }

  static void check(Inspection inspection) {
    LoadedWords words = new LoadedWords(inspection);
    Timeline timeline = words.site.timeline();
    words.text("timeline/title", timeline.title(), "title");
    words.text("timeline/standfirst", timeline.standfirst(), "standfirst");
    words.site.events().forEach(words::event);
    words.site.claims().forEach(words::claim);
    words.each("actor/", words.site.actors(), "/note", Actor::note);
    words.each("source/", words.site.sources(), "/note", Source::note);
    for (int i = 0; i < words.site.gaps().size(); i++) {
      words.text("gap/" + i + "/note", words.site.gaps().get(i).note(), "gap");
    }
    words.each("page/", words.site.pages(), "/title", page -> page.title());
    words.each("page/", words.site.pages(), "/body", page -> page.body());
    words.each("briefing/", words.site.briefings(), "/title", briefing -> briefing.title());
    words.each("briefing/", words.site.briefings(), "/subject", briefing -> briefing.subject());
    words.each("briefing/", words.site.briefings(), "/body", briefing -> briefing.body());
  }

  private void event(Event event) {
    String path = "event/" + event.id();
    text(path + "/title", event.title(), event.id());
    text(path + "/summary", event.summary(), event.id());
    text(path + "/body", event.body(), event.id());
    text(path + "/content_warning", event.contentWarning(), event.id());
    for (int i = 0; i < event.media().size(); i++) {
      text(path + "/media/" + i + "/alt", event.media().get(i).alt(), event.id());
      text(path + "/media/" + i + "/caption", event.media().get(i).caption(), event.id());
    }
    if (event.estimate() != null) {
      text(path + "/estimate/rationale", event.estimate().rationale(), event.id());
    }
  }

  private void claim(Claim claim) {
    text("claim/" + claim.id() + "/text", claim.text(), claim.id());
    text("claim/" + claim.id() + "/note", claim.note(), claim.id());
  }

  private interface Field<T> {
    @Nullable String of(T thing);
  }

  private <T extends Identified> void each(
      String root, Iterable<T> things, String key, Field<T> field) {
    for (T thing : things) {
      text(root + thing.id() + key, field.of(thing), thing.id());
    }
  }

  private void text(String path, @Nullable String text, String id) {
    if (text == null) {
      return;
    }
    String small = text.toLowerCase(Locale.ROOT);
    if (beginnings.stream().noneMatch(small::contains)) {
      return;
    }
    String own = OwnVoice.of(text);
    if (names != null) {
      own = names.matcher(own).replaceAll(name -> " ".repeat(name.group().length()));
    }
    Matcher matcher = words.matcher(own);
    while (matcher.find()) {
      inspection.report(
          LOADED_WORD,
          at(path, text, matcher.start()),
          "“" + matcher.group() + "” takes a side, and stands in the site's own voice",
          "say what was done, or quote the word with who says it",
          id);
    }
  }

  private Position at(String path, String text, int offset) {
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    int column = 1 + text.codePointCount(lineStart, offset);
    Position start = inspection.position(path);
    return path.endsWith("/body") ? Texts.at(start, line, column) : start;
  }
}
