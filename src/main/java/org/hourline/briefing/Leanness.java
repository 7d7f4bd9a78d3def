package org.hourline.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Takes out of a document what marks nothing. The layout engine marks the background of every box
/// as decoration, with a dictionary each, also where nothing is painted: half of a long file.
final class Leanness {
  private static final Pattern EMPTY = Pattern.compile("/Artifact /(Prop\\d+) BDC\\s+EMC\\s+");

  private Leanness() {}

  static void takeOutEmptyMarks(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      PDResources resources = page.getResources();
      COSDictionary marks = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
      if (marks == null) {
        continue;
      }
      PDStream lean = new PDStream(pdf);
      try (InputStream in = page.getContents();
          OutputStream out = lean.createOutputStream(COSName.FLATE_DECODE)) {
        String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        Matcher empty = EMPTY.matcher(content);
        StringBuilder kept = new StringBuilder(content.length());
        while (empty.find()) {
          marks.removeItem(COSName.getPDFName(empty.group(1)));
          empty.appendReplacement(kept, "");
        }
        empty.appendTail(kept);
        out.write(kept.toString().getBytes(StandardCharsets.ISO_8859_1));
      }
      page.setContents(lean);
    }
  }
}
