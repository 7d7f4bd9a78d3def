package org.hourline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.hourline.briefing.PdfChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The PDFs of a golden site pass veraPDF; those of the published one are in `SitePdfsTest`.
final class PrintedSitesTest {
  @TempDir Path temp;

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
