package org.hourline.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteSheetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a  { color: red; }                      | a{color:red}",
        "a, b > c  d + e {}                      | a,b>c d + e{}",
        "a /* one */ b { /* two */ top: 0; }     | a b{top:0}",
        "a :hover, a:hover {}                    | a :hover,a:hover{}",
        "a { top: calc(1px + -2px) }             | a{top:calc(1px + -2px)}",
        "a::before { content: \"/* ; } \\\"  b\" } | a::before{content:\"/* ; } \\\"  b\"}",
        "a { --b: ; --c: 1px  2px; }             | a{--b:;--c:1px 2px}",
        "@media (max-width: 3rem) and (x) { }    | @media (max-width:3rem) and (x){}",
        "a\\;b { }                               | a\\;b{}",
        "a { top: 0 /* never ends                | a{top:0",
        "a { content: 'never ends                | a{content:'never ends",
      })
  void keepsAllThatABrowserReads(String css, String shortened) {
    assertThat(SiteSheet.of(css)).isEqualTo(shortened + "\n");
  }
}
