package org.tellurion.model;

import java.util.List;

/** How a claim was made. */
public sealed interface Method {

  /** A person read sources and wrote the value. */
  record Curated() implements Method {}

  /**
   * A second look: outranks every claim on the same property of the same subject that was recorded
   * before it and is not itself a review.
   *
   * @param corrects recorders whose claims it corrects, without commas; empty means all
   */
  record Review(List<String> corrects) implements Method {
    public Review {
      corrects = List.copyOf(corrects);
      for (String recorder : corrects) {
        Texts.requireText(recorder, "recorder that the review corrects");
        // The id of a claim is made of the names joined by commas.
        Texts.requireWithout(recorder, ',', "recorder that the review corrects");
      }
    }
  }

  /** Taken from the text of the instrument, with a pinpoint. */
  record OfficialText() implements Method {}

  /** Made by a program, unreviewed. The name has no {@code @}. */
  record Machine(String name, String version) implements Method {
    public Machine {
      Texts.requireText(name, "name of the machine");
      Texts.requireWithout(name, '@', "name of the machine");
      Texts.requireText(version, "version of the machine");
    }
  }

  /**
   * The word used in files: {@code curated}, {@code review}, {@code official-text}, {@code
   * machine:name@version}.
   */
  default String code() {
    return switch (this) {
      case Curated _ -> "curated";
      case Review _ -> "review";
      case OfficialText _ -> "official-text";
      case Machine machine -> "machine:" + machine.name() + "@" + machine.version();
    };
  }

  /**
   * Reads the word used in files.
   *
   * @param corrects recorders named by a review; must be empty for every other method
   * @throws IllegalArgumentException when the word is no method or a method other than review names
   *     recorders
   */
  static Method parse(String code, List<String> corrects) {
    if (!corrects.isEmpty() && !code.equals("review")) {
      throw new IllegalArgumentException("only method: review can say what it corrects");
    }
    return switch (code) {
      case "curated" -> new Curated();
      case "review" -> new Review(corrects);
      case "official-text" -> new OfficialText();
      default -> parseMachine(code);
    };
  }

  private static Machine parseMachine(String code) {
    int at = code.indexOf('@');
    if (!code.startsWith("machine:") || at < 0) {
      throw new IllegalArgumentException(
          "method \""
              + Texts.excerpt(code)
              + "\" is not curated, review, official-text or machine:name@version");
    }
    return new Machine(code.substring("machine:".length(), at), code.substring(at + 1));
  }
}
