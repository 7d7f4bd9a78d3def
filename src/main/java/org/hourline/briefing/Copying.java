package org.hourline.briefing;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.JustificationInfo;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// Writes text on a page. What runs from right to left is laid from left to right on the page; with
/// it goes the text in the order of reading (`ActualText`, ISO 32000-1, 14.9.4), which is what is
/// read aloud and copied.
final class Copying extends PdfBoxTextRenderer {
  private final ReadingOrder order;

  Copying(ReadingOrder order) {
    this.order = order;
  }

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
