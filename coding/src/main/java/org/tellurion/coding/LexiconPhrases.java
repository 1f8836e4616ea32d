package org.tellurion.coding;

import org.tellurion.coding.LegalStatusReading.Sign;

/** The phrases of the {@link Lexicon}, as lists; the longest that fits counts. */
final class LexiconPhrases {
  /** Takes a phrase, its words parted by one space. */
  interface Phrases {
    void accept(String words, Tag tag);
  }

  private LexiconPhrases() {}

  static void load(Phrases phrases) {
    qualifiers(phrases);
    conditions(phrases);
    delegations(phrases);
    grounds(phrases);
    periods(phrases);
    actors(phrases);
    NamedThings.load(phrases);
  }

  private static void all(Phrases phrases, Tag tag, String lines) {
    lines.strip().lines().forEach(line -> phrases.accept(line.strip(), tag));
  }

  private static void qualifiers(Phrases phrases) {
    all(
        phrases,
        new Tag.Vague(Qualifier.Kind.DISCRETION),
        """
        as appropriate
        where appropriate
        when appropriate
        if appropriate
        as and where appropriate
        as necessary
        where necessary
        if necessary
        when necessary
        as needed
        where relevant
        as relevant
        as required
        as it deems appropriate
        as they deem appropriate
        if needed
        as applicable
        at its discretion
        at their discretion
        if eligible
        """);
    all(
        phrases,
        new Tag.Vague(Qualifier.Kind.FEASIBILITY),
        """
        where feasible
        when feasible
        if feasible
        as feasible
        to the extent feasible
        to the extent possible
        to the extent practicable
        to the fullest extent possible
        to the maximum extent possible
        to the greatest extent possible
        as far as possible
        as far as practicable
        so far as possible
        insofar as possible
        in so far as possible
        where possible
        wherever possible
        whenever possible
        if possible
        where practicable
        when practicable
        if practicable
        as practicable
        to the extent of its capacity
        within its means
        """);
    all(
        phrases,
        new Tag.Vague(Qualifier.Kind.FUNDS),
        """
        subject to the availability of funds
        subject to availability of funds
        subject to available funds
        subject to the availability of appropriated funds
        subject to the availability of resources
        subject to the availability of their respective resources
        subject to available resources
        subject to available funding
        within available resources
        within the limits of available resources
        within their available resources
        """);
    all(
        phrases,
        new Tag.Vague(Qualifier.Kind.LATER_AGREEMENT),
        """
        as mutually determined
        as mutually agreed
        as may be agreed
        as may be mutually agreed
        to be mutually agreed
        to be mutually determined
        on mutually agreed terms
        mutually agreed terms
        to be agreed
        to be determined
        as jointly determined
        as determined by
        is to be developed
        by mutual consent
        by mutual decision
        case by case basis
        """);
    all(
        phrases,
        new Tag.Vague(Qualifier.Kind.GOOD_FAITH),
        """
        in good faith
        best efforts
        best endeavours
        best endeavors
        reasonable efforts
        make efforts
        make every effort
        make all efforts
        sympathetic consideration
        due consideration
        positively consider
        """);
    all(
        phrases,
        new Tag.Vague(Qualifier.Kind.LOOSE_END),
        """
        with a view to
        with a view toward
        with a view towards
        in the spirit of
        in principle
        of mutual interest
        of common interest
        mutually beneficial
        strive toward
        and beyond
        """);
    all(
        phrases,
        new Tag.Vague(Qualifier.Kind.LOOSE_TIME),
        """
        in due course
        as soon as possible
        as soon as practicable
        at the earliest practicable moment
        at the earliest opportunity
        at an early date
        in a timely manner
        from time to time
        on a regular basis
        within a reasonable period of time
        within a reasonable period
        within a reasonable time
        over time
        expeditiously
        regularly
        periodically
        """);
    all(
        phrases,
        new Tag.Vague(Qualifier.Kind.OPEN_LIST),
        """
        including but not limited to
        but not limited to
        among others
        inter alia
        and so on
        or similar measures
        such as
        """);
  }

  private static void conditions(Phrases phrases) {
    all(
        phrases,
        new Tag.Opens(Condition.Kind.IF),
        "if\nwhere\nwhen\nwhenever\nin the event\nin case");
    all(phrases, new Tag.Opens(Condition.Kind.IF), "in cases where\nas long as\nso long as\nonce");
    all(phrases, new Tag.Opens(Condition.Kind.UNLESS), "unless\nabsent");
    all(
        phrases,
        new Tag.Opens(Condition.Kind.EXCEPT),
        """
        except
        except as
        save as
        save where
        with the exception of
        other than
        notwithstanding\
        """);
    all(phrases, new Tag.Opens(Condition.Kind.SUBJECT_TO), "subject to\nconditional upon");
    all(
        phrases,
        new Tag.Opens(Condition.Kind.PROVIDED),
        "provided that\nprovided however that\non condition that\non the condition that\nonly if");
    all(
        phrases,
        new Tag.Opens(Condition.Kind.EXTENT),
        "to the extent that\nto the extent\ninsofar as");
    all(
        phrases,
        new Tag.Opens(Condition.Kind.ON_REQUEST),
        """
        upon request
        on request
        at the request
        upon the request
        upon the written request
        at the written request
        on the request
        """);
    for (String opening :
        new String[] {
          "in accordance with",
          "consistent with",
          "subject to",
          "pursuant to",
          "in line with",
          "in conformity with",
          "within the framework of",
          "within the limits of",
          "under",
        }) {
      all(
          phrases,
          new Tag.Opens(Condition.Kind.DOMESTIC_LAW),
          domesticLaws().replace("* ", opening + " "));
    }
  }

  private static String domesticLaws() {
    return """
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
  }

  private static void delegations(Phrases phrases) {
    all(
        phrases,
        new Tag.Delegates(Delegation.Kind.INVESTOR_STATE),
        """
        investor state
        international centre for settlement of investment disputes
        international center for settlement of investment disputes
        icsid
        icsid convention
        submit a claim to arbitration
        submission of a claim to arbitration
        submit the claim to arbitration
        investment dispute
        investment disputes
        disputing investor
        the claimant may submit
        """);
    all(
        phrases,
        new Tag.Delegates(Delegation.Kind.ARBITRATION),
        """
        arbitration
        arbitral tribunal
        arbitral panel
        arbitration panel
        arbitration tribunal
        dispute settlement panel
        panel of experts
        establishment of a panel
        establish a panel
        request a panel
        """);
    all(
        phrases,
        new Tag.Delegates(Delegation.Kind.COURT),
        """
        international court of justice
        court of justice
        dispute settlement body
        permanent court of arbitration
        """);
    all(
        phrases,
        new Tag.Delegates(Delegation.Kind.MEDIATION),
        "conciliation\nmediation\ngood offices");
    all(
        phrases,
        new Tag.Delegates(Delegation.Kind.CONSULTATION),
        """
        consultation
        consultations
        shall consult
        will consult
        to consult
        may consult
        consult with
        consult each other
        """);
    all(
        phrases,
        new Tag.Delegates(Delegation.Kind.REVIEW),
        """
        shall review
        will review
        to review
        may review
        intend to review
        review the implementation
        review implementation
        monitor and review
        review of this agreement
        monitoring and review
        progress review
        shall monitor
        will monitor
        monitor the implementation
        monitor progress
        post project analysis
        project reviews
        """);
    all(
        phrases,
        new Tag.Delegates(Delegation.Kind.REPORTING),
        """
        shall report
        will report
        should report
        to report
        annual report
        annual reports
        progress report
        progress reports
        submit a report
        prepare a report
        publish a report
        report annually
        report on progress
        """);
    all(
        phrases,
        new Tag.Delegates(Delegation.Kind.MEETING),
        """
        shall meet
        will meet
        may meet
        plan to meet
        intend to meet
        hold a meeting
        hold meetings
        convene a meeting
        shall convene
        """);
    all(
        phrases,
        new Tag.Delegates(Delegation.Kind.DECISION),
        """
        decisions shall be binding
        shall be final and binding
        adopt decisions
        take decisions
        binding decisions
        decisions of the committee
        decisions of the joint committee
        """);
  }

  private static void grounds(Phrases phrases) {
    all(
        phrases,
        new Tag.Ground(Sign.ENTRY_INTO_FORCE),
        """
        enter into force
        enters into force
        entry into force
        entered into force
        """);
    all(
        phrases,
        new Tag.Ground(Sign.RATIFICATION),
        """
        ratification
        ratify this agreement
        instruments of ratification
        ratified
        ratified by
        instrument of ratification
        acceptance or approval
        internal legal procedures
        internal procedures
        domestic legal procedures
        constitutional procedures
        constitutional requirements
        necessary legal procedures
        applicable legal procedures
        """);
    all(
        phrases,
        new Tag.Ground(Sign.TESTIMONIUM),
        """
        in witness whereof
        in faith whereof
        being duly authorized
        being duly authorised
        duly authorized thereto
        duly authorised thereto
        duly authorised to that effect
        done at
        done in
        done in duplicate
        """);
    all(
        phrases,
        new Tag.Ground(Sign.ENACTING),
        """
        have agreed as follows
        have agreed upon the following
        have agreed on the following
        have agreed to the following
        hereby agree as follows
        agree as follows
        """);
    all(
        phrases,
        new Tag.Ground(Sign.UNDERSTANDING),
        """
        have reached the following understanding
        have reached the following understandings
        have reached the following recognition
        reached the following understanding
        have reached the following
        have come to the following understanding
        have decided as follows
        have jointly decided
        """);
    all(
        phrases,
        new Tag.Ground(Sign.REGISTRATION),
        """
        article 102 of the charter
        registered with the secretariat of the united nations
        registered with the united nations
        register this agreement
        registration of this agreement
        """);
    all(
        phrases,
        new Tag.Ground(Sign.POLITICAL),
        """
        political commitment
        political commitments
        political intent
        political understanding
        political declaration
        expression of intent
        statement of intent
        declaration of intent
        policy and programmatic action plan
        """);
    all(
        phrases,
        new Tag.Ground(Sign.COMMENCEMENT),
        """
        become operative
        becomes operative
        take effect upon signature
        commence upon signature
        discontinue its participation
        discontinue this
        discontinue cooperation
        """);
    all(phrases, new Tag.Ground(Sign.LATER_TREATY), "finalize the text\nfinalise the text");
    all(
        phrases,
        new Tag.Ground(Sign.LATER_TREATY),
        "framework for an agreement\nframework on an agreement\nnegotiate and finalize");
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
