package org.tellurion.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names the language of a text: by its script where that is enough, else by the share of the most
 * usual function words of each language among its words.
 */
final class LanguageGuess {
  private record Words(Language language, List<String> words) {}

  private static final List<Words> LANGUAGES =
      List.of(
          words("en", "English", "the of and to shall in for by with or this be that any on is as"),
          words("es", "Spanish", "de la el los las y que en del para por con se una al su o"),
          words("fr", "French", "de la le les et des du en à dans pour par les au aux est une ou"),
          words("de", "German", "der die und das den des zu von mit für ist im dem auf eine nicht"),
          words("pt", "Portuguese", "de da do dos das e que em para os as com uma no na ao ou não"),
          words(
              "it", "Italian", "di della il e che la dei le per del gli alla nel con delle è una"),
          words("nl", "Dutch", "de het van en een in voor op te met dat zijn is aan door bij"),
          words("id", "Indonesian", "dan yang di dari untuk dengan pada dalam ini oleh atau para"));

  private static final int SAMPLE = 60_000;
  private static final int FEWEST_LETTERS = 40;
  private static final double LOWEST_SHARE = 0.12;
  private static final double CLEAR_LEAD = 1.15;

  private static final Map<String, Integer> MASKS = masks();

  private LanguageGuess() {}

  private static Words words(String code, String name, String words) {
    Language language = code.equals("en") ? Language.ENGLISH : new Language(code, name);
    return new Words(language, List.of(words.split(" ")));
  }

  private static Map<String, Integer> masks() {
    Map<String, Integer> masks = new HashMap<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      for (String word : LANGUAGES.get(i).words) {
        masks.merge(word, 1 << i, (a, b) -> a | b);
      }
    }
    return masks;
  }

  /** The language of {@code text}; {@link Language#UNDETERMINED} when it could not be told. */
  static Language of(String text) {
    String sample = sample(text);
    int[] scripts = new int[6];
    int letters = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        scripts[script(c)]++;
      }
    }
    if (letters < FEWEST_LETTERS) {
      return Language.UNDETERMINED;
    }
    if (scripts[2] * 10 > letters) {
      return new Language("ja", "Japanese");
    }
    if (scripts[1] * 3 > letters) {
      return new Language("zh", "Chinese");
    }
    if (scripts[3] * 3 > letters) {
      return new Language("ko", "Korean");
    }
    if (scripts[4] * 2 > letters) {
      return new Language("ru", "Russian");
    }
    if (scripts[5] * 2 > letters) {
      return new Language("ar", "Arabic");
    }
    return byWords(sample);
  }

  /** From the middle too: many treaties begin in another language than they are written in. */
  private static String sample(String text) {
    if (text.length() <= SAMPLE) {
      return text;
    }
    int middle = text.length() / 2;
    return text.substring(0, SAMPLE / 2)
        + " "
        + text.substring(middle, Math.min(text.length(), middle + SAMPLE / 2));
  }

  /** 0 Latin and others, 1 Han, 2 kana, 3 hangul, 4 Cyrillic, 5 Arabic. */
  private static int script(char c) {
    if (c < 0x400) {
      return 0;
    }
    if (c < 0x530) {
      return 4;
    }
    if (c >= 0x600 && c < 0x780) {
      return 5;
    }
    if (c >= 0x3040 && c < 0x3100) {
      return 2;
    }
    if (c >= 0x4E00 && c < 0xA000) {
      return 1;
    }
    return c >= 0xAC00 && c < 0xD7B0 ? 3 : 0;
  }

  private static Language byWords(String sample) {
    int[] hits = new int[LANGUAGES.size()];
    int total = 0;
    int at = 0;
    while (at < sample.length()) {
      int from = at;
      while (at < sample.length() && Character.isLetter(sample.charAt(at))) {
        at++;
      }
      if (at > from) {
        total++;
        int mask =
            at - from > 6
                ? 0
                : MASKS.getOrDefault(sample.substring(from, at).toLowerCase(Locale.ROOT), 0);
        for (int i = 0; mask != 0 && i < hits.length; i++) {
          hits[i] += mask >> i & 1;
        }
      }
      at++;
    }
    return best(hits, total);
  }

  private static Language best(int[] hits, int total) {
    int best = 0;
    for (int i = 1; i < hits.length; i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    int second = 0;
    for (int i = 0; i < hits.length; i++) {
      second = i != best ? Math.max(second, hits[i]) : second;
    }
    boolean clear = hits[best] >= LOWEST_SHARE * total && hits[best] > second * CLEAR_LEAD;
    return clear ? LANGUAGES.get(best).language : Language.UNDETERMINED;
  }
}
