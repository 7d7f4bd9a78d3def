package org.hourline.briefing;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// Measures text, and writes it on a page. What runs from right to left is laid from left to right
/// on the page; with it goes the text in the order of reading (`ActualText`, ISO 32000-1, 14.9.4),
/// which is what is read aloud and copied.
final class Copying extends PdfBoxTextRenderer {
  private final ReadingOrder order;
  private final Bonds bonds;

  /// The widths of letters by the fonts that are asked for them: the engine makes a list of the
  /// same fonts for every box. A layout asks for each word several times, and the fonts look every
  /// letter up in their tables each time.
  private final Map<List<?>, LetterWidths> known = new HashMap<>();

  Copying(ReadingOrder order, Bonds bonds) {
    this.order = order;
    this.bonds = bonds;
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    LetterWidths widths =
        known.computeIfAbsent(
            ((PdfBoxFSFont) font).getFontDescriptions(),
            fonts -> {
              FSFont large = new PdfBoxFSFont(((PdfBoxFSFont) font).getFontDescriptions(), LARGE);
              return new LetterWidths(
                  letter -> super.getWidth(context, large, Character.toString(letter)) / LARGE);
            });
    return widths.of(text, font.getSize2D())
        + bonds.extra(text, held -> widths.of(order.shapeText(held), font.getSize2D()));
  }

  /// A size at which the rounding of the engine says nothing.
  private static final float LARGE = 100_000;

  @Override
  public void drawString(OutputDevice device, String text, float x, float y) {
    drawString(device, text, x, y, null);
  }

  @Override
  public void drawString(
      OutputDevice device, String text, float x, float y, @Nullable JustificationInfo info) {
    String read = order.read(text);
    if (read == null) {
      super.drawString(device, text, x, y, info);
      return;
    }
    var page = ((PdfBoxFastOutputDevice) device).getCurrentPage();
    COSDictionary properties = new COSDictionary();
    properties.setString(COSName.ACTUAL_TEXT, read);
    page.beginMarkedContent(COSName.getPDFName("Span"), properties);
    super.drawString(device, text, x, y, info);
    page.endMarkedContent();
  }
}
