package org.hourline.briefing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Arabic letters as the font joins them. A PDF has no shaping engine: the font `naskh-regular.ttf`
/// holds every letter in each of its forms, and every mark as it stands on each, as an engine once
/// shaped it (`src/fonts/make.py`), under a private code of plane 15:
///
/// `F0000 + 256 × (letter − U+0600) + 4 × place + form`
///
/// At place 0 is the letter itself, at the place of marks in [#MARKS] the first of them on it, and
/// [#PAIRED] places further the second, if there are two. Before an alef, lam is the letter at
/// U+0610, and alefs after a lam are those at U+0600 to U+0603; the forms of both are the pair's. A
/// glyph stands for one character, so that what is copied comes in the order of reading.
final class Letters {
  private static final int FIRST = 0xF0000;
  private static final int LAST = 0xFFFFD;
  private static final int BLOCK = 0x600;

  private static final int ISOLATED = 0;
  private static final int FINAL = 1;
  private static final int MEDIAL = 2;
  private static final int INITIAL = 3;

  /// What may stand on a letter, in the order of Unicode's normal form.
  private static final List<String> MARKS =
      List.of(
          "",
          "\u064b",
          "\u064c",
          "\u064d",
          "\u064e",
          "\u064f",
          "\u0650",
          "\u0651",
          "\u0652",
          "\u0654",
          "\u0655",
          "\u0656",
          "\u0657",
          "\u0670",
          "\u064b\u0651",
          "\u064e\u0651",
          "\u064f\u0651",
          "\u0650\u0651",
          "\u0651\u0670");

  /// How far the second of two marks is from the first, in places.
  private static final int PAIRED = 24;

  private static final char LAM = '\u0644';
  private static final String ALEFS = "\u0627\u0622\u0623\u0625";

  /// Where lam is before an alef, and where the first alef is after a lam.
  private static final int LAM_IN_PAIR = 0x10;

  private static final int ALEF_IN_PAIR = 0x00;

  private static final char TATWEEL = '\u0640';
  private static final char JOINER = '\u200d';
  private static final char NON_JOINER = '\u200c';

  private final IntPredicate inFont;

  /// @param inFont whether the font has a code
  Letters(IntPredicate inFont) {
    this.inFont = inFont;
  }

  /// A letter with the marks on it, or any other character.
  private record Cluster(int base, String marks) {}

  /// A text with its Arabic letters replaced by the codes of their forms; joiners have then done
  /// their work and are gone.
  String join(String text) {
    List<Cluster> clusters = clusters(Normalizer.normalize(text, Normalizer.Form.NFC));
    StringBuilder joined = new StringBuilder(text.length() * 2);
    boolean before = false;
    for (int i = 0; i < clusters.size(); i++) {
      Cluster letter = clusters.get(i);
      Cluster next = i + 1 < clusters.size() ? clusters.get(i + 1) : null;
      if (letter.base == JOINER || letter.base == NON_JOINER) {
        before = letter.base == JOINER;
      } else if (letter.base == TATWEEL) {
        joined.append(TATWEEL).append(letter.marks);
        before = true;
      } else if (next != null && isPair(letter, next)) {
        int form = before ? FINAL : ISOLATED;
        append(joined, LAM_IN_PAIR, letter, form);
        append(joined, ALEF_IN_PAIR + ALEFS.indexOf(next.base), next, form);
        before = false;
        i++;
      } else {
        boolean after = joinsNext(letter.base) && next != null && joinsPrevious(next.base);
        boolean back = before && joinsPrevious(letter.base);
        append(
            joined,
            letter.base - BLOCK,
            letter,
            back ? (after ? MEDIAL : FINAL) : after ? INITIAL : ISOLATED);
        before = joinsNext(letter.base);
      }
    }
    return joined.toString();
  }

  /// The character that a code of [#join] stands for; any other character itself.
  static String written(int code) {
    if (code < FIRST || code > LAST) {
      return Character.toString(code);
    }
    int letter = (code - FIRST) / 256;
    int place = (code - FIRST) % 256 / 4;
    if (place > 0) {
      return place < PAIRED
          ? MARKS.get(place).substring(0, 1)
          : MARKS.get(place - PAIRED).substring(1);
    }
    if (letter == LAM_IN_PAIR) {
      return Character.toString(LAM);
    }
    return letter - ALEF_IN_PAIR < ALEFS.length()
        ? ALEFS.substring(letter - ALEF_IN_PAIR, letter - ALEF_IN_PAIR + 1)
        : Character.toString(BLOCK + letter);
  }

  /// Whether a text has letters that are joined, or any that run from right to left.
  static boolean runRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .anyMatch(direction ->
            direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER);
  }

  private static List<Cluster> clusters(String text) {
    List<Cluster> clusters = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int base = text.codePointAt(at);
      int end = at + Character.charCount(base);
      int marks = end;
      while (end < text.length()
          && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
        end += Character.charCount(text.codePointAt(end));
      }
      clusters.add(new Cluster(base, text.substring(marks, end)));
      at = end;
    }
    return clusters;
  }

  private static boolean isPair(Cluster lam, Cluster alef) {
    return lam.base == LAM && ALEFS.indexOf(alef.base) >= 0;
  }

  /// Adds a letter in a form, and its marks; those that the font does not have on it follow by
  /// themselves.
  private void append(StringBuilder joined, int letter, Cluster written, int form) {
    int bare = FIRST + letter * 256 + form;
    if (letter < 0 || letter >= 256 || !inFont.test(bare)) {
      joined.appendCodePoint(written.base).append(written.marks);
      return;
    }
    joined.appendCodePoint(bare);
    int place = written.marks.isEmpty() ? -1 : MARKS.indexOf(written.marks);
    if (place > 0 && inFont.test(bare + 4 * place)) {
      joined.appendCodePoint(bare + 4 * place);
      if (written.marks.length() > 1) {
        joined.appendCodePoint(bare + 4 * (place + PAIRED));
      }
    } else {
      joined.append(written.marks);
    }
  }

  private boolean joinsNext(int letter) {
    return letter == TATWEEL || has(letter, INITIAL);
  }

  private boolean joinsPrevious(int letter) {
    return letter == TATWEEL || letter == JOINER || has(letter, FINAL);
  }

  private boolean has(int letter, int form) {
    int place = letter - BLOCK;
    return place >= 0x20 && place < 256 && inFont.test(FIRST + place * 256 + form);
  }
}
