package org.hourline.author;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hourline.model.Correction;
import org.hourline.model.Edition;
import org.hourline.model.EditionChange;
import org.hourline.model.EditionChange.Added;
import org.hourline.model.EditionChange.Changed;
import org.hourline.model.EditionChange.ClaimAdded;
import org.hourline.model.EditionChange.ClaimGone;
import org.hourline.model.EditionChange.Gone;
import org.hourline.model.EditionChange.Renamed;
import org.hourline.model.Event;
import org.hourline.model.Site;
import org.hourline.problem.Severity;
import org.hourline.read.ContentReader;
import org.jspecify.annotations.Nullable;

/// What differs between two editions, as text for people:
///
/// ```
/// Edition 1, as of 2030-03-03T12:00:00Z → edition 2, as of 2030-03-04T12:00:00Z
///
/// bridge  “Bridge attacked”
///   bridge-soldiers.value: 4 → 5
///       2030-03-04: The ministry counted again.
/// ```
public final class EditionReport {
  private final Site site;
  private final Edition before;
  private final Edition after;
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  /// The content as it stands, in place of an edition's number.
  public static final String NOW = "now";

  private EditionReport(Site site, Edition before, Edition after) {
    this.site = site;
    this.before = before;
    this.after = after;
    for (Edition edition : List.of(after, before)) {
      for (Edition.Entry entry : edition.events()) {
        if (entry.title() != null) {
          titles.putIfAbsent(entry.id(), entry.title());
        }
      }
    }
  }

  /// @param content the content folder
  /// @param shown its name, as the editor knows it
  /// @param from a number, or [#NOW]
  /// @throws AuthorException where there is no such edition, or the content cannot be read
  public static String of(Path content, String shown, String from, String to) {
    var loaded = ContentReader.read(content, shown);
    Site site = loaded.site();
    boolean broken =
        loaded.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    if (site == null || broken) {
      throw new AuthorException(shown + " has errors; `hourline check` lists them");
    }
    Edition before = edition(site, from);
    Edition after = edition(site, to);
    return new EditionReport(site, before, after).text(name(from, before), name(to, after));
  }

  private static Edition edition(Site site, String name) {
    if (name.equals(NOW)) {
      return Edition.of(site.published(false), 0);
    }
    return site.editions().stream()
        .filter(edition -> String.valueOf(edition.number()).equals(name))
        .findFirst()
        .orElseThrow(() ->
            new AuthorException(
                "there is no edition “"
                    + name
                    + "”: write now, or one of "
                    + (site.editions().isEmpty()
                        ? "those that `hourline edition` closes"
                        : site.editions().stream()
                            .map(edition -> String.valueOf(edition.number()))
                            .collect(java.util.stream.Collectors.joining(", ")))));
  }

  private static String name(String name, Edition edition) {
    return (name.equals(NOW) ? "the content as it stands" : "edition " + name)
        + ", as of "
        + edition.asOf();
  }

  private String text(String from, String to) {
    String head = from + " → " + to;
    text.append(head.substring(0, 1).toUpperCase(java.util.Locale.ROOT)).append(head.substring(1));
    text.append('\n');
    if (!before.title().equals(after.title())) {
      line("title: " + value(before.title()) + " → " + value(after.title()));
    }
    List<EditionChange> changes = before.changesTo(after);
    if (changes.isEmpty()) {
      text.append("\nNo figure, time, claimant, status or title differs.\n");
    }
    String last = null;
    for (EditionChange change : changes) {
      String event = change.event() == null ? "" : change.event();
      if (!event.equals(last)) {
        heading(change.event());
        last = event;
      }
      change(change);
    }
    erased(before);
    erased(after);
    return text.toString();
  }

  /// What an edition held and was erased since.
  private void erased(Edition edition) {
    if (edition.erased().isEmpty()) {
      return;
    }
    text.append("\nRemoved from edition ").append(edition.number()).append(" since\n");
    for (String id : edition.erased()) {
      String why =
          site.erased().stream()
              .filter(erased -> erased.id().equals(id))
              .map(erased -> ", " + erased.date() + ": " + erased.reason())
              .collect(java.util.stream.Collectors.joining());
      line(id + why);
    }
  }

  private void heading(@Nullable String event) {
    text.append('\n');
    if (event == null) {
      text.append("Claims that belong to no single event\n");
      return;
    }
    String title = titles.get(event);
    text.append(event).append(title == null ? "" : "  “" + title + "”").append('\n');
  }

  private void change(EditionChange change) {
    switch (change) {
      case Added _ -> line("new");
      case Gone _ -> line("gone");
      case Renamed renamed -> line("its id had been " + renamed.from());
      case ClaimAdded added -> line(added.claim() + ": new");
      case ClaimGone gone -> {
        line(gone.claim() + ": gone; it said " + gone.was());
        reasons(gone.event(), gone.claim());
      }
      case Changed changed -> {
        line(changed.name() + ": " + value(changed.was()) + " → " + value(changed.now()));
        reasons(changed.event(), changed.name());
      }
    }
  }

  /// The corrections of a field that the content holds by now.
  private void reasons(@Nullable String event, String field) {
    Event found = event == null ? null : site.events().find(event);
    List<Correction> corrections =
        event == null
            ? site.timeline().corrections()
            : found == null ? List.of() : found.corrections();
    for (Correction correction : corrections) {
      if (correction.field().equals(field)) {
        line("    " + correction.date() + ": " + correction.reason());
      }
    }
  }

  private static String value(String value) {
    return value.isEmpty() ? "(nothing)" : value;
  }

  private void line(String line) {
    text.append("  ").append(line).append('\n');
  }
}
