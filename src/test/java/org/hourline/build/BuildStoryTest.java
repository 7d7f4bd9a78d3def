package org.hourline.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hourline.output.SiteFolderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole builds, told as stories.
final class BuildStoryTest {
  private static final String BRIDGE = "content/events/bridge.md";

  @TempDir Path temp;

  @Test
  void aBuildMakesTheseFiles() throws IOException {
    SiteCase story =
        SiteCase.small(temp)
            .build()
            .checkFiles(
                ".nojekyll",
                "404.html",
                "_headers",
                "actors/ministry/index.html",
                "actors/river-front/index.html",
                "assets/fonts-licence.txt",
                "assets/hourline-sans-italic.HASH.woff2",
                "assets/hourline-sans.HASH.woff2",
                "assets/hourline-selection.HASH.js",
                "assets/hourline-serif.HASH.woff2",
                "assets/hourline-strip-live.HASH.js",
                "assets/hourline.HASH.js",
                "assets/icon.HASH.svg",
                "assets/minisearch-licence.txt",
                "assets/minisearch.HASH.js",
                "assets/print.HASH.css",
                "assets/search.HASH.js",
                "assets/share.HASH.png",
                "assets/site.HASH.css",
                "claims/index.html",
                "corrections/feed.xml",
                "corrections/index.html",
                "data/claims.csv",
                "data/events.csv",
                "data/search.js",
                "data/sources.csv",
                "data/timeline.json",
                "events/bridge/index.html",
                "events/mistaken/index.html",
                "events/statement/index.html",
                "feed.xml",
                "index.html",
                "manifest.json",
                "media/6aaf8abf81-480.jpg",
                "media/6aaf8abf81-600.jpg",
                "method/index.html",
                "places/hill-town/index.html",
                "places/river-town/index.html",
                "robots.txt",
                "sources/index.html");
    assertThat(story.report().counts()).isEqualTo(new BuildReport.Counts(3, 3, 2));
    assertThat(story.report().pages()).isEqualTo(13);
    assertThat(story.report().warnings()).isZero();
    assertThat(story.report().accepted()).hasSize(1);
  }

  @Test
  void aPageSaysWhatTheContentSays() throws IOException {
    SiteCase.small(temp)
        .build()
        .checkMain("index.html", "<h1>The night at the river</h1>")
        .checkMain("events/bridge/index.html", "<h1>Bridge attacked in River Town</h1>")
        .checkMain("events/bridge/index.html", "<h2 id=\"text-what-is-known\">What is known</h2>")
        .checkMain(
            "events/bridge/index.html",
            "see <a href=\"../../events/statement/index.html\">Ministry speaks of the bridge</a>")
        .checkMain("method/index.html", "<h1>How this was made</h1>");
  }

  @Test
  void aChangedBodyChangesItsPageAndTheDataOnly() throws IOException {
    SiteCase.small(temp)
        .build()
        .change("content/events/statement.md", "It gave no hour.", "It gave none.")
        .build()
        .checkChanged(
            "data/search.js", "data/timeline.json", "events/statement/index.html", "manifest.json")
        .build()
        .checkChanged();
  }

  @Test
  void anEventThatIsGoneTakesItsPageWithIt() throws IOException {
    SiteCase.small(temp)
        .build()
        .delete("content/events/mistaken.md")
        .build()
        .checkNowhere("mistaken")
        .write("content/events/mistaken.md", "no front matter")
        .buildStopsAt("front-matter-missing");
    assertThat(temp.resolve("site/events/mistaken")).doesNotExist();
  }

  @Test
  void anErrorStopsItAndTheSiteStaysAsItWas() throws IOException {
    SiteCase.small(temp)
        .build()
        .change(BRIDGE, "places: [river-town]", "places: [river-twon]")
        .buildStopsAt("unknown-id")
        .change(BRIDGE, "river-twon", "river-town")
        .build()
        .checkChanged();
  }

  @Test
  void aFirstBuildWithAnErrorMakesNoFolder() throws IOException {
    SiteCase.small(temp).write("content/timeline.json", "{").buildStopsAt("not-json");
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void aWarningStopsAStrictBuildUnlessItIsAccepted() throws IOException {
    SiteCase.small(temp)
        .strict()
        .build()
        .change("content/timeline.json", "[\"river-post\"]", "[\"note\"]")
        .buildStopsAt("not-archived", "accepted-matches-nothing");
  }

  @Test
  void aDraftAndAllThatNamesItIsLeftOutUnlessAskedFor() throws IOException {
    SiteCase.small(temp)
        .build()
        .checkNowhere("rehearsal, not yet")
        .checkMain("events/bridge/index.html", "told in draft.")
        .drafts(true)
        .build()
        .checkMain("events/draft/index.html", "A rehearsal, not yet written up")
        .checkMain("events/bridge/index.html", "<a href=\"../../events/draft/index.html\">")
        .drafts(false)
        .build()
        .checkNowhere("rehearsal, not yet");
    assertThat(temp.resolve("site/events/draft")).doesNotExist();
  }

  @Test
  void anEmbargoedEventAndItsOwnSourceAreLeftOutUntilItsMoment() throws IOException {
    SiteCase.small(temp)
        .change(
            "content/sources.json",
            "]\n",
            ", {\"id\": \"secret\", \"title\": \"A sealed paper\", \"note\": \"Sealed.\"}]\n")
        .write(
            "content/events/sealed.md",
            """
            ---
            title: Under embargo
            when: {start: 2030-03-02, after: [bridge], before: [statement]}
            event_type: Battles
            places: [hill-town]
            sources: [secret]
            embargoed_until: 2030-03-05T00:00
            claims:
              - {id: sealed-dead, claimant: ministry, measure: killed, victims: soldiers, value: 77777,
                 published: 2030-03-02, sources: [secret]}
            ---
            """)
        .change("content/events/statement.md", "after: [bridge]", "after: [bridge, sealed]")
        .build()
        .checkNowhere("Under embargo")
        .checkNowhere("sealed")
        .checkNowhere("A sealed paper")
        .checkNowhere("77777")
        .change("content/timeline.json", "2030-03-04T12:00:00Z", "2030-03-05T12:00:00Z")
        .build()
        .checkMain("events/sealed/index.html", "Under embargo")
        .checkMain("sources/index.html", "A sealed paper");
  }

  @Test
  void aWithdrawnEventKeepsItsPageAndNoDetail() throws IOException {
    SiteCase.small(temp)
        .build()
        .checkNowhere("Told twice by mistake")
        .checkMain("events/mistaken/index.html", "mistaken");
  }

  @Test
  void aBaseUrlBringsAbsoluteAddressesAndASitemap() throws IOException {
    SiteCase story = SiteCase.small(temp).build().baseUrl("https://example.org/river/").build();
    assertThat(story.text("sitemap.xml")).contains("https://example.org/river/events/bridge/");
    assertThat(story.text("index.html"))
        .contains("<link rel=\"canonical\" href=\"https://example.org/river/");
  }

  @Test
  void aUsersTemplateStandsInForOurs() throws IOException {
    SiteCase.small(temp)
        .build()
        .template("assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .build();
    assertThat(SiteFiles.of(temp.resolve("site")))
        .hasEntrySatisfying(
            SiteFiles.of(temp.resolve("site")).keySet().stream()
                .filter(path -> path.startsWith("assets/icon."))
                .findFirst()
                .orElseThrow(),
            bytes ->
                assertThat(bytes)
                    .asString()
                    .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
  }

  @Test
  void aLanguageWithoutWordsIsAnErrorOfTheContent() throws IOException {
    SiteCase.small(temp)
        .change("content/timeline.json", "\"en\"", "\"qaa\"")
        .buildStopsAt("no-words-for-language");
  }

  @Test
  void aFolderThatIsNotOursIsRefusedBeforeAnythingIsRead() throws IOException {
    SiteCase story = SiteCase.small(temp).write("site/thesis.txt", "mine");
    assertThatThrownBy(story::build).isInstanceOf(SiteFolderException.class);
    assertThat(temp.resolve("site/thesis.txt")).hasContent("mine");
  }

  @Test
  void aCheckWritesNothing() throws IOException {
    SiteCase.small(temp);
    BuildReport report =
        SiteBuild.check(
            new BuildOptions(temp.resolve("content"), "content", null, null, false, true));
    assertThat(report.stopped()).isFalse();
    assertThat(report.changes()).isNull();
    try (var files = Files.list(temp)) {
      assertThat(List.copyOf(files.toList())).containsExactly(temp.resolve("content"));
    }
  }
}
