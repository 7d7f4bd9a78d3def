package org.hourline.briefing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// What a file says of itself, besides its pages: title, author, subject, language, moment,
/// identifier and the files inside it. Nothing here comes from a clock.
record Labels(PrintDocument document, GregorianCalendar made) {
  static final String PRODUCER = "Hourline";

  static Labels of(PrintDocument document) {
    return new Labels(document, GregorianCalendar.from(document.asOf().atZone(ZoneOffset.UTC)));
  }

  void writeTo(PDDocument pdf) throws IOException {
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    catalog.setLanguage(document.language());
    information(pdf);
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(
        Xmp.packet(document, PRODUCER, DateTimeFormatter.ISO_INSTANT.format(document.asOf())));
    catalog.setMetadata(metadata);
    identify(pdf);
    attach(pdf);
  }

  private void information(PDDocument pdf) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(document.title());
    information.setAuthor(document.author());
    information.setSubject(document.subject());
    information.setCreator(PRODUCER);
    information.setProducer(PRODUCER);
    information.setCreationDate(made);
    information.setModificationDate(made);
    pdf.setDocumentInformation(information);
  }

  private void identify(PDDocument pdf) {
    COSString identifier = new COSString(HexFormat.of().parseHex(document.fingerprint()), true);
    COSArray twice = new COSArray();
    twice.add(identifier);
    twice.add(identifier);
    pdf.getDocument().getTrailer().setItem(COSName.ID, twice);
  }

  private void attach(PDDocument pdf) throws IOException {
    if (document.attachments().isEmpty()) {
      return;
    }
    Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
    COSArray associated = new COSArray();
    for (Attachment attachment : document.attachments()) {
      byte[] content = attachment.content();
      PDEmbeddedFile file =
          new PDEmbeddedFile(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
      file.setSubtype(attachment.mediaType());
      file.setSize(content.length);
      file.setModDate(made);
      PDComplexFileSpecification specification = new PDComplexFileSpecification();
      specification.setFile(attachment.name());
      specification.setFileUnicode(attachment.name());
      specification.setFileDescription(attachment.description());
      specification.setEmbeddedFile(file);
      specification.setEmbeddedFileUnicode(file);
      COSDictionary dictionary = specification.getCOSObject();
      dictionary.setName("AFRelationship", "Data");
      associated.add(dictionary);
      byName.put(attachment.name(), specification);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(byName);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    pdf.getDocumentCatalog().setNames(names);
    pdf.getDocumentCatalog().getCOSObject().setItem("AF", associated);
  }
}
