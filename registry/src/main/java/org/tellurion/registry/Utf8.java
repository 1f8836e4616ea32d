package org.tellurion.registry;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.tellurion.model.PlainText;

/**
 * Decodes the bytes of a data file: strict UTF-8, at most 16 MB, no control characters but line
 * feed and tab. CRLF becomes LF; a byte order mark is taken away with a warning.
 */
final class Utf8 {
  static final int MAX_BYTES = 16 * 1024 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /** The text, or empty when the bytes are refused; the reasons are then among the problems. */
  static Optional<String> decode(byte[] bytes, ProblemList problems) {
    if (bytes.length > MAX_BYTES) {
      problems.error(
          Place.FILE,
          "the file has "
              + bytes.length
              + " bytes, more than the limit of 16 MB; split it into several files");
      return Optional.empty();
    }
    if (bytes.length >= 2 && isUtf16Mark(bytes[0], bytes[1])) {
      problems.error(new Place(1, 1), "the file is UTF-16; save it as UTF-8");
      return Optional.empty();
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(input, output, true);
    String text = output.flip().toString();
    if (result.isError()) {
      problems.error(endOf(text), notUtf8(bytes, input.position()));
      return Optional.empty();
    }
    return clean(text, problems);
  }

  private static Optional<String> clean(String decoded, ProblemList problems) {
    String text = decoded;
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      problems.warning(new Place(1, 1), "the file starts with a byte order mark; save it without");
      text = text.substring(1);
    }
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n");
    }
    PlaceCursor cursor = new PlaceCursor(text);
    boolean clean = true;
    OptionalInt forbidden = PlainText.findForbidden(text, 0);
    while (forbidden.isPresent()) {
      clean = false;
      int at = forbidden.getAsInt();
      problems.error(
          cursor.placeOf(at),
          PlainText.describe(text, at) + " cannot stand in a data file; take it out");
      forbidden = PlainText.findForbidden(text, at + 1);
    }
    return clean ? Optional.of(text) : Optional.empty();
  }

  private static boolean isUtf16Mark(byte first, byte second) {
    int mark = (first & 0xFF) << 8 | (second & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private static Place endOf(String text) {
    return new PlaceCursor(text).placeOf(text.length());
  }

  private static String notUtf8(byte[] bytes, int offset) {
    return String.format(
        Locale.ROOT,
        "byte 0x%02X at byte offset %d is not UTF-8; save the file as UTF-8",
        bytes[offset] & 0xFF,
        offset);
  }
}
