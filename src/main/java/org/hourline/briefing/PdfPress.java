package org.hourline.briefing;

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
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hourline.model.Paper;
import org.hourline.template.Templates;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Prints documents: HTML to PDF/UA-1 and PDF/A-3a, on paper of a size.
///
/// A press reads its fonts once and then serves any number of documents, one after the other. It
/// asks nothing of the machine: no fonts, no network, no files but those of `templates/print/`.
/// Whatever the layout engine remarks on stops the press: a page that lacks something looks whole,
/// and is not.
public final class PdfPress {
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
    Document html = PrintHtml.parse(document);
    fonts.demandLetters(html);
    Pdf printed = print(document, html, true);
    return printed != null ? printed : Objects.requireNonNull(print(document, html, false));
  }

  /// @param narrow whether to narrow the tables that are too wide, where there are any, and to
  ///   print nothing: null
  private @Nullable Pdf print(PrintDocument document, Document html, boolean narrow) {
    Remarks remarks = new Remarks();
    try (PDDocument pdf = new PDDocument()) {
      PrintFonts.Loans loans = fonts.lend(pdf);
      if (!layOut(document.paper(), html, loans, pdf, remarks, narrow)) {
        return null;
      }
      remarks.stopIfAny();
      Leanness.takeOutEmptyMarks(pdf);
      Structure.silenceDecorations(pdf);
      Structure.silenceRepeatedHeads(pdf);
      if (!loans.joined().isEmpty()) {
        pdf.save(OutputStream.nullOutputStream());
        CopiedText.mend(pdf, loans.joined());
      }
      Labels.of(document).writeTo(pdf);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return new Pdf(out.toByteArray(), pdf.getNumberOfPages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean layOut(
      Paper paper,
      Document html,
      PrintFonts.Loans loans,
      PDDocument pdf,
      Remarks remarks,
      boolean narrow)
      throws IOException {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(pdf)
            .usePdfAConformance(PdfAConformance.PDFA_3_A)
            .usePdfUaAccessibility(true)
            .useColorProfile(Colours.SRGB)
            .withProducer(Labels.PRODUCER);
    builder.useSVGDrawer(new Drawings());
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.withW3cDocument(html, PrintFiles.BASE);
    builder.withDiagnosticConsumer(remarks);
    builder.useUriResolver(files);
    builder.useProtocolsStreamImplementation(files, PrintFiles.SCHEME);
    builder.useProtocolsStreamImplementation(files, "http", "https", "data", "classpath", "file");
    size(builder, paper);
    boolean both = Letters.runRightToLeft(html.getDocumentElement().getTextContent());
    ReadingOrder order = new ReadingOrder(new Letters(fonts::hasJoined));
    if (both) {
      builder.useUnicodeBidiReorderer(order);
      builder.useUnicodeBidiSplitter(ReadingOrder.Turns::new);
    }
    if (html.getDocumentElement().getAttribute("dir").equals("rtl")) {
      builder.defaultTextDirection(TextDirection.RTL);
    }
    try (PdfBoxRenderer renderer = loans.renderer(builder, both)) {
      if (both) {
        renderer.getSharedContext().setTextRenderer(new Copying(order));
      }
      renderer.layout();
      List<Element> wide = Widths.wideTables(renderer.getRootBox());
      if (narrow && !wide.isEmpty()) {
        wide.forEach(Widths::narrow);
        return false;
      }
      Widths.demandFit(renderer.getRootBox());
      if (both) {
        TurnedTables.turn(renderer.getRootBox());
      }
      renderer.createPDFWithoutClosing();
      return true;
    } catch (RuntimeException e) {
      remarks.stopIfAny();
      throw e;
    }
  }

  private static void size(PdfRendererBuilder builder, Paper paper) {
    switch (paper) {
      case A4 -> builder.useDefaultPageSize(210, 297, PageSizeUnits.MM);
      case LETTER -> builder.useDefaultPageSize(8.5f, 11, PageSizeUnits.INCHES);
    }
  }
}
