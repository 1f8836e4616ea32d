package org.tellurion.web.page;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tellurion.desk.ChangeGroup;
import org.tellurion.desk.Changes;
import org.tellurion.desk.HistoryLine;
import org.tellurion.desk.Selection;
import org.tellurion.web.ui.Addresses;
import org.tellurion.web.ui.Query;

/**
 * Changes as an Atom 1.0 feed (RFC 4287): one entry a change, the latest {@value #MOST}, with ids
 * that never change and the moment of recording as {@code updated}. Addresses are relative to the
 * feed.
 */
final class ChangesFeed {
  private static final int MOST = 200;
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String NAME = "Tellurion: changes";

  private ChangesFeed() {}

  /** Writes the feed; does not close {@code out}. */
  static void write(Changes changes, OutputStream out) {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      writeHead(xml, changes);
      List<ChangeGroup> rows = changes.narrowed().rows();
      for (ChangeGroup group : rows.subList(0, Math.min(MOST, rows.size()))) {
        writeEntry(xml, changes, group);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException failed) {
      throw new IllegalStateException("the feed cannot be written", failed);
    }
  }

  private static void writeHead(XMLStreamWriter xml, Changes changes) throws XMLStreamException {
    List<ChangeGroup> rows = changes.narrowed().rows();
    String asked = asked(changes.narrowed().selection());
    element(xml, "title", NAME);
    element(
        xml,
        "subtitle",
        rows.size() > MOST
            ? "The latest " + MOST + " of " + rows.size() + " changes; all of them as JSON"
            : "All " + rows.size() + " changes");
    // A narrowed feed is a feed of its own.
    byte[] key = (NAME + "\n" + asked).getBytes(StandardCharsets.UTF_8);
    element(xml, "id", "urn:uuid:" + UUID.nameUUIDFromBytes(key));
    element(
        xml,
        "updated",
        rows.stream().findFirst().map(ChangeGroup::at).orElse(Instant.EPOCH).toString());
    link(xml, "self", "/changes.atom" + (asked.isEmpty() ? "" : "?" + asked));
    link(xml, "alternate", "/changes" + (asked.isEmpty() ? "" : "?" + asked));
    element(xml, "generator", "Tellurion");
  }

  private static void writeEntry(XMLStreamWriter xml, Changes changes, ChangeGroup group)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "title", visible(group.title()));
    element(xml, "id", "urn:uuid:" + group.uuid());
    element(xml, "updated", group.at().toString());
    xml.writeStartElement("author");
    element(xml, "name", visible(group.by()));
    xml.writeEndElement();
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", group.subject().kind().code());
    link(
        xml,
        "alternate",
        Addresses.of(group.subject().kind(), group.subject().id()).orElse("/changes"));
    element(xml, "summary", visible(summary(changes, group)));
    xml.writeEndElement();
  }

  /** {@code 2 recorded, 1 reviewed: title, status; reason of a withdrawal}. */
  private static String summary(Changes changes, ChangeGroup group) {
    List<String> counts = new ArrayList<>();
    for (HistoryLine.Event event : group.events()) {
      counts.add(group.count(event) + " " + event.code());
    }
    StringBuilder text = new StringBuilder(String.join(", ", counts));
    if (!group.properties().isEmpty()) {
      text.append(": ").append(String.join(", ", group.properties()));
    }
    changes.lines(group).stream()
        .filter(line -> line.event() != HistoryLine.Event.RECORDED)
        .flatMap(line -> line.note().stream())
        .distinct()
        .forEach(note -> text.append("; ").append(note));
    return text.toString();
  }

  private static String asked(Selection selection) {
    Query query = Query.NONE;
    for (Map.Entry<String, SortedSet<String>> entry : selection.chosen().entrySet()) {
      for (String code : entry.getValue()) {
        query = query.adding(entry.getKey(), code);
      }
    }
    return query.toString();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  /** The text with what XML cannot carry, and what turns text around, spelled out. */
  private static String visible(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              int type = Character.getType(point);
              boolean hidden =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || point == 0xFFFE
                      || point == 0xFFFF;
              if (hidden && point != '\n' && point != '\t') {
                clean.append(String.format(Locale.ROOT, "[U+%04X]", point));
              } else {
                clean.appendCodePoint(point);
              }
            });
    return clean.toString();
  }
}
