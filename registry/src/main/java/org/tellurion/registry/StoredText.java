package org.tellurion.registry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts as the ledger stores them: checked to return exactly, lists as lines. */
final class StoredText {
  private StoredText() {}

  /**
   * Checks a text that is part of no entry; those of entries are checked by the model.
   *
   * @throws IllegalArgumentException when half a surrogate pair stands alone in it, which UTF-8
   *     cannot carry
   */
  static String require(String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(
          "the text cannot be stored, half a surrogate pair stands alone in it: " + text);
    }
    return text;
  }

  /** One line for each element; a line break within one is written {@code \n}. */
  static String join(List<String> elements) {
    StringBuilder lines = new StringBuilder();
    for (String element : elements) {
      if (!lines.isEmpty()) {
        lines.append('\n');
      }
      lines.append(element.replace("\\", "\\\\").replace("\n", "\\n"));
    }
    return lines.toString();
  }

  /** Reads what {@link #join} wrote of elements that are not empty. */
  static List<String> split(String lines) {
    List<String> elements = new ArrayList<>();
    StringBuilder element = new StringBuilder();
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      if (c == '\n') {
        elements.add(element.toString());
        element.setLength(0);
      } else if (c == '\\') {
        i++;
        element.append(i < lines.length() && lines.charAt(i) == 'n' ? '\n' : '\\');
      } else {
        element.append(c);
      }
    }
    if (!element.isEmpty()) {
      elements.add(element.toString());
    }
    return elements;
  }
}
