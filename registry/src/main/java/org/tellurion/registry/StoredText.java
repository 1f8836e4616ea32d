package org.tellurion.registry;

import java.util.ArrayList;
import java.util.List;
import org.tellurion.model.Claim;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Method;

/** Texts as the ledger stores them: checked to return exactly, lists as lines. */
final class StoredText {
  private StoredText() {}

  /**
   * Checks that UTF-8 can carry the text.
   *
   * @throws IllegalArgumentException when half a surrogate pair stands alone in it
   */
  static String require(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else {
        throw new IllegalArgumentException(
            "the text cannot be stored: half a surrogate pair at character " + (i + 1));
      }
    }
    return text;
  }

  /** Checks every text of an entry. */
  static void require(LedgerEntry entry) {
    Circumstances record = Circumstances.of(entry);
    require(record.recordedBy());
    record.method().ifPresent(StoredText::require);
    record.sources().forEach(source -> require(source.citation()));
    record.pinpoint().ifPresent(StoredText::require);
    record.note().ifPresent(StoredText::require);
    if (entry instanceof Claim claim) {
      require(claim.value().canonical());
    }
  }

  private static void require(Method method) {
    switch (method) {
      case Method.Review review -> review.corrects().forEach(StoredText::require);
      case Method.Curated _, Method.OfficialText _, Method.Machine _ -> require(method.code());
    }
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
        element.append(lines.charAt(i) == 'n' ? '\n' : '\\');
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
