package org.tellurion.registry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hashes of every run of nine words of documents that are not to be copied from.
 *
 * <p>Recipe: normalise to NFKC, lower-case, take maximal runs of letters and decimal digits as
 * words, join nine in a row with single spaces; the first eight bytes of the SHA-256 of the UTF-8
 * bytes, big-endian.
 */
final class Shingles {
  private static final int RUN = 9;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
    Arrays.sort(this.hashes);
  }

  /** No documents. */
  static Shingles none() {
    return new Shingles(new long[0]);
  }

  /** Hashes of the runs of a text. */
  static Shingles of(String text) {
    return new Shingles(runs(words(text)).stream().mapToLong(Shingles::hash).toArray());
  }

  /**
   * Reads a file of hashes: lines of 16 hexadecimal digits; lines that begin with {@code #} are
   * comments.
   *
   * @throws LedgerException when the file cannot be read or has another line
   */
  static Shingles load(Path file) {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return new Shingles(
          lines
              .filter(line -> !line.isBlank() && line.charAt(0) != '#')
              .mapToLong(HexFormat::fromHexDigitsToLong)
              .toArray());
    } catch (IOException | IllegalArgumentException broken) {
      throw new LedgerException("cannot read the hashes in " + file, broken);
    }
  }

  /** The first run of nine words that the text shares with the documents. */
  Optional<String> findShared(String text) {
    if (hashes.length == 0) {
      return Optional.empty();
    }
    return runs(words(text)).stream()
        .filter(run -> Arrays.binarySearch(hashes, hash(run)) >= 0)
        .findFirst();
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static List<String> runs(List<String> words) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }

  private static long hash(String run) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
