package org.tellurion.text;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tellurion.text.UnreadableDocument.Reason;

/**
 * Walks through the XML of a part of a package. Never fetches anything, refuses a document type (no
 * word processor writes one, and entities that grow are declared in one) and too deep a nesting.
 */
final class XmlEvents {
  private static final int MAX_DEPTH = 400;

  private final XMLStreamReader reader;
  private int depth;

  XmlEvents(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Ours, so that it is told from damage; the default of a JDK may be any.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    reader = factory.createXMLStreamReader(new StringReader(decode(part)));
  }

  /**
   * A package may hold UTF-8 and UTF-16 alone. Decoded here, since the parser of the JDK prints a
   * line on standard error when the first bytes of a file are not what they say.
   */
  private static String decode(byte[] part) {
    int first = part.length < 2 ? 0 : ((part[0] & 0xff) << 8) | (part[1] & 0xff);
    boolean wide = first == 0xfeff || first == 0xfffe;
    String text = new String(part, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Goes on to the next event; false at the end. */
  boolean next() throws XMLStreamException {
    if (!reader.hasNext()) {
      return false;
    }
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new UnreadableDocument(
          Reason.EXTERNAL_ENTITY,
          "the XML in this file declares a document type, which can hide entities; none is read");
    }
    if (event == XMLStreamConstants.START_ELEMENT && ++depth > MAX_DEPTH) {
      throw new UnreadableDocument(
          Reason.TOO_DEEP, "the XML in this file is nested deeper than " + MAX_DEPTH + " elements");
    }
    if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return true;
  }

  boolean isStart() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean isEnd() {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  boolean isText() {
    return reader.isCharacters();
  }

  /** Name of the element that starts or ends here, without its namespace. */
  String name() {
    return reader.getLocalName();
  }

  String text() {
    return reader.getText();
  }

  /** The attribute of that name in whatever namespace, or null. */
  @Nullable String attribute(String name) {
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      if (reader.getAttributeLocalName(at).equals(name)) {
        return reader.getAttributeValue(at);
      }
    }
    return null;
  }

  /** The attribute {@code val}, or what stands in for it. */
  String value(String otherwise) {
    String value = attribute("val");
    return value == null ? otherwise : value;
  }

  /** The attribute {@code val} as a number from 0 to a million, or what stands in for it. */
  int number(int otherwise) {
    return number(attribute("val"), otherwise);
  }

  static int number(@Nullable String text, int otherwise) {
    return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  /** Whether an element that switches something on does so. */
  boolean isOn() {
    String value = value("1");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** Goes to the end of the element that starts here; true when {@code wanted} was inside. */
  boolean skip(String wanted) throws XMLStreamException {
    int end = depth - 1;
    boolean found = false;
    while (depth > end && next()) {
      found |= isStart() && name().equals(wanted);
    }
    return found;
  }
}
