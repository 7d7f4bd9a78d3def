package org.hourline.briefing;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// An HTML document as the tree of XML that the layout engine walks. It holds nothing else: jsoup's
/// own converter ties every element of the one tree to the other, which trebles both.
final class PrintTree {
  private final Document document;

  private PrintTree(Document document) {
    this.document = document;
  }

  static Document of(org.jsoup.nodes.Document html) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
      document.appendChild(new PrintTree(document).element(html.child(0)));
      return document;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java can make a document", e);
    }
  }

  private Element element(org.jsoup.nodes.Element from) {
    Element element = document.createElementNS(from.tag().namespace(), from.normalName());
    for (Attribute attribute : from.attributes()) {
      String name = Attribute.getValidKey(attribute.getKey(), Syntax.xml);
      if (name != null) {
        element.setAttribute(name, attribute.getValue());
      }
    }
    for (Node child : from.childNodes()) {
      switch (child) {
        case org.jsoup.nodes.Element inner -> element.appendChild(element(inner));
        case TextNode text -> element.appendChild(document.createTextNode(text.getWholeText()));
        case DataNode data -> element.appendChild(document.createTextNode(data.getWholeData()));
        default -> {} // a comment
      }
    }
    return element;
  }
}
