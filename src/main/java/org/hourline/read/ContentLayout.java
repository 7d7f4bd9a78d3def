package org.hourline.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hourline.problem.Similar;
import org.jspecify.annotations.Nullable;

/// What each file of the content is, by where it lies and how it is called.
final class ContentLayout {
  private static final Pattern TRANSLATION =
      Pattern.compile(".+\\.[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\.(md|json)");
  private static final List<String> KNOWN =
      List.of(
          "timeline.json",
          "actors.json",
          "places.json",
          "sources.json",
          "claims.json",
          "gaps.json",
          "erased.json",
          "events",
          "pages",
          "briefings",
          "map",
          "media",
          "editions");

  private final Map<String, ContentFiles.Found> files = new LinkedHashMap<>();
  private final Map<String, ContentFiles.Found> byCase = new HashMap<>();
  private final List<ContentFiles.Found> events = new ArrayList<>();
  private final List<ContentFiles.Found> pages = new ArrayList<>();
  private final List<ContentFiles.Found> briefings = new ArrayList<>();
  private final List<ContentFiles.Found> editions = new ArrayList<>();
  private final List<ContentFiles.Found> translations = new ArrayList<>();
  private final String folder;
  private final Findings findings;

  private ContentLayout(String folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /// @param shown the folder as the editor knows it
  static ContentLayout of(Path content, String shown, Findings findings, Missed missed) {
    ContentLayout layout = new ContentLayout(shown, findings);
    ContentFiles.list(content, shown, findings, missed).forEach(layout::add);
    return layout;
  }

  /// A file as the editor knows it.
  String shown(String name) {
    return folder + "/" + name;
  }

  private void add(ContentFiles.Found file) {
    if (file.last().endsWith("~")) {
      return; // what an editor's program keeps of a file as it was before
    }
    files.put(file.name(), file);
    ContentFiles.Found other = byCase.putIfAbsent(file.name().toLowerCase(Locale.ROOT), file);
    if (other != null) {
      findings.add(
          ValueRules.DUPLICATE_ID,
          file.start(),
          "The name differs from " + other.shown() + " by letter case alone",
          "on many disks the two are one file: rename one");
    }
    String last = file.last();
    if (file.isIn("media")) {
      return; // pictures are looked at where an event shows them
    }
    boolean markdown = last.endsWith(".md");
    boolean json = last.endsWith(".json");
    boolean top = !file.name().contains("/");
    if (TRANSLATION.matcher(last).matches()
        && (!top || KNOWN.contains(TranslationReader.original(last)))) {
      translations.add(file);
    } else if (file.isIn("events") && (markdown || json)) {
      events.add(file);
    } else if (file.name().matches("pages/[^/]+\\.md")) {
      pages.add(file);
    } else if (file.name().matches("briefings/[^/]+\\.md")) {
      briefings.add(file);
    } else if (file.name().matches("editions/[1-9][0-9]{0,6}\\.json")) {
      editions.add(file);
    } else {
      other(file);
    }
  }

  /// Warns of a file that an editor may take for content: in a folder of ours but of another kind,
  /// or named nearly as one of ours.
  private void other(ContentFiles.Found file) {
    boolean ours = Stream.of("events", "pages", "briefings", "editions").anyMatch(file::isIn);
    String first = file.name().replaceFirst("/.*", "");
    if (KNOWN.contains(file.name()) || file.isIn("map")) {
      return;
    }
    String near = KNOWN.contains(first) ? null : Similar.nearest(first, KNOWN);
    if (ours || near != null) {
      findings.add(
          ShapeRules.UNKNOWN_FILE,
          file.start(),
          "Nothing reads this file",
          near == null
              ? file.isIn("editions")
                  ? "editions are written by `hourline edition`: 1.json, 2.json, …"
                  : "events are .md or .json files, pages and briefings .md files in the folder"
                      + " itself"
              : "did you mean `" + near + "`?");
    }
  }

  /// Whether there was anything to read.
  boolean isFolder() {
    return findings.count() == 0 || !files.isEmpty();
  }

  ContentFiles.@Nullable Found file(String name) {
    return files.get(name);
  }

  /// The files of a form; none of those that hold translations.
  List<ContentFiles.Found> of(ContentForm form) {
    if (form.original() != null) {
      return List.of();
    }
    return switch (form.extent()) {
      case FRONT_MATTER ->
          Stream.of(events, pages, briefings)
              .flatMap(List::stream)
              .filter(ContentFiles.Found::isMarkdown)
              .filter(file -> file.isIn(form.files().replaceFirst("/.*", "")))
              .toList();
      case ONE_OR_LIST -> events.stream().filter(file -> !file.isMarkdown()).toList();
      case ONE, LIST -> {
        ContentFiles.Found file = files.get(form.files());
        yield file == null ? List.of() : List.of(file);
      }
    };
  }

  List<ContentFiles.Found> events() {
    return events;
  }

  List<ContentFiles.Found> pages() {
    return pages;
  }

  List<ContentFiles.Found> briefings() {
    return briefings;
  }

  /// The first one first.
  List<ContentFiles.Found> editions() {
    return editions.stream()
        .sorted(Comparator.comparingInt(file -> Integer.parseInt(file.stem())))
        .toList();
  }

  List<ContentFiles.Found> translations() {
    return translations;
  }

  List<String> mapFiles() {
    return files.keySet().stream()
        .filter(name -> name.startsWith("map/"))
        .map(name -> name.substring("map/".length()))
        .toList();
  }

  List<String> pictures() {
    return files.keySet().stream().filter(name -> name.startsWith("media/")).toList();
  }

  /// Where the files lie, by the names that editors know them by.
  Map<String, Path> paths() {
    Map<String, Path> paths = new LinkedHashMap<>();
    files.values().forEach(file -> paths.put(file.shown(), file.path()));
    return paths;
  }
}
