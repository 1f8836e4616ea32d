package org.tellurion.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tellurion.text.Extract.BlockNote;
import org.tellurion.text.UnreadableDocument.Reason;

/**
 * Reads the main content of a page: headings, paragraphs, lists with the numbers that a browser
 * would show, tables row by row, and notes after the paragraphs that call them. What leads around
 * the site, what is hidden and what is no text is left out.
 */
final class HtmlReader {
  private static final int MAX_BYTES = 30 << 20;
  private static final int MAX_DEPTH = 400;

  /** Main content holds at least this part of the text; less and it is something else. */
  private static final double MAIN = 0.3;

  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @throws UnreadableDocument when it holds no text
   */
  static Extract read(byte[] bytes) {
    List<BlockNote> notes = new ArrayList<>();
    Document page = parse(bytes, notes);
    HtmlBlocks blocks = new HtmlBlocks(page);
    blocks.walk(mainContent(page));
    List<Block> found = blocks.blocks();
    if (found.isEmpty()) {
      throw new UnreadableDocument(
          Reason.EMPTY,
          "this page has no text that is shown; if a script writes it, save it as PDF");
    }
    if (blocks.isCut()) {
      notes.add(
          new BlockNote(
              ReadingNote.Kind.CUT,
              found.size() - 1,
              "the text is longer than "
                  + HtmlBlocks.MAX_CHARACTERS
                  + " characters; what is beyond was not read"));
    }
    return new Extract(found, notes, metadata(page));
  }

  private static Document parse(byte[] bytes, List<BlockNote> notes) {
    int length = Math.min(bytes.length, MAX_BYTES);
    if (length < bytes.length) {
      notes.add(
          new BlockNote(
              ReadingNote.Kind.CUT,
              0,
              "the page is larger than " + (MAX_BYTES >> 20) + " MB; what is beyond was not read"));
    }
    try {
      Document page = parse(bytes, length, null);
      if (page.charset().equals(StandardCharsets.UTF_8) && !isUtf8(bytes, length)) {
        notes.add(
            new BlockNote(
                ReadingNote.Kind.ENCODING_GUESSED,
                0,
                "the page is not in UTF-8 as it should be; it was read as windows-1252"));
        return parse(bytes, length, "windows-1252");
      }
      return page;
    } catch (IOException | IllegalArgumentException damaged) {
      // jsoup checks its arguments with IllegalArgumentException, also what it takes from a page.
      throw new UnreadableDocument(
          Reason.DAMAGED, "this page cannot be read: " + damaged.getMessage(), damaged);
    }
  }

  private static Document parse(byte[] bytes, int length, @Nullable String charset)
      throws IOException {
    Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    return Jsoup.parse(new ByteArrayInputStream(bytes, 0, length), charset, "", parser);
  }

  private static boolean isUtf8(byte[] bytes, int length) {
    // A character may be cut in two at the end.
    int whole = length == bytes.length ? length : Math.max(0, length - 4);
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, whole));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static Element mainContent(Document page) {
    Element body = page.body();
    Element main = page.selectFirst("main, [role=main]");
    if (main == null) {
      List<Element> articles = page.select("article");
      main = articles.size() == 1 ? articles.getFirst() : null;
    }
    return main != null && main.wholeText().length() >= MAIN * shownLength(body) ? main : body;
  }

  private static int shownLength(Element body) {
    return body.wholeText().length();
  }

  private static Map<String, List<String>> metadata(Document page) {
    Map<String, List<String>> metadata = new LinkedHashMap<>();
    String title = Texts.tidy(page.title());
    if (!title.isEmpty()) {
      metadata.put("title", List.of(title));
    }
    Element html = page.selectFirst("html[lang]");
    if (html != null && !html.attr("lang").isBlank()) {
      metadata.put("language", List.of(Texts.tidy(html.attr("lang"))));
    }
    return metadata;
  }
}
