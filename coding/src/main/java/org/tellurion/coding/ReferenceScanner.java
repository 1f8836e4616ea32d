package org.tellurion.coding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tellurion.coding.CrossReference.Reason;
import org.tellurion.coding.CrossReference.Target;
import org.tellurion.text.Provision;
import org.tellurion.text.ProvisionKind;

/**
 * Finds references: <em>Article 5.2(b), paragraphs 3 and 4, this Section, Annex I, Article XX of
 * the GATT 1994</em>.
 *
 * <p>A part followed by <em>of</em> and the name of another text is a reference to that text. A
 * part of this text is looked up by number, the nearest first: a paragraph in the same article, an
 * article in the same chapter. {@code 5.2} is an article of that number, or else paragraph 2 of
 * article 5. What is not found is kept as unresolved.
 */
final class ReferenceScanner {
  private static final int REACH = 8;

  private final Tokens tokens;
  private final Provision place;
  private final ProvisionIndex index;
  private final NameTable instruments;
  private final List<CrossReference> found = new ArrayList<>();
  private int otherEnd;

  private ReferenceScanner(
      Tokens tokens, Provision place, ProvisionIndex index, NameTable instruments) {
    this.tokens = tokens;
    this.place = place;
    this.index = index;
    this.instruments = instruments;
  }

  static List<CrossReference> find(
      Tokens tokens, Provision place, ProvisionIndex index, NameTable instruments) {
    ReferenceScanner scanner = new ReferenceScanner(tokens, place, index, instruments);
    scanner.scan();
    return scanner.found;
  }

  private void scan() {
    int hit = 0;
    int i = 0;
    while (i < tokens.size()) {
      int next = tokens.is(i, Lexicon.PART) ? part(i) : i;
      if (next == i) {
        while (hit < tokens.hits().size() && tokens.hits().get(hit).first() < i) {
          hit++;
        }
        next = instrument(i, hit < tokens.hits().size() ? tokens.hits().get(hit) : null);
      }
      i = Math.max(i + 1, next);
    }
  }

  private int instrument(int i, Tokens.@Nullable Hit hit) {
    boolean law =
        hit != null
            && hit.first() == i
            && hit.tag() instanceof Tag.Named named
            && named.kind() == NamedThing.Kind.LAW
            && tokens.isCapital(i);
    NameTable.@Nullable Found known = instruments.find(tokens, i);
    if (known != null) {
      found.add(
          new CrossReference(new Target.Instrument(known.code()), tokens.span(i, known.last())));
      return known.last() + 1;
    }
    if (law && hit != null && hit.tag() instanceof Tag.Named named) {
      found.add(
          new CrossReference(new Target.Instrument(named.name()), tokens.span(i, hit.last())));
      return hit.last() + 1;
    }
    return i;
  }

  /** Index after the reference that begins with the word for a part at {@code i}. */
  private int part(int i) {
    ProvisionKind kind = kind(tokens.form(i));
    if (kind == null) {
      return i;
    }
    if (tokens.isWord(i - 1, "this")) {
      Provision around = index.around(place, kind);
      add(
          around == null ? unresolved(Reason.NO_SUCH_PROVISION) : inside(List.of(around.id())),
          i - 1,
          i);
      return i + 1;
    }
    List<List<String>> numbers = new ArrayList<>();
    int last = numbers(i, numbers);
    if (numbers.isEmpty()) {
      return i;
    }
    otherEnd = last;
    Target other = otherText(last + 1);
    if (other != null) {
      add(other, i, last);
      return otherEnd + 1;
    }
    add(resolve(kind, numbers, last), i, last);
    return last + 1;
  }

  private void add(Target target, int first, int last) {
    found.add(new CrossReference(target, tokens.span(first, last)));
  }

  private static Target inside(List<String> ids) {
    return new Target.Inside(ids);
  }

  private static Target unresolved(Reason reason) {
    return new Target.Unresolved(reason);
  }

  private static @Nullable ProvisionKind kind(String form) {
    return switch (form) {
      case "article", "articles" -> ProvisionKind.ARTICLE;
      case "section", "sections" -> ProvisionKind.SECTION;
      case "chapter", "chapters" -> ProvisionKind.CHAPTER;
      case "annex", "annexes", "appendix", "schedule" -> ProvisionKind.ANNEX;
      case "paragraph", "paragraphs", "para", "paras" -> ProvisionKind.PARAGRAPH;
      case "subparagraph", "subparagraphs", "point", "points" -> ProvisionKind.POINT;
      case "part", "parts" -> ProvisionKind.PART;
      case String _ -> null;
    };
  }

  /** Reads numbers with their sub-numbers after the word at {@code i}; returns the last word. */
  private int numbers(int i, List<List<String>> numbers) {
    int at = i + 1;
    int last = i;
    while (at < tokens.size()) {
      List<String> number = new ArrayList<>();
      int end = number(at, number, numbers.isEmpty());
      if (end < at) {
        break;
      }
      numbers.add(number);
      last = end;
      at = end + 1;
      boolean joins =
          tokens.isWord(at, "and")
              || tokens.isWord(at, "or")
              || tokens.isWord(at, "to")
              || tokens.isWord(at, "through");
      if (joins) {
        at++;
      } else if (at < tokens.size() && !tokens.comma(at)) {
        break;
      }
    }
    return last;
  }

  private int number(int at, List<String> number, boolean first) {
    if (at >= tokens.size() || tokens.boundary(at) || !isNumber(at, first)) {
      return at - 1;
    }
    number.add(tokens.form(at));
    int end = at;
    while (end + 1 < tokens.size()
        && tokens.before(end + 1) == '('
        && isLabel(end + 1)
        && closes(end + 1)) {
      end++;
      number.add(tokens.form(end));
    }
    return end;
  }

  private boolean closes(int index) {
    int end = tokens.words.end(index);
    return end < tokens.text.length() && tokens.text.charAt(end) == ')';
  }

  private boolean isNumber(int at, boolean first) {
    String form = tokens.form(at);
    if (Character.isDigit(form.charAt(0))) {
      return form.length() <= 7;
    }
    boolean roman = isRoman(form) && tokens.isCapital(at);
    boolean letter = form.length() == 1 && (tokens.isCapital(at) || tokens.before(at) == '(');
    return roman || (first && letter && !form.equals("i")) || (letter && tokens.before(at) == '(');
  }

  private boolean isLabel(int at) {
    String form = tokens.form(at);
    return form.length() == 1
        || isRoman(form)
        || (Character.isDigit(form.charAt(0)) && form.length() < 3);
  }

  private static boolean isRoman(String form) {
    for (int i = 0; i < form.length(); i++) {
      if ("ivxlc".indexOf(form.charAt(i)) < 0) {
        return false;
      }
    }
    return form.length() <= 6;
  }

  /** The other text that the part belongs to, or null when it is of this one. */
  private @Nullable Target otherText(int after) {
    if (!tokens.isWord(after, "of") && !tokens.isWord(after, "to") && !tokens.isWord(after, "in")) {
      return null;
    }
    int at = after + 1;
    if (tokens.isWord(at, "this")) {
      return null;
    }
    if (tokens.is(at, Lexicon.PART) && at + 1 < tokens.size()) {
      return otherText(at + 2);
    }
    for (int i = at; i < Math.min(tokens.size(), at + 2); i++) {
      NameTable.@Nullable Found known = instruments.find(tokens, i);
      if (known != null) {
        otherEnd = known.last();
        return new Target.Instrument(known.code());
      }
    }
    for (Tokens.Hit hit : tokens.hits()) {
      boolean near = hit.first() >= at && hit.first() <= at + 4;
      if (near && hit.tag() instanceof Tag.Named named && named.kind() == NamedThing.Kind.LAW) {
        otherEnd = hit.last();
        return new Target.Instrument(named.name());
      }
    }
    return tokens.isWord(at, "the") ? namedText(at) : null;
  }

  /** A text with a title that is not known: <em>the Charter of …, the Mining Act</em>. */
  private @Nullable Target namedText(int at) {
    for (int i = at + 1; i < Math.min(tokens.size(), at + REACH); i++) {
      if (tokens.comma(i) || tokens.boundary(i)) {
        break;
      }
      boolean text =
          tokens.is(i, Lexicon.TEXT) && tokens.isCapital(i) && !tokens.is(i, Lexicon.PART);
      boolean rule =
          tokens.isWord(i, "act")
              || tokens.isWord(i, "code")
              || tokens.isWord(i, "law")
              || tokens.isWord(i, "regulations");
      if (text || rule) {
        boolean alone = i == at + 1 && !tokens.isWord(i + 1, "of") && !tokens.isWord(i + 1, "on");
        return alone ? null : unresolved(Reason.UNKNOWN_TEXT);
      }
    }
    return null;
  }

  private Target resolve(ProvisionKind kind, List<List<String>> numbers, int last) {
    List<String> ids = new ArrayList<>();
    Reason reason = Reason.NO_SUCH_PROVISION;
    Provision scope = container(last + 1);
    if (scope == null && isOfPart(last + 1)) {
      return unresolved(reason);
    }
    for (List<String> number : numbers) {
      List<Provision> candidates = candidates(kind, number.getFirst(), scope);
      Provision base = index.nearest(candidates, scope == null ? place : scope);
      if (base == null) {
        base = dotted(kind, number.getFirst());
        reason = candidates.isEmpty() ? reason : Reason.AMBIGUOUS;
      }
      Provision target = base == null ? null : descend(base, number.subList(1, number.size()));
      if (target != null) {
        ids.add(target.id());
      }
    }
    return ids.isEmpty() ? unresolved(reason) : inside(ids);
  }

  private static Provision descend(Provision base, List<String> labels) {
    Provision below = ProvisionIndex.below(base, labels);
    // A label that the tree lacks still points into the provision that holds it.
    return below == null ? base : below;
  }

  private boolean isOfPart(int after) {
    boolean of = tokens.isWord(after, "of") || tokens.isWord(after, "to");
    return of
        && tokens.is(after + 1, Lexicon.PART)
        && after + 2 < tokens.size()
        && isNumber(after + 2, true);
  }

  /** <em>paragraph 2 of Article 5</em>: the container named after it, or null. */
  private @Nullable Provision container(int after) {
    ProvisionKind kind = isOfPart(after) ? kind(tokens.form(after + 1)) : null;
    if (kind == null || after + 2 >= tokens.size()) {
      return null;
    }
    return index.nearest(index.list(kind, tokens.form(after + 2)), place);
  }

  private List<Provision> candidates(ProvisionKind kind, String number, @Nullable Provision scope) {
    Provision around =
        scope == null && kind == ProvisionKind.PARAGRAPH
            ? index.around(place, ProvisionKind.ARTICLE)
            : scope;
    if (around != null) {
      Provision below = ProvisionIndex.below(around, List.of(number));
      return below == null ? List.of() : List.of(below);
    }
    List<Provision> found = index.list(kind, number);
    if (found.isEmpty() && kind == ProvisionKind.PARAGRAPH) {
      return index.list(ProvisionKind.POINT, number);
    }
    return found.isEmpty() && kind == ProvisionKind.POINT
        ? index.list(ProvisionKind.PARAGRAPH, number)
        : found;
  }

  /** <em>Article 5.2</em> as paragraph 2 of article 5. */
  private @Nullable Provision dotted(ProvisionKind kind, String number) {
    int dot = number.lastIndexOf('.');
    if (dot < 0) {
      return null;
    }
    Provision base = index.nearest(index.list(kind, number.substring(0, dot)), place);
    return base == null ? null : ProvisionIndex.below(base, List.of(number.substring(dot + 1)));
  }
}
