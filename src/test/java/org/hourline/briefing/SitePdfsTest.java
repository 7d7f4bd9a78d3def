package org.hourline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every PDF of the published site.
final class SitePdfsTest {
  private static final int FLASH = 400_000;
  private static final int FULL = 1_500_000;

  @Test
  void everyPdfOfTheSiteIsValidAndHasItsFontsAndWords() throws IOException {
    List<Path> pdfs;
    try (var files = Files.walk(Path.of("site"))) {
      pdfs = files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
    assertThat(pdfs).isNotEmpty();
    for (Path file : pdfs) {
      byte[] pdf = Files.readAllBytes(file);
      assertThat(PdfChecks.faults(pdf)).as(file.toString()).isEmpty();
      assertThat(PdfChecks.fontsOutside(pdf)).as(file.toString()).isEmpty();
      assertThat(PdfChecks.lettersOffThePage(pdf)).as(file.toString()).isEmpty();
      assertThat(Fingerprint.of(pdf)).as(file.toString()).isNotNull();
      List<String> pages = HeardText.of(pdf).pages();
      assertThat(pages).as(file.toString()).allMatch(page -> page.strip().length() > 40);
      List<Float> filled = PdfChecks.filled(pdf);
      assertThat(filled.subList(0, pages.size() - 1))
          .as("how full the pages of %s are", file)
          .allMatch(share -> share > 0.5);
      if (file.toString().contains("flash")) {
        assertThat(pages).as(file.toString()).hasSize(1);
      }
      assertThat(pdf.length).as(file.toString()).isLessThan(pages.size() == 1 ? FLASH : FULL);
    }
  }
}
