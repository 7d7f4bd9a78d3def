package org.hourline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.hourline.briefing.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// The site is a function of content, templates and program, and of nothing else.
@Isolated("changes the zone of the whole program")
final class SameBytesTest {
  private static final Path CONTENT = Path.of("content");

  @TempDir Path temp;

  private static Map<String, byte[]> build(Path content, Path site) throws IOException {
    BuildReport report =
        SiteBuild.build(new BuildOptions(content, "content", null, null, false, false), site);
    assertThat(report.problems()).filteredOn(problem -> report.stopped()).isEmpty();
    return SiteFiles.of(site);
  }

  @Test
  void anotherLocaleZoneFolderAndOrderOfFilesGiveTheSameBytes() throws IOException {
    Map<String, byte[]> once = build(CONTENT, temp.resolve("site"));
    Path elsewhere = temp.resolve("somewhere else/دوسری جگہ/inhalt");
    List<Map.Entry<String, byte[]>> files = new ArrayList<>(SiteFiles.of(CONTENT).entrySet());
    Collections.reverse(files);
    for (var file : files) {
      SiteFiles.write(elsewhere.resolve(file.getKey()), file.getValue());
    }
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String language : List.of("tr-TR", "ur-PK-u-nu-arabext", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Map<String, byte[]> again = build(elsewhere, temp.resolve("other-" + language));
        assertThat(again.keySet()).isEqualTo(once.keySet());
        again.forEach(
            (path, bytes) -> assertThat(Arrays.equals(bytes, once.get(path))).as(path).isTrue());
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /// `site/` in the repository is what the program makes of `content/`. Pictures are compared by
  /// their pixels, and their names not at all; PDFs by the hash of all that they are made of:
  /// another build of the JDK may compress them otherwise.
  @Test
  void theCommittedSiteIsWhatTheContentMakes() throws IOException {
    Path committed = Path.of("site");
    assertThat(committed).isDirectory();
    Map<String, byte[]> made = withoutPictureNames(build(CONTENT, temp.resolve("site")));
    Map<String, byte[]> was = withoutPictureNames(SiteFiles.of(committed));
    assertThat(was.keySet()).as("run ./hourline build and commit site/").isEqualTo(made.keySet());
    for (var file : made.entrySet()) {
      String path = file.getKey();
      byte[] bytes = was.getOrDefault(path, new byte[0]);
      assertThat(
              path.endsWith(".png")
                  ? samePixels(bytes, file.getValue())
                  : path.endsWith(".pdf")
                      ? Objects.equals(Fingerprint.of(bytes), Fingerprint.of(file.getValue()))
                      : Arrays.equals(bytes, file.getValue()))
          .as("%s: run ./hourline build and commit site/", path)
          .isTrue();
    }
  }

  private static Map<String, byte[]> withoutPictureNames(Map<String, byte[]> site) {
    Map<String, byte[]> named = new TreeMap<>();
    site.forEach((path, bytes) -> {
      if (path.endsWith(".html")) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        named.put(path, withoutHash(text).getBytes(StandardCharsets.UTF_8));
      } else if (!path.equals("manifest.json")) {
        named.put(withoutHash(path), bytes);
      }
    });
    return named;
  }

  private static String withoutHash(String text) {
    return text.replaceAll("share\\.[0-9a-f]+\\.png", "share.HASH.png");
  }

  private static boolean samePixels(byte[] one, byte[] other) throws IOException {
    return Arrays.equals(pixels(one), pixels(other));
  }

  private static int[] pixels(byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
