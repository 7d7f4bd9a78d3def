package org.hourline.read;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hourline.model.Unread;

/// Gathers the ids of what could not be read, so that nobody calls them unknown.
final class Missed {
  private static final Pattern ID =
      Pattern.compile("[\"']?\\bid[\"']?[ \\t]*:[ \\t]*[\"']?([a-z0-9][a-z0-9_-]*)");
  private static final int FAR = 1_000_000;

  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<Unread.Kind> files = EnumSet.noneOf(Unread.Kind.class);

  void id(String id) {
    ids.add(id);
  }

  /// A whole file failed: any id of its kind may be in it.
  void file(Unread.Kind kind) {
    files.add(kind);
  }

  /// What a name in the content folder leads to could not be opened: any id of the kinds that stand
  /// there may be in it.
  void at(String name) {
    names.add(name);
    switch (name) {
      case "actors.json" -> file(Unread.Kind.ACTORS);
      case "places.json" -> file(Unread.Kind.PLACES);
      case "sources.json" -> file(Unread.Kind.SOURCES);
      case "claims.json" -> file(Unread.Kind.CLAIMS);
      case "gaps.json" -> file(Unread.Kind.GAPS);
      case "erased.json" -> file(Unread.Kind.ERASED);
      case "timeline.json" -> {
        file(Unread.Kind.VICTIMS);
        file(Unread.Kind.TIMELINE);
      }
      case "" -> files.addAll(EnumSet.allOf(Unread.Kind.class));
      default -> {
        if (name.equals("events") || name.startsWith("events/")) {
          file(Unread.Kind.EVENTS);
          file(Unread.Kind.CLAIMS);
        } else if (name.equals("editions") || name.startsWith("editions/")) {
          file(Unread.Kind.EDITIONS);
        } else {
          id(name.replaceFirst(".*/", "").replaceFirst("\\.[^.]*$", ""));
        }
      }
    }
  }

  /// Whether a file of the content folder is there, or may be, and could not be opened.
  boolean has(String name) {
    return names.stream().anyMatch(missed -> (name + "/").startsWith(missed + "/"));
  }

  /// Every id that is written anywhere in a value.
  void within(Node node) {
    switch (node) {
      case Node.Keyed keyed -> {
        for (Node.Entry entry : keyed.entries()) {
          if (entry.name().equals("id") && entry.value() instanceof Node.Text(_, var id)) {
            ids.add(id);
          } else {
            within(entry.value());
          }
        }
      }
      case Node.Listed listed -> listed.items().forEach(this::within);
      case Node.Text _, Node.Numeral _, Node.Truth _, Node.Nothing _, Node.Broken _ -> {}
    }
  }

  /// Every id that seems to be written in a text that could not be understood.
  void within(String text) {
    Matcher matcher = ID.matcher(text.length() > FAR ? text.substring(0, FAR) : text);
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
  }

  Unread soFar() {
    return new Unread(ids, files);
  }
}
