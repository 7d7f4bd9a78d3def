package org.hourline.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.hourline.briefing.Fingerprint;
import org.hourline.briefing.PdfChecks;
import org.hourline.model.BriefingKind;
import org.hourline.model.Paper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Briefings in a site: their pages, their files, and when a file is made again.
final class BriefingStoryTest {
  private static final String FLASH =
      """
      ---
      title: The bridge
      number: 1
      kind: flash
      paper: [a4]
      ---
      The ministry says that four soldiers were killed, the front says at least twelve [@river-post].
      """;
  private static final String FULL =
      """
      ---
      title: River Town
      kind: full
      places: [river-town]
      paper: [letter]
      ---
      The ministry and the front count differently [@river-post].
      """;
  private static final String FLASH_PDF = "briefings/bridge/bridge-a4.pdf";

  @TempDir Path temp;

  private SiteCase site() throws IOException {
    return SiteCase.small(temp)
        .write("content/briefings/bridge.md", FLASH)
        .write("content/briefings/town.md", FULL);
  }

  @Test
  void eachBriefingHasAPageAndAFileForEachPaperAndEveryPageLeadsToIt() throws IOException {
    SiteCase site = site().build();

    assertThat(SiteFiles.of(temp.resolve("site")).keySet())
        .filteredOn(path -> path.startsWith("briefings/"))
        .containsExactly(
            FLASH_PDF,
            "briefings/bridge/index.html",
            "briefings/town/index.html",
            "briefings/town/town-letter.pdf");
    site.checkMain(
            "briefings/bridge/index.html", "<a href=\"bridge-a4.pdf\"><bdi>A4, PDF</bdi></a>")
        .checkMain("index.html", "<a href=\"briefings/bridge/index.html\">");
    assertThat(site.text("events/bridge/index.html"))
        .contains("<a href=\"../../briefings/town/index.html\"><bdi>River Town</bdi></a>");
    for (String path : List.of(FLASH_PDF, "briefings/town/town-letter.pdf")) {
      assertThat(PdfChecks.faults(Files.readAllBytes(temp.resolve("site").resolve(path))))
          .as(path)
          .isEmpty();
    }
  }

  @Test
  void everySectionStandsOnThePageEvenWhereItHoldsNothing() throws IOException {
    SiteCase site = site().build();

    for (String section :
        List.of(
            "highlights",
            "figures",
            "situation",
            "contested",
            "unknown",
            "method",
            "changes",
            "corrections",
            "sources")) {
      site.checkMain("briefings/bridge/index.html", "<h2 id=\"" + section + "\">");
    }
    for (String section :
        List.of(
            "figures",
            "hours",
            "chronology",
            "sheets",
            "responsibility",
            "contested",
            "unknown",
            "actors",
            "method",
            "changes",
            "corrections",
            "sources")) {
      site.checkMain("briefings/town/index.html", "<h2 id=\"" + section + "\">");
    }
  }

  @Test
  void aFileThatIsThereAndMadeOfTheSameIsNotMadeAgain() throws Exception {
    site().build();
    // A mark that no press makes, and a manifest that knows it: kept, it shows that nothing is
    // made.
    Path file = temp.resolve("site").resolve(FLASH_PDF);
    byte[] was = Files.readAllBytes(file);
    byte[] marked = Arrays.copyOf(was, was.length + 7);
    System.arraycopy("%marked".getBytes(UTF_8), 0, marked, was.length, 7);
    Files.write(file, marked);
    relist(was, marked);
    SiteCase.in(temp).build().checkChanged();
    assertThat(Files.readAllBytes(file)).isEqualTo(marked);

    SiteCase.in(temp).change("content/briefings/bridge.md", "says that", "says").build();
    assertThat(Fingerprint.of(Files.readAllBytes(file)))
        .isNotNull()
        .isNotEqualTo(Fingerprint.of(marked));
  }

  @Test
  void aFileThatSomebodyChangedIsMadeAgain() throws IOException {
    site().build();
    Path file = temp.resolve("site").resolve(FLASH_PDF);
    byte[] was = Files.readAllBytes(file);
    Files.write(file, "not ours".getBytes(UTF_8));
    SiteCase.in(temp).build();
    assertThat(Files.readAllBytes(file)).isEqualTo(was);
  }

  @Test
  void whatCannotBePrintedOrSaidStopsTheBuild() throws IOException {
    SiteCase site = site().build();
    site.change("content/briefings/bridge.md", "The ministry says", "\uD80C\uDC00 says")
        .buildStopsAt("briefing-unprintable");
    site.change("content/briefings/bridge.md", "\uD80C\uDC00 says", "The ministry says")
        .change("content/briefings/town.md", "kind: full", "kind: full\nlanguage: xx")
        .buildStopsAt("no-words-for-language");
  }

  @Test
  void aBriefingOnDemandIsOneFileAndUnknownIdsAreRefusedInWords() throws IOException {
    site();
    BuildOptions options =
        new BuildOptions(temp.resolve("content"), "content", null, null, false, false);
    Path file = temp.resolve("out/flash.pdf");
    BriefingBuild.Made made =
        BriefingBuild.print(options, order(List.of("river-town"), null), file);

    assertThat(made.pages()).isEqualTo(1);
    assertThat(PdfChecks.faults(Files.readAllBytes(file))).isEmpty();
    assertThatThrownBy(() -> BriefingBuild.print(options, order(List.of("river-twon"), null), file))
        .isInstanceOf(BriefingRefused.class)
        .hasMessageContaining("river-twon")
        .hasMessageContaining("did you mean \"river-town\"?");
    assertThatThrownBy(() -> BriefingBuild.print(options, order(List.of(), "xx"), file))
        .isInstanceOf(BriefingRefused.class)
        .hasMessageContaining("xx");
  }

  private static BriefingOrder order(List<String> places, @Nullable String language) {
    return new BriefingOrder(
        BriefingKind.FLASH, null, places, List.of(), null, null, null, null, language, Paper.A4);
  }

  /// Puts other bytes in the place of a file's in the manifest.
  private void relist(byte[] was, byte[] now) throws Exception {
    Path manifest = temp.resolve("site/manifest.json");
    String text = Files.readString(manifest);
    assertThat(text).contains(sha256(was));
    Files.writeString(
        manifest,
        text.replace(sha256(was), sha256(now))
            .replace("\"bytes\" : " + was.length, "\"bytes\" : " + now.length)
            .replace("\"bytes\": " + was.length, "\"bytes\": " + now.length));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
