package org.tellurion.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.tellurion.text.Extract.BlockNote;
import org.tellurion.text.UnreadableDocument.Reason;

/**
 * Reads the text of a PDF in the order of reading: columns one after another, without running
 * lines, with the notes of a page after the paragraph that calls them, and paragraphs whole over
 * the end of a page. Reads no fonts of the machine and writes no file.
 */
final class PdfReader {
  private static final int MAX_PAGES = 5_000;

  /** A page of pictures may carry a stamp or a number; it still counts as one without text. */
  private static final int STAMP = 12;

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final List<BlockNote> notes = new ArrayList<>();
  private final List<Integer> pictures = new ArrayList<>();
  private final List<Integer> damaged = new ArrayList<>();
  private final PdfLayout layout = new PdfLayout();
  private int count;
  private int turned;
  private String damage = "";

  private PdfReader() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableDocument when it is encrypted, damaged, has no text layer or is nested too
   *     deeply
   */
  static Extract read(byte[] bytes) {
    PdfFonts.install();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PdfReader reader = new PdfReader();
      reader.readPages(document);
      return reader.extract(metadata(document));
    } catch (InvalidPasswordException encrypted) {
      throw new UnreadableDocument(
          Reason.ENCRYPTED,
          "this PDF opens only with a password; save a copy without one and read that",
          encrypted);
    } catch (NoClassDefFoundError noCertificates) {
      // PDFBox needs another library only for files that are encrypted for holders of a key.
      throw new UnreadableDocument(
          Reason.ENCRYPTED,
          "this PDF is encrypted for holders of a certificate; save a copy without encryption",
          noCertificates);
    } catch (StackOverflowError deep) {
      throw new UnreadableDocument(
          Reason.TOO_DEEP, "the objects of this PDF are nested too deeply", deep);
    } catch (UnreadableDocument unreadable) {
      throw unreadable;
    } catch (IOException | RuntimeException damaged) {
      // PDFBox throws whatever its collections and decoders throw when a file breaks its rules.
      throw new UnreadableDocument(
          Reason.DAMAGED, "this PDF cannot be opened: " + why(damaged), damaged);
    }
  }

  private void readPages(PDDocument document) throws IOException {
    PdfStripper stripper = new PdfStripper();
    for (PDPage page : document.getPages()) {
      if (count == MAX_PAGES) {
        cut("there are more than " + MAX_PAGES + " pages");
        return;
      }
      count++;
      try {
        stripper.read(page);
        keep(page, stripper);
      } catch (PdfStripper.Limit limit) {
        cut("there are " + limit.getMessage());
        return;
      } catch (IOException | RuntimeException broken) {
        // As above; the other pages may be sound.
        damaged.add(count);
        damage = damage.isEmpty() ? why(broken) : damage;
        pages.add(List.of());
      }
    }
  }

  private void keep(PDPage page, PdfStripper stripper) {
    List<PdfGlyph> glyphs = stripper.glyphs();
    long signs = glyphs.stream().filter(glyph -> !glyph.isBlank()).limit(STAMP + 1).count();
    if (stripper.pictures() > 0 && signs <= STAMP) {
      pictures.add(count);
    }
    turned += stripper.turned();
    PDRectangle box = page.getCropBox();
    boolean sideways = page.getRotation() % 180 != 0;
    pages.add(layout.lines(glyphs, count, sideways ? box.getWidth() : box.getHeight()));
  }

  private void cut(String message) {
    notes.add(
        new BlockNote(
            ReadingNote.Kind.CUT,
            0,
            message + "; page " + count + " and what is beyond were not read"));
  }

  private Extract extract(Map<String, List<String>> metadata) {
    PdfFurniture.Result result = PdfFurniture.remove(pages);
    Extract body = PdfBlocks.of(result.pages());
    if (body.blocks().isEmpty() || pictures.size() == count) {
      throw nothing();
    }
    for (String removed : result.removed()) {
      notes.add(new BlockNote(ReadingNote.Kind.HEADER_REMOVED, 0, removed));
    }
    if (turned > 0) {
      notes.add(
          new BlockNote(
              ReadingNote.Kind.HEADER_REMOVED,
              0,
              turned + " characters that run in another direction than their page were left out"));
    }
    if (!pictures.isEmpty()) {
      partUnreadable(pictures, "hold pictures without text; what they show was not read");
    }
    if (!damaged.isEmpty()) {
      partUnreadable(damaged, "are damaged and were not read: " + damage);
    }
    notes.addAll(body.notes());
    return new Extract(body.blocks(), notes, metadata);
  }

  private void partUnreadable(List<Integer> which, String what) {
    notes.add(
        new BlockNote(
            ReadingNote.Kind.PART_UNREADABLE,
            0,
            "of " + count + " pages, " + PageList.write(which) + " " + what));
  }

  private UnreadableDocument nothing() {
    if (!damaged.isEmpty() && damaged.size() >= count - pictures.size()) {
      return new UnreadableDocument(Reason.DAMAGED, "no page of this PDF can be read: " + damage);
    }
    if (!notes.isEmpty()) {
      return new UnreadableDocument(Reason.TOO_LARGE, notes.getFirst().message());
    }
    if (pictures.isEmpty()) {
      return new UnreadableDocument(
          Reason.EMPTY, "this PDF has no text on its " + count + " pages");
    }
    return new UnreadableDocument(
        Reason.NO_TEXT_LAYER,
        "this PDF is a scan: its "
            + count
            + (count == 1 ? " page is a picture" : " pages are pictures")
            + " without a text layer; run text recognition (OCR) over it and read the result");
  }

  private static Map<String, List<String>> metadata(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    Map<String, List<String>> metadata = new LinkedHashMap<>();
    put(metadata, "title", information.getTitle());
    put(metadata, "author", information.getAuthor());
    put(metadata, "subject", information.getSubject());
    return metadata;
  }

  private static void put(Map<String, List<String>> metadata, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      metadata.put(name, List.of(Texts.tidy(value)));
    }
  }

  private static String why(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null || message.isBlank()
        ? "it breaks the rules of the format"
        : Texts.tidy(message);
  }
}
