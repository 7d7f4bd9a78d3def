package org.hourline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hourline.model.Erased;
import org.hourline.model.Gap;
import org.hourline.model.Unread;
import org.jspecify.annotations.Nullable;

/// Reads the files that are lists: actors, places, sources, claims, gaps.
final class SheetReader {
  private final ContentLayout layout;
  private final FileReader files;
  private final Reading reading;

  SheetReader(ContentLayout layout, FileReader files, Reading reading) {
    this.layout = layout;
    this.files = files;
    this.reading = reading;
  }

  /// The things of a sheet that could be made and whose ids are free.
  <T> List<T> read(Sheet sheet, Function<Values, @Nullable T> make) {
    List<T> things = new ArrayList<>();
    for (Values values : values(sheet.file(), sheet.shape(), sheet.kind())) {
      T thing = make.apply(values);
      if (thing != null && take(sheet, values)) {
        things.add(thing);
      } else {
        miss(sheet, values);
      }
    }
    return things;
  }

  /// Notes a thing that could not be made. Where its id cannot be told it may be any of its kind.
  void miss(Sheet sheet, Values values) {
    reading.missed().within(values.node());
    if (!values.has(sheet.id())) {
      reading.missed().file(sheet.kind());
    }
  }

  /// Takes the id of a thing, where it has one; also of a thing that cannot stay, so that a second
  /// one is told.
  boolean take(Sheet sheet, Values values) {
    String id = values.get(sheet.id());
    return id != null
        && reading.take(sheet.space(), sheet.root(), id, values.at(sheet.id()), values.node());
  }

  List<Gap> gaps(Timekeeper times) {
    List<Gap> gaps = new ArrayList<>();
    for (Values values : values("gaps.json", Gaps.SHAPE, Unread.Kind.GAPS)) {
      Gap gap = Gaps.make(values, times);
      if (gap == null) {
        reading.missed().file(Unread.Kind.GAPS);
      } else {
        reading.origins().put("gap/" + gaps.size(), values.node());
        gaps.add(gap);
      }
    }
    return gaps;
  }

  List<Erased> erased() {
    List<Erased> erased = new ArrayList<>();
    for (Values values : values("erased.json", Erasures.SHAPE, Unread.Kind.ERASED)) {
      Erased one = Erasures.make(values, reading);
      if (one == null) {
        reading.missed().file(Unread.Kind.ERASED);
      } else {
        erased.add(one);
      }
    }
    return erased;
  }

  /// The objects of a list; none where there is no such file. Where the file, or an item of it,
  /// could not be read, that is noted.
  private List<Values> values(String name, Shape shape, Unread.Kind kind) {
    ContentFiles.Found file = layout.file(name);
    if (file == null) {
      return List.of();
    }
    Node node = files.read(file);
    List<Values> values =
        node == null
            ? null
            : new Kind.ListOf<>(new Kind.RawOf(shape), true, false)
                .read(node, name, reading.findings());
    if (values == null || lacks(node, values)) {
      reading.missed().file(kind);
    }
    return values == null ? List.of() : values;
  }

  /// Whether an item of a list is no object, so that nothing of it could be read.
  static boolean lacks(@Nullable Node list, List<Values> read) {
    return list instanceof Node.Listed(_, var items) && items.size() > read.size();
  }
}
