package org.tellurion.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a claim says of a property. Not knowing is a value: a claim can state that something is
 * unknown, that a text is silent on it, that the question does not arise, or that it was searched
 * for and not found.
 *
 * <p>{@link #canonical()} is the exact form that is hashed and stored; {@link #parseCanonical}
 * reads it back.
 */
public sealed interface Value {

  /** Free text; never blank. */
  record Text(String text) implements Value {
    public Text {
      Texts.requireText(text, "text");
    }

    @Override
    public String canonical() {
      return "t:" + text;
    }
  }

  /** A code of a vocabulary or the id of another subject. */
  record Code(String code) implements Value {
    public Code {
      Texts.requireText(code, "code");
    }

    @Override
    public String canonical() {
      return "c:" + code;
    }
  }

  /** A date as precise as known. */
  record Date(Edtf date) implements Value {
    @Override
    public String canonical() {
      return "d:" + date.text();
    }
  }

  /** A sum of money. */
  record Money(Amount amount) implements Value {
    @Override
    public String canonical() {
      return "a:" + amount;
    }
  }

  /** A plain decimal number; trailing zeros after the point are dropped. */
  record Figure(BigDecimal number) implements Value {
    public Figure {
      number = Amount.plain(number);
    }

    @Override
    public String canonical() {
      return "n:" + number.toPlainString();
    }
  }

  /** A typed link to another subject of the same kind, for example {@code implements → id}. */
  record Link(String relation, String target) implements Value {
    public Link {
      Texts.requireText(relation, "relation");
      Texts.requireWithout(relation, ' ', "relation");
      Texts.requireText(target, "target of the relation");
    }

    @Override
    public String canonical() {
      return "l:" + relation + " " + target;
    }
  }

  /** Looked at and not known. */
  record Unknown() implements Value {
    @Override
    public String canonical() {
      return "u";
    }
  }

  /** The text exists and says nothing on it. */
  record Silent() implements Value {
    @Override
    public String canonical() {
      return "s";
    }
  }

  /** The question does not arise. */
  record NotApplicable() implements Value {
    @Override
    public String canonical() {
      return "x";
    }
  }

  /** Searched in {@code where}, at {@code when} if recorded, and not found. */
  record NotFound(String where, Optional<Edtf> when) implements Value {
    public NotFound {
      Texts.requireText(where, "where it was searched");
    }

    @Override
    public String canonical() {
      return "f:" + when.map(Edtf::text).orElse("") + " " + where;
    }
  }

  /** The exact form that is hashed and stored. */
  String canonical();

  /** Whether this says something about the world rather than that nothing is known. */
  default boolean isKnown() {
    return switch (this) {
      case Text _, Code _, Date _, Money _, Figure _, Link _ -> true;
      case Unknown _, Silent _, NotApplicable _, NotFound _ -> false;
    };
  }

  /**
   * Reads a value of a type as people write it in a data file.
   *
   * @throws IllegalArgumentException when the text does not fit the type
   */
  static Value parse(ValueType type, String text) {
    return switch (text) {
      case "unknown" -> new Unknown();
      case "silent" -> new Silent();
      case "not-applicable" -> new NotApplicable();
      default ->
          switch (type) {
            case TEXT -> new Text(text);
            case CODE -> new Code(text);
            case DATE -> new Date(Edtf.parse(text));
            case AMOUNT -> new Money(Amount.parse(text));
            case NUMBER -> new Figure(Amount.parsePlain(text));
            case LINK -> parseLink(text);
          };
    };
  }

  /**
   * Reads what {@link #canonical()} wrote.
   *
   * @throws IllegalArgumentException when the text was not written by it
   */
  static Value parseCanonical(String canonical) {
    if (canonical.length() < 2 || canonical.charAt(1) != ':') {
      return switch (canonical) {
        case "u" -> new Unknown();
        case "s" -> new Silent();
        case "x" -> new NotApplicable();
        default -> throw notStored(canonical);
      };
    }
    String rest = canonical.substring(2);
    return switch (canonical.charAt(0)) {
      case 't' -> new Text(rest);
      case 'c' -> new Code(rest);
      case 'd' -> new Date(Edtf.parse(rest));
      case 'a' -> new Money(Amount.parse(rest));
      case 'n' -> new Figure(Amount.parsePlain(rest));
      case 'l' -> parseLink(rest);
      case 'f' -> parseNotFound(rest);
      default -> throw notStored(canonical);
    };
  }

  private static IllegalArgumentException notStored(String canonical) {
    return new IllegalArgumentException("not a stored value: " + Texts.excerpt(canonical));
  }

  private static Link parseLink(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException(
          "link \"" + Texts.excerpt(text) + "\" is not a relation, one space and an id");
    }
    return new Link(text.substring(0, space), text.substring(space + 1));
  }

  private static NotFound parseNotFound(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw notStored("f:" + text);
    }
    String when = text.substring(0, space);
    return new NotFound(
        text.substring(space + 1),
        when.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(when)));
  }
}
