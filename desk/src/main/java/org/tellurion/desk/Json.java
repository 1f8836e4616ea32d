package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;

/** Writes views as JSON: UTF-8, two-space indentation, fields in a fixed order. */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Writes the whole view to {@code out}, with a final line feed; does not close it. */
  public static void write(View view, OutputStream out) {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.useDefaultPrettyPrinter();
      view.writeJson(generator);
      generator.writeRaw('\n');
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A text field, or null. */
  static void text(JsonGenerator out, String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    } else {
      out.writeNullField(name);
    }
  }

  /** An array of texts. */
  static void texts(JsonGenerator out, String name, Collection<String> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }
}
