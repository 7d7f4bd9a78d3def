package org.hourline.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is seen at a glance is what stands in the tree.
final class GlanceTest {
  private static final long SEED = Long.getLong("glance.seed", 20260131);

  /// How many texts are made up; more with `-Dglance.rounds=1000000`.
  private static final int ROUNDS = Integer.getInteger("glance.rounds", 20_000);

  /// What texts are made of, between blanks.
  private static final List<String> PIECES =
      List.of(
          """
          [@a] [[b]] [c](https://x.example/) [d_e](http://x.example/a_b*c?q=1) [f](mailto:g@h.example) [i](k/l)
          [m](javascript:n) [o](#p) # p [q](//r) [s] t [u][v] [w]: [@x]: [[x]]: ![y](z) ![@y] [[b|c]] [@b|c] [c|d](https://x/)
          [@] [[]] [](x) [ee](https://x/(ff)) [ ] ( ) [[ ]] [@ ]( ]: ! !! * ** _ __ *** ` ``` ~~~ < > <https://x.example> <b <b>
          > >> - + 1. 10) # ## === --- \\ &amp; &#91; & : ' " word three\u00a0words متن 😀 . , 5 2026-01-31
          [gg](https://م/) [hh](https://x.example/%20) [ii](HTTPS://X.example) [jj](https:) https://kk.example
          [ll*mm](https://x/)nn* *[oo](https://x/)* **pp[@qq]rr** [ss](ftp://x/) [tt](www.x) | || |--|
          """
              .strip()
              .split("[ \n]+"));

  private static final List<String> MORE =
      List.of(
          "two words",
          "[@ aa ]",
          "[[ bb]]",
          "[@a b]",
          "[cc](https://x 'dd')",
          "[a\nb](x)",
          "- - -");
  private static final List<String> SPACES =
      List.of(
          " ",
          " ",
          " ",
          " ",
          "",
          "",
          "\n",
          "\n",
          "\n\n",
          "\n\n",
          "\n\n",
          "  ",
          "   ",
          "\n  ",
          "\n   ",
          "\n    ",
          "\t",
          "  \n",
          "\r\n",
          "\n> ",
          "\n- ",
          "\n  - ",
          "\n1. ",
          "\n> - ",
          "\n# ",
          " | ",
          "| ",
          "|",
          "|\n",
          "\n| ",
          "\n| --- | --- |\n",
          "\n---|---\n",
          "\n--|\n",
          "\n---\n",
          "\n===\n",
          "\n:--\n");

  @Test
  void inNoTextTheTwoDisagree() {
    Random random = new Random(SEED);
    int seen = 0;
    int found = 0;
    for (int i = 0; i < ROUNDS; i++) {
      String text = text(random);
      Marks marks = Glance.marks(text);
      if (marks != null) {
        assertThat(marks).as(text).isEqualTo(Finder.ofTree(text));
        seen++;
        found += marks.references().size() + marks.addresses().size();
      }
    }
    assertThat(seen).isGreaterThan(ROUNDS / 20);
    assertThat(found).isGreaterThan(ROUNDS / 20);
  }

  /// Half of the texts are of all pieces, half of those that are mostly plain, which are longer.
  private static String text(Random random) {
    boolean plain = random.nextBoolean();
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(plain ? 30 : 8); n >= 0; n--) {
      String piece = random.nextInt(12) == 0 ? any(MORE, random) : any(PIECES, random);
      if (!plain || Glance.marks(piece) != null) {
        text.append(piece);
      }
      String space = any(SPACES, random);
      text.append(plain && Glance.marks(space) == null ? " " : space);
    }
    return text.toString();
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Said by the ministry. [@seed]\n\n"
            + "It followed [[quetta]]; see [the paper](https://a.example/1/).",
        "- the [one](https://a.example/), **the [other](http://b.example/?a=b%20c)**\n"
            + "> [[x y]] [@z][@y]",
        "| a | b |\n| --- | --- |\n| 1 | 2 |\n\nSeen in [@seed].",
        "\u062f\u0631\u06cc\u0627 \ud83d\ude00 [@seed] \u062f\u0631\u06cc\u0627 [[b]]"
      })
  void plainTextsAreUnderstoodAtAGlance(String text) {
    assertThat(Glance.marks(text)).isNotNull().isEqualTo(Finder.ofTree(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`[@a]`",
        "    [@a]",
        "\\[@a]",
        "~~~\n[@a]\n~~~",
        "<b>[@a]",
        "[a]\n\n[a]: https://x.example/",
        "![a](https://x.example/)",
        "[a](#b)\n\n# b",
        "[a](https://x.example/ 'b')",
        "[a\nb](https://x.example/)",
        "[see [@a]](https://x.example/)",
        "| a |\n| --- |\n| [[b|c]] |",
        "| a |\n| --- |\n[@a]"
      })
  void whatIsInDoubtIsLeftToTheTree(String text) {
    assertThat(Glance.marks(text)).isNull();
  }
}
