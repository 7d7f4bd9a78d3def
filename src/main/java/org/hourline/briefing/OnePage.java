package org.hourline.briefing;

import java.util.List;
import java.util.function.Function;
import org.hourline.view.FlashCut;
import org.jspecify.annotations.Nullable;

/// Finds what one page has room for: the longest cut that fits, by halving; then what still has
/// room beside it, for columns are of unequal length.
final class OnePage {
  /// How often something is put back on a page that has room left: each time is a layout.
  private static final int MOST_TRIES = 24;

  private static final int MOST_AT_ONCE = 4;

  private final List<FlashCut> cuts;
  private final Function<FlashCut, @Nullable String> fitting;
  private @Nullable String page;

  private OnePage(List<FlashCut> cuts, Function<FlashCut, @Nullable String> fitting) {
    this.cuts = cuts;
    this.fitting = fitting;
  }

  /// @param cuts ever shorter
  /// @param fitting the HTML of a cut where it fits one page, else null
  /// @throws PrintException where none fits
  static String of(List<FlashCut> cuts, Function<FlashCut, @Nullable String> fitting) {
    return new OnePage(cuts, fitting).find();
  }

  private String find() {
    int tooLong = -1;
    int fits = cuts.size();
    // Many updates fit as they are.
    int next = 0;
    while (fits - tooLong > 1) {
      if (fits(cuts.get(next))) {
        fits = next;
      } else {
        tooLong = next;
      }
      next = (tooLong + fits) / 2;
    }
    if (fits > 0 && fits < cuts.size()) {
      fill(cuts.get(fits));
    }
    if (page == null) {
      throw new PrintException(
          "the flash update does not fit one page even at its shortest: its bottom line, or one"
              + " contested or unknown thing in it, is too long");
    }
    return page;
  }

  /// Puts back what a page has room for beside a cut.
  private void fill(FlashCut cut) {
    FlashCut at = cut;
    int tries = MOST_TRIES;
    for (FlashCut.Part part : FlashCut.Part.values()) {
      int more = MOST_AT_ONCE;
      while (more > 0 && tries > 0) {
        FlashCut longer = at.with(part, more, cuts.getFirst());
        if (longer.equals(at)) {
          break;
        }
        tries--;
        if (fits(longer)) {
          at = longer;
        } else {
          more /= 2;
        }
      }
    }
  }

  private boolean fits(FlashCut cut) {
    String found = fitting.apply(cut);
    if (found != null) {
      page = found;
    }
    return found != null;
  }
}
