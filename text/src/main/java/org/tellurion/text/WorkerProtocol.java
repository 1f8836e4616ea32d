package org.tellurion.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * What {@link IsolatedReader} and {@link ReadingWorker} say to each other through pipes. A worker
 * begins with {@link #READY}. A request is {@link #REQUEST}, a head (name and limits), the length
 * of the file and its bytes; an answer is {@link #ANSWER}, a kind, a length and as many bytes.
 */
final class WorkerProtocol {
  static final int READY = 0x54524459;
  static final int REQUEST = 0x54525131;
  static final int ANSWER = 0x54414e31;
  static final int MAX_ANSWER = 256 << 20;
  private static final int MAX_HEAD = 64 << 10;

  /** Exit code of a Java process that ran out of memory under {@code ExitOnOutOfMemoryError}. */
  static final int OUT_OF_MEMORY = 3;

  /** What an answer holds. */
  enum Kind {
    DOCUMENT,
    UNREADABLE
  }

  /** What a worker is asked. */
  static final class Request {
    final String name;
    final ReadingLimits limits;
    final byte[] bytes;

    Request(String name, ReadingLimits limits, byte[] bytes) {
      this.name = name;
      this.limits = limits;
      this.bytes = bytes;
    }
  }

  /** What a worker says. */
  static final class Answer {
    final Kind kind;
    final byte[] payload;

    Answer(Kind kind, byte[] payload) {
      this.kind = kind;
      this.payload = payload;
    }
  }

  private WorkerProtocol() {}

  static void ask(
      DataOutputStream out, String name, ReadingLimits limits, InputStream bytes, int length)
      throws IOException {
    ByteWriter head = new ByteWriter(256);
    head.text(name.length() > 4_000 ? name.substring(0, 4_000) : name);
    head.big(limits.bytes());
    head.number(limits.characters());
    head.number(limits.blocks());
    head.number(limits.depth());
    byte[] written = head.bytes();
    out.writeInt(REQUEST);
    out.writeInt(written.length);
    out.write(written);
    out.writeInt(length);
    byte[] buffer = new byte[1 << 16];
    int left = length;
    while (left > 0) {
      int read = bytes.read(buffer, 0, Math.min(left, buffer.length));
      if (read < 0) {
        throw new IOException("the file is shorter than it was");
      }
      out.write(buffer, 0, read);
      left -= read;
    }
    out.flush();
  }

  /** The next request. */
  static Request nextRequest(DataInputStream in) throws IOException {
    expect(in, REQUEST);
    ByteParser head = new ByteParser(in.readNBytes(length(in, MAX_HEAD)));
    String name = head.text();
    ReadingLimits limits =
        new ReadingLimits(head.big(), head.number(), head.number(), head.number());
    int length = length(in, Integer.MAX_VALUE - 16);
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("the request ends within its file");
    }
    return new Request(name, limits, bytes);
  }

  static void answer(DataOutputStream out, Answer answer) throws IOException {
    out.writeInt(ANSWER);
    out.writeBoolean(answer.kind == Kind.DOCUMENT);
    out.writeInt(answer.payload.length);
    out.write(answer.payload);
    out.flush();
  }

  static Answer nextAnswer(DataInputStream in) throws IOException {
    expect(in, ANSWER);
    Kind kind = in.readBoolean() ? Kind.DOCUMENT : Kind.UNREADABLE;
    int length = length(in, MAX_ANSWER);
    byte[] payload = in.readNBytes(length);
    if (payload.length < length) {
      throw new EOFException("the answer ends within its bytes");
    }
    return new Answer(kind, payload);
  }

  static void expect(DataInputStream in, int magic) throws IOException {
    int found = in.readInt();
    if (found != magic) {
      throw new ProtocolBroken("0x" + Integer.toHexString(found) + " where a message begins");
    }
  }

  static byte[] write(UnreadableDocument unreadable) {
    ByteWriter out = new ByteWriter(256);
    out.text(unreadable.reason().name());
    out.text(String.valueOf(unreadable.getMessage()));
    return out.bytes();
  }

  static UnreadableDocument unreadable(byte[] payload) throws IOException {
    ByteParser in = new ByteParser(payload);
    UnreadableDocument.Reason reason = in.oneOf(UnreadableDocument.Reason.values());
    return new UnreadableDocument(reason, in.text());
  }

  private static int length(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new ProtocolBroken("a length of " + length);
    }
    return length;
  }

  /** What came is not what the other side says. */
  static final class ProtocolBroken extends IOException {
    private static final long serialVersionUID = 1;

    ProtocolBroken(String message) {
      super(message);
    }
  }
}
