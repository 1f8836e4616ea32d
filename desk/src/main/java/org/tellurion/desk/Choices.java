package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/**
 * One way to narrow a list, with what every choice would leave.
 *
 * @param key the query parameter
 * @param label what a reader sees
 * @param options in display order
 */
public record Choices(String key, String label, List<Option> options) {
  public Choices {
    options = List.copyOf(options);
  }

  /**
   * One choice.
   *
   * @param count rows that this choice alone would leave, with the choices under other keys kept
   * @param chosen whether it is chosen now
   */
  public record Option(String code, String label, int count, boolean chosen) {}

  /** The options that are chosen. */
  public List<Option> chosen() {
    return options.stream().filter(Option::chosen).toList();
  }

  /** Writes options as a field: {@code {"code": count}}. */
  static void write(JsonGenerator out, String name, List<Option> options) throws IOException {
    out.writeObjectFieldStart(name);
    for (Option option : options) {
      out.writeNumberField(option.code(), option.count());
    }
    out.writeEndObject();
  }
}
