package org.hourline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hourline.model.Gap;
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
    List<Values> written = values(sheet.file(), sheet.shape());
    if (written == null) {
      reading.missed().file(sheet.kind());
      return things;
    }
    for (Values values : written) {
      T thing = make.apply(values);
      if (thing != null && take(sheet, values)) {
        things.add(thing);
      } else {
        reading.missed().within(values.node());
      }
    }
    return things;
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
    List<Values> written = values("gaps.json", Gaps.SHAPE);
    for (Values values : written == null ? List.<Values>of() : written) {
      Gap gap = Gaps.make(values, times);
      if (gap != null) {
        reading.origins().put("gap/" + gaps.size(), values.node());
        gaps.add(gap);
      }
    }
    return gaps;
  }

  /// The objects of a list; none where there is no such file, null where it could not be read.
  private @Nullable List<Values> values(String name, Shape shape) {
    ContentFiles.Found file = layout.file(name);
    if (file == null) {
      return List.of();
    }
    Node node = files.read(file);
    return node == null
        ? null
        : new Kind.ListOf<>(new Kind.RawOf(shape), true, false)
            .read(node, name, reading.findings());
  }
}
