package org.hourline.view;

import io.nayuki.qrcodegen.QrCode;

/// A QR code (ISO/IEC 18004) as a drawing.
///
/// @param size of the drawing's sides, in modules, its quiet zone of four included
/// @param path SVG path data of the dark modules
public record QrView(int size, String path) {
  private static final int QUIET = 4;

  /// The code of an address, which a scratch or a fold may cost a quarter of.
  static QrView of(String address) {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      int x = 0;
      while (x < code.size) {
        int run = x;
        while (run < code.size && code.getModule(run, y)) {
          run++;
        }
        if (run > x) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(run - x).append("v1h-").append(run - x).append('z');
        }
        x = run + 1;
      }
    }
    return new QrView(code.size + 2 * QUIET, path.toString());
  }
}
