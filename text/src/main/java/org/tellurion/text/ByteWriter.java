package org.tellurion.text;

import java.util.Arrays;

/** Bytes that grow; big-endian. */
final class ByteWriter {
  private byte[] bytes;
  private int length;

  ByteWriter(int capacity) {
    bytes = new byte[Math.max(16, capacity)];
  }

  void small(int value) {
    room(1);
    bytes[length++] = (byte) value;
  }

  void number(int value) {
    room(4);
    bytes[length++] = (byte) (value >>> 24);
    bytes[length++] = (byte) (value >>> 16);
    bytes[length++] = (byte) (value >>> 8);
    bytes[length++] = (byte) value;
  }

  void big(long value) {
    number((int) (value >>> 32));
    number((int) value);
  }

  /** One byte a character where all fit, else two; halves of surrogate pairs survive. */
  void text(String text) {
    boolean narrow = text.chars().allMatch(each -> each < 256);
    small(narrow ? 1 : 2);
    number(text.length());
    room(Math.multiplyExact(text.length(), narrow ? 1 : 2));
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (!narrow) {
        bytes[length++] = (byte) (each >>> 8);
      }
      bytes[length++] = (byte) each;
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void room(int more) {
    int wanted = Math.addExact(length, more);
    if (wanted > bytes.length) {
      bytes =
          Arrays.copyOf(
              bytes, Math.max(wanted, (int) Math.min(Integer.MAX_VALUE - 16, 2L * bytes.length)));
    }
  }
}
