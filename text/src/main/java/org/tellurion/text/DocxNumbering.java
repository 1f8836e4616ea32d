package org.tellurion.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Computes the numbers that a word processor shows before paragraphs, which a DOCX file does not
 * hold as text: of each list its levels with their format, start and restart, and as the text goes
 * on how far each has counted.
 */
final class DocxNumbering {
  private static final int LEVELS = 9;

  /**
   * A level of a list.
   *
   * @param pattern what is shown, with {@code %1} for the number of the first level
   * @param restartAfter the level from 1 whose next number restarts this one; 0 for never; -1 for
   *     any higher level
   * @param style the paragraph style that stands for this level, or null
   */
  private record Level(
      int start,
      String format,
      String pattern,
      int restartAfter,
      boolean legal,
      @Nullable String style) {
    static final Level PLAIN = new Level(1, "decimal", "", -1, false, null);
  }

  /** Levels as defined, and how far each has counted; lists made from one definition share it. */
  private static final class Definition {
    final Map<Integer, Level> levels = new HashMap<>();
    final @Nullable Integer[] counts = new @Nullable Integer[LEVELS];
    @Nullable String styleLink;
  }

  /** A list: its definition and what it sets otherwise. */
  private static final class Numbered {
    String definition = "";
    final Map<Integer, Integer> starts = new HashMap<>();
    final Map<Integer, Level> levels = new HashMap<>();
  }

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Numbered> lists = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final DocxStyles styles;

  DocxNumbering(byte @Nullable [] part, DocxStyles styles) throws XMLStreamException {
    this.styles = styles;
    if (part == null) {
      return;
    }
    XmlEvents events = new XmlEvents(part);
    while (events.next()) {
      if (events.isStart() && events.name().equals("abstractNum")) {
        readDefinition(events);
      } else if (events.isStart() && events.name().equals("num")) {
        readList(events);
      }
    }
  }

  /** A number or bullet as shown, and the level of the list from 0. */
  record Shown(String marker, int level) {}

  /**
   * The next number of a list; counts it. Null when there is no such list.
   *
   * @param level from 0, or null for the one that the style stands for
   */
  @Nullable Shown next(String list, @Nullable Integer level, String style) {
    Numbered numbered = lists.get(list);
    Definition definition = numbered == null ? null : definition(numbered.definition);
    if (numbered == null || definition == null) {
      return null;
    }
    int at = Math.clamp(level == null ? levelOfStyle(definition, style) : level, 0, LEVELS - 1);
    count(list, numbered, definition, at);
    return new Shown(show(numbered, definition, at), at);
  }

  private @Nullable Definition definition(String id) {
    Definition definition = definitions.get(id);
    String link = definition == null ? null : definition.styleLink;
    String list = link == null ? null : styles.list(link);
    Numbered linked = list == null ? null : lists.get(list);
    return linked == null ? definition : definitions.get(linked.definition);
  }

  private static int levelOfStyle(Definition definition, String style) {
    for (Map.Entry<Integer, Level> level : definition.levels.entrySet()) {
      if (style.equals(level.getValue().style)) {
        return level.getKey();
      }
    }
    return 0;
  }

  private void count(String list, Numbered numbered, Definition definition, int at) {
    @Nullable Integer[] counts = definition.counts;
    Integer override = numbered.starts.get(at);
    Integer before = counts[at];
    if (override != null && begun.add(list + " " + at)) {
      counts[at] = override;
    } else {
      counts[at] = before == null ? level(numbered, definition, at).start : before + 1;
    }
    for (int higher = 0; higher < at; higher++) {
      if (counts[higher] == null) {
        counts[higher] = level(numbered, definition, higher).start;
      }
    }
    for (int lower = at + 1; lower < LEVELS; lower++) {
      int after = level(numbered, definition, lower).restartAfter;
      if (after < 0 || at < after) {
        counts[lower] = null;
      }
    }
  }

  private static String show(Numbered numbered, Definition definition, int at) {
    Level level = level(numbered, definition, at);
    if (level.format.equals("none")) {
      return "";
    }
    if (level.format.equals("bullet")) {
      return "\u2022";
    }
    String shown = level.pattern;
    for (int each = 0; each <= at; each++) {
      Integer count = definition.counts[each];
      String format = level.legal ? "decimal" : level(numbered, definition, each).format;
      shown = shown.replace("%" + (each + 1), format(format, count == null ? 1 : count));
    }
    return Texts.collapse(shown);
  }

  private static Level level(Numbered numbered, Definition definition, int at) {
    Level own = numbered.levels.get(at);
    return own == null ? definition.levels.getOrDefault(at, Level.PLAIN) : own;
  }

  static String format(String format, int number) {
    return switch (format) {
      case "lowerLetter" -> ListMarkers.repeatedLetters(number);
      case "upperLetter" -> ListMarkers.upper(ListMarkers.repeatedLetters(number));
      case "lowerRoman" -> ListMarkers.roman(number);
      case "upperRoman" -> ListMarkers.upper(ListMarkers.roman(number));
      case "decimalZero" -> (number < 10 ? "0" : "") + number;
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  private void readDefinition(XmlEvents events) throws XMLStreamException {
    String id = events.value("");
    String given = events.attribute("abstractNumId");
    Definition definition = new Definition();
    definitions.putIfAbsent(given == null ? id : given, definition);
    while (events.next() && !(events.isEnd() && events.name().equals("abstractNum"))) {
      if (events.isStart() && events.name().equals("numStyleLink")) {
        definition.styleLink = events.value("");
      } else if (events.isStart() && events.name().equals("lvl")) {
        definition.levels.put(levelNumber(events), readLevel(events));
      }
    }
  }

  private void readList(XmlEvents events) throws XMLStreamException {
    Numbered numbered = new Numbered();
    String id = events.attribute("numId");
    lists.putIfAbsent(id == null ? "" : id, numbered);
    int at = 0;
    while (events.next() && !(events.isEnd() && events.name().equals("num"))) {
      if (!events.isStart()) {
        continue;
      }
      switch (events.name()) {
        case "abstractNumId" -> numbered.definition = events.value("");
        case "lvlOverride" -> at = levelNumber(events);
        case "startOverride" -> numbered.starts.put(at, events.number(1));
        case "lvl" -> numbered.levels.put(levelNumber(events), readLevel(events));
        default -> {
          // What else a list says is about looks.
        }
      }
    }
  }

  private static int levelNumber(XmlEvents events) {
    return Math.clamp(XmlEvents.number(events.attribute("ilvl"), 0), 0, LEVELS - 1);
  }

  private static Level readLevel(XmlEvents events) throws XMLStreamException {
    int start = 1;
    String format = "decimal";
    String pattern = "";
    int restart = -1;
    boolean legal = false;
    String style = null;
    while (events.next() && !(events.isEnd() && events.name().equals("lvl"))) {
      if (!events.isStart()) {
        continue;
      }
      switch (events.name()) {
        case "start" -> start = events.number(1);
        case "numFmt" -> format = events.value("decimal");
        case "lvlText" -> pattern = events.value("");
        case "lvlRestart" -> restart = events.number(-1);
        case "isLgl" -> legal = events.isOn();
        case "pStyle" -> style = events.value("");
        default -> {
          // What else a level says is about looks.
        }
      }
    }
    return new Level(start, format, pattern, restart, legal, style);
  }
}
