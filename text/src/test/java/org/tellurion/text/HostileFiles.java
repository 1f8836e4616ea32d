package org.tellurion.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** Small files that ask a reader for a great deal. */
final class HostileFiles {
  private HostileFiles() {}

  /** A form that draws another ten times, which draws another ten times, and so on. */
  static byte[] recursiveForms(int levels) {
    StringBuilder pdf = new StringBuilder(head());
    pdf.append("4 0 obj <</Length 7>> stream\n/F0 Do \nendstream endobj\n");
    for (int level = 0; level < levels; level++) {
      String draw =
          level == levels - 1 ? "BT ET ".repeat(10) : ("/F" + (level + 1) + " Do ").repeat(10);
      int next = 11 + level;
      pdf.append(10 + level)
          .append(" 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F")
          .append(level + 1)
          .append(' ')
          .append(next)
          .append(" 0 R>>>>/Length ")
          .append(draw.length())
          .append(">> stream\n")
          .append(draw)
          .append("\nendstream endobj\n");
    }
    return end(pdf);
  }

  /** One array of zeros that unpacks to {@code megabytes} of text and more memory. */
  static byte[] flateBomb(int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write('[');
      byte[] zeros = "0 ".repeat(1 << 19).getBytes(StandardCharsets.US_ASCII);
      for (int each = 0; each < megabytes; each++) {
        deflater.write(zeros);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(head().getBytes(StandardCharsets.ISO_8859_1));
    String stream = "4 0 obj <</Filter/FlateDecode/Length " + packed.size() + ">> stream\n";
    pdf.write(stream.getBytes(StandardCharsets.ISO_8859_1));
    pdf.write(packed.toByteArray());
    pdf.write(
        "\nendstream endobj\ntrailer <</Root 1 0 R>>\n".getBytes(StandardCharsets.ISO_8859_1));
    return pdf.toByteArray();
  }

  /** Page trees within page trees. */
  static byte[] deepPages(int depth) {
    StringBuilder pdf =
        new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
    for (int at = 2; at < depth + 2; at++) {
      pdf.append(at)
          .append(" 0 obj <</Type/Pages/Count 1/Kids[")
          .append(at + 1)
          .append(" 0 R]>> endobj\n");
    }
    pdf.append(depth + 2).append(" 0 obj <</Type/Page/MediaBox[0 0 9 9]>> endobj\n");
    return end(pdf);
  }

  /** Arrays within arrays. */
  static byte[] deepArrays(int depth) {
    StringBuilder pdf = new StringBuilder(head());
    pdf.append("4 0 obj ").append("[".repeat(depth)).append("]".repeat(depth)).append(" endobj\n");
    return end(pdf);
  }

  private static String head() {
    return """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R\
        /Resources<</XObject<</F0 10 0 R>>>>>> endobj
        """;
  }

  private static byte[] end(StringBuilder pdf) {
    return pdf.append("trailer <</Root 1 0 R>>\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
