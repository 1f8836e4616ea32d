package org.tellurion.web.page;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.tellurion.desk.CsvWriter;
import org.tellurion.desk.Json;
import org.tellurion.desk.View;

/**
 * A form of an answer beside HTML.
 *
 * @param extension what is appended to the address, without dot: {@code json}
 * @param mediaType value of {@code Content-Type}
 * @param label what a reader calls it
 * @param writer streams the whole answer
 * @param <V> the views it can write
 */
public record Representation<V extends View>(
    String extension, String mediaType, String label, Streamer<V> writer) {

  /** Streams a view. */
  @FunctionalInterface
  public interface Streamer<V> {
    /** Writes the whole view; does not close {@code out}. */
    void write(V view, OutputStream out);
  }

  /** The view as JSON. */
  public static final Representation<View> JSON =
      new Representation<>("json", "application/json", "JSON", Json::write);

  /** The rows of the view's table as CSV. */
  public static final Representation<View> CSV =
      new Representation<>(
          "csv",
          "text/csv; charset=utf-8; header=present",
          "CSV",
          (view, out) -> writeText(out, writer -> CsvWriter.write(view.table(), writer)));

  /** Writes text. */
  @FunctionalInterface
  public interface Text {
    /** Writes all of it; does not close {@code out}. */
    void writeTo(Writer out) throws IOException;
  }

  /** Streams text as UTF-8. */
  public static void writeText(OutputStream out, Text text) {
    try {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      text.writeTo(writer);
      writer.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
