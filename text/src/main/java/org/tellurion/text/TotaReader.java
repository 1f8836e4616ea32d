package org.tellurion.text;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML of the corpus Texts of Trade Agreements (ToTA 0.5.0): metadata, chapters, articles.
 * DTDs and external entities are off.
 */
final class TotaReader {
  private final ReadingLimits limits;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Extract.BlockNote> notes = new ArrayList<>();
  private final Map<String, List<String>> metadata = new LinkedHashMap<>();
  private final StringBuilder words = new StringBuilder();
  private int characters;
  private boolean full;

  private TotaReader(ReadingLimits limits) {
    this.limits = limits;
  }

  static Extract read(byte[] bytes, ReadingLimits limits) {
    TotaReader reader = new TotaReader(limits);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      reader.document(xml);
    } catch (XMLStreamException e) {
      reader.damaged(e);
    }
    return new Extract(reader.blocks, reader.notes, reader.metadata);
  }

  /** Keeps what was read before the damage; refuses when there is nothing. */
  private void damaged(XMLStreamException e) {
    String where = "line " + e.getLocation().getLineNumber();
    if (blocks.isEmpty()) {
      throw new UnreadableDocument(
          UnreadableDocument.Reason.DAMAGED,
          "this XML is damaged at " + where + ": check that the file is whole",
          e);
    }
    paragraphs();
    notes.add(
        new Extract.BlockNote(
            ReadingNote.Kind.PART_UNREADABLE,
            blocks.size(),
            "the XML is damaged at " + where + "; only what stands before was read"));
  }

  private void document(XMLStreamReader xml) throws XMLStreamException {
    int depth = 0;
    List<String> path = new ArrayList<>();
    while (xml.hasNext() && !full) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth > limits.depth()) {
            throw new UnreadableDocument(
                UnreadableDocument.Reason.TOO_DEEP,
                "elements are nested deeper than " + limits.depth() + "; this is no ToTA file");
          }
          path.add(xml.getLocalName());
          start(xml, path);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          end(path);
          path.removeLast();
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml);
        case XMLStreamConstants.ENTITY_REFERENCE -> refuseEntity(xml);
        default -> {
          // Comments, processing instructions and a DTD that is not followed say nothing.
        }
      }
    }
  }

  private static void refuseEntity(XMLStreamReader xml) {
    throw new UnreadableDocument(
        UnreadableDocument.Reason.EXTERNAL_ENTITY,
        "the XML refers to the entity &"
            + xml.getLocalName()
            + ";: entities that a file declares itself are not followed; replace it by its text");
  }

  private void start(XMLStreamReader xml, List<String> path) {
    String name = path.getLast();
    if (path.size() == 1 && !name.equals("treaty")) {
      throw new UnreadableDocument(
          UnreadableDocument.Reason.NOT_A_TEXT,
          "this XML begins with <" + name + ">; only ToTA's <treaty> is known");
    }
    switch (name) {
      case "chapter" -> head(Block.Kind.CHAPTER, xml, null);
      case "article" ->
          head(Block.Kind.ARTICLE, xml, xml.getAttributeValue(null, "article_identifier"));
      case "meta" -> words.setLength(0);
      default -> {
        if (inMeta(path)) {
          words.setLength(0);
        }
      }
    }
  }

  private void head(
      Block.Kind kind, XMLStreamReader xml, @org.jspecify.annotations.Nullable String id) {
    paragraphs();
    String number = xml.getAttributeValue(null, "number");
    String name = xml.getAttributeValue(null, "name");
    blocks.add(
        new Block(
            name == null ? "" : Spaces.collapse(name),
            kind,
            0,
            number == null ? "" : Spaces.collapse(number),
            0,
            id));
  }

  private static boolean inMeta(List<String> path) {
    return path.size() > 2 && path.get(1).equals("meta");
  }

  private void end(List<String> path) {
    if (path.getLast().equals("article")) {
      paragraphs();
    } else if (inMeta(path)) {
      String value = Spaces.collapse(words.toString());
      words.setLength(0);
      boolean item = path.size() > 3;
      if (!value.isEmpty() && (item || path.size() == 3)) {
        metadata.computeIfAbsent(path.get(2), k -> new ArrayList<>()).add(value);
      }
    }
  }

  private void characters(XMLStreamReader xml) {
    int length = xml.getTextLength();
    if (characters + (long) length > limits.characters() || blocks.size() > limits.blocks()) {
      full = true;
      paragraphs();
      notes.add(
          new Extract.BlockNote(
              ReadingNote.Kind.CUT,
              blocks.size(),
              "only the first " + characters + " characters were read"));
      return;
    }
    characters += length;
    words.append(xml.getTextCharacters(), xml.getTextStart(), length);
  }

  /** Makes paragraphs of the words of an article. */
  private void paragraphs() {
    if (!blocks.isEmpty()) {
      Reflow.paragraphs(words, blocks);
    }
    words.setLength(0);
  }
}
