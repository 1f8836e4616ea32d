package org.tellurion.web.http;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/**
 * Escapes what templates write, and makes characters visible that would rearrange or hide text:
 * bidirectional controls, NUL and other control characters are written as {@code ⟦U+202E⟧}. This
 * holds for every value on every page.
 */
public final class VisibleOutput extends OwaspHtmlTemplateOutput {

  /** Writes to {@code out}. */
  public VisibleOutput(TemplateOutput out) {
    super(out);
  }

  @Override
  public void writeUserContent(String value) {
    super.writeUserContent(value == null ? null : visible(value));
  }

  @Override
  public void writeUserContent(Content content) {
    if (content != null) {
      content.writeTo(this);
    }
  }

  /** The text with every hiding character spelled out. */
  static String visible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (hides(text.charAt(i))) {
        return spellOut(text);
      }
    }
    return text;
  }

  private static String spellOut(String text) {
    StringBuilder visible = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (hides(c)) {
        visible.append(String.format("⟦U+%04X⟧", (int) c));
      } else {
        visible.append(c);
      }
    }
    return visible.toString();
  }

  private static boolean hides(char c) {
    if (c < ' ') {
      return c != '\n' && c != '\r' && c != '\t';
    }
    return (c >= 0x7F && c <= 0x9F)
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB);
  }
}
