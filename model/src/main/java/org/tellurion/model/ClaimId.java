package org.tellurion.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The content hash of a claim: the first 128 bits of SHA-256 over what is claimed, on what evidence
 * and by whom, not over when it was recorded. Written as 32 hexadecimal digits.
 */
public record ClaimId(long high, long low) implements Comparable<ClaimId> {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

  /**
   * Hashes the fields of a claim. Each field is preceded by its length in bytes, so that no two
   * different lists of fields meet in one stream.
   */
  static ClaimId of(List<String> fields) {
    MessageDigest digest = sha256();
    for (String field : fields) {
      byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
      digest.update(bytes);
    }
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    return new ClaimId(hash.getLong(), hash.getLong());
  }

  /**
   * Reads 32 hexadecimal digits.
   *
   * @throws IllegalArgumentException when the text is something else
   */
  public static ClaimId parse(String hex) {
    if (!SHAPE.matcher(hex).matches()) {
      throw new IllegalArgumentException(
          "claim id \"" + Texts.excerpt(hex) + "\" is not 32 hexadecimal digits");
    }
    return new ClaimId(
        HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  @Override
  public int compareTo(ClaimId other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(low);
  }
}
