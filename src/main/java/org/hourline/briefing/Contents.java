package org.hourline.briefing;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/// The pages as the layout engine writes them, without what marks nothing or says a thing twice. It
/// marks the background of every box as decoration, with a dictionary each, also where nothing is
/// painted: half of a long file. And it marks the words of a head that is repeated as words of the
/// table. A page is cleaned and packed as soon as the next one begins: as it was written, it is
/// twenty times as large.
final class Contents implements PageSupplier {
  private static final Pattern EMPTY = Pattern.compile("/Artifact /(Prop\\d+) BDC\\s+EMC\\s+");

  /// How the engine marks a run of text.
  private static final Pattern MARK = Pattern.compile("/Span\\s*<<\\s*/MCID (\\d+)\\s*>>\\s*BDC");

  private @Nullable PDPage last;

  @Override
  public PDPage requestPage(PDDocument pdf, float width, float height, int number, int shadow) {
    packLast(pdf);
    PDPage page = new PDPage(new PDRectangle(width, height));
    pdf.addPage(page);
    last = page;
    return page;
  }

  /// Cleans what only a whole document shows.
  void finish(PDDocument pdf) {
    packLast(pdf);
    last = null;
    Structure.silenceDecorations(pdf);
    Structure.takeOutRepeatedHeads(pdf)
        .forEach(
            (page, marks) -> rewrite(pdf, new PDPage(page), content -> unmarked(content, marks)));
  }

  private void packLast(PDDocument pdf) {
    if (last != null) {
      COSDictionary marks = last.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
      rewrite(pdf, last, content -> marks == null ? content : lean(content, marks));
    }
  }

  private static void rewrite(PDDocument pdf, PDPage page, UnaryOperator<String> change) {
    PDStream clean = new PDStream(pdf);
    try (InputStream in = page.getContents();
        OutputStream out = clean.createOutputStream(COSName.FLATE_DECODE)) {
      String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      out.write(change.apply(content).getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.setContents(clean);
  }

  private static String lean(String content, COSDictionary marks) {
    Matcher empty = EMPTY.matcher(content);
    StringBuilder kept = new StringBuilder(content.length());
    while (empty.find()) {
      marks.removeItem(COSName.getPDFName(empty.group(1)));
      empty.appendReplacement(kept, "");
    }
    return empty.appendTail(kept).toString();
  }

  private static String unmarked(String content, Set<Integer> marks) {
    return MARK.matcher(content)
        .replaceAll(mark ->
            marks.contains(Integer.valueOf(mark.group(1)))
                ? "/Artifact <</Type /Pagination>> BDC"
                : Matcher.quoteReplacement(mark.group()));
  }
}
