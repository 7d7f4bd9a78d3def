package org.hourline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PluralsTest {
  @ParameterizedTest
  @CsvSource({"0, other", "1, one", "2, other", "11, other", "21, other", "1000001, other"})
  void englishAndUrduCountOneAndOthers(long n, String category) {
    assertThat(plurals("one", "n = 1").category(n)).isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({"0, one", "1, one", "2, other"})
  void frenchCountsNoneLikeOne(long n, String category) {
    assertThat(plurals("one", "i = 0,1").category(n)).isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({
    "0, zero",
    "1, one",
    "2, two",
    "3, few",
    "10, few",
    "11, many",
    "99, many",
    "100, other",
    "102, other",
    "103, few",
    "111, many"
  })
  void arabicHasSixForms(long n, String category) {
    Plurals arabic =
        plurals(
            "zero", "n = 0",
            "one", "n = 1",
            "two", "n = 2",
            "few", "n % 100 = 3..10",
            "many", "n % 100 = 11..99");
    assertThat(arabic.category(n)).isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({
    "1, one",
    "21, one",
    "11, many",
    "2, few",
    "34, few",
    "12, many",
    "5, many",
    "111, many"
  })
  void russianLooksAtTheLastDigits(long n, String category) {
    Plurals russian =
        plurals(
            "one", "i % 10 = 1 and i % 100 != 11",
            "few", "i % 10 = 2..4 and i % 100 != 12..14",
            "many", "i % 10 = 0 or i % 10 = 5..9 or i % 100 = 11..14");
    assertThat(russian.category(n)).isEqualTo(category);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n", "n = ", "one", "n = 1 and", "n % 0 = 1", "n < 3"})
  void whatIsNoConditionIsRefused(String condition) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plurals("one", condition))
        .withMessageContaining("not a plural condition");
  }

  @Test
  void aLanguageHasTheCategoryOther() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Plurals(Map.of("one", "n = 1")))
        .withMessageContaining("other");
  }

  private static Plurals plurals(String... conditions) {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < conditions.length; i += 2) {
      all.put(conditions[i], conditions[i + 1]);
    }
    all.put("other", "");
    return new Plurals(all);
  }
}
