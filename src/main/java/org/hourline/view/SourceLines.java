package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import org.hourline.model.Link;
import org.hourline.model.ReadExtent;
import org.hourline.model.Source;
import org.hourline.model.Wording;
import org.hourline.view.NoteView.SourceLine;
import org.jspecify.annotations.Nullable;

/// Sources as lines of one page.
record SourceLines(Telling telling) {
  SourceLine line(String id) {
    Source source = telling.site().sources().get(id);
    String publisher = source.publisher();
    String language = language(source);
    return new SourceLine(
        source.title(),
        publisher == null ? null : telling.named(publisher),
        source.author(),
        telling.times().said(source.published()),
        href(source.url()),
        href(source.archivedUrl()),
        remarks(source),
        source.note(),
        telling.links().source(id),
        language == null || language.equals(telling.site().timeline().language())
            ? null
            : language);
  }

  /// The language in which a title stands; null: not known, or that of the page.
  private @Nullable String language(Source source) {
    Wording wording = telling.site().wording();
    if (wording.isOriginal()) {
      return source.language();
    }
    return wording.of(source.title()) == null
        ? null
        : source.language() == null ? wording.original() : source.language();
  }

  private List<String> remarks(Source source) {
    List<String> remarks = new ArrayList<>();
    if (source.origin() != null) {
      remarks.add(telling.text("source.origin", "name", telling.named(source.origin()).text()));
    }
    if (source.read() == ReadExtent.EXCERPT) {
      remarks.add(telling.text("source.read-excerpt"));
    }
    if (source.read() == ReadExtent.FULL) {
      remarks.add(telling.text("source.read-full"));
    }
    if (source.reliability() != null) {
      remarks.add(telling.text("source.reliability", "grade", source.reliability()));
    }
    if (source.retrieved() != null) {
      remarks.add(
          telling.text("source.retrieved", "time", telling.times().text(source.retrieved())));
    }
    return remarks;
  }

  private static @Nullable String href(@Nullable Link link) {
    return link == null ? null : link.href();
  }
}
