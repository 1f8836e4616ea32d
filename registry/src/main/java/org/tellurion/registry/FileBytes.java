package org.tellurion.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes of a data file, and of the withdrawals beside it. */
final class FileBytes {
  private static final byte SEPARATOR = 0;

  private final byte[] main;
  private final Optional<byte[]> withdrawals;

  FileBytes(byte[] main, Optional<byte[]> withdrawals) {
    this.main = main;
    this.withdrawals = withdrawals;
  }

  byte[] main() {
    return main;
  }

  Optional<byte[]> withdrawals() {
    return withdrawals;
  }

  /**
   * Reads them; of a file that is too large only as much as shows it.
   *
   * @param path relative to {@code dataDir}
   */
  static FileBytes read(Path dataDir, String path) throws IOException {
    Optional<DataTable> table = DataTable.findByPath(path);
    Optional<Path> beside =
        table.map(known -> dataDir.resolve(known.withdrawalsPath())).filter(Files::isRegularFile);
    Optional<byte[]> withdrawals =
        beside.isPresent() ? Optional.of(bytes(beside.get())) : Optional.empty();
    return new FileBytes(bytes(dataDir.resolve(path)), withdrawals);
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      return input.readNBytes(Utf8.MAX_BYTES + 1);
    }
  }

  /** Hex SHA-256 over the file, then over a zero byte and the withdrawals if there are any. */
  String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(main);
      withdrawals.ifPresent(
          bytes -> {
            digest.update(SEPARATOR);
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
