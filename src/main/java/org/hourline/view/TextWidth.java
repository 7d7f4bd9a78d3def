package org.hourline.view;

/// How wide a text may become, whatever font a reader has. The build cannot ask the browser, so it
/// takes the widest of the common fonts, DejaVu Sans Bold, for the letters of ASCII, and a bound by
/// the kind of letter for all others. Source Sans 3 is about a fifth narrower.
final class TextWidth {
  private static final int FIRST = ' ';

  /// Advances of U+0020 to U+007E in DejaVu Sans Bold, in thousandths of the font's size.
  private static final int[] ASCII = {
    348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, //
    696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580, //
    1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995, 837, 850, //
    733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, //
    500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687, //
    716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838
  };

  private TextWidth() {}

  /// In pixels.
  ///
  /// @param size of the font, in pixels
  static double of(String text, double size) {
    return text.codePoints().map(TextWidth::advance).sum() * size / 1000;
  }

  private static int advance(int letter) {
    int ascii = letter - FIRST;
    if (ascii >= 0 && ascii < ASCII.length) {
      return ASCII[ascii];
    }
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.FORMAT -> 0;
      default ->
          switch (Character.UnicodeScript.of(letter)) {
            // Joined letters: the widest forms stand alone, and no word is made of those.
            case ARABIC, HEBREW -> 800;
            case LATIN, GREEK, CYRILLIC -> 900;
            default -> 1100;
          };
    };
  }
}
