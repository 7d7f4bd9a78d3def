package org.hourline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.hourline.model.Claim;
import org.hourline.model.Link;
import org.hourline.model.Site;
import org.hourline.read.ContentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left out, and that nothing left names it.
final class PublishedTest {
  @TempDir Path temp;

  private Site site(String event) throws IOException {
    SiteCase.small(temp)
        .write("content/events/hidden.md", event)
        .change(
            "content/events/bridge.md",
            "  - id: bridge-by\n",
            """
              - id: total
                claimant: ministry
                measure: killed
                victims: soldiers
                value: 9
                sums: [bridge-soldiers-ministry, hidden-dead]
                supersedes: hidden-dead
                about: [hidden-dead]
                disputes: [hidden-dead, bridge-soldiers-front]
                published: {start: 2030-03-02, after: [hidden]}
                sources: [river-post]
              - id: bridge-by
            """)
        .change(
            "content/events/bridge.md",
            "related: [",
            "related: [{event: hidden, relation: follows}, ");
    return Objects.requireNonNull(ContentReader.read(temp.resolve("content")).site());
  }

  private static final String DRAFT =
      """
      ---
      title: Hidden
      when: {earliest: 2030-03-01T10:00, latest: 2030-03-01T12:00}
      event_type: Battles
      status: draft
      places: [hill-town]
      sources: [note]
      claims:
        - {id: hidden-dead, claimant: ministry, measure: killed, victims: soldiers, value: 5,
           sources: [note]}
      ---
      """;

  @Test
  void claimsLoseTheirTiesToWhatIsLeftOut() throws IOException {
    Site site = site(DRAFT);
    assertThat(site.claims().get("total").disputes()).contains("hidden-dead");
    Site published = Published.of(site, false, null);
    assertThat(published.events().has("hidden")).isFalse();
    assertThat(published.claims().has("hidden-dead")).isFalse();
    Claim total = published.claims().get("total");
    assertThat(Objects.requireNonNull(total.figure()).sums()).isEmpty();
    assertThat(total.supersedes()).isNull();
    assertThat(total.about()).isEmpty();
    assertThat(total.disputes()).containsExactly("bridge-soldiers-front");
    assertThat(Objects.requireNonNull(total.published()).reported().after()).isEmpty();
    assertThat(published.events().get("bridge").related()).hasSize(1);
  }

  @Test
  void withDraftsNothingIsLeftOut() throws IOException {
    Site site = site(DRAFT);
    assertThat(Published.of(site, true, null)).isSameAs(site);
  }

  @Test
  void aTimeToldByALeftOutEventAloneIsToldByWhatFollowedFromIt() throws IOException {
    site(DRAFT);
    SiteCase.in(temp)
        .change(
            "content/events/statement.md",
            "  start: 2030-03-02\n  after: [bridge]",
            "  after: [hidden]");
    Site again = Objects.requireNonNull(ContentReader.read(temp.resolve("content")).site());
    var timing = Published.of(again, false, null).events().get("statement").timing();
    assertThat(timing.reported().after()).isEmpty();
    assertThat(String.valueOf(timing.reported().earliest())).contains("2030-03-01T05:00Z");
    assertThat(timing.began()).isEqualTo(again.events().get("statement").timing().began());
  }

  @Test
  void aBaseUrlOfTheCommandLineStandsInForTheTimelines() throws IOException {
    Link base = new Link("https://example.org/x/");
    assertThat(Published.of(site(DRAFT), true, base).timeline().baseUrl()).isEqualTo(base);
  }
}
