package org.hourline.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hourline.model.Source;
import org.jspecify.annotations.Nullable;

/// The numbered notes of one page: a source takes the next number when it is first cited.
final class Notes {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private final @Nullable Links list;

  private Notes(@Nullable Links list) {
    this.list = list;
  }

  /// No notes yet.
  static Notes none() {
    return new Notes(null);
  }

  /// No notes at all: marks lead to the list of sources.
  static Notes inList(Links links) {
    return new Notes(links);
  }

  NoteView.Mark mark(Source source) {
    if (list != null) {
      return new NoteView.Mark(0, list.source(source.id()), source.title());
    }
    int number = numbers.computeIfAbsent(source.id(), id -> numbers.size() + 1);
    return new NoteView.Mark(number, "#" + anchor(number), source.title());
  }

  /// Every note so far, in order.
  List<NoteView> views(SourceLines sources) {
    List<NoteView> views = new ArrayList<>();
    numbers.forEach(
        (source, number) -> views.add(new NoteView(number, anchor(number), sources.line(source))));
    return views;
  }

  private static String anchor(int number) {
    return "note-" + number;
  }
}
