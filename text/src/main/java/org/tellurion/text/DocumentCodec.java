package org.tellurion.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document as bytes and back, for sending it from one process of the program to another. Reading
 * trusts nothing: every length is checked against what is left, every number against its range, and
 * what is built has to pass the checks of the records. Not for keeping: another version refuses.
 *
 * <p>Layout, all numbers big-endian: {@code "TDOC"}, a version, then the parts of {@link Document}
 * in order; a text is a flag (one or two bytes a character), a length in characters and the
 * characters; a list is its length and its members; the tree is written parents first.
 */
final class DocumentCodec {
  private static final int MAGIC = 0x54444f43;
  private static final int VERSION = 1;
  private static final int MAX_DEPTH = 64;

  private DocumentCodec() {}

  static byte[] write(Document document) {
    ByteWriter out = new ByteWriter(document.text().length() * 2 + 1024);
    out.number(MAGIC);
    out.number(VERSION);
    out.text(document.name());
    out.text(document.sha256());
    out.text(document.format().name());
    out.text(document.language().code());
    out.text(document.language().name());
    out.text(document.title());
    out.text(document.text());
    write(out, document.root());
    out.number(document.pages().size());
    for (PageStart page : document.pages()) {
      out.number(page.page());
      out.number(page.offset());
    }
    write(out, document.metadata());
    out.number(document.log().notes().size());
    for (ReadingNote note : document.log().notes()) {
      out.text(note.kind().name());
      out.number(note.offset());
      out.text(note.provision());
      out.text(note.message());
    }
    return out.bytes();
  }

  private static void write(ByteWriter out, Map<String, List<String>> metadata) {
    out.number(metadata.size());
    // Sorted, so that the same document is the same bytes.
    new TreeMap<>(metadata)
        .forEach(
            (name, values) -> {
              out.text(name);
              out.number(values.size());
              values.forEach(out::text);
            });
  }

  private static void write(ByteWriter out, Provision provision) {
    out.text(provision.kind().name());
    out.text(provision.id());
    out.text(provision.number());
    Span heading = provision.heading();
    out.small(heading == null ? 0 : 1);
    if (heading != null) {
      write(out, heading);
    }
    write(out, provision.span());
    String sourceId = provision.sourceId();
    out.small(sourceId == null ? 0 : 1);
    if (sourceId != null) {
      out.text(sourceId);
    }
    out.number(provision.children().size());
    provision.children().forEach(child -> write(out, child));
  }

  private static void write(ByteWriter out, Span span) {
    out.number(span.start());
    out.number(span.end());
  }

  /**
   * The document that {@code bytes} hold.
   *
   * @throws IOException when they hold none
   */
  static Document read(byte[] bytes) throws IOException {
    ByteParser in = new ByteParser(bytes);
    if (in.number() != MAGIC || in.number() != VERSION) {
      throw new IOException("these are not the bytes of a document of version " + VERSION);
    }
    try {
      Document document = readDocument(in);
      in.expectEnd();
      return document;
    } catch (IllegalArgumentException refused) {
      throw new IOException("a document that contradicts itself: " + refused.getMessage(), refused);
    }
  }

  private static Document readDocument(ByteParser in) throws IOException {
    String name = in.text();
    String sha256 = in.text();
    TextFormat format = in.oneOf(TextFormat.values());
    Language language = new Language(in.text(), in.text());
    String title = in.text();
    String text = in.text();
    Provision root = readProvision(in, 0);
    List<PageStart> pages = new ArrayList<>();
    for (int left = in.count(8); left > 0; left--) {
      pages.add(new PageStart(in.number(), in.within(text.length())));
    }
    Map<String, List<String>> metadata = readMetadata(in);
    List<ReadingNote> notes = new ArrayList<>();
    for (int left = in.count(19); left > 0; left--) {
      ReadingNote.Kind kind = in.oneOf(ReadingNote.Kind.values());
      notes.add(new ReadingNote(kind, in.within(text.length()), in.text(), in.text()));
    }
    return new Document(
        name, sha256, format, language, title, text, root, pages, metadata, new ReadingLog(notes));
  }

  private static Map<String, List<String>> readMetadata(ByteParser in) throws IOException {
    Map<String, List<String>> metadata = new LinkedHashMap<>();
    for (int left = in.count(9); left > 0; left--) {
      String name = in.text();
      List<String> values = new ArrayList<>();
      for (int more = in.count(5); more > 0; more--) {
        values.add(in.text());
      }
      metadata.put(name, values);
    }
    return metadata;
  }

  private static Provision readProvision(ByteParser in, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new IOException("a tree deeper than " + MAX_DEPTH);
    }
    ProvisionKind kind = in.oneOf(ProvisionKind.values());
    String id = in.text();
    String number = in.text();
    Span heading = in.flag() ? new Span(in.number(), in.number()) : null;
    Span span = new Span(in.number(), in.number());
    String sourceId = in.flag() ? in.text() : null;
    List<Provision> children = new ArrayList<>();
    for (int left = in.count(29); left > 0; left--) {
      children.add(readProvision(in, depth + 1));
    }
    return new Provision(kind, id, number, heading, span, sourceId, children);
  }
}
