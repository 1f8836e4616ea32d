package org.tellurion.text;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Small files that make a process load what it reads with. */
final class WarmUp {
  private static final int PAGES = 10;
  private static final int LINES = 40;
  private static final int ROUNDS = 3;
  private static final String HTML =
      "<!doctype html><html><body><h1>Article 1</h1><p>The Parties shall meet.</p></body></html>";

  private WarmUp() {}

  /**
   * Reads them; false when that failed, which is no failure of the first caller's: what stands in
   * the way he will be told in turn.
   */
  static boolean run(IsolatedReader reader) {
    byte[] pdf = pdf().getBytes(StandardCharsets.US_ASCII);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        reader.read("warm.pdf", pdf);
      }
      reader.read("warm.html", HTML.getBytes(StandardCharsets.US_ASCII));
      return true;
    } catch (UnreadableDocument | UncheckedIOException | IsolatedReader.Busy missed) {
      return false;
    } catch (IllegalStateException closed) {
      return false;
    }
  }

  /** Long enough that what is used often gets compiled. */
  private static String pdf() {
    StringBuilder content = new StringBuilder("BT /F1 11 Tf 60 760 Td 14 TL\n");
    for (int line = 1; line <= LINES; line++) {
      content
          .append("(")
          .append(line)
          .append(". Each Party shall meet the other one, in accor-) Tj T*\n");
    }
    content.append("ET\n");
    StringBuilder pdf =
        new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
    pdf.append("2 0 obj <</Type/Pages/Count ").append(PAGES).append("/Kids[");
    for (int page = 0; page < PAGES; page++) {
      pdf.append(10 + page).append(" 0 R ");
    }
    pdf.append("]>> endobj\n3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n");
    pdf.append("4 0 obj <</Length ").append(content.length()).append(">> stream\n");
    pdf.append(content).append("endstream endobj\n");
    for (int page = 0; page < PAGES; page++) {
      pdf.append(10 + page)
          .append(" 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R")
          .append("/Resources<</Font<</F1 3 0 R>>>>>> endobj\n");
    }
    return pdf.append("trailer <</Root 1 0 R>>\n").toString();
  }
}
