package org.hourline.problem;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds the known word that an unknown one was meant to be, by the number of single slips between
/// them: a letter left out, added, changed, or two swapped (optimal string alignment).
public final class Similar {
  private static final int FEW = 12;

  private Similar() {}

  /// `did you mean "title"?`, or the whole list where it is short; null where neither helps.
  public static @Nullable String hint(String word, Collection<String> known) {
    String nearest = nearest(word, known);
    if (nearest != null) {
      return "did you mean \"" + nearest + "\"?";
    }
    return known.isEmpty() || known.size() > FEW
        ? null
        : "it may be " + String.join(", ", known.stream().map(k -> "\"" + k + "\"").toList());
  }

  /// The nearest known word; of several the first. Null when none is near.
  public static @Nullable String nearest(String word, Collection<String> known) {
    String plain = plain(word);
    if (plain.length() > 200) {
      return null;
    }
    String nearest = null;
    int least = plain.length() <= 2 ? 1 : Math.max(1, plain.length() / 3) + 1;
    for (String candidate : known) {
      int slips = slips(plain, plain(candidate), least);
      if (slips < least) {
        least = slips;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /// Case, and how words are joined, are the slips most easily made: they count as none.
  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }

  /// The number of slips, or `limit` where there are at least as many.
  private static int slips(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, before[j - 2] + 1);
        }
        row[j] = least;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
