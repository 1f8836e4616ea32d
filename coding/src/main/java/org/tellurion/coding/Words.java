package org.tellurion.coding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.tellurion.text.Span;

/**
 * The words of a stretch of text with their places: what phrases, modals and actors are matched on.
 *
 * <p>A word is a run of letters or digits, a number with its separators ({@code 1,000.5}), a word
 * with an apostrophe ({@code party's}) or one currency or percent sign. A hyphen parts words, so
 * that <em>value-added</em> and <em>value added</em> are the same two words. Forms are lower-cased,
 * with typographic apostrophes made plain. Punctuation is no word but is remembered: {@link
 * #before}.
 *
 * <p>Cost: one pass, linear in the text; one string a word.
 */
public final class Words {
  /** No punctuation, only spaces or a hyphen. */
  public static final char NOTHING = ' ';

  private static final String CURRENCIES = "$€£¥₹₩%";

  private final String[] forms;
  private final int[] starts;
  private final int[] ends;
  private final char[] before;

  private Words(String[] forms, int[] starts, int[] ends, char[] before) {
    this.forms = forms;
    this.starts = starts;
    this.ends = ends;
    this.before = before;
  }

  /** The words of {@code span} of {@code text}; places are offsets in {@code text}. */
  public static Words of(String text, Span span) {
    Scanner scanner = new Scanner(text, span);
    return scanner.scan();
  }

  /** Number of words. */
  public int size() {
    return forms.length;
  }

  /** The lower-cased word at {@code index}. */
  public String form(int index) {
    return forms[index];
  }

  /** Offset of the word's first character. */
  public int start(int index) {
    return starts[index];
  }

  /** Offset after the word's last character. */
  public int end(int index) {
    return ends[index];
  }

  /**
   * The strongest punctuation between the word before and the one at {@code index}: one of {@code .
   * ; : ( ) ,}, or {@link #NOTHING}. Of several the strongest in that order counts.
   */
  public char before(int index) {
    return before[index];
  }

  /** From the first character of {@code first} to the last of {@code last}. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  private static final class Scanner {
    private static final String STRENGTH = ",)(:;.";

    private final String text;
    private final Span span;
    private String[] forms = new String[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private char[] before = new char[32];
    private int size;

    Scanner(String text, Span span) {
      this.text = text;
      this.span = span;
    }

    Words scan() {
      char punctuation = NOTHING;
      int at = span.start();
      while (at < span.end()) {
        char here = text.charAt(at);
        if (Character.isLetterOrDigit(here)) {
          int end = endOfWord(at);
          add(at, end, punctuation);
          punctuation = NOTHING;
          at = end;
        } else {
          if (CURRENCIES.indexOf(here) >= 0) {
            add(at, at + 1, punctuation);
            punctuation = NOTHING;
          } else if (STRENGTH.indexOf(here) > STRENGTH.indexOf(punctuation)) {
            punctuation = here;
          }
          at++;
        }
      }
      return new Words(
          Arrays.copyOf(forms, size),
          Arrays.copyOf(starts, size),
          Arrays.copyOf(ends, size),
          Arrays.copyOf(before, size));
    }

    private int endOfWord(int start) {
      boolean digits = Character.isDigit(text.charAt(start));
      int at = start + 1;
      while (at < span.end()) {
        char here = text.charAt(at);
        boolean inner =
            at + 1 < span.end()
                && (digits
                    ? (here == ',' || here == '.') && Character.isDigit(text.charAt(at + 1))
                    : (here == '\'' || here == '’') && Character.isLetter(text.charAt(at + 1)));
        if (!Character.isLetterOrDigit(here) && !inner) {
          break;
        }
        at++;
      }
      return at;
    }

    private void add(int start, int end, char punctuation) {
      if (size == forms.length) {
        int more = size * 2;
        forms = Arrays.copyOf(forms, more);
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        before = Arrays.copyOf(before, more);
      }
      forms[size] = form(start, end);
      starts[size] = start;
      ends[size] = end;
      before[size] = punctuation;
      size++;
    }

    private String form(int start, int end) {
      String lower = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
      return Normalizer.isNormalized(lower, Normalizer.Form.NFC)
          ? lower
          : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }
  }
}
