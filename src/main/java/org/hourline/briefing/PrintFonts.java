package org.hourline.briefing;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.hourline.template.Templates;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/// The fonts of `templates/print/fonts/`, each read when the first text asks for it, and embedded
/// in a document with only the letters that it uses.
final class PrintFonts {
  /// What the font library says to the standard streams of fonts without names for their letters.
  private static final Logger LIBRARY = Logger.getLogger("org.apache.fontbox");

  static {
    LIBRARY.setLevel(Level.OFF);
  }

  private final Templates templates;
  private final Map<Face, TrueTypeFont> read = new EnumMap<>(Face.class);

  PrintFonts(Templates templates) {
    this.templates = templates;
  }

  /// A font file: its place in a family.
  enum Face {
    SERIF("serif-regular", "Hourline Serif", 400, FontStyle.NORMAL),
    SERIF_BOLD("serif-bold", "Hourline Serif", 700, FontStyle.NORMAL),
    SANS("sans-regular", "Hourline Sans", 400, FontStyle.NORMAL),
    SANS_BOLD("sans-bold", "Hourline Sans", 700, FontStyle.NORMAL),
    SANS_ITALIC("sans-italic", "Hourline Sans", 400, FontStyle.ITALIC),
    NASKH("naskh-regular", "Hourline Naskh", 400, FontStyle.NORMAL),
    NASKH_BOLD("naskh-bold", "Hourline Naskh", 700, FontStyle.NORMAL);

    private final String file;
    private final String family;
    private final int weight;
    private final FontStyle style;

    Face(String name, String family, int weight, FontStyle style) {
      this.file = "print/fonts/" + name + ".ttf";
      this.family = family;
      this.weight = weight;
      this.style = style;
    }
  }

  /// The faces that serve where the face of a text lacks a letter.
  private static final List<Face> SUBSTITUTES = List.of(Face.SANS);

  private static final List<Face> JOINED = List.of(Face.NASKH, Face.NASKH_BOLD);

  /// The fonts of one document.
  Loans lend(PDDocument pdf) {
    return new Loans(pdf);
  }

  /// Whether the font of joined letters has a code.
  boolean hasJoined(int code) {
    return has(Face.NASKH, code);
  }

  /// @throws PrintException when a text has a letter that no font has
  void demandLetters(Document html) {
    BitSet letters = new BitSet();
    collect(html, letters);
    List<Integer> missing =
        letters.stream()
            .filter(letter -> !Character.isWhitespace(letter) && !Character.isISOControl(letter))
            .filter(letter -> Character.getType(letter) != Character.FORMAT)
            .filter(letter -> SUBSTITUTES.stream().noneMatch(face -> has(face, letter)))
            .filter(letter -> !has(Face.NASKH, letter))
            .boxed()
            .toList();
    if (!missing.isEmpty()) {
      throw new PrintException(
          missing.stream().map(PrintFonts::named).map(name -> "no font has " + name).toList());
    }
  }

  private static void collect(Node node, BitSet letters) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        child.getNodeValue().codePoints().forEach(letters::set);
      } else if (!child.getNodeName().equals("style")) {
        collect(child, letters);
      }
    }
  }

  private boolean has(Face face, int letter) {
    try {
      return font(face).getUnicodeCmapLookup().getGlyphId(letter) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String named(int letter) {
    return String.format(Locale.ROOT, "U+%04X %s", letter, Character.getName(letter));
  }

  private TrueTypeFont font(Face face) {
    return read.computeIfAbsent(
        face,
        absent -> {
          try {
            return new TTFParser(true)
                .parse(new RandomAccessReadBuffer(templates.bytes(absent.file)));
          } catch (IOException e) {
            throw new PrintException("templates/" + absent.file + " is no TrueType font", e);
          }
        });
  }

  /// The fonts of one document, each made when it is first asked for.
  final class Loans {
    private final PDDocument pdf;
    private final Map<Face, Loan> loans = new EnumMap<>(Face.class);

    private Loans(PDDocument pdf) {
      this.pdf = pdf;
    }

    /// A renderer that knows the fonts.
    ///
    /// @param joined whether the document has letters that are joined
    PdfBoxRenderer renderer(PdfRendererBuilder builder, boolean joined) {
      for (Face face : Face.values()) {
        builder.useFont(loan(face), face.family, face.weight, face.style, true);
      }
      PdfBoxRenderer renderer = builder.buildPdfRenderer();
      SUBSTITUTES.forEach(face -> substitute(renderer, face));
      if (joined) {
        JOINED.forEach(face -> substitute(renderer, face));
      }
      return renderer;
    }

    private void substitute(PdfBoxRenderer renderer, Face face) {
      renderer
          .getFontResolver()
          .addFont(
              loan(face),
              face.family,
              face.weight,
              IdentValue.NORMAL,
              true,
              FontGroup.FINAL_FALLBACK);
    }

    private Loan loan(Face face) {
      return loans.computeIfAbsent(face, absent -> new Loan(absent, pdf));
    }

    /// The fonts of joined letters that the document has used.
    List<COSDictionary> joined() {
      return JOINED.stream()
          .map(this::loan)
          .flatMap(loan -> Stream.ofNullable(loan.made))
          .map(PDFont::getCOSObject)
          .toList();
    }
  }

  /// A face in one document.
  private final class Loan extends PDFontSupplier {
    private final Face face;
    private final PDDocument pdf;
    private @Nullable PDFont made;

    Loan(Face face, PDDocument pdf) {
      super(null);
      this.face = face;
      this.pdf = pdf;
    }

    @Override
    public PDFont supply() {
      if (made == null) {
        try {
          made = PDType0Font.load(pdf, font(face), true);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return made;
    }
  }
}
