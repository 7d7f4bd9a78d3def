package org.hourline.briefing;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hourline.model.Paper;
import org.hourline.template.Templates;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Prints documents: HTML to PDF/UA-1 and PDF/A-3a, on paper of a size.
///
/// A press reads its fonts once and then serves any number of documents, one after the other. It
/// asks nothing of the machine: no fonts, no network, no files but those of `templates/print/`.
/// Whatever the layout engine remarks on stops the press: a page that lacks something looks whole,
/// and is not.
public final class PdfPress {
  /// How often a document is laid out at most: what is mended may shift what comes after it.
  private static final int MOST_TIMES = 4;

  private final PrintFonts fonts;
  private final PrintFiles files;

  private PdfPress(Templates templates) {
    this.fonts = new PrintFonts(templates);
    this.files = new PrintFiles(templates);
  }

  public static PdfPress of(Templates templates) {
    return new PdfPress(templates);
  }

  /// @throws PrintException when the document cannot be printed whole
  public Pdf print(PrintDocument document) {
    try (PDDocument pdf = new PDDocument()) {
      PrintFonts.Loans loans = fonts.lend(pdf);
      // What was laid out is gone from memory when the file is written.
      layOut(document, loans, pdf, true);
      if (!loans.joined().isEmpty()) {
        pdf.save(OutputStream.nullOutputStream());
        CopiedText.mend(pdf, loans.joined());
      }
      Labels.of(document).writeTo(pdf);
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 19);
      pdf.save(out);
      return new Pdf(out.toByteArray(), pdf.getNumberOfPages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many pages a document would have; nothing is painted.
  ///
  /// @throws PrintException when the document cannot be printed whole
  int pages(PrintDocument document) {
    try (PDDocument pdf = new PDDocument()) {
      return layOut(document, fonts.lend(pdf), pdf, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Lays a document out; again where tables are wider than their place, or begin at the foot of a
  /// page with their head alone.
  ///
  /// @param paint whether the pages are made
  /// @return how many pages there are
  private int layOut(PrintDocument document, PrintFonts.Loans loans, PDDocument pdf, boolean paint)
      throws IOException {
    Document html = PrintHtml.parse(document);
    fonts.demandLetters(html);
    Contents contents = new Contents();
    boolean both = Letters.runRightToLeft(html.getDocumentElement().getTextContent());
    Bonds bonds = new Bonds();
    bonds.tie(html);
    ReadingOrder order = new ReadingOrder(new Letters(fonts::hasJoined));
    Remarks remarks = new Remarks();
    for (int time = 1; ; time++) {
      PdfRendererBuilder builder = builder(document.paper(), html, pdf, order, remarks);
      builder.usePageSupplier(contents);
      if (both) {
        builder.useUnicodeBidiReorderer(order);
        builder.useUnicodeBidiSplitter(ReadingOrder.Turns::new);
      }
      try (PdfBoxRenderer renderer = loans.renderer(builder, both)) {
        renderer.getSharedContext().setTextRenderer(new Copying(order, bonds));
        renderer.layout();
        List<Element> wide = Widths.wideTables(renderer.getRootBox());
        List<Element> lone = paint ? LoneHeads.find(renderer.getRootBox()) : List.of();
        if (time < MOST_TIMES && (!wide.isEmpty() || !lone.isEmpty())) {
          wide.forEach(Widths::narrow);
          lone.forEach(LoneHeads::moveOn);
          continue;
        }
        Widths.demandFit(renderer.getRootBox());
        if (paint) {
          LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
          TurnedLines.turn(renderer.getRootBox(), context, bonds);
          if (both) {
            TurnedTables.turn(renderer.getRootBox());
          }
          renderer.createPDFWithoutClosing();
          contents.finish(pdf);
        }
        remarks.stopIfAny();
        return renderer.getRootBox().getLayer().getPages().size();
      } catch (RuntimeException e) {
        remarks.stopIfAny();
        throw e;
      }
    }
  }

  private PdfRendererBuilder builder(
      Paper paper, Document html, PDDocument pdf, ReadingOrder order, Remarks remarks) {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(pdf)
            .usePdfAConformance(PdfAConformance.PDFA_3_A)
            .usePdfUaAccessibility(true)
            .useColorProfile(Colours.SRGB)
            .withProducer(Labels.PRODUCER);
    // Pages are packed once they are clean, not before.
    builder.testMode(true);
    builder.useSVGDrawer(new Drawings(order));
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.withW3cDocument(html, PrintFiles.BASE);
    builder.withDiagnosticConsumer(remarks);
    builder.useUriResolver(files);
    builder.useProtocolsStreamImplementation(files, PrintFiles.SCHEME);
    builder.useProtocolsStreamImplementation(files, "http", "https", "data", "classpath", "file");
    size(builder, paper);
    if (isRightToLeft(html)) {
      builder.defaultTextDirection(TextDirection.RTL);
    }
    return builder;
  }

  private static boolean isRightToLeft(Document html) {
    return html.getDocumentElement().getAttribute("dir").equals("rtl");
  }

  private static void size(PdfRendererBuilder builder, Paper paper) {
    switch (paper) {
      case A4 -> builder.useDefaultPageSize(210, 297, PageSizeUnits.MM);
      case LETTER -> builder.useDefaultPageSize(8.5f, 11, PageSizeUnits.INCHES);
    }
  }
}
