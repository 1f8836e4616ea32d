package org.tellurion.text;

import java.io.EOFException;
import java.io.IOException;

/** Takes apart what {@link ByteWriter} wrote; believes no length that it is given. */
final class ByteParser {
  private final byte[] bytes;
  private int at;

  ByteParser(byte[] bytes) {
    this.bytes = bytes;
  }

  int small() throws IOException {
    need(1);
    return bytes[at++] & 0xff;
  }

  int number() throws IOException {
    need(4);
    int value =
        (bytes[at] & 0xff) << 24
            | (bytes[at + 1] & 0xff) << 16
            | (bytes[at + 2] & 0xff) << 8
            | (bytes[at + 3] & 0xff);
    at += 4;
    return value;
  }

  long big() throws IOException {
    return (long) number() << 32 | (number() & 0xffffffffL);
  }

  boolean flag() throws IOException {
    int value = small();
    if (value > 1) {
      throw new IOException("a flag of " + value);
    }
    return value == 1;
  }

  /** A number from 0 to {@code most}. */
  int within(int most) throws IOException {
    int value = number();
    if (value < 0 || value > most) {
      throw new IOException(value + " is not from 0 to " + most);
    }
    return value;
  }

  /** How many members follow, each of which takes at least {@code size} bytes. */
  int count(int size) throws IOException {
    int count = number();
    if (count < 0 || count > (bytes.length - at) / size) {
      throw new IOException(count + " members do not fit into what is left");
    }
    return count;
  }

  /** The one of {@code values} that is named. */
  <T extends Enum<T>> T oneOf(T[] values) throws IOException {
    String name = text();
    for (T value : values) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    throw new IOException("no choice of that name: " + Texts.tidy(name));
  }

  /** Not through a charset: those replace halves of surrogate pairs, and offsets would move. */
  String text() throws IOException {
    int width = small();
    if (width != 1 && width != 2) {
      throw new IOException("characters of " + width + " bytes");
    }
    int length = count(width);
    char[] text = new char[length];
    for (int each = 0; each < length; each++) {
      int high = width == 1 ? 0 : bytes[at++] & 0xff;
      text[each] = (char) ((high << 8) | (bytes[at++] & 0xff));
    }
    return new String(text);
  }

  void expectEnd() throws IOException {
    if (at != bytes.length) {
      throw new IOException((bytes.length - at) + " bytes too many");
    }
  }

  private void need(int count) throws IOException {
    if (bytes.length - at < count) {
      throw new EOFException("the bytes end within a value");
    }
  }
}
