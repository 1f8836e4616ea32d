package org.tellurion.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Keeps what is written until it is more than a limit, then opens the real stream and passes
 * everything on: small answers can be cached and tagged, large ones never stand in memory.
 */
final class Spool extends OutputStream {

  /** Opens the real stream. */
  @FunctionalInterface
  interface Opener {
    OutputStream open() throws IOException;
  }

  private final int limit;
  private final Opener opener;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private Optional<OutputStream> real = Optional.empty();

  Spool(int limit, Opener opener) {
    this.limit = limit;
    this.opener = opener;
  }

  /** Everything written, when it stayed within the limit. */
  Optional<byte[]> whole() {
    return real.isPresent() ? Optional.empty() : Optional.of(kept.toByteArray());
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (real.isEmpty() && kept.size() + (long) length > limit) {
      OutputStream opened = opener.open();
      real = Optional.of(opened);
      kept.writeTo(opened);
      kept.reset();
    }
    if (real.isPresent()) {
      real.get().write(bytes, offset, length);
    } else {
      kept.write(bytes, offset, length);
    }
  }

  /** Ends the real stream, if it was opened. */
  @Override
  public void close() throws IOException {
    if (real.isPresent()) {
      real.get().close();
    }
  }
}
