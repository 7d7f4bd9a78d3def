package org.hourline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `hourline brief`, as somebody who never read this code would use it.
final class BriefCommandTest {
  @TempDir Path here;

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void bringContent() throws IOException {
    Path from = Path.of("src/test/resources/sites/small/content");
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = here.resolve("content").resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            new PrintWriter(out),
            new PrintWriter(err),
            here,
            Map.of(),
            name -> null,
            () -> 42_000_000L);
    int code = Cli.run(surroundings, arguments);
    return new Run(code, out.toString(), err.toString());
  }

  private String words(String file) throws IOException {
    try (PDDocument document = Loader.loadPDF(here.resolve(file).toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void aFullBriefingIsWrittenAndItsPathPagesAndMillisecondsArePrinted() throws IOException {
    Run run = run("brief");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .matches("file {10}full-a4\\.pdf\npages {9} *[1-9]\\d*\nmilliseconds {6}42\n");
    assertThat(words("full-a4.pdf"))
        .contains("Bridge attacked in River Town")
        .contains(
            "A picture is on the event’s page and not printed here: A stone bridge of four arches",
            "Picture: Example Desk.",
            "Licence: CC BY 4.0.");
    assertThat(run("brief", "--quiet").out()).isEmpty();
  }

  /// What the content says in a language is said in it; the rest is marked, and the mark explained.
  @Test
  void inAnotherLanguageTheTranslationIsPrintedAndWhatHasNoneIsMarked() throws IOException {
    String content =
        Path.of("src/test/resources/sites/bilingual/content").toAbsolutePath().toString();
    Run run = run("brief", "--content", content, "--language", "ur", "-o", "ur.pdf");
    assertThat(run.err()).isEmpty();
    assertThat(words("ur.pdf"))
        .contains("کشتی")
        .containsPattern("Ministry answers\\s*en")
        .contains("ترجمہ نہیں");
    run("brief", "--content", content, "-o", "en.pdf");
    assertThat(words("en.pdf")).doesNotContain("کشتی").doesNotContainPattern("answers\\s*en\\b");
  }

  @Test
  void aFlashUpdateOfOnePlaceIsOnePageOnThePaperAskedFor() throws IOException {
    Run run =
        run(
            "brief",
            "-k",
            "flash",
            "-p",
            "river-town",
            "-a",
            "ministry",
            "--paper",
            "letter",
            "--importance",
            "3",
            "--from",
            "2030-03-01",
            "--to",
            "2030-03-02T23:00",
            "--title",
            "Before the meeting",
            "-o",
            "out/flash.pdf");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("out/flash.pdf\n", "pages              1\n");
    try (PDDocument document = Loader.loadPDF(here.resolve("out/flash.pdf").toFile())) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
      assertThat(document.getDocumentInformation().getTitle()).contains("Before the meeting");
    }
  }

  @Test
  void whatIsMadeTwiceIsTheSameAndMayBeWrittenOver() throws IOException {
    assertThat(run("brief", "-o", "a.pdf").code()).isZero();
    byte[] first = Files.readAllBytes(here.resolve("a.pdf"));
    assertThat(run("brief", "-o", "a.pdf").code()).isZero();
    assertThat(Files.readAllBytes(here.resolve("a.pdf"))).isEqualTo(first);
    try (var files = Files.list(here)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrder("a.pdf", "content");
    }
  }

  @Test
  void nothingButAPdfIsWrittenOver() throws IOException {
    Files.writeString(here.resolve("notes.txt"), "kept");
    Files.createSymbolicLink(here.resolve("link.pdf"), here.resolve("notes.txt"));
    assertThat(run("brief", "-o", "notes.txt"))
        .isEqualTo(
            new Run(2, "", "hourline: notes.txt is there and is no PDF: name another file\n"));
    assertThat(run("brief", "-o", "content").err()).contains("content is a folder");
    assertThat(run("brief", "-o", "link.pdf").err()).contains("link.pdf is not a plain file");
    assertThat(here.resolve("notes.txt")).hasContent("kept");
    Run inside = run("brief", "-o", "notes.txt/flash.pdf");
    assertThat(inside.code()).isEqualTo(3);
    assertThat(inside.err()).startsWith("hourline: ").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --place river-twon         | there is no place with the id river-twon: did you mean "river-town"?
          --actor minstry            | there is no actor with the id minstry: did you mean "ministry"?
          --kind flush               | flush
          --importance 4             | expected 1, 2 or 3, not 4
          --from yesterday           | yesterday" is not a date: write year, month and day
          --to 2030-02-30            | 2030-02
          --paper a5                 | a5
          --language xx              | there are no words for the language xx
          --language ../en           | there are no words for the language ../en
          --base-url here            | here is not an address of a site
          --from 2031-01-01          | of any event
          --as-known-at 1999         | of any event
          --as-known-at 2999         | as_of
          --from 2030-03-02 --to 2030-03-01 | the end is not after the beginning
          --content nowhere          | there is no folder nowhere
          """)
  void whatCannotBeIsSaidAndNothingIsWritten(String arguments, String message) throws IOException {
    String[] words = ("brief " + arguments).split(" ", -1);
    Run run = run(words);
    assertThat(run.err()).contains(message).startsWith("hourline: ").doesNotContain("\tat ");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    try (var files = Files.list(here)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName()))).containsExactly("content");
    }
  }

  @Test
  void problemsOfTheContentStopIt() throws IOException {
    Path event = here.resolve("content/events/bridge.md");
    Files.writeString(event, Files.readString(event).replace("places:", "plaices:"));
    Run run = run("brief");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("error[unknown-key]", "did you mean \"places\"?");
    assertThat(here.resolve("full-a4.pdf")).doesNotExist();
  }

  /// In the body of an event: a table of twelve columns, a line of code and a word that are longer
  /// than a line.
  @Test
  void whatIsWiderThanAPageIsNotCut() throws IOException {
    String row = "| measurement ".repeat(12) + "|\n";
    String longest = "endless".repeat(40);
    Files.writeString(
        here.resolve("content/events/bridge.md"),
        "\n\n"
            + row
            + "|---".repeat(12)
            + "|\n"
            + row.replace("measurement", "unbreakableunbreakable")
            + "\n    "
            + "a line of code that goes on ".repeat(9)
            + "\n\n"
            + longest
            + "\n",
        StandardOpenOption.APPEND);
    for (String paper : List.of("a4", "letter")) {
      Run run = run("brief", "--paper", paper, "-o", paper + ".pdf");
      assertThat(run.err()).isEmpty();
      String letters = words(paper + ".pdf").replace(" ", "");
      assertThat(letters).contains(longest);
      assertThat(letters.split("unbreak", -1)).hasSizeGreaterThan(24);
      assertThat(beyondTheMargins(paper + ".pdf")).isEmpty();
    }
    Run flash = run("brief", "--kind", "flash", "-o", "flash.pdf");
    assertThat(flash.out()).contains("pages              1\n");
    assertThat(beyondTheMargins("flash.pdf")).isEmpty();
  }

  /// Letters nearer than 10 mm to a side of the sheet, or beyond it.
  private List<String> beyondTheMargins(String file) throws IOException {
    float margin = 10 * 72 / 25.4f;
    List<String> beyond = new ArrayList<>();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            float right = letter.getX() + letter.getWidth();
            if (letter.getX() < margin || right > letter.getPageWidth() - margin) {
              beyond.add(letter.getUnicode());
            }
          }
        };
    try (PDDocument document = Loader.loadPDF(here.resolve(file).toFile())) {
      reader.getText(document);
    }
    return beyond;
  }

  @Test
  void helpNamesEveryOptionAndExamples() {
    Run run = run("brief", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("--kind", "--place", "--actor", "--from", "--to", "--importance")
        .contains("--as-known-at", "--paper", "--language", "--output", "--base-url", "--content")
        .contains("Exit codes:", "Examples:", "NO_COLOR");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run("--help").out()).contains("brief");
  }
}
