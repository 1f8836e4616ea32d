package org.tellurion.coding;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.tellurion.model.CodebookExample;
import org.tellurion.text.Document;
import org.tellurion.text.DocumentReader;

/** Small documents for tests, and where the data of this repository stands. */
final class Texts {
  static final Path DATA = Path.of(System.getProperty("tellurion.root", "..")).resolve("data");

  private Texts() {}

  static Document plain(String text) {
    return DocumentReader.read("test.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The example as an article, with its heading if it has one. */
  static Document of(CodebookExample example) {
    return example.heading().isEmpty()
        ? plain(example.text())
        : plain("Article 1\n" + example.heading() + "\n\n" + example.text());
  }
}
