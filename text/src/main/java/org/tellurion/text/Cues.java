package org.tellurion.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words by which the parts of an instrument are known, in the languages that are read. */
final class Cues {
  private static final Set<String> RECITALS =
      Set.of(
          "whereas",
          "desirous",
          "mindful",
          "convinced",
          "determined",
          "resolved",
          "conscious",
          "aware",
          "committed",
          "guided",
          "inspired",
          "considering",
          "bearing",
          "taking",
          "persuaded",
          "motivated",
          "moved",
          "encouraged",
          "eager",
          "willing",
          "concerned",
          "based",
          "cognizant",
          "cognisant",
          "animated",
          "united",
          "prompted",
          "decided",
          "keen",
          "anxious",
          "acting",
          "pursuant",
          "given",
          "considerando",
          "deseosos",
          "deseosas",
          "conscientes",
          "convencidos",
          "convencidas",
          "decididos",
          "decididas",
          "resueltos",
          "animados",
          "visto",
          "considérant",
          "desireux",
          "désireux",
          "désireuses",
          "conscients",
          "convaincus",
          "résolus",
          "soucieux",
          "vu",
          "eu",
          "in",
          "further",
          "additionally",
          "also",
          "teniendo",
          "habida",
          "inspirados",
          "comprometidos",
          "in der",
          "eingedenk",
          "gestützt");

  private static final Set<String> NO_PARTICIPLES =
      Set.of("nothing", "anything", "during", "pending", "king", "beijing", "mining", "shipping");

  private static final List<String> SIGNATURES =
      List.of(
          "in witness whereof",
          "in witness thereof",
          "in testimony whereof",
          "in faith whereof",
          "in witness where of",
          "made at ",
          "executed in ",
          "executed at ",
          "udfærdiget i",
          "udfaerdiget",
          "done at ",
          "done in ",
          "done, ",
          "done this",
          "done on ",
          "signed at ",
          "signed in ",
          "signed on ",
          "signed this",
          "en fe de lo cual",
          "en testimonio de lo cual",
          "en testimonto de lo cual",
          "hecho en ",
          "suscrito en ",
          "firmado en ",
          "en foi de quoi",
          "fait à ",
          "fait a ",
          "fait en ",
          "zu urkund dessen",
          "geschehen zu",
          "feito em",
          "em fé do que",
          "em testemunho",
          "in fede di che",
          "fatto a ",
          "gedaan te",
          "ten blijke waarvan",
          "совершено в");

  private static final List<String> FORMULAS =
      List.of(
          "as follows",
          "the following understanding",
          "the following recognition",
          "hereby agree",
          "have agreed",
          "the following agreement",
          "the following:",
          "have decided",
          "como sigue",
          "lo siguiente",
          "han acordado",
          "han convenido",
          "acuerdan",
          "convienen",
          "sont convenus",
          "ce qui suit",
          "siguientes",
          "wie folgt",
          "o seguinte",
          "quanto segue");

  private Cues() {}

  /** Whether a recital can begin with these words: Whereas, RECALLING, Considerando. */
  static boolean beginsRecital(String text, int from) {
    if (from >= text.length() || !Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end - from < 2 || end - from > 20) {
      return false;
    }
    String word = text.substring(from, end).toLowerCase(Locale.ROOT);
    if (RECITALS.contains(word)) {
      return !word.equals("in") || isIn(text, from);
    }
    return isParticiple(word);
  }

  private static boolean isIn(String text, int from) {
    return starts(text, from, "in view of")
        || starts(text, from, "in consideration")
        || starts(text, from, "in recognition");
  }

  private static boolean isParticiple(String word) {
    return word.length() > 5
        && !NO_PARTICIPLES.contains(word)
        && (word.endsWith("ing") || word.endsWith("iendo") || word.endsWith("ando"));
  }

  /** Whether the signature block begins with these words. */
  static boolean beginsSignatures(String text) {
    for (String cue : SIGNATURES) {
      if (starts(text, 0, cue)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words end a preamble: have agreed as follows. */
  static boolean isEnactingFormula(String text) {
    int from = Math.max(0, text.length() - 200);
    String tail = text.substring(from).toLowerCase(Locale.ROOT);
    for (String formula : FORMULAS) {
      if (tail.contains(formula)) {
        return true;
      }
    }
    return false;
  }

  static boolean starts(String text, int from, String lower) {
    return text.regionMatches(true, from, lower, 0, lower.length());
  }
}
