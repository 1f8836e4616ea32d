package org.tellurion.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Sets PDF files for the tests: text at a place, justified columns, pictures. */
final class PdfMaker implements AutoCloseable {
  static {
    // Else PDFBox looks through the fonts of the machine and leaves a list of them at home.
    PdfFonts.install();
  }

  static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPageContentStream content;
  private float y;

  PdfMaker() {
    content = newPage();
  }

  private PDPageContentStream newPage() {
    try {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      return new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfMaker page() throws IOException {
    content.close();
    content = newPage();
    return this;
  }

  /** Where {@link #line} and {@link #wrap} go on, from the top. */
  PdfMaker at(float fromTop) {
    y = fromTop;
    return this;
  }

  float y() {
    return y;
  }

  PdfMaker text(PDFont font, float size, float x, float fromTop, String text) throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, PDRectangle.A4.getHeight() - fromTop);
    content.showText(text);
    content.endText();
    return this;
  }

  PdfMaker line(PDFont font, float size, float x, String text) throws IOException {
    text(font, size, x, y, text);
    y += 1.3f * size;
    return this;
  }

  PdfMaker centred(PDFont font, float size, String text) throws IOException {
    float width = font.getStringWidth(text) / 1000 * size;
    return line(font, size, (PDRectangle.A4.getWidth() - width) / 2, text);
  }

  /** Sets a paragraph in lines not wider than {@code width}, and leaves half a line after it. */
  PdfMaker wrap(float size, float x, float width, String text) throws IOException {
    for (String line : lines(size, width, text)) {
      line(PLAIN, size, x, line);
    }
    y += 0.8f * size;
    return this;
  }

  static List<String> lines(float size, float width, String text) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (PLAIN.getStringWidth(longer) / 1000 * size > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  PdfMaker picture() throws IOException {
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    content.drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 400, 600);
    return this;
  }

  byte[] bytes() throws IOException {
    content.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  byte[] encrypted(String owner, String user) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(owner, user, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
    return bytes();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** A made-up agreement of so many pages, with running lines, articles, points and notes. */
  static byte[] agreement(int pages) throws IOException {
    try (PdfMaker pdf = new PdfMaker()) {
      int article = 1;
      for (int page = 1; page <= pages; page++) {
        if (page > 1) {
          pdf.page();
        }
        pdf.text(PLAIN, 8, 72, 40, "Agreement on Minerals between Aland and Borduria");
        pdf.text(PLAIN, 8, 290, 810, page + " / " + pages);
        pdf.at(80);
        if (page == 1) {
          pdf.centred(BOLD, 16, "Agreement on Minerals between Aland and Borduria");
          pdf.at(pdf.y() + 20);
        }
        while (pdf.y() < 620) {
          pdf.centred(BOLD, 11, "Article " + article);
          pdf.centred(BOLD, 11, "Cooperation of kind " + article++);
          pdf.at(pdf.y() + 4);
          pdf.wrap(
              11,
              72,
              450,
              "1. Each Party shall encourage value-added processing of critical minerals in the territory of the other Party, in accordance with its laws and within the limits of its available funds.");
          pdf.wrap(11, 72, 450, "2. The Parties shall, within six months of signature:");
          pdf.wrap(11, 90, 430, "(a) exchange lists of projects; and");
          pdf.wrap(
              11,
              90,
              430,
              "(b) agree on a roadmap for the exploration, extraction and processing of lithium, cobalt and nickel.");
        }
        pdf.wrap(
            11,
            72,
            450,
            "This paragraph goes on over the end of the page since nothing stops it from running into the next page where the rest of it is to be found, as in");
      }
      return pdf.bytes();
    }
  }
}
