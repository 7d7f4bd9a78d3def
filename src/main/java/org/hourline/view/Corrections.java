package org.hourline.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hourline.model.Correction;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.jspecify.annotations.Nullable;

/// Corrections as views of one page.
record Corrections(Telling telling) {

  /// A correction and where it was made; null: in a claim that belongs to no single event.
  private record Made(@Nullable Event event, Correction correction) {}

  /// Every correction of the site, the latest first.
  List<CorrectionView> all() {
    List<Made> made = new ArrayList<>();
    telling.site().timeline().corrections().forEach(one -> made.add(new Made(null, one)));
    return views(made, telling.site().events().list());
  }

  /// The corrections of some events, the latest first, each with its event.
  List<CorrectionView> of(List<Event> events) {
    return views(new ArrayList<>(), events);
  }

  private List<CorrectionView> views(List<Made> made, List<Event> events) {
    for (Event event : events) {
      event.corrections().forEach(correction -> made.add(new Made(event, correction)));
    }
    made.sort(Comparator.comparing((Made m) -> m.correction().date()).reversed());
    return made.stream()
        .map(m ->
            view(
                m.correction(),
                m.event(),
                m.event() == null ? null : telling.event(m.event().id())))
        .toList();
  }

  /// The corrections of one event, the latest first.
  List<CorrectionView> of(Event event) {
    return event.corrections().stream()
        .sorted(Comparator.comparing(Correction::date).reversed())
        .map(correction -> view(correction, event, null))
        .toList();
  }

  /// What stood in a withdrawn event is not told again.
  private CorrectionView view(
      Correction correction, @Nullable Event event, @Nullable TextLink link) {
    FieldWords fields = new FieldWords(telling);
    boolean told = event == null || event.status() != EventStatus.WITHDRAWN;
    return new CorrectionView(
        telling.times().words().day(correction.date()),
        correction.date().toString(),
        link,
        fields.field(correction.field()),
        told ? fields.value(correction.field(), correction.was()) : null,
        told ? fields.value(correction.field(), correction.now()) : null,
        correction.reason());
  }
}
