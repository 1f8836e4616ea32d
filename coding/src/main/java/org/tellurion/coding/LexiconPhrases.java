package org.tellurion.coding;

import java.util.List;

/** The phrases of the {@link Lexicon}, as lists; the longest that fits counts. */
final class LexiconPhrases {
  /** Takes a phrase, its words parted by one space. */
  interface Phrases {
    void accept(String words, Tag tag);
  }

  private static final List<PhraseGroup> CONDITIONS =
      List.of(
          new PhraseGroup(
              new Tag.Opens(Condition.Kind.IF), "if\nwhere\nwhen\nwhenever\nin the event\nin case"),
          new PhraseGroup(
              new Tag.Opens(Condition.Kind.IF), "in cases where\nas long as\nso long as\nonce"),
          new PhraseGroup(new Tag.Opens(Condition.Kind.UNLESS), "unless\nabsent"),
          new PhraseGroup(
              new Tag.Opens(Condition.Kind.EXCEPT),
              """
              except
              except as
              save as
              save where
              with the exception of
              other than
              notwithstanding\
              """),
          new PhraseGroup(new Tag.Opens(Condition.Kind.SUBJECT_TO), "subject to\nconditional upon"),
          new PhraseGroup(
              new Tag.Opens(Condition.Kind.PROVIDED),
              """
              provided that
              provided however that
              on condition that
              on the condition that
              only if
              """),
          new PhraseGroup(
              new Tag.Opens(Condition.Kind.EXTENT),
              "to the extent that\nto the extent\ninsofar as"),
          new PhraseGroup(
              new Tag.Opens(Condition.Kind.ON_REQUEST),
              """
              upon request
              on request
              at the request
              upon the request
              upon the written request
              at the written request
              on the request
              """));

  private static final List<String> LAW_OPENINGS =
      List.of(
          "in accordance with",
          "consistent with",
          "subject to",
          "pursuant to",
          "in line with",
          "in conformity with",
          "within the framework of",
          "within the limits of",
          "under");

  private static final String DOMESTIC_LAWS =
      """
      * its law
      * its laws
      * its laws and regulations
      * its applicable laws
      * its applicable laws and regulations
      * its respective laws
      * its domestic law
      * its domestic laws
      * its sovereign interests
      * their laws
      * their respective laws
      * their respective laws and regulations
      * their respective domestic laws
      * their respective national laws
      * their respective domestic law
      * their domestic laws
      * their national laws
      * the laws and regulations
      * applicable law
      * applicable laws
      * applicable laws and regulations
      * applicable domestic law
      * applicable domestic laws
      * applicable national legislation
      * domestic law
      * domestic laws
      * national law
      * national laws
      * national legislation
      * relevant domestic law
      * relevant national legislations
      * each country's regulations
      * respective national legislations
      * respective domestic requirements
      * our respective domestic requirements
      * existing laws
      """;

  private LexiconPhrases() {}

  static void load(Phrases phrases) {
    QualifierPhrases.ALL.forEach(group -> all(phrases, group.tag(), group.lines()));
    conditions(phrases);
    DelegationPhrases.ALL.forEach(group -> all(phrases, group.tag(), group.lines()));
    GroundPhrases.ALL.forEach(group -> all(phrases, group.tag(), group.lines()));
    periods(phrases);
    actors(phrases);
    NamedThings.load(phrases);
  }

  private static void all(Phrases phrases, Tag tag, String lines) {
    lines.strip().lines().forEach(line -> phrases.accept(line.strip(), tag));
  }

  private static void conditions(Phrases phrases) {
    CONDITIONS.forEach(group -> all(phrases, group.tag(), group.lines()));
    for (String opening : LAW_OPENINGS) {
      all(
          phrases,
          new Tag.Opens(Condition.Kind.DOMESTIC_LAW),
          DOMESTIC_LAWS.replace("* ", opening + " "));
    }
  }

  private static void periods(Phrases phrases) {
    all(
        phrases,
        new Tag.Period(Deadline.Unit.YEAR, 1),
        """
        annually
        annual basis
        on an annual basis
        yearly
        once a year
        each year
        every year
        at least once a year
        at least annually
        """);
    all(
        phrases,
        new Tag.Period(Deadline.Unit.MONTH, 3),
        "quarterly\non a quarterly basis\nevery quarter\neach quarter");
    all(
        phrases,
        new Tag.Period(Deadline.Unit.MONTH, 6),
        "twice a year\nbiannually\nsemi annually\ntwice yearly\nevery half year");
    all(phrases, new Tag.Period(Deadline.Unit.MONTH, 1), "monthly\nevery month\neach month");
    all(phrases, new Tag.Period(Deadline.Unit.YEAR, 2), "biennially\nevery second year");
  }

  private static void actors(Phrases phrases) {
    all(
        phrases,
        new Tag.Outsiders(),
        """
        third party
        third parties
        third country
        third countries
        third state
        third states
        non parties
        non party
        other countries
        another country
        like minded countries
        like minded partners
        international partners
        other international partners
        partner countries
        developing countries
        other states
        """);
    all(phrases, new Tag.Firms(), "private sector\ndisputing party\ndisputing parties");
  }
}
