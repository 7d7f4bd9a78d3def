package org.hourline.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hourline.picture.Shots;
import org.hourline.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures, from the editor's folder to the site. The golden case `small` has one, which a camera
/// has told everything about.
final class PicturesStoryTest {
  private static final String BRIDGE = "content/events/bridge.md";
  private static final String PAGE = "events/bridge/index.html";
  private static final String SHOT = "content/media/IMG-2034.jpg";

  @TempDir Path temp;
  private SiteCase story;

  @BeforeEach
  void begin() throws IOException {
    story = SiteCase.small(temp);
  }

  private List<String> pictures() throws IOException {
    return SiteFiles.of(temp.resolve("site")).keySet().stream()
        .filter(path -> path.matches(".*\\.(jpe?g|gif|webp)") || path.startsWith("media/"))
        .toList();
  }

  /// A line of `media` in an event's front matter.
  private SiteCase pictured(String event, String... lines) throws IOException {
    return story.change(
        "content/events/" + event + ".md",
        "places:",
        "media:\n"
            + String.join("", Stream.of(lines).map(line -> "  - {" + line + "}\n").toList())
            + "places:");
  }

  private static String shown(String file) {
    return "file: " + file + ", alt: A wall, origin: Desk, verification_status: not_attempted";
  }

  @Test
  void whatACameraWroteIntoAPictureIsNowhereInTheSite() throws IOException {
    assertThat(Files.readString(temp.resolve(SHOT), ISO_8859_1)).contains(Shots.SECRETS);

    story.build();

    Map<String, byte[]> site = SiteFiles.of(temp.resolve("site"));
    assertThat(pictures()).hasSize(2);
    site.forEach((path, bytes) ->
        assertThat(new String(bytes, ISO_8859_1))
            .as(path)
            .doesNotContain("SECRETCAM", "GPSMAP", "Photographer Name", "IMG-2034"));
    for (String picture : pictures()) {
      assertThat(new String(site.get(picture), ISO_8859_1)).doesNotContain(Shots.SECRETS);
    }
  }

  @Test
  void aPictureKeepsItsPlaceOnThePageAndSaysWhoseItIs() throws IOException {
    story
        .build()
        .checkMain(PAGE, "width=\"600\" height=\"400\" alt=\"A stone bridge of four arches")
        .checkMain(PAGE, "loading=\"lazy\" decoding=\"async\"")
        .checkMain(PAGE, "600.jpg 600w\"")
        .checkMain(PAGE, "<li>Picture: Example Desk.</li>")
        .checkMain(PAGE, "<li>Licence: CC BY 4.0.</li>")
        .checkMain(PAGE, "No one is known to have tried to verify this.");
    for (String elsewhere : List.of("feed.xml", "index.html", "places/river-town/index.html")) {
      assertThat(story.text(elsewhere)).doesNotContain("media/");
    }
  }

  @Test
  void whatIsDistressingIsClosedBehindTheWarningAndHandedToNoSearchEngine() throws IOException {
    story
        .change(BRIDGE, "importance: 1", "content_warning: Speaks of the dead.\nimportance: 1")
        .build();

    String page = story.text(PAGE);
    String veil = page.substring(page.indexOf("<details class=\"veil\">"));
    assertThat(veil.substring(0, veil.indexOf("</details>")))
        .contains("<summary>A picture, closed behind a warning: Speaks of the dead.</summary>")
        .contains("<img ");
    assertThat(page).containsOnlyOnce("<img ").doesNotContain("ImageObject");
  }

  @Test
  void whatIsGraphicIsDescribedBehindAWarningAndNeverThereAtAll() throws IOException {
    story
        .change(BRIDGE, "importance: 1", "content_warning: Speaks of the dead.\nimportance: 1")
        .change(BRIDGE, "licence: CC BY 4.0", "graphic: true")
        .build()
        .checkMain(PAGE, "A graphic picture that is not shown.")
        .checkMain(PAGE, "<p>A stone bridge of four arches over a river at dusk</p>");

    assertThat(story.text(PAGE)).doesNotContain("<img ");
    assertThat(story.text("data/timeline.json"))
        .contains("\"graphic\": true")
        .doesNotContain(".jpg");
    assertThat(pictures()).isEmpty();
    story.delete(SHOT).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"status: draft", "status: withdrawn", "embargoed_until: 2031-01-01T00:00"})
  void whatIsNotPublishedPublishesNoPicture(String key) throws IOException {
    pictured("statement", shown("media/secret.png"));
    byte[] png = Shots.file(Shots.bridge(30, 20), "png");
    story.write("content/media/secret.png", png).build();
    assertThat(pictures()).hasSize(3);

    story.change("content/events/statement.md", "places:", key + "\nplaces:");
    if (key.contains("withdrawn")) {
      story.delete("content/media/secret.png");
    }
    story.build();

    assertThat(pictures()).hasSize(2);
    assertThat(story.text("data/timeline.json")).doesNotContain("A wall");
  }

  @Test
  void everyPictureThatCannotBeDecodedIsToldWhereItIsNamedAndNothingIsWritten() throws IOException {
    byte[] jpeg = Shots.file(Shots.bridge(300, 200), "jpeg");
    byte[] broken = Arrays.copyOf(jpeg, jpeg.length / 2);
    broken[broken.length - 2] = (byte) 0xff;
    broken[broken.length - 1] = (byte) 0xd9;
    byte[] other = broken.clone();
    other[other.length - 3] ^= 1;
    story.build();
    pictured("statement", shown("media/one.jpg"), shown("media/two.jpg"));

    story
        .write("content/media/one.jpg", broken)
        .write("content/media/two.jpg", other)
        .buildStopsAt("picture-damaged", "picture-damaged");

    assertThat(story.report().problems())
        .extracting(Problem::at)
        .hasToString("[content/events/statement.md:8:12, content/events/statement.md:9:12]");
  }

  @Test
  void aPictureOfTwoEventsIsPublishedOnce() throws IOException {
    pictured("statement", shown("media/IMG-2034.jpg")).build();

    assertThat(pictures()).hasSize(2);
  }

  @Test
  void anUnchangedPictureStaysTheFileThatItWas() throws IOException {
    story.build();
    String print = pictures().getFirst();
    byte[] was = Files.readAllBytes(temp.resolve("site").resolve(print));

    story.change(BRIDGE, "The bridge was attacked", "It was attacked").build();
    assertThat(story.report().changes()).isNotNull();
    assertThat(temp.resolve("site").resolve(print)).hasBinaryContent(was);

    // Somebody has written over it: it is made anew.
    Files.writeString(temp.resolve("site").resolve(print), "mine");
    story.build();
    assertThat(temp.resolve("site").resolve(print)).hasBinaryContent(was);

    story.write(SHOT, Shots.file(Shots.bridge(600, 300), "png")).build();
    assertThat(pictures()).hasSize(2).doesNotContain(print);
  }

  @Test
  void aLinkOutOfTheContentIsRefusedOnceAndNotFollowed() throws IOException {
    Path outside = temp.resolve("outside.jpg");
    Files.copy(temp.resolve(SHOT), outside);
    Files.delete(temp.resolve(SHOT));
    Files.createSymbolicLink(temp.resolve(SHOT), outside);

    story.buildStopsAt("link-outside");
  }

  @Test
  void anOriginThatIsAnAddressIsNoLink() throws IOException {
    story.change(BRIDGE, "Drawn for this timeline", "\"https://front.example/video\"").build();

    assertThat(story.text(PAGE))
        .contains("https://front.example/video")
        .doesNotContain("href=\"https://front");
  }
}
