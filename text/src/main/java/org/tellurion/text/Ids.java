package org.tellurion.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives every provision its id, in the style of Akoma Ntoso.
 *
 * <ul>
 *   <li>An id is the short form of the kind, an underscore and the number in lower case: {@code
 *       art_5}, {@code chp_2}, {@code point_b}. Roman numbers and number words of parts, chapters,
 *       sections, articles and annexes become digits ({@code Chapter XIV}: {@code chp_14}).
 *   <li>Paragraphs, points, sentences and sections carry the id of what they stand in before two
 *       underscores: {@code art_5__para_2__point_b}, {@code chp_2__sec_1}.
 *   <li>Articles, chapters and parts do not, unless their number repeats in the document: then all
 *       of that number carry that of the chapter (the part) around them: {@code chp_2__art_5}.
 *       Whatever stands in an annex carries the annex.
 *   <li>What has no number is counted in its parent: {@code sent_1}, {@code para_3}, {@code rec_2};
 *       with a {@code u} (for unnumbered) where siblings of its kind have numbers: {@code art_u1}.
 *   <li>Preface, preamble and signatures are {@code preface}, {@code preamble}, {@code signatures}.
 *       Recitals and footnotes are counted in the document: {@code rec_3}, {@code note_4}.
 *   <li>An id that would come again gets {@code -2}, {@code -3} and so on.
 * </ul>
 */
final class Ids {
  private final Canvas canvas;
  private final Map<String, Integer> uses = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<ProvisionKind, Integer> counts = new HashMap<>();
  private final Set<ProvisionKind> numbered = new HashSet<>();

  private Ids(Canvas canvas) {
    this.canvas = canvas;
  }

  static void assign(Node root, Canvas canvas) {
    Ids ids = new Ids(canvas);
    ids.count(root);
    ids.children(root, null, null);
  }

  private void count(Node node) {
    for (Node child : node.children) {
      if (child.isNumbered() && isCounted(child.kind)) {
        numbers.merge(key(child), 1, Integer::sum);
        numbered.add(child.kind);
      }
      count(child);
    }
  }

  private static boolean isCounted(ProvisionKind kind) {
    return switch (kind) {
      case PART, CHAPTER, SECTION, ARTICLE, ANNEX -> true;
      case DOCUMENT, PREFACE, PREAMBLE, RECITAL, PARAGRAPH, POINT, SENTENCE, SIGNATURES, FOOTNOTE ->
          false;
    };
  }

  private void children(Node parent, @Nullable Node chapter, @Nullable Node annex) {
    boolean mixed =
        parent.children.stream().anyMatch(c -> c.kind == ProvisionKind.PARAGRAPH && c.isNumbered());
    Map<ProvisionKind, Integer> places = new HashMap<>();
    for (Node child : parent.children) {
      String id = prefix(parent, child, chapter, annex) + own(child, places, mixed);
      child.id = unique(child, id);
      boolean around =
          child.kind == ProvisionKind.CHAPTER
              || child.kind == ProvisionKind.PART
              || child.kind == ProvisionKind.SECTION;
      children(child, around ? child : chapter, child.kind == ProvisionKind.ANNEX ? child : annex);
    }
  }

  private String prefix(Node parent, Node child, @Nullable Node chapter, @Nullable Node annex) {
    return switch (child.kind) {
      case PARAGRAPH, POINT, SENTENCE, SECTION -> parent.id.isEmpty() ? "" : parent.id + "__";
      case ARTICLE, CHAPTER, PART -> {
        boolean repeats = child.isNumbered() && numbers.getOrDefault(key(child), 0) > 1;
        if (repeats && chapter != null) {
          yield chapter.id + "__";
        }
        yield annex == null ? "" : annex.id + "__";
      }
      case DOCUMENT, PREFACE, PREAMBLE, RECITAL, ANNEX, SIGNATURES, FOOTNOTE -> "";
    };
  }

  private String own(Node node, Map<ProvisionKind, Integer> places, boolean mixed) {
    return switch (node.kind) {
      case DOCUMENT -> "";
      case PREFACE, PREAMBLE, SIGNATURES -> node.kind.code();
      case RECITAL, FOOTNOTE -> {
        int place = counts.merge(node.kind, 1, Integer::sum);
        yield node.kind.code() + "_" + (node.isNumbered() ? clean(node.number) : place);
      }
      case PARAGRAPH, POINT, SENTENCE -> {
        if (node.isNumbered()) {
          yield node.kind.code() + "_" + clean(node.number);
        }
        int place = places.merge(node.kind, 1, Integer::sum);
        String mark = mixed && node.kind == ProvisionKind.PARAGRAPH ? "_u" : "_";
        yield node.kind.code() + mark + place;
      }
      case PART, CHAPTER, SECTION, ARTICLE, ANNEX -> {
        if (node.isNumbered()) {
          yield key(node);
        }
        boolean nested = node.kind == ProvisionKind.SECTION;
        int place = (nested ? places : counts).merge(node.kind, 1, Integer::sum);
        String mark = numbered.contains(node.kind) ? "_u" : "_";
        yield node.kind.code() + mark + place;
      }
    };
  }

  private String unique(Node node, String id) {
    if (taken.add(id)) {
      return id;
    }
    String other;
    do {
      other = id + "-" + (1 + uses.merge(id, 1, Integer::sum));
    } while (!taken.add(other));
    if (isCounted(node.kind)) {
      canvas.notes.add(
          new Canvas.Pending(
              ReadingNote.Kind.REPEATED_NUMBER,
              node.start,
              node,
              "number " + node.number + " comes again"));
    }
    return other;
  }

  /** Kind and number of a part, chapter, section, article or annex, in digits where it can be. */
  private static String key(Node node) {
    String number = node.number;
    int dot = number.indexOf('.');
    String first = dot < 0 ? number : number.substring(0, dot);
    int value = Numerals.roman(first);
    boolean lone = first.length() == 1 && !"IVX".contains(first);
    if (value == 0 || lone || Character.isLowerCase(first.charAt(0))) {
      value = Numerals.word(first);
    }
    String digits = value > 0 ? value + (dot < 0 ? "" : number.substring(dot)) : number;
    return node.kind.code() + "_" + clean(digits);
  }

  private static String clean(String number) {
    StringBuilder out = new StringBuilder(number.length());
    String lower = number.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '.' || c == '-') {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    }
    return out.toString();
  }
}
