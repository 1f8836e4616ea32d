package org.tellurion.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells the format of a file: by what it holds, then by its name. */
final class Formats {
  private static final int SAMPLE = 4096;

  private Formats() {}

  static TextFormat of(String name, byte[] bytes) {
    String begin =
        new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
    String lower = begin.toLowerCase(Locale.ROOT);
    String ending = name.toLowerCase(Locale.ROOT);
    int pdf = begin.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024) {
      return TextFormat.PDF;
    }
    // The second is the container of old Office files and of encrypted ones; the reader tells
    // which.
    if (begin.startsWith("PK\u0003\u0004") || begin.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return TextFormat.DOCX;
    }
    String words = lower.startsWith("\u00ef\u00bb\u00bf") ? lower.substring(3) : lower;
    String content = words.stripLeading();
    if ((content.startsWith("<?xml") && !content.contains("<html"))
        || content.startsWith("<treaty")) {
      return TextFormat.TOTA_XML;
    }
    boolean tag = content.startsWith("<");
    boolean html = ending.endsWith(".html") || ending.endsWith(".htm") || ending.endsWith(".xhtml");
    if ((tag && isHtml(content)) || html) {
      return TextFormat.HTML;
    }
    if (ending.endsWith(".md") || ending.endsWith(".markdown")) {
      return TextFormat.MARKDOWN;
    }
    return TextFormat.PLAIN;
  }

  private static boolean isHtml(String content) {
    return content.contains("<!doctype html")
        || content.contains("<html")
        || content.contains("<body");
  }
}
