package org.hourline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text that runs from right to left: joined as it is written, read as it is written.
final class UrduTest {
  private static final String HTML = Printed.resource("urdu.html");

  private static final Pdf PDF = Printed.inUrdu(HTML);

  @Test
  void aDocumentInUrduPassesEveryCheck() {
    PdfChecks.demand(PDF.bytes(), HTML);
  }

  /// A reader hears each line in the order of reading, in the letters that were written.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "بلوچ لبریشن آرمی (BLA) نے 31 جنوری 2026 کو ذمہ داری قبول کی۔",
        "92 عسکریت پسند (بشمول 3 خودکش) ہلاک ہوئے؛ Reuters [12] کے مطابق 31 شہری اور ۱۵ اہلکار۔",
        "لاہور، اسلام آباد، کلاس، پلاؤ، الله، لآلی، لأن، إلا، مَدرَسہ، شدّت، ٹِڈّی، دائرۂ، آۓ، لاَ،"
            + " لَا",
        "ہ: ہم، کہا، یہ، جگہ، پہنچے۔ ں: میں، یہاں، ماں۔ ے: نے، کے، بڑے، آئے۔ ی: کی، گئی، یہی۔",
        "Pajhwok (English) نے کہا۔",
      })
  void whatIsHeardIsWhatWasWritten(String line) {
    assertThat(bare(String.join("", HeardText.of(PDF.bytes()).pages()))).contains(bare(line));
  }

  @Test
  void noFormOfALetterIsCopied() {
    String seen = String.join("", Printed.seen(PDF.bytes()));
    assertThat(
            seen.codePoints()
                .filter(c ->
                    (c >= 0xFB50 && c <= 0xFEFF) || Character.getType(c) == Character.PRIVATE_USE))
        .isEmpty();
    assertThat(seen).contains("بلوچستان").contains("حکومتِ").contains("لاہور");
  }

  @Test
  void theFirstColumnIsOnTheRightAndReadFirst() {
    String heard = String.join("", HeardText.of(PDF.bytes()).pages());
    assertThat(heard.indexOf("دعویدار")).isLessThan(heard.lastIndexOf("ہلاک"));
  }

  /// Every letter takes the form that its neighbours ask for (Unicode, 9.2).
  @Test
  void lettersJoinTheirNeighbours() {
    assertThat(forms("بب")).containsExactly(3, 1);
    assertThat(forms("ببب")).containsExactly(3, 2, 1);
    assertThat(forms("دب")).containsExactly(0, 0);
    assertThat(forms("بدب")).containsExactly(3, 1, 0);
    assertThat(forms("ب ب")).containsExactly(0, 0);
    assertThat(forms("ب\u200cب")).containsExactly(0, 0);
    assertThat(forms("ب\u200d")).containsExactly(3);
    assertThat(forms("بَب")).containsExactly(3, 3, 1);
  }

  @Test
  void whatIsJoinedCanBeReadBack() {
    for (String text : List.of("حملہ", "اسلام", "لَا", "شدّت", "مُحَمَّد", "گئے")) {
      StringBuilder read = new StringBuilder();
      new Letters(UrduTest::joinsAsWritten)
          .join(text)
          .codePoints()
          .mapToObj(Letters::written)
          .forEach(read::append);
      assertThat(read.toString())
          .isEqualTo(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC));
    }
  }

  @Test
  void bracketsLookTowardsWhatTheyHold() {
    ReadingOrder order = new ReadingOrder(new Letters(UrduTest::joinsAsWritten));
    assertThat(order.reorderRTLTextToLTR("(ا)")).isEqualTo("(ا)");
    assertThat(order.reorderRTLTextToLTR("ا(")).isEqualTo(")ا");
  }

  /// A drawing has no engine that would do it.
  @Test
  void aLineOfADrawingIsJoinedAndTurnedAndCopiedAsItWasWritten() {
    ReadingOrder order = new ReadingOrder(new Letters(UrduTest::joinsAsWritten));
    String laid = order.laidOut("بب 12");
    assertThat(laid).startsWith("12 ");
    assertThat(laid.codePoints().filter(code -> code >= 0xF0000).map(code -> code % 4))
        .containsExactly(1, 3);
    assertThat(order.read(laid)).isEqualTo("بب 12");
    assertThat(order.laidOut("Quetta (12)")).isEqualTo("Quetta (12)");
    assertThat(Printed.seen(PDF.bytes()).getFirst()).contains("دریا نگر 7");
  }

  private static String bare(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
        .replaceAll("\\s", "");
  }

  /// The form of each code in a joined text.
  private static List<Integer> forms(String text) {
    return new Letters(UrduTest::joinsAsWritten)
        .join(text)
        .codePoints()
        .filter(code -> code >= 0xF0000)
        .map(code -> (code - 0xF0000) % 4)
        .boxed()
        .toList();
  }

  /// As the font has it: dal, reh, alef and waw have no forms that join what follows.
  private static boolean joinsAsWritten(int code) {
    int letter = 0x600 + (code - 0xF0000) / 256;
    boolean joinsNext = (code - 0xF0000) % 4 >= 2;
    return code >= 0xF0000 && !(joinsNext && "دراوے".indexOf(letter) >= 0);
  }
}
