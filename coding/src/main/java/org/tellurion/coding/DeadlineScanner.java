package org.tellurion.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds when something is to be done: <em>within 180 days of the date of this Framework, no later
 * than 1 May 2027, by the end of 2027, annually</em>.
 *
 * <p>What is counted from the date of the text is resolved to a day when that date is known; what
 * is counted from a request or a notice never is. <em>By 2027</em> and <em>by the end of 2027</em>
 * end on its last day.
 */
final class DeadlineScanner {
  private static final Set<String> LIMITS =
      Set.of("by", "before", "until", "through", "than", "in", "on", "end", "during");
  private static final int REACH = 14;

  private final Tokens tokens;
  private final Optional<LocalDate> signed;
  private final List<Deadline> found = new ArrayList<>();

  private DeadlineScanner(Tokens tokens, Optional<LocalDate> signed) {
    this.tokens = tokens;
    this.signed = signed;
  }

  static List<Deadline> find(Tokens tokens, Optional<LocalDate> signed) {
    DeadlineScanner scanner = new DeadlineScanner(tokens, signed);
    scanner.periods();
    int i = 0;
    while (i < tokens.size()) {
      i = Math.max(i + 1, scanner.at(i));
    }
    return scanner.found;
  }

  private void periods() {
    int last = -1;
    for (Tokens.Hit hit : tokens.hits()) {
      if (hit.tag() instanceof Tag.Period period && hit.first() > last) {
        last = hit.last();
        found.add(
            new Deadline(
                Deadline.Kind.PERIODIC,
                Optional.empty(),
                period.count(),
                period.unit(),
                Deadline.Anchor.NONE,
                tokens.span(hit.first(), hit.last())));
      }
    }
  }

  private int at(int i) {
    String form = tokens.form(i);
    if (tokens.is(i, Lexicon.MONTH)) {
      return date(i);
    }
    return switch (form) {
      case "within", "after", "every", "than", "following" -> relative(i);
      case "end", "by", "through", "until" -> year(i);
      case String _ -> shortAfter(i);
    };
  }

  /** A date that a word before it makes a limit. */
  private int date(int i) {
    DateScanner.Read read = DateScanner.around(tokens, i);
    if (read == null) {
      return i;
    }
    int before = read.first() - 1;
    while (tokens.isWord(before, "the") || tokens.isWord(before, "of")) {
      before--;
    }
    String word = before >= 0 ? tokens.form(before) : "";
    if (LIMITS.contains(word) && !isTold(before)) {
      boolean excluded = word.equals("before");
      LocalDate day = excluded ? read.day().minusDays(1) : read.day();
      add(
          Deadline.Kind.DATE,
          Optional.of(day),
          0,
          Deadline.Unit.DAY,
          Deadline.Anchor.NONE,
          before,
          read.last());
    }
    return read.last() + 1;
  }

  /** <em>Signed on, done on, announced on</em>: told, not to be done. */
  private boolean isTold(int limit) {
    boolean on = tokens.isWord(limit, "on") || tokens.isWord(limit, "in");
    for (int i = limit - 1; on && i >= Math.max(0, limit - 4); i--) {
      if (tokens.isParticiple(i) || tokens.isWord(i, "dated")) {
        return true;
      }
    }
    return on && !tokens.any(Lexicon.MODAL);
  }

  /** <em>By the end of 2027, by 2030, through 2028</em>. */
  private int year(int i) {
    int at = i + 1;
    while (tokens.isWord(at, "the")
        || tokens.isWord(at, "of")
        || tokens.isWord(at, "end")
        || tokens.isWord(at, "year")) {
      at++;
    }
    NumberWords.@Nullable Read year = NumberWords.year(tokens, at);
    if (year == null || Character.isLetter(tokens.form(at).charAt(0))) {
      return i;
    }
    int first = tokens.isWord(i, "end") && tokens.isWord(i - 1, "the") ? i - 1 : i;
    add(
        Deadline.Kind.DATE,
        Optional.of(LocalDate.of(year.value(), 12, 31)),
        0,
        Deadline.Unit.YEAR,
        Deadline.Anchor.NONE,
        first,
        at);
    return at + 1;
  }

  /** <em>30 days after, two years from</em>. */
  private int shortAfter(int i) {
    if (!tokens.is(i, Lexicon.NUMBER) && !Character.isDigit(tokens.form(i).charAt(0))) {
      return i;
    }
    NumberWords.@Nullable Read number = NumberWords.at(tokens, i);
    if (number == null) {
      return i;
    }
    int unitAt = unitAt(number.last() + 1);
    Deadline.@Nullable Unit unit = unit(unitAt);
    boolean after =
        tokens.isWord(unitAt + 1, "after")
            || tokens.isWord(unitAt + 1, "from")
            || tokens.isWord(unitAt + 1, "following");
    if (unit == null || !after) {
      return i;
    }
    return relative(i, number.value(), unit, unitAt);
  }

  private int relative(int i) {
    int at = i + 1;
    while (tokens.isWord(at, "a")
        || tokens.isWord(at, "the")
        || tokens.isWord(at, "period")
        || tokens.isWord(at, "of")
        || tokens.isWord(at, "next")
        || tokens.isWord(at, "an")) {
      at++;
    }
    NumberWords.@Nullable Read number = NumberWords.at(tokens, at);
    boolean single = number == null && at > i + 1 && tokens.isWord(i, "within");
    int unitAt = number == null ? at : unitAt(number.last() + 1);
    Deadline.@Nullable Unit unit = unit(unitAt);
    if (unit == null || (number == null && !single)) {
      return i;
    }
    int count = number == null ? 1 : number.value();
    if (tokens.isWord(i, "every")) {
      add(Deadline.Kind.PERIODIC, Optional.empty(), count, unit, Deadline.Anchor.NONE, i, unitAt);
      return unitAt + 1;
    }
    boolean later = tokens.isWord(i, "after") || tokens.isWord(i, "following");
    boolean than =
        tokens.isWord(i, "than") && !tokens.isWord(i - 1, "later") && !tokens.isWord(i - 1, "more");
    return later || than ? i : relative(i, count, unit, unitAt);
  }

  /** Passes a number repeated in brackets, and words such as <em>calendar</em>. */
  private int unitAt(int from) {
    int at = from;
    while (at < tokens.size()
        && at < from + 3
        && (NumberWords.at(tokens, at) != null
            || tokens.isWord(at, "calendar")
            || tokens.isWord(at, "working")
            || tokens.isWord(at, "business")
            || tokens.isWord(at, "consecutive"))) {
      at++;
    }
    return at;
  }

  private Deadline.@Nullable Unit unit(int i) {
    if (i < 0 || i >= tokens.size()) {
      return null;
    }
    return switch (tokens.form(i)) {
      case "day", "days" -> Deadline.Unit.DAY;
      case "week", "weeks" -> Deadline.Unit.WEEK;
      case "month", "months" -> Deadline.Unit.MONTH;
      case "year", "years" -> Deadline.Unit.YEAR;
      case String _ -> null;
    };
  }

  private int relative(int first, int count, Deadline.Unit unit, int unitAt) {
    int last = unitAt;
    Deadline.Anchor anchor = Deadline.Anchor.NONE;
    boolean counted = isCounted(unitAt + 1);
    for (int i = unitAt + 1; counted && i < Math.min(tokens.size(), unitAt + REACH); i++) {
      if (tokens.boundary(i) || tokens.comma(i)) {
        break;
      }
      Deadline.Anchor read = anchor(i);
      if (read != Deadline.Anchor.NONE) {
        anchor = read;
        last = i;
        break;
      }
    }
    if (counted && anchor == Deadline.Anchor.NONE) {
      anchor = Deadline.Anchor.OTHER;
    }
    boolean known = anchor == Deadline.Anchor.SIGNATURE;
    Optional<LocalDate> day =
        known ? signed.map(from -> unit.after(from, count)) : Optional.empty();
    add(Deadline.Kind.RELATIVE, day, count, unit, anchor, first, last);
    return last + 1;
  }

  private boolean isCounted(int i) {
    return tokens.isWord(i, "of")
        || tokens.isWord(i, "from")
        || tokens.isWord(i, "after")
        || tokens.isWord(i, "following")
        || tokens.isWord(i, "prior")
        || tokens.isWord(i, "before");
  }

  private Deadline.Anchor anchor(int i) {
    return switch (tokens.form(i)) {
      case "signature", "signing" -> Deadline.Anchor.SIGNATURE;
      case "date" -> ofText(i) ? Deadline.Anchor.SIGNATURE : Deadline.Anchor.NONE;
      case "force" -> Deadline.Anchor.ENTRY_INTO_FORCE;
      case "request", "requests" -> Deadline.Anchor.REQUEST;
      case "notice", "notification", "notifications" -> Deadline.Anchor.NOTICE;
      case String _ -> Deadline.Anchor.NONE;
    };
  }

  /** <em>The date of this Framework</em>. */
  private boolean ofText(int date) {
    boolean of = tokens.isWord(date + 1, "of") || tokens.isWord(date + 1, "on");
    boolean the = tokens.isWord(date + 2, "this") || tokens.isWord(date + 2, "the");
    if (!of || !the) {
      return false;
    }
    for (int i = date + 3; i < Math.min(tokens.size(), date + 6); i++) {
      if (tokens.is(i, Lexicon.TEXT)) {
        return true;
      }
    }
    return false;
  }

  private void add(
      Deadline.Kind kind,
      Optional<LocalDate> day,
      int count,
      Deadline.Unit unit,
      Deadline.Anchor anchor,
      int first,
      int last) {
    found.add(new Deadline(kind, day, count, unit, anchor, tokens.span(first, last)));
  }
}
