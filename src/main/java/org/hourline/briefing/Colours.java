package org.hourline.briefing;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/// What the numbers of a colour mean: sRGB, as the style sheets have it.
final class Colours {
  /// The profile as a file, for the output intent (ISO 19005-3, 6.2.3).
  static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private Colours() {}
}
