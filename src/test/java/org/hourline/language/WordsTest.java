package org.hourline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.hourline.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
  private static final String HEAD =
      """
      "language.direction": "ltr", "language.plural": {"one": "n = 1", "other": ""}\
      """;

  @TempDir Path folder;

  @Test
  void textsHaveTheirArgumentsFilledIn() throws IOException {
    Words words = english("\"greeting\": \"{a} and {b}, {a}\"");
    assertThat(words.text("greeting", Map.of("a", "$1 {b} \\", "b", "2")))
        .isEqualTo("$1 {b} \\ and 2, $1 {b} \\");
  }

  @Test
  void aCountTakesTheFormOfItsNumber() throws IOException {
    Words words =
        english("\"events\": {\"one\": \"one event in {place}\", \"other\": \"{n} in {place}\"}");
    Map<String, String> place = Map.of("place", "Quetta");
    assertThat(words.count("events", 1, place)).isEqualTo("one event in Quetta");
    assertThat(words.count("events", 0, place)).isEqualTo("0 in Quetta");
    assertThat(words.count("events", 1_200, place)).isEqualTo("1,200 in Quetta");
  }

  @Test
  void aFormThatALanguageDoesNotTellApartMayBeLeftOut() throws IOException {
    assertThat(english("\"events\": {\"other\": \"{n} ev.\"}").count("events", 1))
        .isEqualTo("1 ev.");
  }

  @Test
  void aMistakeOfOursIsToldByKeyAndFile() throws IOException {
    Words words = english("\"a\": \"{x}\", \"b\": {\"other\": \"{n}\"}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> words.text("c"))
        .withMessage("no c in templates/i18n/en.json");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> words.text("a"))
        .withMessage("a wants {x}, in templates/i18n/en.json");
    assertThatIllegalArgumentException().isThrownBy(() -> words.text("b"));
    assertThatIllegalArgumentException().isThrownBy(() -> words.count("a", 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{              | en.json:1:2: ",
        "[]             | en.json:1:1: expected an object of texts",
        "{'a': 1}       | en.json:1:7: expected a text, or an object of plural forms",
        "{'a': {'b': 1}} | en.json:1:13: expected a text",
        "{'a': 'b'} {}  | en.json:1:12: nothing may follow the object",
        "{'a': 'b', 'a': 'c'} | en.json:1:15: Duplicate Object property",
        "{'a': 'b'}     | en.json: language.plural is missing",
        "{'language.plural': {'one': 'n = 1'}} | the plural category other",
      })
  void aFileThatCannotBeUsedIsToldWithItsPosition(String json, String message) throws IOException {
    write("en", json.replace('\'', '"'));
    assertThatExceptionOfType(WordsException.class)
        .isThrownBy(() -> Words.load("en", Templates.over(folder)))
        .withMessageStartingWith("templates/i18n/en.json")
        .withMessageContaining(message);
  }

  @Test
  void directionsAndFormsAreChecked() throws IOException {
    write("en", "{\"language.direction\": \"up\", \"language.plural\": {\"other\": \"\"}}");
    assertThatExceptionOfType(WordsException.class)
        .isThrownBy(() -> Words.load("en", Templates.over(folder)))
        .withMessageContaining("ltr or rtl");
    assertThatExceptionOfType(WordsException.class)
        .isThrownBy(() -> english("\"a\": {\"one\": \"x\"}"))
        .withMessageContaining("a has no form for other");
    assertThatExceptionOfType(WordsException.class)
        .isThrownBy(() -> english("\"a\": {\"few\": \"x\", \"other\": \"y\"}"))
        .withMessageContaining("few");
  }

  @Test
  void aLanguageLacksNoKeyOfEnglish() throws IOException {
    write("en", "{" + HEAD + ", \"a\": \"x\", \"b\": \"y\"}");
    write("fr", "{" + HEAD + "}");
    assertThatExceptionOfType(WordsException.class)
        .isThrownBy(() -> Words.load("fr", Templates.over(folder)))
        .withMessage("templates/i18n/fr.json lacks a, b");
  }

  @Test
  void aRegionTakesTheWordsOfItsLanguage() {
    Words words = Words.load("ur-PK", Templates.builtIn());
    assertThat(words.locale()).isEqualTo(Locale.of("ur", "PK"));
    assertThat(words.language()).isEqualTo("ur-PK");
    assertThat(words.direction()).isEqualTo("rtl");
    assertThat(Words.has("en-GB", Templates.builtIn())).isTrue();
    assertThat(Words.has("tlh", Templates.builtIn())).isFalse();
    assertThatExceptionOfType(WordsException.class)
        .isThrownBy(() -> Words.load("tlh", Templates.builtIn()))
        .withMessage("templates/i18n/tlh.json is missing");
  }

  /// CLDR writes Urdu of Pakistan with Latin digits.
  @Test
  void numbersAreGroupedAsTheLanguageDoes() {
    assertThat(Words.load("en", Templates.builtIn()).number(1_234_567)).isEqualTo("1,234,567");
    assertThat(Words.load("ur", Templates.builtIn()).number(1_234_567)).isEqualTo("1,234,567");
  }

  private Words english(String entries) throws IOException {
    write("en", "{" + HEAD + ", " + entries + "}");
    return Words.load("en", Templates.over(folder));
  }

  private void write(String language, String json) throws IOException {
    Files.createDirectories(folder.resolve("i18n"));
    Files.writeString(folder.resolve("i18n/" + language + ".json"), json);
  }
}
