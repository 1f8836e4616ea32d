package org.tellurion.text;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The head of a part, chapter, section, article or annex, as printed: {@code Article 5.2: Scope}.
 *
 * @param number as printed, or empty
 * @param name offset in the text where the name begins; its length when there is no name
 * @param runIn whether what follows the number is the provision itself, not its name
 */
record Head(ProvisionKind kind, String number, int name, boolean runIn) {
  private static final Map<String, ProvisionKind> WORDS =
      Map.ofEntries(
          Map.entry("article", ProvisionKind.ARTICLE),
          Map.entry("art", ProvisionKind.ARTICLE),
          Map.entry("artículo", ProvisionKind.ARTICLE),
          Map.entry("articulo", ProvisionKind.ARTICLE),
          Map.entry("artigo", ProvisionKind.ARTICLE),
          Map.entry("artikel", ProvisionKind.ARTICLE),
          Map.entry("articolo", ProvisionKind.ARTICLE),
          Map.entry("статья", ProvisionKind.ARTICLE),
          Map.entry("pasal", ProvisionKind.ARTICLE),
          Map.entry("chapter", ProvisionKind.CHAPTER),
          Map.entry("capítulo", ProvisionKind.CHAPTER),
          Map.entry("capitulo", ProvisionKind.CHAPTER),
          Map.entry("chapitre", ProvisionKind.CHAPTER),
          Map.entry("kapitel", ProvisionKind.CHAPTER),
          Map.entry("capo", ProvisionKind.CHAPTER),
          Map.entry("hoofdstuk", ProvisionKind.CHAPTER),
          Map.entry("глава", ProvisionKind.CHAPTER),
          Map.entry("bab", ProvisionKind.CHAPTER),
          Map.entry("part", ProvisionKind.PART),
          Map.entry("parte", ProvisionKind.PART),
          Map.entry("partie", ProvisionKind.PART),
          Map.entry("teil", ProvisionKind.PART),
          Map.entry("title", ProvisionKind.PART),
          Map.entry("título", ProvisionKind.PART),
          Map.entry("titulo", ProvisionKind.PART),
          Map.entry("titre", ProvisionKind.PART),
          Map.entry("titel", ProvisionKind.PART),
          Map.entry("titolo", ProvisionKind.PART),
          Map.entry("section", ProvisionKind.SECTION),
          Map.entry("sección", ProvisionKind.SECTION),
          Map.entry("seccion", ProvisionKind.SECTION),
          Map.entry("seção", ProvisionKind.SECTION),
          Map.entry("sezione", ProvisionKind.SECTION),
          Map.entry("abschnitt", ProvisionKind.SECTION),
          Map.entry("afdeling", ProvisionKind.SECTION),
          Map.entry("раздел", ProvisionKind.SECTION),
          Map.entry("annex", ProvisionKind.ANNEX),
          Map.entry("anexo", ProvisionKind.ANNEX),
          Map.entry("annexe", ProvisionKind.ANNEX),
          Map.entry("appendix", ProvisionKind.ANNEX),
          Map.entry("apéndice", ProvisionKind.ANNEX),
          Map.entry("schedule", ProvisionKind.ANNEX),
          Map.entry("attachment", ProvisionKind.ANNEX),
          Map.entry("anhang", ProvisionKind.ANNEX),
          Map.entry("anlage", ProvisionKind.ANNEX),
          Map.entry("allegato", ProvisionKind.ANNEX),
          Map.entry("bijlage", ProvisionKind.ANNEX),
          Map.entry("приложение", ProvisionKind.ANNEX),
          Map.entry("lampiran", ProvisionKind.ANNEX));

  private static final int LONGEST_NAME = 160;
  private static final int LONGEST_BARE_NAME = 100;

  /** The head that {@code text} is or begins with, or null. */
  static @Nullable Head of(String text) {
    int end = letters(text, 0);
    if (end < 2 || end > 10 || !Character.isUpperCase(text.charAt(0))) {
      return text.startsWith("第") ? wide(text) : null;
    }
    ProvisionKind kind = WORDS.get(text.substring(0, end).toLowerCase(Locale.ROOT));
    if (kind == null) {
      return null;
    }
    int from = end;
    while (from < text.length() && " .-–—".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int to = numberEnd(text, from);
    if (to == from) {
      boolean alone = kind == ProvisionKind.ANNEX && from == text.length();
      return alone ? new Head(kind, "", text.length(), false) : null;
    }
    return from == end ? null : named(kind, text, from, to);
  }

  /** The head whose number the format sets apart: the word in {@code printed} may be missing. */
  static Head marked(ProvisionKind fallback, String printed) {
    Head head = of(printed);
    if (head != null && !head.number.isEmpty()) {
      return new Head(head.kind, withTail(head, printed), printed.length(), false);
    }
    String trimmed = printed.strip();
    int space = trimmed.indexOf(' ');
    ProvisionKind kind =
        space > 0
            ? WORDS.getOrDefault(trimmed.substring(0, space).toLowerCase(Locale.ROOT), fallback)
            : fallback;
    boolean worded = space > 0 && letters(trimmed, 0) == space;
    String number = worded ? trimmed.substring(space + 1).strip() : trimmed;
    return new Head(kind, number, printed.length(), false);
  }

  /** With BIS, TER and the like, which stand after the number. */
  private static String withTail(Head head, String printed) {
    return head.name < printed.length()
        ? head.number + " " + printed.substring(head.name).strip()
        : head.number;
  }

  private static @Nullable Head named(ProvisionKind kind, String text, int from, int to) {
    String number = text.substring(from, to);
    int name = to;
    while (name < text.length() && " .:-–—)º°\u00ad".indexOf(text.charAt(name)) >= 0) {
      name++;
    }
    if (name == text.length()) {
      return new Head(kind, number, name, false);
    }
    int length = text.length() - name;
    String between = text.substring(to, name);
    char first = text.charAt(name);
    boolean closed = text.charAt(text.length() - 1) == '.' || text.charAt(text.length() - 1) == ';';
    if (between.contains(":") || between.contains("–") || between.contains("—")) {
      return new Head(kind, number, name, length > LONGEST_NAME || (closed && length > 60));
    }
    if (Character.isLowerCase(first)) {
      return null;
    }
    if (between.contains(".") || between.contains("-") || between.contains("º")) {
      boolean title = length <= LONGEST_BARE_NAME && !closed;
      return new Head(kind, number, name, !title);
    }
    boolean title = length <= LONGEST_BARE_NAME && !closed && between.startsWith(" ");
    return title && (Character.isLetter(first) || first == '(' || first == '“')
        ? new Head(kind, number, name, false)
        : null;
  }

  /** Chinese and Japanese heads: 第五条. */
  private static @Nullable Head wide(String text) {
    int at = 1;
    while (at < text.length()
        && at < 8
        && "零〇一二三四五六七八九十百0123456789０１２３４５６７８９".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == 1 || at >= text.length()) {
      return null;
    }
    ProvisionKind kind =
        switch (text.charAt(at)) {
          case '条', '條' -> ProvisionKind.ARTICLE;
          case '章' -> ProvisionKind.CHAPTER;
          case '节', '節' -> ProvisionKind.SECTION;
          case '部', '编', '編' -> ProvisionKind.PART;
          default -> null;
        };
    if (kind == null) {
      return null;
    }
    int name = at + 1;
    while (name < text.length() && " \u3000:：".indexOf(text.charAt(name)) >= 0) {
      name++;
    }
    boolean runIn = text.length() - name > 30;
    return new Head(kind, text.substring(1, at), name, runIn);
  }

  /** After the number at {@code from}: 5, 5.2, 5-A, XIV, G-01, ONE, 5 bis; {@code from} if none. */
  private static int numberEnd(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < 14 && isNumberPart(text, at)) {
      at++;
    }
    while (at > from && !Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    String token = text.substring(from, at);
    if (token.isEmpty()) {
      return from;
    }
    boolean digits = token.chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean single = token.length() == 1 && Character.isUpperCase(token.charAt(0));
    if (digits || single || isUpperRoman(token)) {
      return at;
    }
    return Numerals.word(token) > 0 ? wordNumberEnd(text, from, at) : from;
  }

  private static int wordNumberEnd(String text, int from, int at) {
    if (at < text.length() && text.charAt(at) == ' ') {
      int second = letters(text, at + 1);
      if (Numerals.word(text.substring(from, second)) > 0) {
        return second;
      }
    }
    return at;
  }

  private static boolean isUpperRoman(String token) {
    return Character.isUpperCase(token.charAt(0)) && Numerals.roman(token) > 0;
  }

  private static boolean isNumberPart(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    return (c == '.' || c == '-')
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static int letters(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
