package dev.designlint.report.ci;

import dev.designlint.report.Plain;
import dev.designlint.report.Reporter;
import dev.designlint.review.Review;
import java.io.IOException;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a review as an XML document; what it says is up to its subclasses. */
abstract sealed class XmlReporter implements Reporter permits JunitReporter, CheckstyleReporter {
  private static final char REPLACEMENT = '\uFFFD';

  @Override
  public final void write(Review review, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffer);
      xml.writeStartDocument("UTF-8", "1.0");
      write(review, xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.append(buffer.getBuffer()).append('\n');
  }

  /** Writes the root element and what it holds. */
  abstract void write(Review review, XMLStreamWriter xml) throws XMLStreamException;

  /** Starts an element on a line of its own. */
  static void start(String name, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
  }

  /** Ends an element that holds others. */
  static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  static void attribute(String name, String value, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeAttribute(name, allowed(Plain.text(value)));
  }

  /**
   * The text with everything that XML 1.0 (production 2, Char) does not know as a character
   * replaced.
   */
  static String allowed(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int[] codePoints = text.codePoints().toArray();
    for (int c : codePoints) {
      boolean known =
          c == '\t'
              || c == '\n'
              || c == '\r'
              || c >= 0x20 && c <= 0xD7FF
              || c >= 0xE000 && c <= 0xFFFD
              || c >= 0x10000;
      result.appendCodePoint(known ? c : REPLACEMENT);
    }
    return result.toString();
  }
}
