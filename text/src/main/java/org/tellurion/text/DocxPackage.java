package org.tellurion.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tellurion.text.UnreadableDocument.Reason;

/**
 * The parts of a DOCX file that hold text, unpacked. A small file can unpack to a huge one: what is
 * unpacked is counted, and beyond a limit the file is refused.
 */
final class DocxPackage {
  private static final int MAX_ENTRIES = 5_000;
  private static final int MAX_PART = 32 << 20;
  private static final long MAX_ALL = 400L << 20;
  private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final Pattern WANTED =
      Pattern.compile(
          "_rels/\\.rels|(.*/)?(document\\d*|numbering\\d*|styles\\d*|footnotes\\d*|endnotes\\d*)\\.xml");

  private final Map<String, byte[]> parts = new HashMap<>();
  private final String main;
  private long unpacked;
  private boolean truncated;

  DocxPackage(byte[] bytes) throws IOException, XMLStreamException {
    refuseCompound(bytes);
    unpack(bytes);
    main = mainPart();
    if (!parts.containsKey(main)) {
      throw new UnreadableDocument(
          truncated ? Reason.DAMAGED : Reason.NOT_A_TEXT,
          truncated
              ? "this file is cut off before its text"
              : "this is a ZIP file without a word-processor text in it");
    }
  }

  /** Whether the file ended before all of it was there. */
  boolean isTruncated() {
    return truncated;
  }

  byte[] text() {
    return part(main);
  }

  /** A part that stands beside the text, such as {@code styles}; null when there is none. */
  byte @Nullable [] findBeside(String name) {
    return parts.get(main.substring(0, main.lastIndexOf('/') + 1) + name + ".xml");
  }

  private byte[] part(String name) {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("no part " + name);
    }
    return part;
  }

  private static void refuseCompound(byte[] bytes) {
    for (int at = 0; at < COMPOUND.length; at++) {
      if (bytes.length <= at || bytes[at] != COMPOUND[at]) {
        return;
      }
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 1 << 20), StandardCharsets.UTF_16LE);
    // Names in the directory of such a file are UTF-16 at even places.
    boolean encrypted = head.contains("EncryptedPackage");
    throw new UnreadableDocument(
        encrypted ? Reason.ENCRYPTED : Reason.NOT_A_TEXT,
        encrypted
            ? "this document opens only with a password; save a copy without one and read that"
            : "this is a file of an old Office program; save it as .docx and read that");
  }

  private void unpack(byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MAX_ENTRIES) {
          throw new UnreadableDocument(
              Reason.TOO_LARGE, "this file holds more than " + MAX_ENTRIES + " parts");
        }
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean wanted = WANTED.matcher(name).matches() && !parts.containsKey(name);
        byte[] part = unpack(zip, wanted);
        if (wanted) {
          parts.put(name, part);
        }
      }
    } catch (EOFException end) {
      // What came before the end is whole; without the text itself the file is refused later.
      truncated = true;
    }
  }

  private byte[] unpack(ZipInputStream zip, boolean wanted) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 15];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      unpacked += read;
      if (unpacked > MAX_ALL || out.size() > MAX_PART) {
        throw new UnreadableDocument(
            Reason.TOO_LARGE,
            "this file unpacks to more than "
                + (out.size() > MAX_PART ? MAX_PART >> 20 : MAX_ALL >> 20)
                + " MB, as no document does");
      }
      if (wanted) {
        out.write(buffer, 0, read);
      }
    }
    return out.toByteArray();
  }

  private String mainPart() throws XMLStreamException {
    byte[] relations = parts.get("_rels/.rels");
    if (relations != null) {
      XmlEvents events = new XmlEvents(relations);
      while (events.next()) {
        String type = events.isStart() ? events.attribute("Type") : null;
        String target = type == null ? null : events.attribute("Target");
        if (type != null && target != null && type.endsWith("/officeDocument")) {
          return target.replaceFirst("^/", "").toLowerCase(Locale.ROOT);
        }
      }
    }
    return "word/document.xml";
  }
}
