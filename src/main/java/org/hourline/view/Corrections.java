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

  /// Every correction of the site, the latest first.
  List<CorrectionView> all() {
    return of(telling.site().events().list());
  }

  /// The corrections of some events, the latest first, each with its event.
  List<CorrectionView> of(List<Event> events) {
    record Made(Event event, Correction correction) {}
    List<Made> made = new ArrayList<>();
    for (Event event : events) {
      event.corrections().forEach(correction -> made.add(new Made(event, correction)));
    }
    made.sort(Comparator.comparing((Made m) -> m.correction().date()).reversed());
    return made.stream()
        .map(m -> view(m.correction(), m.event(), telling.event(m.event().id())))
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
  private CorrectionView view(Correction correction, Event event, @Nullable TextLink link) {
    boolean told = event.status() != EventStatus.WITHDRAWN;
    return new CorrectionView(
        telling.times().words().day(correction.date()),
        correction.date().toString(),
        link,
        correction.field(),
        told ? correction.was() : null,
        told ? correction.now() : null,
        correction.reason());
  }
}
