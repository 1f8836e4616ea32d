package org.tellurion.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the text of a DOCX file, or through its notes, and gathers paragraphs as a reader of
 * the printed page would see them: inserted text is in, deleted text is out.
 */
final class DocxBody {
  static final int MAX_CHARACTERS = 5_000_000;

  /** A paragraph as the file has it; its number is not counted yet. */
  static final class Paragraph {
    final StringBuilder text = new StringBuilder();
    final List<String> calls = new ArrayList<>();
    String style = "";
    @Nullable String list;
    @Nullable Integer listLevel;
    @Nullable Integer outline;
    boolean markDeleted;
  }

  /** Takes paragraphs and rows in order. */
  interface Sink {
    void paragraph(Paragraph paragraph);

    /** Cells of a row, each with its paragraphs. */
    void row(List<List<Paragraph>> cells);

    /** A note begins; what follows belongs to it. */
    void note(String id);
  }

  private final XmlEvents events;
  private final Sink sink;
  private final Tracked tracked;

  private @Nullable Paragraph paragraph;
  private boolean joinNext;
  private int tables;
  private List<List<Paragraph>> cells = new ArrayList<>();
  private boolean inRunProperties;
  private boolean hidden;
  private int characters;

  /** What was seen of changes and left out, over all parts. */
  static final class Tracked {
    int inserted;
    int deleted;
    int textBoxes;
    int hiddenRuns;
    boolean cut;
  }

  DocxBody(byte[] part, Sink sink, Tracked tracked) throws XMLStreamException {
    this.events = new XmlEvents(part);
    this.sink = sink;
    this.tracked = tracked;
  }

  /** Goes to the end, or to where the XML breaks; what was whole until there is in the sink. */
  void read() throws XMLStreamException {
    try {
      while (!tracked.cut && events.next()) {
        if (events.isStart()) {
          start(events.name());
        } else if (events.isEnd()) {
          end(events.name());
        }
      }
    } finally {
      joinNext = false;
      finishParagraph();
    }
  }

  private void start(String name) throws XMLStreamException {
    switch (name) {
      case "p" -> startParagraph();
      case "tbl" -> tables++;
      case "tr" -> {
        if (tables == 1) {
          cells = new ArrayList<>();
        }
      }
      case "tc" -> {
        if (tables == 1) {
          cells.add(new ArrayList<>());
        }
      }
      case "footnote", "endnote" -> startNote();
      case "pPr" -> readProperties();
      case "r" -> hidden = false;
      case "rPr" -> inRunProperties = true;
      case "vanish" -> hide();
      case "ins", "moveTo" -> tracked.inserted++;
      case "del", "moveFrom" -> {
        tracked.deleted++;
        events.skip("");
      }
      case "drawing", "pict", "object" -> {
        if (events.skip("txbxContent")) {
          tracked.textBoxes++;
        }
      }
      default -> startInline(name);
    }
  }

  private void startInline(String name) throws XMLStreamException {
    switch (name) {
      case "t" -> write(readText());
      case "tab", "ptab" -> write(inRunProperties ? "" : " ");
      case "br", "cr" -> write("\n");
      case "Fallback",
          "rPrChange",
          "tblPrChange",
          "trPrChange",
          "tcPrChange",
          "sectPrChange",
          "instrText",
          "delText",
          "delInstrText" ->
          events.skip("");
      case "noBreakHyphen" -> write("-");
      case "sym" -> write("\u2022");
      case "footnoteReference" -> call("f");
      case "endnoteReference" -> call("e");
      default -> {
        // Containers are walked into, and what else there is carries no text.
      }
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> finishParagraph();
      case "rPr" -> inRunProperties = false;
      case "tbl" -> tables = Math.max(0, tables - 1);
      case "tr" -> {
        if (tables == 1 && !cells.isEmpty()) {
          sink.row(cells);
          cells = new ArrayList<>();
        }
      }
      default -> {
        // Nothing to close.
      }
    }
  }

  private void startParagraph() {
    if (!joinNext) {
      finishParagraph();
      paragraph = new Paragraph();
    }
    joinNext = false;
  }

  private void finishParagraph() {
    Paragraph done = paragraph;
    if (done == null) {
      return;
    }
    if (done.markDeleted) {
      // The end of this paragraph was deleted: what follows belongs to it.
      done.markDeleted = false;
      joinNext = true;
      return;
    }
    paragraph = null;
    if (tables > 0 && !cells.isEmpty()) {
      cells.getLast().add(done);
    } else {
      sink.paragraph(done);
    }
  }

  private void startNote() throws XMLStreamException {
    String type = events.attribute("type");
    String id = events.attribute("id");
    if (type != null && !type.equals("normal")) {
      events.skip("");
    } else {
      sink.note(id == null ? "" : id);
    }
  }

  /** Style, list and changes of a paragraph; what it was before a change is left aside. */
  private void readProperties() throws XMLStreamException {
    Paragraph of = paragraph == null ? new Paragraph() : paragraph;
    while (events.next() && !(events.isEnd() && events.name().equals("pPr"))) {
      if (!events.isStart()) {
        continue;
      }
      switch (events.name()) {
        case "pStyle" -> of.style = events.value("");
        case "numId" -> of.list = events.value("");
        case "ilvl" -> of.listLevel = events.number(0);
        case "outlineLvl" -> of.outline = events.number(9);
        case "del", "moveFrom" -> of.markDeleted = true;
        case "pPrChange", "rPrChange", "sectPr" -> events.skip("");
        default -> {
          // Looks.
        }
      }
    }
  }

  private void hide() {
    if (inRunProperties && events.isOn()) {
      hidden = true;
      tracked.hiddenRuns++;
    }
  }

  private String readText() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (events.next() && !events.isEnd()) {
      if (events.isText()) {
        text.append(events.text());
      }
    }
    return text.toString();
  }

  private void write(String text) {
    if (paragraph == null || hidden) {
      return;
    }
    characters += text.length();
    if (characters > MAX_CHARACTERS) {
      tracked.cut = true;
      return;
    }
    paragraph.text.append(text);
  }

  private void call(String kind) {
    String id = events.attribute("id");
    if (paragraph != null && id != null && !hidden) {
      paragraph.calls.add(kind + id);
    }
  }

  /** The notes of a part by their id, with {@code kind} before it. */
  static Map<String, String> notes(byte[] part, String kind, Tracked tracked)
      throws XMLStreamException {
    Map<String, StringBuilder> notes = new LinkedHashMap<>();
    StringBuilder[] current = {new StringBuilder()};
    Sink sink =
        new Sink() {
          @Override
          public void paragraph(Paragraph paragraph) {
            current[0].append(' ').append(paragraph.text);
          }

          @Override
          public void row(List<List<Paragraph>> cells) {
            cells.forEach(cell -> cell.forEach(this::paragraph));
          }

          @Override
          public void note(String id) {
            current[0] = new StringBuilder();
            notes.put(kind + id, current[0]);
          }
        };
    new DocxBody(part, sink, tracked).read();
    Map<String, String> texts = new LinkedHashMap<>();
    notes.forEach((id, text) -> texts.put(id, Texts.collapse(text)));
    return texts;
  }
}
