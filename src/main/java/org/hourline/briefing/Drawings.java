package org.hourline.briefing;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/// The drawings of a document: `svg` elements, as large as their `width` and `height` in pixels or
/// as the style sheet asks, and never larger than the column and the page that they stand on.
final class Drawings implements SVGDrawer {
  private final ReadingOrder order;

  Drawings(ReadingOrder order) {
    this.order = order;
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
    double[] view = Lengths.viewBox(svg);
    LayoutContext layout = (LayoutContext) context;
    double page = layout.getRootLayer().getPages().get(0).getContentHeight(layout);
    double natural = Lengths.onPaper(svg, PrintHtml.WIDTH, view[2]) * dotsPerPixel / view[2];
    double fitting = Math.min(box.getContainingBlock().getContentWidth() / view[2], page / view[3]);
    return new Drawing(svg, box, view, Math.min(natural, fitting), page, order);
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> faces, SharedContext shared) {}

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    throw new IllegalStateException("a font of the machine: " + file);
  }

  @Override
  public void close() {}
}
