package org.tellurion.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font that a file does not carry with the one that PDFBox carries. PDFBox's
 * own mapper looks through all fonts of the machine, which takes seconds, writes a list of them
 * into the home directory, and makes what is read depend on the machine. For reading only widths
 * matter, and those of the standard fonts come from PDFBox.
 */
final class PdfFonts implements FontMapper {
  private static final String FALLBACK =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont fallback;

  private PdfFonts(TrueTypeFont fallback) {
    this.fallback = fallback;
  }

  /** Once for the process, before the first file is opened. */
  static void install() {
    Installed.touch();
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(fallback, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(fallback, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont,
      @Nullable PDFontDescriptor descriptor,
      @Nullable PDCIDSystemInfo systemInfo) {
    OpenTypeFont none = null;
    return new CIDFontMapping(none, fallback, true);
  }

  /** The language makes sure that this is initialised once. */
  private static final class Installed {
    static {
      try (InputStream in = PDDocument.class.getResourceAsStream(FALLBACK)) {
        if (in == null) {
          throw new IOException("PDFBox no longer carries " + FALLBACK);
        }
        FontMappers.set(new PdfFonts(new TTFParser().parse(new RandomAccessReadBuffer(in))));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    static void touch() {}
  }
}
