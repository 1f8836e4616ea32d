package org.tellurion.registry;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tellurion.model.Edtf;
import org.tellurion.model.Value;

/** Writes single values of YAML: plain where that reads back as the same text, else in quotes. */
final class YamlText {
  /** Words that mean something when they stand without quotes. */
  static final Set<String> VALUES = Set.of("unknown", "silent", "not-applicable");

  private static final Pattern IN_FLOW = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]*");
  private static final Pattern NO_STRING =
      Pattern.compile(
          "~|null|true|false|yes|no|on|off|y|n|[-+]?\\.(inf|nan)|[-+.0-9][-+.0-9_:eoxabcdf]*",
          Pattern.CASE_INSENSITIVE);
  private static final String NOT_FIRST = "!&*|>'\"%@`#,[]{}";
  private static final String NEEDS_SPACE = "-?:";

  private YamlText() {}

  /** A text that is always a text. */
  static String text(String text) {
    return isPlain(text) && !VALUES.contains(text) && !NO_STRING.matcher(text).matches()
        ? text
        : quote(text);
  }

  /** A word whose kind the key decides: a code, a date, a name. */
  static String word(String word) {
    return isPlain(word) && !VALUES.contains(word) ? word : quote(word);
  }

  /** A value of a record. */
  static String value(Value value) {
    return switch (value) {
      case Value.Text(String text) -> text(text);
      case Value.Code(String code) -> word(code);
      case Value.Date(Edtf date) -> date.text();
      case Value.Money money -> money.amount().toString();
      case Value.Figure figure -> figure.number().toPlainString();
      case Value.Link(String relation, String target) -> text(relation + " " + target);
      case Value.Unknown _ -> "unknown";
      case Value.Silent _ -> "silent";
      case Value.NotApplicable _ -> "not-applicable";
      case Value.NotFound notFound ->
          "{not-found: "
              + inFlow(notFound.where())
              + notFound.when().map(when -> ", when: " + inFlow(when.text())).orElse("")
              + "}";
    };
  }

  /** A word inside brackets or braces. */
  static String inFlow(String word) {
    return IN_FLOW.matcher(word).matches() && !VALUES.contains(word) ? word : quote(word);
  }

  private static boolean isPlain(String text) {
    char first = text.charAt(0);
    if (NOT_FIRST.indexOf(first) >= 0
        || (NEEDS_SPACE.indexOf(first) >= 0 && (text.length() == 1 || isBlank(text.charAt(1))))
        || text.startsWith("---")
        || text.startsWith("...")) {
      return false;
    }
    if (isBlank(first) || isBlank(text.charAt(text.length() - 1)) || text.endsWith(":")) {
      return false;
    }
    if (text.contains(": ") || text.contains(" #")) {
      return false;
    }
    return text.chars().noneMatch(YamlText::needsEscape);
  }

  private static boolean isBlank(char character) {
    return character == ' ';
  }

  /** Whether a character is invisible or breaks a line, so that it is written as an escape. */
  private static boolean needsEscape(int character) {
    return character < ' '
        || (character >= 0x7F && character <= 0xA0)
        || character == 0x2028
        || character == 0x2029
        || character == 0xFEFF
        || (character >= 0x2000 && character <= 0x200F);
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (needsEscape(character)) {
            quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) character));
          } else {
            quoted.append(character);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
