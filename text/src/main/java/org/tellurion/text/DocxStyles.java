package org.tellurion.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the styles of a DOCX file say of a paragraph: whether it is a heading, and its list. */
final class DocxStyles {
  private static final int MAX_HOPS = 20;
  private static final Pattern HEADING = Pattern.compile("heading (\\d)");

  /**
   * A style.
   *
   * @param outline level of a heading from 0, or null
   * @param list number of its list, or null
   * @param listLevel from 0, or null
   */
  private record Style(
      String name,
      @Nullable String basedOn,
      @Nullable Integer outline,
      @Nullable String list,
      @Nullable Integer listLevel) {}

  private final Map<String, Style> styles = new HashMap<>();

  DocxStyles(byte @Nullable [] part) throws XMLStreamException {
    if (part == null) {
      return;
    }
    XmlEvents events = new XmlEvents(part);
    while (events.next()) {
      if (events.isStart() && events.name().equals("style")) {
        String id = events.attribute("styleId");
        Style style = read(events);
        if (id != null) {
          styles.put(id, style);
        }
      }
    }
  }

  private static Style read(XmlEvents events) throws XMLStreamException {
    String name = "";
    String basedOn = null;
    Integer outline = null;
    String list = null;
    Integer listLevel = null;
    while (events.next() && !(events.isEnd() && events.name().equals("style"))) {
      if (!events.isStart()) {
        continue;
      }
      switch (events.name()) {
        case "name" -> name = events.value("").toLowerCase(Locale.ROOT);
        case "basedOn" -> basedOn = events.value("");
        case "outlineLvl" -> outline = events.number(9);
        case "numId" -> list = events.value("");
        case "ilvl" -> listLevel = events.number(0);
        default -> {
          // What else a style says is about looks.
        }
      }
    }
    return new Style(name, basedOn, outline, list, listLevel);
  }

  boolean isTitle(String id) {
    Style style = styles.get(id);
    return style != null && style.name.equals("title");
  }

  /** Level of a heading from 1, or 0. */
  int headingLevel(String id) {
    Integer outline =
        find(
            id,
            style -> {
              Matcher name = HEADING.matcher(style.name);
              return name.matches()
                  ? Integer.valueOf(Integer.parseInt(name.group(1)) - 1)
                  : style.outline;
            });
    return outline == null || outline < 0 || outline > 8 ? 0 : outline + 1;
  }

  @Nullable String list(String id) {
    return find(id, Style::list);
  }

  @Nullable Integer listLevel(String id) {
    return find(id, Style::listLevel);
  }

  /** The first answer of the style or of those that it is based on. */
  private <T> @Nullable T find(String id, Function<Style, @Nullable T> question) {
    Style style = styles.get(id);
    for (int hop = 0; hop < MAX_HOPS && style != null; hop++) {
      T answer = question.apply(style);
      if (answer != null) {
        return answer;
      }
      style = style.basedOn == null ? null : styles.get(Objects.requireNonNull(style.basedOn));
    }
    return null;
  }
}
