package org.hourline.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// One XML 1.0 document, UTF-8, an element a line. A character that XML has no way to write becomes
/// U+FFFD.
final class Xml {
  private final XMLStreamWriter out;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /// The bytes of a document.
  ///
  /// @param root the root element's name, in `namespace`
  static byte[] of(String root, String namespace, Consumer<Xml> children) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      Xml xml = new Xml(out);
      out.writeStartDocument("UTF-8", "1.0");
      out.writeCharacters("\n");
      out.writeStartElement(root);
      out.writeDefaultNamespace(namespace);
      children.accept(xml);
      out.writeCharacters("\n");
      out.writeEndElement();
      out.writeCharacters("\n");
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// An attribute of the element that was opened last.
  Xml attribute(String name, String value) {
    return write(() -> out.writeAttribute(name, writable(value)));
  }

  /// An element that holds text; nothing when there is none.
  Xml text(String name, @Nullable String text) {
    return text == null ? this : element(name, xml -> xml.characters(text));
  }

  Xml element(String name, Consumer<Xml> inside) {
    return write(() -> {
      out.writeCharacters("\n");
      out.writeStartElement(name);
      inside.accept(this);
      out.writeEndElement();
    });
  }

  private void characters(String text) {
    write(() -> out.writeCharacters(writable(text)));
  }

  private Xml write(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      // The text goes to memory: this is a fault of ours.
      throw new IllegalStateException(e);
    }
  }

  /// XML 1.0, production 2.
  private static String writable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().map(c -> isChar(c) ? c : 0xFFFD).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isChar(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }
}
