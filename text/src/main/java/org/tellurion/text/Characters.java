package org.tellurion.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes characters of the bytes of a plain text. */
final class Characters {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int SAMPLE = 4096;

  private Characters() {}

  /**
   * Decodes UTF-8 and UTF-16 by their marks or their shape; what is neither is taken for
   * windows-1252, with a note.
   */
  static String decode(byte[] bytes, ReadingLimits limits, List<Extract.BlockNote> notes) {
    String text = decode(bytes, notes);
    int replaced = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
      replaced += control || c == 0xFFFD ? 1 : 0;
    }
    if (replaced * 10L > text.length()) {
      throw new UnreadableDocument(
          UnreadableDocument.Reason.NOT_A_TEXT,
          "this is no text: "
              + replaced
              + " of "
              + text.length()
              + " characters are control or unknown ones; give a PDF, DOCX, HTML or text file");
    }
    if (replaced > 0) {
      note(
          notes,
          ReadingNote.Kind.CHARACTERS_REPLACED,
          replaced + " control or unknown characters were taken for spaces");
    }
    if (text.length() > limits.characters()) {
      note(
          notes,
          ReadingNote.Kind.CUT,
          "only the first "
              + limits.characters()
              + " of "
              + text.length()
              + " characters were read");
      return text.substring(0, limits.characters());
    }
    return text;
  }

  private static String decode(byte[] bytes, List<Extract.BlockNote> notes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3, notes);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    int[] nulls = nulls(bytes);
    int half = Math.min(bytes.length, SAMPLE) / 2;
    if (half > 1 && nulls[1] * 10 > half * 4 && nulls[0] * 10 < half) {
      note(notes, ReadingNote.Kind.ENCODING_GUESSED, "read as UTF-16, little end first");
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (half > 1 && nulls[0] * 10 > half * 4 && nulls[1] * 10 < half) {
      note(notes, ReadingNote.Kind.ENCODING_GUESSED, "read as UTF-16, big end first");
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    return utf8(bytes, 0, notes);
  }

  private static String utf8(byte[] bytes, int from, List<Extract.BlockNote> notes) {
    try {
      CharBuffer decoded =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return decoded.toString();
    } catch (CharacterCodingException notUtf8) {
      return mixed(bytes, from, notes);
    }
  }

  /** Mostly UTF-8 with a few bad bytes stays UTF-8; else it is taken for windows-1252. */
  private static String mixed(byte[] bytes, int from, List<Extract.BlockNote> notes) {
    String lenient = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    long bad = lenient.chars().filter(c -> c == 0xFFFD).count();
    long beyond = lenient.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    if (beyond > bad * 2) {
      note(
          notes,
          ReadingNote.Kind.ENCODING_GUESSED,
          "read as UTF-8, but " + bad + " places are not valid in it: encodings may be mixed");
      return lenient;
    }
    note(notes, ReadingNote.Kind.ENCODING_GUESSED, "not UTF-8; read as windows-1252");
    return new String(bytes, from, bytes.length - from, WESTERN);
  }

  /** Number of null bytes at even and at odd places of the beginning. */
  private static int[] nulls(byte[] bytes) {
    int[] nulls = new int[2];
    for (int i = 0; i < bytes.length && i < SAMPLE; i++) {
      nulls[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    return nulls;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static void note(List<Extract.BlockNote> notes, ReadingNote.Kind kind, String message) {
    notes.add(new Extract.BlockNote(kind, 0, message));
  }
}
