package org.hourline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The state of the page and its address: the module itself, on an empty page.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StateTest {
  private Browser browser;
  private ServedSite modules;

  @BeforeAll
  void openTheBrowser(@TempDir Path folder) throws IOException {
    browser = new Browser(folder.resolve("profile"));
    modules = new ServedSite(Path.of("templates/assets/script"));
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
    if (modules != null) {
      modules.close();
    }
  }

  @BeforeEach
  void openAnEmptyPage() {
    browser.open(modules.http());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "t=2026-01-30T21:00Z/2026-01-31T02:00Z",
        "t=2026-01-30T21:00:05Z/2026-01-31T02:00Z&lanes=actor&zone=Asia/Kabul&fold=1&table=1",
        "place=quetta,gwadar&type=Violence+against+civilians,Explosions/Remote+violence&hour=03",
        "q=%D8%A8%D9%84%D9%88%DA%86+100%25+%26+more&known=2026-02-01T00:00Z&event=camp-attack",
        "list=2026-01-30T21:00Z/60/quetta&theme=dark"
      })
  void anAddressReadAndWrittenIsTheSameAddress(String hash) {
    assertThat(state("encode(decode('" + hash + "'))")).isEqualTo(hash);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "t=2026-01-31T02:00Z/2026-01-30T21:00Z|''",
        "t=2026-99-99T02:00Z/2026-01-30T21:00Z&lanes=actor|lanes=actor",
        "t=2026-01-30T21:00Z/2026-01-31T02:00Z/2026-02-01T00:00Z|''",
        "t=yesterday&lanes=colour&fold=yes&table=|''",
        "q=%E0%A4%A&event=First-Attacks&lanes=type|lanes=type",
        "known=now&theme=purple&nothing=1&=&&place=,,quetta,quetta|place=quetta",
        "event=<img src=x>&zone=../etc&event=camp|event=camp",
        "t=-2026-01-30T21:00Z/2026-01-31T02:00Z|''"
      },
      delimiter = '|')
  void whatIsDamagedInAnAddressIsPassedOver(String hash, String left) {
    assertThat(state("encode(decode(" + literal(hash) + "))")).isEqualTo(left);
  }

  @Test
  void anAddressThatLeadsToAPlaceOnThePageIsNoState() {
    assertThat(state("decode('#events')")).isNull();
    assertThat(state("encode(decode('#'))")).isEqualTo("");
  }

  @Test
  void theStateIsFrozen() {
    assertThat(state("Object.isFrozen(current()) && Object.isFrozen(decode('place=quetta').place)"))
        .isEqualTo(true);
  }

  @Test
  void listenersHearWhatChangedAndAFailingOneStopsNoOther() {
    Object heard =
        browser.run(
            """
            import("/state.js").then(({ subscribe, update }) => {
              const heard = [];
              subscribe(() => { throw new Error("of this listener alone"); });
              subscribe((state, changed) => heard.push([...changed].join() + ":" + state.lanes));
              update({ lanes: "actor", fold: true });
              update({ lanes: "actor" });
              update({ place: ["quetta"] });
              update({ place: ["quetta"] });
              done(heard.join(" "));
            });
            """);
    assertThat(heard).isEqualTo("lanes,fold:actor place:actor");
  }

  @Test
  void backRestoresWhatWasBeforeEachChoiceAndAGestureIsOneChoice() {
    Object seen =
        browser.run(
            """
            import("/state.js").then(async ({ current, encode, restore, update }) => {
              const seen = [];
              const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
              const back = async () => { history.back(); await pause(150); seen.push(encode(current())); };
              restore();
              update({ lanes: "actor" });
              await pause(300);
              for (const search of ["b", "ba", "bal"]) { update({ search }); await pause(50); }
              await pause(300);
              location.hash = "#events";
              await pause(100);
              seen.push(encode(current()));
              await back();
              await back();
              await back();
              done(seen.join(" | "));
            });
            """);
    assertThat(seen).isEqualTo("lanes=actor&q=bal | lanes=actor&q=bal | lanes=actor | ");
  }

  private @Nullable Object state(String expression) {
    return browser.run(
        "import('/state.js').then(({ current, decode, encode }) => done("
            + expression
            + "),"
            + " (error) => done(String(error)));");
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "\\'") + "'";
  }
}
