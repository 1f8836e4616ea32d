package org.tellurion.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads a file of any known format into a {@link Document}. */
public final class DocumentReader {
  private DocumentReader() {}

  /**
   * Reads a file. Cost is linear in its size; at most {@link ReadingLimits#bytes()} are held.
   *
   * @throws UnreadableDocument when it is empty, too large, damaged or no text; says what to do
   * @throws UncheckedIOException when the file cannot be opened
   */
  public static Document read(Path path) {
    return read(path, ReadingLimits.DEFAULT);
  }

  /** Reads a file within limits of one's own. */
  public static Document read(Path path, ReadingLimits limits) {
    Path file = path.getFileName();
    String name = file == null ? path.toString() : file.toString();
    try (InputStream in = Files.newInputStream(path)) {
      int most = (int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 16);
      long size = Files.size(path);
      if (size > limits.bytes()) {
        throw tooLarge(name, size, limits);
      }
      return read(name, in.readNBytes(most), limits);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads the bytes of a file that was called {@code name}.
   *
   * @throws UnreadableDocument when they are empty, too many, damaged or no text
   */
  public static Document read(String name, byte[] bytes) {
    return read(name, bytes, ReadingLimits.DEFAULT);
  }

  /** Reads bytes within limits of one's own. */
  public static Document read(String name, byte[] bytes, ReadingLimits limits) {
    if (bytes.length == 0) {
      throw new UnreadableDocument(
          UnreadableDocument.Reason.EMPTY, name + " is empty: check that it was saved or uploaded");
    }
    if (bytes.length > limits.bytes()) {
      throw tooLarge(name, bytes.length, limits);
    }
    TextFormat format = Formats.of(name, bytes);
    Extract extract = extract(format, bytes, limits);
    Document document =
        TreeBuilder.build(new TreeBuilder.Source(name, sha256(bytes), format), extract);
    if (document.text().isEmpty()) {
      throw new UnreadableDocument(
          UnreadableDocument.Reason.EMPTY,
          name + " holds no words: check that it is the right file");
    }
    return document;
  }

  /** One reader for every format. */
  private static Extract extract(TextFormat format, byte[] bytes, ReadingLimits limits) {
    return switch (format) {
      case TOTA_XML -> TotaReader.read(bytes, limits);
      // The published texts are Markdown under names that end in .txt, so plain is read as such.
      case PLAIN, MARKDOWN -> PlainReader.read(bytes, true, limits);
      case PDF -> PdfReader.read(bytes);
      case DOCX -> DocxReader.read(bytes);
      case HTML -> HtmlReader.read(bytes);
    };
  }

  private static UnreadableDocument tooLarge(String name, long size, ReadingLimits limits) {
    return new UnreadableDocument(
        UnreadableDocument.Reason.TOO_LARGE,
        name
            + " has "
            + size
            + " bytes, more than the "
            + limits.bytes()
            + " that are read: split it or take out pictures");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
