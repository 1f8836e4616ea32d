package org.tellurion.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * No bytes whatever make a reader do other than read or refuse. Within the suite a seeded run of
 * mutated files; for a long run see {@code bench/fuzz.sh}.
 */
final class ReadersFuzzTest {
  private static final List<String> PIECES =
      List.of(
          "<p>",
          "</p>",
          "<table><tr><td>",
          "<li value=-1>",
          "<ol start=99999>",
          "<a href=#fn1>",
          "<br>",
          "<w:p>",
          "</w:p>",
          "<w:tbl>",
          "<w:tr>",
          "<w:tc>",
          "<w:ins>",
          "<w:t>",
          "&amp;",
          "&#xd800;",
          "\u0000",
          "endobj",
          "stream\n",
          "<<",
          ">>",
          "[",
          "]",
          "BT",
          "ET",
          "(x) Tj",
          "/F1 1e30 Tf",
          "-1 0 R",
          "3 0 R",
          "q ",
          "Q ",
          "0 0 0 0 0 0 cm ");

  @FuzzTest(maxDuration = "10m")
  void pdf(byte[] bytes) {
    // Without its head a file goes to another reader.
    byte[] head = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
    byte[] file = Arrays.copyOf(head, head.length + bytes.length);
    System.arraycopy(bytes, 0, file, head.length, bytes.length);
    read("x.pdf", file);
  }

  @FuzzTest(maxDuration = "10m")
  void docx(byte[] bytes) throws IOException {
    // Bytes that are no ZIP teach nothing; the XML within is where the reader is.
    read("x.docx", packed(new String(bytes, StandardCharsets.UTF_8)));
    try {
      assertThat(DocxReader.read(bytes).blocks()).isNotEmpty();
    } catch (UnreadableDocument refused) {
      assertThat(refused).hasMessageMatching("(?s).{10,}");
    }
  }

  @FuzzTest(maxDuration = "10m")
  void html(byte[] bytes) {
    try {
      assertThat(HtmlReader.read(bytes).blocks()).isNotEmpty();
    } catch (UnreadableDocument refused) {
      assertThat(refused).hasMessageMatching("(?s).{10,}");
    }
  }

  @Test
  void mutatedPdfIsReadOrRefused() throws IOException {
    byte[] pdf = PdfMaker.agreement(1);
    mutate(1, 150, random -> read("x.pdf", mutated(pdf, random)));
    byte[] plain = HostileFiles.recursiveForms(2);
    mutate(2, 400, random -> read("x.pdf", mutated(plain, random)));
  }

  @Test
  void mutatedDocxIsReadOrRefused() throws IOException {
    byte[] whole = packed(body());
    mutate(3, 500, random -> read("x.docx", mutated(whole, random)));
    byte[] xml = body().getBytes(StandardCharsets.UTF_8);
    mutate(
        4,
        1_000,
        random -> read("x.docx", packed(new String(mutated(xml, random), StandardCharsets.UTF_8))));
  }

  @Test
  void mutatedHtmlIsReadOrRefused() throws IOException {
    byte[] page =
        ("<main><h1>A</h1><p>x<a href=#fn1>1</a></p><ol type=i><li>a<ul><li>b</ul></ol>"
                + "<table><tr><td>1<td>2</table><div id=fn1>note</div></main>")
            .getBytes(StandardCharsets.UTF_8);
    mutate(5, 2_000, random -> read("x.html", mutated(page, random)));
  }

  /** A try with what chance there is in it. */
  private interface Try {
    void with(Random random) throws IOException;
  }

  private static void mutate(long seed, int runs, Try one) throws IOException {
    Random random = new Random(seed);
    for (int run = 0; run < runs; run++) {
      try {
        one.with(random);
      } catch (RuntimeException | StackOverflowError unexpected) {
        throw new AssertionError("seed " + seed + ", run " + run, unexpected);
      }
    }
  }

  private static void read(String name, byte[] bytes) {
    try {
      Document document = DocumentReader.read(name, bytes);
      assertThat(document.text()).isNotEmpty();
    } catch (UnreadableDocument refused) {
      assertThat(refused).hasMessageMatching("(?s).{10,}");
    }
  }

  private static String body() {
    return "<w:body>"
        + DocxMaker.styled("Art", "Scope")
        + DocxMaker.item(1, 1, "first")
        + "<w:tbl><w:tr><w:tc>"
        + DocxMaker.p("a")
        + "</w:tc><w:tc>"
        + DocxMaker.p("b")
        + "</w:tc></w:tr></w:tbl>"
        + "<w:p><w:ins><w:r><w:t>in</w:t></w:r></w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del></w:p>"
        + "</w:body>";
  }

  private static byte[] packed(String body) throws IOException {
    return new DocxMaker()
        .part("styles", "styles", DocxMaker.STYLES)
        .part("numbering", "numbering", DocxMaker.NUMBERING)
        .part("document", "document", body)
        .bytes();
  }

  private static byte[] mutated(byte[] bytes, Random random) throws IOException {
    byte[] changed = bytes;
    for (int changes = random.nextInt(4); changes >= 0; changes--) {
      int at = random.nextInt(changed.length + 1);
      int length = Math.min(random.nextInt(20), changed.length - at);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(changed, 0, at);
      switch (random.nextInt(5)) {
        case 0 -> out.write(changed, at + length, changed.length - at - length);
        case 1 -> {
          out.write(random.nextInt(256));
          out.write(changed, at + Math.min(1, length), changed.length - at - Math.min(1, length));
        }
        case 2 -> {
          out.write(changed, at, length);
          out.write(changed, at, changed.length - at);
        }
        default -> {
          String piece = PIECES.get(random.nextInt(PIECES.size()));
          out.write(piece.getBytes(StandardCharsets.UTF_8));
          out.write(changed, at, changed.length - at);
        }
      }
      changed = out.toByteArray();
    }
    return changed;
  }
}
