package org.hourline.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hourline.author.Erasure.Asked;
import org.hourline.author.Erasure.Outcome;
import org.hourline.build.BuildOptions;
import org.hourline.build.SiteBuild;
import org.hourline.model.ErasedKind;
import org.hourline.problem.Problem;
import org.hourline.problem.Severity;
import org.hourline.template.Templates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is erased is told nowhere any more: not in the content, not in an edition, not on a page.
final class ErasureTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 14);

  @TempDir Path temp;
  private Path content;

  /// Three editions: the witness’s event had another id in the first, her figure another value in
  /// the second, and a title named her.
  @BeforeEach
  void aSiteWithThreeEditions() throws IOException {
    NewSite.write(temp.resolve("site"), "site");
    content = temp.resolve("site/content");
    replace(
        "actors.json",
        "  { \"id\": \"dockers",
        """
          {
            "id": "witness", "name": "Maria Almada", "short_name": "Almada", "aliases": ["Mia Almada"],
            "actor_type": "Civilians", "consent": "Given.", "person": "witness",
            "same_as": "https://example.org/almada"
          },
          { "id": "dockers\
        """);
    replace(
        "sources.json",
        "[\n",
        """
        [
          { "id": "interview", "title": "Talk with Almada", "author": "Jo Reis", "published": "2026-01-11",
            "url": "https://example.org/interview", "read": "full", "origin": "witness" },
        """);
    Files.writeString(
        content.resolve("events/first-hall.md"),
        """
        ---
        title: Maria Almada sees the hall empty
        when: {start: 2026-01-10T17:00, approximate: true, clock_precision: minute}
        event_type: Strategic developments
        places: [ferry-hall]
        sources: [interview]
        claims:
          - {id: was-empty, claimant: witness, text: Says that it was empty., sources: [interview]}
        ---
        Told in [@interview].
        """);
    close("2026-01-12T09:00Z");
    Files.delete(content.resolve("events/first-hall.md"));
    Files.writeString(
        content.resolve("events/hall-empty.md"),
        """
        ---
        title: Ferry hall reported empty
        when: {start: 2026-01-10T17:00, approximate: true, clock_precision: minute}
        event_type: Strategic developments
        places: [ferry-hall]
        actors: [{actor: witness, role: affected}]
        sources: [interview]
        claims:
          - {id: was-empty, claimant: witness, text: Says that it was empty., sources: [interview]}
          - {id: hall-count, claimant: witness, measure: injured, victims: marchers, value: 2,
             published: 2026-01-11, sources: [interview]}
        related: [{event: march-stopped, relation: follows}]
        aliases: [first-hall]
        ---
        Told in [@interview].
        """);
    replace(
        "events/march-stopped.md", "disputes: [march-injured-authority]", "disputes: [hall-count]");
    replace(
        "events/hall-closed.md", "after: [march-stopped]", "after: [march-stopped, hall-empty]");
    replace("events/hall-closed.md", "The notice", "After [[hall-empty]] the notice");
    replace(
        "events/hall-closed.md",
        "related:",
        "corrections: [{date: 2026-01-12, field: when.after, was: march-stopped, now:"
            + " \"march-stopped, hall-empty\", reason: Read again.}]\n"
            + "related:");
    close("2026-01-13T09:00Z");
    replace("events/hall-empty.md", "value: 2", "value: 7");
    replace(
        "events/hall-empty.md",
        "aliases:",
        "corrections: [{date: 2026-01-13, field: hall-count.value,"
            + " was: 2, now: 7, reason: She counted again.}]\naliases:");
    close("2026-01-14T09:00Z");
    assertThat(errors()).isEmpty();
  }

  private void close(String asOf) throws IOException {
    Path timeline = content.resolve("timeline.json");
    Files.writeString(
        timeline,
        Files.readString(timeline)
            .replaceFirst("\"as_of\": \"[^\"]+\"", "\"as_of\": \"" + asOf + "\""));
    assertThat(new ClosingEdition(content, "content").write())
        .isInstanceOf(ClosingEdition.Outcome.Closed.class);
  }

  private void replace(String file, String old, String text) throws IOException {
    Path path = content.resolve(file);
    String before = Files.readString(path);
    assertThat(before).contains(old);
    Files.writeString(path, before.replace(old, text));
  }

  private List<Problem> problems() {
    return SiteBuild.check(new BuildOptions(content, "content", null, null, false, false))
        .problems();
  }

  private List<Problem> errors() {
    return problems().stream().filter(one -> one.severity() == Severity.ERROR).toList();
  }

  private static Asked asked(String id) {
    return new Asked(id, null, "She asked for it.", DAY, null, false, false);
  }

  private Outcome erase(Asked asked) throws IOException {
    return new Erasure(content, "content", Templates.builtIn()).run(asked);
  }

  private String file(String name) throws IOException {
    return Files.readString(content.resolve(name));
  }

  /// Every text of a folder, hidden files too.
  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (var files = Files.walk(folder)) {
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        texts.put(
            folder.relativize(path).toString().replace('\\', '/'),
            new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }

  @Test
  void anEventGoesWithItsClaimsAndEveryTieToIt() throws IOException {
    assertThat(erase(asked("hall-empty")))
        .isEqualTo(
            new Outcome.Done(
                ErasedKind.EVENT,
                2,
                List.of(
                    "content/events/hall-closed.md",
                    "content/events/march-stopped.md",
                    "content/editions/1.json",
                    "content/editions/2.json",
                    "content/editions/3.json",
                    "content/erased.json"),
                List.of("content/events/hall-empty.md"),
                0));

    assertThat(file("erased.json"))
        .isEqualTo(
            """
            [
              { "id": "hall-empty", "kind": "event", "aliases": ["first-hall"], "date": "2026-01-14", "reason": "She asked for it." }
            ]
            """);
    assertThat(file("events/march-stopped.md")).doesNotContain("hall-count");
    assertThat(file("events/hall-closed.md"))
        .contains("after: [march-stopped]", "After [[hall-empty]] the notice");
    for (int n = 1; n <= 3; n++) {
      assertThat(file("editions/" + n + ".json"))
          .contains("\"erased\": [\"hall-empty\"]")
          .doesNotContain("hall-count", "Almada", "first-hall", "reported empty", "witness");
    }
    assertThat(errors()).isEmpty();
    assertThat(problems())
        .extracting(Problem::code)
        .doesNotContain("edition-changed", "change-without-correction", "event-vanished");
    assertThat(new ClosingEdition(content, "content").write())
        .as("nothing has changed but what was erased")
        .isInstanceOf(ClosingEdition.Outcome.Nothing.class);
  }

  @Test
  void theSiteSaysAtBothAddressesThatItWasRemovedAndNothingElse() throws IOException {
    Path site = temp.resolve("built");
    BuildOptions options = new BuildOptions(content, "content", null, null, false, false);
    SiteBuild.build(options, site);
    assertThat(texts(site).get("index.html")).contains("Ferry hall reported empty");
    String shareBefore = share(site);

    erase(asked("hall-empty"));
    assertThat(SiteBuild.build(options, site).stopped()).isFalse();

    Map<String, String> after = texts(site);
    for (String page : List.of("events/hall-empty/index.html", "events/first-hall/index.html")) {
      assertThat(after.get(page)).contains("This record was removed", "She asked for it.");
    }
    assertThat(after.get("events/hall-closed/index.html"))
        .contains("<a href=\"../../events/hall-empty/index.html\">a record that was removed</a>");
    assertThat(after.get("corrections/index.html")).contains("Removed records", "hall-empty");
    assertThat(after.get("corrections/feed.xml"))
        .contains("<title>erased</title>", "<summary>She asked for it.</summary>");
    assertThat(after.get("feed.xml")).contains("<title>erased</title>");
    assertThat(after.get("editions/1/index.html"))
        .contains("Removed from this edition since", "She asked for it.");
    assertThat(after.get("data/timeline.json")).contains("\"erased\"");
    after.forEach((name, text) ->
        assertThat(text).as(name).doesNotContain("reported empty", "hall-count", "counted again"));
    assertThat(share(site)).isNotEqualTo(shareBefore);
  }

  private static String share(Path site) throws IOException {
    return texts(site).keySet().stream()
        .filter(name -> name.startsWith("assets/share."))
        .reduce("", (one, other) -> one + other);
  }

  @Test
  void aClaimGoesOutOfEveryEditionWithItsCorrections() throws IOException {
    assertThat(erase(asked("hall-count"))).isInstanceOf(Outcome.Done.class);

    assertThat(file("events/hall-empty.md")).doesNotContain("hall-count").contains("was-empty");
    assertThat(file("editions/2.json"))
        .doesNotContain("\"hall-count\", \"cl")
        .contains("hall-empty");
    assertThat(file("editions/3.json")).contains("\"erased\": [\"hall-count\"]");
    assertThat(errors()).isEmpty();
    assertThat(EditionReport.of(content, "content", "2", "3"))
        .contains("Removed from edition 2 since", "hall-count, 2026-01-14: She asked for it.")
        .doesNotContain("value");
  }

  @Test
  void anActorStaysAsWhoeverSaidItAndNoEditionNamesHer() throws IOException {
    Outcome.Refused refused = (Outcome.Refused) erase(asked("witness"));
    assertThat(refused.named()).isTrue();
    assertThat(refused.problems())
        .extracting(problem -> problem.at() + " " + problem.code())
        .containsExactly("content/sources.json:2:44 still-named");
    assertThat(content.resolve("erased.json")).doesNotExist();

    replace("sources.json", "Talk with Almada", "Talk with a witness");
    assertThat(erase(asked("witness"))).isInstanceOf(Outcome.Done.class);

    assertThat(file("actors.json"))
        .contains(
            "\"name\": \"Someone whose name was removed\"",
            "\"unnamed\": true",
            "\"person\": \"witness\"",
            "\"note\": \"Removed on 2026-01-14: She asked for it.\"");
    assertThat(file("editions/1.json"))
        .doesNotContain("Almada")
        .contains("\"claimant\": \"witness\"");
    assertThat(texts(content).values()).noneMatch(text -> text.contains("Almada"));
    assertThat(errors()).isEmpty();
    assertThat(new ClosingEdition(content, "content").write())
        .isInstanceOf(ClosingEdition.Outcome.Nothing.class);
    Path site = temp.resolve("built");
    SiteBuild.build(new BuildOptions(content, "content", null, null, false, false), site);
    texts(site).forEach((name, text) -> assertThat(text).as(name).doesNotContain("Almada"));
    assertThat(texts(site).get("actors/witness/index.html")).contains("She asked for it.");
  }

  @Test
  void anIdThatNamesHerIsReplacedEverywhere() throws IOException {
    replace("sources.json", "Talk with Almada", "Talk with a witness");
    for (String file :
        List.of(
            "actors.json",
            "sources.json",
            "events/hall-empty.md",
            "editions/1.json",
            "editions/2.json",
            "editions/3.json")) {
      replace(file, "witness", "maria-almada");
    }
    replace("sources.json", "Talk with a maria-almada", "Talk with a witness");
    replace("actors.json", "\"person\": \"maria-almada\"", "\"person\": \"witness\"");
    replace("events/hall-closed.md", "the notice", "the notice of [[maria-almada]]");
    assertThat(errors()).isEmpty();
    Outcome.Refused refused = (Outcome.Refused) erase(asked("maria-almada"));
    assertThat(refused.problems())
        .singleElement()
        .extracting(Problem::hint)
        .asString()
        .contains("--as");

    Asked as = new Asked("maria-almada", null, "She asked for it.", DAY, "witness-3", false, false);
    assertThat(erase(as)).isInstanceOf(Outcome.Done.class);

    assertThat(texts(content).values())
        .noneMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("almada"));
    assertThat(file("events/hall-closed.md")).contains("[[witness-3]]");
    assertThat(errors()).isEmpty();
  }

  @Test
  void aSourceKeepsWhatOthersAreUnderstoodBy() throws IOException {
    assertThat(erase(asked("interview"))).isInstanceOf(Outcome.Done.class);

    assertThat(file("sources.json"))
        .doesNotContain("example.org", "Reis", "Talk with")
        .contains("\"title\": \"A source that was removed\"", "\"origin\": \"witness\"");
    assertThat(errors()).isEmpty();
  }

  @Test
  void namesInTextsAreToldAllAtOnceAlsoInTranslationsAndOverLines() throws IOException {
    replace(
        "events/march-stopped.md",
        "The Port Authority speaks",
        "As Maria\nALMADA says, the Port Authority speaks");
    replace("timeline.json", "\"as_of\"", "\"languages\": [\"ur\"],\n  \"as_of\"");
    Files.writeString(
        content.resolve("actors.ur.json"), "[{ \"id\": \"witness\", \"name\": \"ماریا المادا\" }]");
    Files.writeString(
        content.resolve("gaps.ur.json"), "[{ \"note\": \"ماریا المادا سے پوچھیں۔\" }]");

    Outcome.Refused refused = (Outcome.Refused) erase(asked("witness"));

    assertThat(refused.problems())
        .extracting(problem -> problem.at().toString())
        .containsExactly(
            "content/events/march-stopped.md:36:4",
            "content/events/march-stopped.md:37:1",
            "content/gaps.ur.json:1:13",
            "content/sources.json:2:44");

    assertThat(erase(new Asked("witness", null, "Asked.", DAY, null, true, false)))
        .isInstanceOfSatisfying(Outcome.Done.class, done -> assertThat(done.left()).isEqualTo(4));
    assertThat(content.resolve("actors.ur.json")).doesNotExist();
  }

  @Test
  void aReasonDoesNotTellWhatItErases() throws IOException {
    replace("sources.json", "Talk with Almada", "Talk with a witness");

    Outcome.Refused refused =
        (Outcome.Refused)
            erase(new Asked("witness", null, "Mia Almada asked.", DAY, null, false, false));

    assertThat(refused.problems().getFirst().at().path()).isEqualTo("content/actors.json");
    assertThat(refused.problems()).anyMatch(one -> one.at().path().equals("content/erased.json"));
  }

  @Test
  void picturesThatNothingElseShowsGoWithTheirEvent() throws IOException {
    Files.createDirectories(content.resolve("media"));
    Files.copy(picture(), content.resolve("media/own.jpg"));
    Files.copy(picture(), content.resolve("media/shared.jpg"));
    String picture =
        "media:\n  - {file: media/%s.jpg, alt: A hall, origin: Desk, verification_status:"
            + " not_attempted}\n";
    replace(
        "events/hall-empty.md",
        "aliases:",
        picture.formatted("own") + picture.formatted("shared").substring(7) + "aliases:");
    replace("events/hall-closed.md", "related:", picture.formatted("shared") + "related:");

    assertThat(erase(asked("hall-empty"))).isInstanceOf(Outcome.Done.class);

    assertThat(content.resolve("media/own.jpg")).doesNotExist();
    assertThat(content.resolve("media/shared.jpg")).exists();
    assertThat(errors()).isEmpty();
  }

  private Path picture() throws IOException {
    Path picture = temp.resolve("picture.jpg");
    javax.imageio.ImageIO.write(
        new java.awt.image.BufferedImage(400, 300, java.awt.image.BufferedImage.TYPE_INT_RGB),
        "jpg",
        picture.toFile());
    return picture;
  }

  @Test
  void whatWouldBeLeftWithoutATimeIsTold() throws IOException {
    replace(
        "events/hall-closed.md",
        "  start: 2026-01-10                        # the day is known, the hour is not ...\n",
        "");
    replace("events/hall-closed.md", "after: [march-stopped, hall-empty]", "after: [hall-empty]");
    Map<String, String> before = texts(content);

    assertThatThrownBy(() -> erase(asked("hall-empty")))
        .isInstanceOf(AuthorException.class)
        .hasMessageEndingWith("\n  content/events/hall-closed.md: `when`");

    assertThat(texts(content)).isEqualTo(before);
  }

  @Test
  void whatHasErrorsAfterwardsIsNotErased() throws IOException {
    replace("events/march-stopped.md", "value: 12", "value: 13");
    Map<String, String> before = texts(content);

    Outcome.Refused refused = (Outcome.Refused) erase(asked("hall-empty"));

    assertThat(refused.named()).isFalse();
    assertThat(refused.problems())
        .extracting(Problem::code)
        .containsExactly("change-without-correction");
    assertThat(refused.lines().line(refused.problems().getFirst().at())).contains("value: 13");
    assertThat(texts(content)).isEqualTo(before);
  }

  @Test
  void nothingComesBackUnderItsId() throws IOException {
    String event = file("events/hall-empty.md");
    erase(asked("hall-empty"));
    Files.writeString(content.resolve("events/hall-empty.md"), event);

    assertThat(errors()).extracting(Problem::code).contains("duplicate-id");
    assertThat(errors().getFirst().message()).contains("content/erased.json");
    assertThat(errors().getFirst().hint()).contains("was erased");
    Files.delete(content.resolve("events/hall-empty.md"));
    assertThatThrownBy(
            () -> new NewThing(content, "content").write(NewThing.Sort.EVENT, "hall-empty"))
        .hasMessageContaining("was erased");
  }

  @Test
  void aSecondTimeItSaysThatItWasErased() throws IOException {
    erase(asked("hall-empty"));
    Map<String, String> before = texts(content);

    assertThat(erase(asked("hall-empty"))).isInstanceOf(Outcome.Already.class);
    assertThat(erase(asked("first-hall"))).isInstanceOf(Outcome.Already.class);
    assertThat(texts(content)).isEqualTo(before);
    erase(asked("march-injured-union"));
    assertThat(file("erased.json")).contains("\"kind\": \"event\"", "\"kind\": \"claim\"");
  }

  @Test
  void anEditionThatComesBackIsToldAndErasedAgain() throws IOException {
    String edition = file("editions/2.json");
    erase(asked("hall-empty"));
    Files.writeString(content.resolve("editions/2.json"), edition);
    assertThat(errors()).extracting(Problem::code).containsExactly("erased-in-edition");
    String tombstones = file("erased.json");

    assertThat(erase(asked("hall-empty"))).isInstanceOf(Outcome.Done.class);

    assertThat(file("editions/2.json")).doesNotContain("hall-count");
    assertThat(file("erased.json")).isEqualTo(tombstones);
    assertThat(errors()).isEmpty();
  }

  @Test
  void whatIsGoneFromTheContentIsErasedFromTheEditions() throws IOException {
    Files.delete(content.resolve("events/hall-empty.md"));
    replace("events/hall-closed.md", "[march-stopped, hall-empty]", "[march-stopped]");
    replace(
        "events/march-stopped.md", "disputes: [hall-count]", "disputes: [march-injured-authority]");
    replace("events/hall-closed.md", "After [[hall-empty]] the", "The");
    assertThat(errors()).extracting(Problem::code).contains("event-vanished");

    assertThat(erase(asked("hall-empty"))).isInstanceOf(Outcome.Done.class);

    assertThat(errors()).extracting(Problem::code).doesNotContain("event-vanished");
  }

  @Test
  void whatIsMeantMustBeClear() throws IOException {
    assertThatThrownBy(() -> erase(asked("nobody")))
        .hasMessage("there is no event, claim, actor, place or source “nobody”");
    assertThatThrownBy(() -> erase(asked("first-hall")))
        .hasMessage(
            "there is no event, claim, actor, place or source “first-hall”; “hall-empty” once had"
                + " that id");
    replace("events/march-stopped.md", "id: march-injured-union", "id: interview");
    assertThatThrownBy(() -> erase(asked("interview")))
        .hasMessage(
            "“interview” is the id of several things: say which with --kind claim or source");
    replace("events/hall-closed.md", "start: 2026-01-10 ", "start: some-day ");
    assertThatThrownBy(() -> erase(asked("hall-closed")))
        .hasMessage("“hall-closed” cannot be read; `hourline check` says why. Mend it first");
    Asked place = new Asked("witness", ErasedKind.PLACE, "Asked.", DAY, null, false, false);
    assertThatThrownBy(() -> erase(place)).hasMessage("there is no place “witness”");
    Asked empty = new Asked("witness", null, " ", DAY, null, false, false);
    assertThatThrownBy(() -> erase(empty)).hasMessage("say why: --reason is empty");
  }

  @Test
  void whatARunLeftThatWasCutOffIsTakenAway() throws IOException {
    Path trial = Files.createDirectories(content.resolve(".hourline-trial/events"));
    Files.writeString(trial.resolve("hall-empty.md"), "Maria Almada");

    assertThat(Erasure.mend(content)).isEmpty();

    assertThat(content.resolve(".hourline-trial")).doesNotExist();
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Map<String, String> before = texts(content);

    assertThat(erase(new Asked("hall-empty", null, "Asked.", DAY, null, false, true)))
        .isInstanceOfSatisfying(Outcome.Done.class, done -> assertThat(done.gone()).hasSize(1));

    assertThat(texts(content)).isEqualTo(before);
  }
}
