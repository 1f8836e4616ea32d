package org.tellurion.text;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the characters of one page after another. Counts what it is asked to do, since a few
 * bytes can ask for a billion drawings.
 */
final class PdfStripper extends PDFTextStripper {
  static final long MAX_OPERATORS = 10_000_000;
  static final int MAX_GLYPHS_OF_PAGE = 300_000;
  static final int MAX_GLYPHS = 5_000_000;

  private static final int BOLD_WEIGHT = 600;
  private static final float FARTHEST = 1e6f;

  /** A limit was reached; what is beyond it is not read. */
  static final class Limit extends RuntimeException {
    private static final long serialVersionUID = 1;

    Limit(String message) {
      super(message, null, false, false);
    }
  }

  private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();
  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private long operators;
  private int glyphsSoFar;
  private int glyphsOfPage;
  private int pictures;
  private int turned;

  PdfStripper() {
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
    // It counts pages only when it walks through the file itself, and leaves out those before this.
    setStartPage(0);
  }

  /**
   * Reads a page; what it held is then in {@link #glyphs()} until the next one.
   *
   * @throws Limit when the file asks for too much; {@link #glyphs()} then holds nothing of the page
   */
  void read(PDPage page) throws IOException {
    glyphs.clear();
    glyphsOfPage = 0;
    pictures = 0;
    turned = 0;
    processPage(page);
  }

  List<PdfGlyph> glyphs() {
    return List.copyOf(glyphs);
  }

  /** How often the page draws something that is no text. */
  int pictures() {
    return pictures;
  }

  /** How many characters were left out since they run in another direction than the page. */
  int turned() {
    return turned;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MAX_OPERATORS) {
      throw new Limit("more than " + MAX_OPERATORS + " drawing steps");
    }
    String name = operator.getName();
    if (name.equals("Do") || name.equals("BI") || name.equals("sh")) {
      pictures++;
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++glyphsOfPage > MAX_GLYPHS_OF_PAGE) {
      throw new Limit("more than " + MAX_GLYPHS_OF_PAGE + " characters on a page");
    }
    if (++glyphsSoFar > MAX_GLYPHS) {
      throw new Limit("more than " + MAX_GLYPHS + " characters");
    }
    super.processTextPosition(text);
  }

  @Override
  protected void writePage() {
    int[] directions = new int[4];
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition text : article) {
        directions[quarter(text)]++;
      }
    }
    int most = 0;
    for (int each = 1; each < directions.length; each++) {
      most = directions[each] > directions[most] ? each : most;
    }
    turned = Arrays.stream(directions).sum() - directions[most];
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition text : article) {
        if (quarter(text) == most) {
          add(text);
        }
      }
    }
  }

  private void add(TextPosition text) {
    String characters = clean(text.getUnicode());
    float x = text.getXDirAdj();
    float y = text.getYDirAdj();
    float width = text.getWidthDirAdj();
    float size = Math.abs(text.getYScale());
    // A hostile file can put a character at infinity; comparisons with NaN would break the sorting.
    boolean sane =
        Math.abs(x) < FARTHEST && Math.abs(y) < FARTHEST && width >= 0 && width < FARTHEST;
    if (!characters.isEmpty() && sane && size > 0 && size < FARTHEST) {
      glyphs.add(new PdfGlyph(characters, x, y, width, size, isBold(text.getFont())));
    }
  }

  private static int quarter(TextPosition text) {
    return Math.floorMod(Math.round(text.getDir() / 90), 4);
  }

  private static String clean(String text) {
    if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < '\u007f') {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(each -> each != PdfLine.MARK_START && each != PdfLine.MARK_END)
        .map(each -> Character.isSpaceChar(each) || each < ' ' ? ' ' : each)
        .filter(each -> !Character.isISOControl(each) && each != '\ufeff')
        .forEach(clean::appendCodePoint);
    boolean ligature = clean.chars().anyMatch(each -> each >= 0xfb00 && each <= 0xfb06);
    return ligature ? Normalizer.normalize(clean, Normalizer.Form.NFKC) : clean.toString();
  }

  private boolean isBold(PDFont font) {
    return bold.computeIfAbsent(font, PdfStripper::looksBold);
  }

  private static boolean looksBold(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || (descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
  }
}
