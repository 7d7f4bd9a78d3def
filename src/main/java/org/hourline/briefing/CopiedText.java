package org.hourline.briefing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// What readers copy: the letters that were written, not the codes of their forms. A font in a PDF
/// says of each glyph which text it is (`ToUnicode`, ISO 32000-1, 9.10.3); this puts the written
/// letters there. It comes after a first saving, which is when the fonts are cut down.
final class CopiedText {
  /// As many lines as one block of the table may have.
  private static final int BLOCK = 100;

  private CopiedText() {}

  static void mend(PDDocument pdf, List<COSDictionary> fonts) throws IOException {
    for (COSDictionary font : fonts) {
      COSStream table = font.getCOSStream(COSName.TO_UNICODE);
      if (table == null) {
        continue; // asked for its measures, and not used
      }
      CMap read = new CMapParser().parse(new RandomAccessReadBuffer(table.createInputStream()));
      Map<Integer, String> written = new TreeMap<>();
      for (int glyph = 0; glyph <= 0xFFFF; glyph++) {
        String code = read.toUnicode(glyph, 2);
        if (code != null && !code.isEmpty()) {
          written.put(glyph, Letters.written(code.codePointAt(0)));
        }
      }
      PDStream mended = new PDStream(pdf);
      try (var out = mended.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(table(written).getBytes(StandardCharsets.US_ASCII));
      }
      font.setItem(COSName.TO_UNICODE, mended);
    }
  }

  private static String table(Map<Integer, String> written) {
    StringBuilder table =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    List<Map.Entry<Integer, String>> lines = new ArrayList<>(written.entrySet());
    for (int from = 0; from < lines.size(); from += BLOCK) {
      List<Map.Entry<Integer, String>> block =
          lines.subList(from, Math.min(lines.size(), from + BLOCK));
      table.append(block.size()).append(" beginbfchar\n");
      for (Map.Entry<Integer, String> line : block) {
        table.append(
            String.format(
                Locale.ROOT,
                "<%04X> <%s>\n",
                line.getKey(),
                HexFormat.of()
                    .withUpperCase()
                    .formatHex(line.getValue().getBytes(StandardCharsets.UTF_16BE))));
      }
      table.append("endbfchar\n");
    }
    return table
        .append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }
}
