package org.tellurion.text;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Small files that make a process load what it reads with. */
final class WarmUp {
  private static final String PDF =
      """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R\
      /Resources<</Font<</F1 5 0 R>>>>>> endobj
      4 0 obj <</Length 61>> stream
      BT /F1 12 Tf 40 300 Td (Article 1. The Parties shall meet.) Tj ET
      endstream endobj
      5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
      trailer <</Root 1 0 R>>
      """;
  private static final String HTML =
      "<!doctype html><html><body><h1>Article 1</h1><p>The Parties shall meet.</p></body></html>";

  private WarmUp() {}

  /** Reads them; a failure here is none of the first caller's, who will be told in turn. */
  static void run(IsolatedReader reader) {
    try {
      reader.read("warm.pdf", PDF.getBytes(StandardCharsets.US_ASCII));
      reader.read("warm.html", HTML.getBytes(StandardCharsets.US_ASCII));
    } catch (UnreadableDocument | UncheckedIOException | IsolatedReader.Busy missed) {
      // As the comment above says.
    }
  }
}
