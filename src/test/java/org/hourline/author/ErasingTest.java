package org.hourline.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hourline.build.BuildOptions;
import org.hourline.build.SiteBuild;
import org.hourline.model.Site;
import org.hourline.problem.Problem;
import org.hourline.read.ContentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ErasingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final String WHY = "Asked to.";

  @TempDir Path temp;
  private Path content;

  /// The first site, with a witness who is named, with consent, and an edition that holds it all.
  @BeforeEach
  void aSite() throws IOException {
    NewSite.write(temp.resolve("site"), "site");
    content = temp.resolve("site/content");
    replace(
        "actors.json",
        "[\n",
        "[\n"
            + "  { \"id\": \"ada-example\", \"name\": \"Ada Example\", \"short_name\": \"Ada\","
            + " \"actor_type\": \"Civilians\", \"person\": \"witness\", \"consent\": \"In"
            + " writing.\" },\n");
    replace(
        "events/march-stopped.md",
        "importance: 1",
        """
          - id: march-seen
            claimant: ada-example                # who saw it
            text: Says that the march was stopped.
            sources: [union-leaflet]
        # how much it weighs
        importance: 1\
        """);
    new ClosingEdition(content, "content").write();
    assertThat(check()).isEmpty();
  }

  private Erasing.Erased erase(String id) throws IOException {
    return new Erasing(content, "content").write(id, WHY, DAY);
  }

  private void replace(String file, String old, String text) throws IOException {
    Path path = content.resolve(file);
    String before = Files.readString(path);
    assertThat(before).contains(old);
    Files.writeString(
        path,
        before.replaceFirst(
            java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(text)));
  }

  private List<Problem> check() {
    return SiteBuild.check(new BuildOptions(content, "content", null, null, false, false))
        .problems();
  }

  private Site site() {
    return java.util.Objects.requireNonNull(ContentReader.read(content, "content").site());
  }

  /// Every file of the content, hidden ones as well.
  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (var files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(content.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  private void again(String id) throws IOException {
    Map<String, String> before = texts();
    assertThat(erase(id).files()).isEmpty();
    assertThat(texts()).isEqualTo(before);
  }

  @Test
  void aPersonIsNamedNowhereAnyMore() throws IOException {
    Erasing.Erased erased = erase("ada-example");

    assertThat(erased.id()).isEqualTo("erased-1");
    assertThat(erased.files())
        .containsExactlyInAnyOrder(
            "content/actors.json", "content/events/march-stopped.md", "content/editions/1.json");
    assertThat(String.join("\n", texts().values()).toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("ada")
        .contains("asked to.");
    assertThat(site().claims().get("march-seen").claimant()).isEqualTo("erased-1");
    assertThat(check()).isEmpty();
    again("erased-1");
    assertThatThrownBy(() -> erase("ada-example")).hasMessageContaining("may have been erased");
  }

  @Test
  void aNameInATextIsForTheEditorToRewordFirst() throws IOException {
    replace(
        "events/march-stopped.md", "The Port Authority", "ADA EXAMPLE saw it. The Port Authority");
    replace("events/hall-closed.md", "title: Ferry hall closed", "title: Hall closed, says Ada");
    new ClosingEdition(content, "content").write();
    Map<String, String> before = texts();

    assertThatThrownBy(() -> erase("ada-example"))
        .isInstanceOf(AuthorException.class)
        .hasMessageContaining("content/events/hall-closed.md:2: title: Hall closed, says Ada")
        .hasMessageContaining("content/events/march-stopped.md:41: ADA EXAMPLE saw it.");
    assertThat(texts()).isEqualTo(before);

    replace("events/march-stopped.md", "ADA EXAMPLE", "A witness");
    replace("events/hall-closed.md", "Hall closed, says Ada", "Hall closed");
    erase("ada-example");

    assertThat(content.resolve("editions/2.json")).content().doesNotContain("Ada");
    assertThat(check()).extracting(Problem::code).containsExactly("edition-changed");
  }

  @Test
  void anEventLeavesAWithdrawnPageAndNoDetail() throws IOException {
    replace("gaps.json", "[\"hall-closed\"]", "[\"march-stopped\"]");
    Files.writeString(content.resolve("events/march-stopped.ur.md"), "---\ntitle: Ada\n---\n");

    Erasing.Erased erased = erase("march-stopped");

    assertThat(erased.id()).isEqualTo("march-stopped");
    assertThat(content.resolve("events/march-stopped.ur.md")).doesNotExist();
    assertThat(content.resolve("events/march-stopped.md"))
        .content()
        .contains("when: \"2026\"")
        .doesNotContain("18:30")
        .doesNotContain("March");
    assertThat(content.resolve("editions/1.json"))
        .content()
        .contains("{\"id\": \"march-stopped\", \"status\": \"withdrawn\"}")
        .doesNotContain("march-injured")
        .doesNotContain("March stopped");
    assertThat(check())
        .extracting(Problem::code)
        .doesNotContain("change-without-correction", "event-vanished", "unknown-id");
    assertThat(check())
        .filteredOn(problem -> problem.severity() == org.hourline.problem.Severity.ERROR)
        .isEmpty();
    again("march-stopped");
  }

  @Test
  void aClaimGoesAndItsEventSaysThatOneWent() throws IOException {
    String before = Files.readString(content.resolve("events/march-stopped.md"));

    erase("march-seen");

    String after = Files.readString(content.resolve("events/march-stopped.md"));
    assertThat(after).contains("# how much it weighs\nimportance: 1").doesNotContain("who saw it");
    assertThat(after.length()).isLessThan(before.length() + 40);
    assertThat(site().events().get("march-stopped").corrections())
        .containsExactly(new org.hourline.model.Correction(DAY, "march-seen", "", "", WHY));
    assertThat(content.resolve("editions/1.json")).content().doesNotContain("march-seen");
    assertThat(check()).extracting(Problem::code).containsOnly("edition-changed");
  }

  @Test
  void aClaimThatOthersNameIsNotTakenFromUnderThem() throws IOException {
    Map<String, String> before = texts();

    assertThatThrownBy(() -> erase("march-injured-authority"))
        .isInstanceOf(AuthorException.class)
        .hasMessageContaining("content/events/march-stopped.md:25:5")
        .hasMessageContaining("the claim “march-injured-union”");
    assertThat(texts()).isEqualTo(before);
  }

  @Test
  void claimsOfJsonFilesGoAsWell() throws IOException {
    Files.writeString(
        content.resolve("claims.json"),
        """
        [
          { "id": "one", "claimant": "port-authority", "text": "One.", "sources": ["union-leaflet"] },
          { "id": "two", "claimant": "port-authority", "text": "Two.", "sources": ["union-leaflet"] }
        ]
        """);

    erase("two");
    assertThat(content.resolve("claims.json")).content().contains("One.").doesNotContain("Two.");
    erase("one");

    assertThat(site().claims().stream().filter(claim -> claim.event() == null)).isEmpty();
    assertThat(site().timeline().corrections())
        .extracting("field")
        .containsExactlyInAnyOrder("one", "two");
  }

  @Test
  void aSourceKeepsItsIdAlone() throws IOException {
    erase("union-leaflet");

    assertThat(site().sources().get("union-leaflet").title()).isEqualTo("Erased");
    assertThat(check()).isEmpty();
    again("union-leaflet");
  }

  @Test
  void withoutAReasonOrAThingNothingIsWritten() throws IOException {
    Map<String, String> before = texts();

    assertThatThrownBy(() -> erase("nothing-of-the-sort")).isInstanceOf(AuthorException.class);
    assertThatThrownBy(() -> new Erasing(content, "content").write("ada-example", " ", DAY))
        .isInstanceOf(AuthorException.class);
    Files.writeString(content.resolve("gaps.json"), "[");
    assertThatThrownBy(() -> erase("ada-example")).hasMessageContaining("has errors");
    Files.writeString(content.resolve("gaps.json"), before.get("gaps.json"));
    assertThat(texts()).isEqualTo(before);
  }
}
