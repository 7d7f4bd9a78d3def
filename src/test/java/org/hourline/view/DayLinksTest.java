package org.hourline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hourline.output.Planned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DayLinksTest {
  @TempDir Path folder;

  /// Four events a day, the first of them a headline event.
  private List<PageView> pages(int days) {
    Invented content = new Invented(folder).window("");
    for (int i = 0; i < 4 * days; i++) {
      LocalDate day = LocalDate.of(2025, 11, 1).plusDays(i / 4);
      content.event(
          "e" + i,
          "'event_type': 'Battles', 'importance': %d, 'when': '%sT12:00'"
              .formatted(i % 4 == 0 ? 1 : 3, day));
    }
    return Pages.of(content.site(), Invented.ENGLISH).views().map(Planned::make).toList();
  }

  private static List<String> texts(List<TextLink> links) {
    return links.stream().map(TextLink::text).toList();
  }

  @Test
  void manyDaysAreReachedByTheirYear() {
    List<PageView> pages = pages(80);
    FrontPage front = (FrontPage) pages.getFirst();
    List<YearPage> years =
        pages.stream().filter(YearPage.class::isInstance).map(YearPage.class::cast).toList();
    List<String> days =
        pages.stream().filter(DayPage.class::isInstance).map(PageView::path).toList();

    assertThat(texts(front.dayLinks())).containsExactly("2025: 244 events", "2026: 76 events");
    assertThat(front.dayLinks().stream().map(TextLink::href))
        .isEqualTo(years.stream().map(PageView::path).toList());
    assertThat(days).hasSize(80);
    Set<String> led = new HashSet<>();
    for (YearPage year : years) {
      year.days().forEach(day -> led.add(String.valueOf(day.href()).replace("../", "")));
    }
    assertThat(led.stream().map(to -> to.startsWith("days/") ? to : "days/" + to))
        .containsExactlyInAnyOrderElementsOf(days);
  }

  @Test
  void theFrontPageTellsTheLatestHeadlineEventsAndNoClaims() {
    FrontPage front = (FrontPage) pages(80).getFirst();
    List<EventEntry> told = front.days().stream().flatMap(day -> day.events().stream()).toList();

    assertThat(front.whole()).isFalse();
    assertThat(front.listHint()).startsWith("The latest 24 of 80 chief events.");
    assertThat(told).hasSize(24).allMatch(entry -> entry.accounts().isEmpty());
    assertThat(told.getLast().title()).isEqualTo("Event e316");
  }

  @Test
  void aTimelineThatOnePageHoldsHasNoPagesOfDays() {
    List<PageView> pages = pages(61);
    assertThat(pages).isNotEmpty().noneMatch(YearPage.class::isInstance);
    assertThat(((FrontPage) pages.getFirst()).dayLinks()).isEmpty();
  }
}
