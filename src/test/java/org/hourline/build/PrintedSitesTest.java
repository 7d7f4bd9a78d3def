package org.hourline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.hourline.briefing.PdfChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every PDF that there is, the published ones and those of the golden sites, passes veraPDF.
final class PrintedSitesTest {
  @TempDir Path temp;

  @Test
  void everyPublishedPdfIsValid() throws IOException {
    demand(Path.of("site"), 6);
  }

  @Test
  void everyPdfOfTheUrduSiteIsValid() throws IOException {
    SiteBuild.build(
        new BuildOptions(
            Path.of("src/test/resources/sites/urdu/content"), "content", null, null, false, true),
        temp.resolve("site"));
    demand(temp.resolve("site"), 4);
  }

  private static void demand(Path site, int least) throws IOException {
    Map<String, byte[]> pdfs = new TreeMap<>(SiteFiles.of(site));
    pdfs.keySet().removeIf(path -> !path.endsWith(".pdf"));
    assertThat(pdfs).hasSizeGreaterThanOrEqualTo(least);
    pdfs.forEach((path, pdf) -> {
      assertThat(PdfChecks.faults(pdf)).as(path).isEmpty();
      assertThat(PdfChecks.lettersOffThePage(pdf)).as(path).isEmpty();
    });
  }
}
