package org.tellurion.coding;

/** The single words of the {@link Lexicon}, as lists. */
final class LexiconWords {
  /** Takes a word with its classes. */
  interface Marks {
    void accept(String word, long classes);
  }

  /** Takes a form of an operative verb. */
  interface Verbs {
    void accept(String word, long classes, Modal modal);
  }

  private LexiconWords() {}

  static void load(Marks marks, Verbs verbs) {
    grammar(marks);
    verbsOfContent(marks);
    nouns(marks);
    operative(verbs);
  }

  private static void all(Marks marks, long classes, String words) {
    for (String word : words.strip().split("\\s+", -1)) {
      marks.accept(word, classes);
    }
  }

  private static void grammar(Marks marks) {
    all(marks, Lexicon.MODAL, "shall will must should may can could would might cannot need");
    all(marks, Lexicon.NEGATION, "not never neither nor no none nothing cannot");
    all(
        marks,
        Lexicon.DETERMINER,
        """
        the a an this that these those each every either neither both any all no such its their
        our his her another other two three four several
        """);
    all(
        marks,
        Lexicon.PREPOSITION,
        """
        of in on at by for with from to into under between among amongst through throughout
        within without upon about against toward towards via per including concerning regarding
        relating related pursuant across during over after before notwithstanding except beyond
        following through given despite until unlike
        """);
    all(
        marks,
        Lexicon.SUBORDINATOR,
        """
        if where when whenever wherever unless until while whereas because since although though
        as once than whether how why lest whereby wherein
        """);
    all(marks, Lexicon.COORDINATOR, "and or but nor yet then so");
    all(marks, Lexicon.RELATIVE, "that which who whom whose what");
    all(marks, Lexicon.BE, "is are was were be been being remain remains");
    all(marks, Lexicon.HAVE, "have has had having");
    all(marks, Lexicon.DO, "do does did");
    all(
        marks,
        Lexicon.ADVERB,
        """
        also further furthermore hereby therefore thus jointly together both each always still
        now already soon again just only even moreover additionally likewise however therein
        thereby thereof strongly fully firmly mutually respectively well so thereafter
        hereafter nevertheless nonetheless instead consequently accordingly forthwith
        """);
    all(marks, Lexicon.PRONOUN, "we they it he she there");
    all(
        marks,
        Lexicon.NUMBER,
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
        hundred thousand first second third fourth fifth sixth seventh eighth ninth tenth
        eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
        nineteenth twentieth thirtieth
        """);
    all(
        marks,
        Lexicon.MONTH,
        """
        january february march april may june july august september october november december
        """);
  }

  private static void verbsOfContent(Marks marks) {
    all(
        marks,
        Lexicon.WEAK,
        """
        consider explore discuss examine contemplate study reflect debate considering exploring
        discussing examining considered explored discussed examined
        """);
    all(
        marks,
        Lexicon.EFFORT,
        "endeavour endeavor endeavours endeavors strive seek try attempt aim aspire");
    all(
        marks,
        Lexicon.HINDER,
        """
        prevent preclude prohibit affect limit prejudice impair derogate restrict oblige require
        preclude bar stop modify alter diminish hinder detract impede commit compel obligate
        prevents precludes prohibits affects limits impairs restricts obliges requires modifies
        alters commits compels obligates diminishes detracts prejudices
        """);
    all(marks, Lexicon.CONSTRUE, "construed interpreted deemed understood read regarded taken");
    all(
        marks,
        Lexicon.PARTICIPLE,
        """
        made taken given held done drawn set paid borne met sent brought built begun chosen found
        kept known laid led left lent lost put read seen shown sought sold spent understood
        undertaken withdrawn written put dealt forgone forwarded hired let levied
        """);
    all(
        marks,
        Lexicon.SELF,
        """
        apply enter remain prevail constitute become govern cover terminate expire cease form
        consist commence take mean include extend replace supersede continue lapse come
        """);
    all(
        marks,
        Lexicon.ADDRESS,
        """
        notify inform consult cooperate co collaborate work engage coordinate share provide submit
        report communicate exchange meet negotiate furnish transmit supply accord grant extend
        request ask respond reply permit allow
        """);
    all(
        marks,
        Lexicon.SERVE,
        """
        assist assisting support supporting help helping benefit benefiting enable enabling
        assistance
        """);
    all(
        marks,
        Lexicon.FOUND,
        """
        establish establishes established establishing create creates created creating launch
        launches launched launching convene convenes convened convening constitute constituted
        form set sets setting appoint appointed designate designates designated institute
        """);
    all(
        marks,
        Lexicon.OBLIGED,
        "required obliged obligated bound compelled forced expected prevented precluded"
            + " prohibited");
    all(
        marks,
        Lexicon.STATUS,
        """
        binding bind binds bound obligation obligations enforceable enforced commitments treaty
        justiciable non-binding nonbinding obligatory
        """);
  }

  private static void nouns(Marks marks) {
    all(
        marks,
        Lexicon.BODY,
        """
        committee committees commission council councils subcommittee group groups panel panels
        tribunal tribunals secretariat board boards taskforce force forum dialogue
        arbitrator arbitrators coordinator coordinators mechanism organisation organization
        ministerial conference body bodies court courts chair chairperson arbitral subgroup
        """);
    all(
        marks,
        Lexicon.AUTHORITY,
        """
        authority authorities agency agencies ministry ministries department departments
        government governments officials officers representatives administration
        administrations institutions ministers minister leaders points institution departments
        """);
    all(
        marks,
        Lexicon.PRIVATE,
        """
        investor investors company companies person persons enterprise enterprises national
        nationals supplier suppliers exporter exporters importer importers producer producers
        stakeholders stakeholder businesses business industry industries claimant employers
        employer provider providers entity entities citizens applicant applicants firms firm
        universities consumers consumer workers worker respondent operators operator seller
        """);
    all(
        marks,
        Lexicon.TEXT,
        """
        agreement agreements memorandum mou framework compact arrangement arrangements article
        articles paragraph paragraphs section sections provision provisions annex annexes chapter
        chapters statement protocol treaty declaration roadmap subparagraph appendix schedule
        schedules partnership understanding amendment amendments instrument plan charter covenant
        convention termination withdrawal discontinuation
        """);
    all(marks, Lexicon.OPERATIVE, "right rights hereby");
    all(marks, Lexicon.PURPOSE, "purpose purposes objective objectives aim aims goal goals");
    all(
        marks,
        Lexicon.PARTY,
        """
        party parties participant participants side sides signatory signatories governments
        government countries country nations leaders ministers members member states state
        economies we they partners both
        """);
    all(
        marks,
        Lexicon.BELONGING,
        """
        goods good products product services service investors investor companies company
        nationals national suppliers supplier exports export persons person industry industries
        enterprises enterprise sector sectors businesses investments investment workers
        producers exporters economy firms people citizens
        """);
    all(
        marks,
        Lexicon.PART,
        """
        article articles paragraph paragraphs section sections annex annexes chapter chapters
        subparagraph subparagraphs schedule schedules appendix appendices part parts point points
        paras para
        """);
  }

  private static void operative(Verbs verbs) {
    forms(verbs, Modal.AGREE, 0, "agree agrees agreed agreeing");
    forms(verbs, Modal.UNDERTAKE, 0, "undertake undertakes undertaken undertaking");
    forms(verbs, Modal.COMMIT, 0, "commit commits committed committing");
    forms(verbs, Modal.PLEDGE, Lexicon.NOUN_TOO, "pledge pledges pledged pledging");
    forms(verbs, Modal.DECIDE, 0, "decide decides decided deciding");
    forms(verbs, Modal.DECIDE, 0, "resolve resolves resolved resolving");
    forms(verbs, Modal.DECIDE, 0, "determine determines determined determining");
    forms(verbs, Modal.INTEND, 0, "intend intends intended intending");
    forms(verbs, Modal.PLAN, Lexicon.NOUN_TOO, "plan plans planned planning");
    forms(verbs, Modal.AIM, Lexicon.NOUN_TOO, "aim aims aimed aiming");
    forms(verbs, Modal.SEEK, 0, "seek seeks sought seeking");
    forms(
        verbs, Modal.ENDEAVOUR, Lexicon.NOUN_TOO, "endeavour endeavours endeavoured endeavouring");
    forms(verbs, Modal.ENDEAVOUR, Lexicon.NOUN_TOO, "endeavor endeavors endeavored endeavoring");
    forms(verbs, Modal.STRIVE, 0, "strive strives strived striving");
    forms(verbs, Modal.ENCOURAGE, 0, "encourage encourages encouraged encouraging");
    forms(verbs, Modal.ENCOURAGE, 0, "invite invites invited inviting");
    forms(verbs, Modal.ENCOURAGE, 0, "urge urges urged urging");
    forms(verbs, Modal.CALL_ON, Lexicon.NOUN_TOO, "call calls called calling");
    forms(verbs, Modal.SUPPORT, Lexicon.NOUN_TOO, "support supports supported supporting");
    forms(verbs, Modal.EXPECT, 0, "expect expects expected expecting");
    forms(verbs, Modal.EXPECT, Lexicon.NOUN_TOO, "hope hopes hoped hoping");
    forms(verbs, Modal.LOOK_FORWARD, Lexicon.NOUN_TOO, "look looks looked looking");
    forms(verbs, Modal.RECOGNISE, 0, "recognise recognises recognised recognising");
    forms(verbs, Modal.RECOGNISE, 0, "recognize recognizes recognized recognizing");
    forms(verbs, Modal.ACKNOWLEDGE, 0, "acknowledge acknowledges acknowledged acknowledging");
    forms(verbs, Modal.AFFIRM, 0, "affirm affirms affirmed affirming");
    forms(verbs, Modal.AFFIRM, 0, "express expresses expressed expressing");
    forms(verbs, Modal.REAFFIRM, 0, "reaffirm reaffirms reaffirmed reaffirming");
    forms(verbs, Modal.REAFFIRM, 0, "reiterate reiterates reiterated reiterating");
    forms(verbs, Modal.CONFIRM, 0, "confirm confirms confirmed confirming");
    forms(verbs, Modal.EMPHASISE, 0, "emphasise emphasises emphasised emphasising");
    forms(verbs, Modal.EMPHASISE, 0, "emphasize emphasizes emphasized emphasizing");
    forms(verbs, Modal.EMPHASISE, Lexicon.NOUN_TOO, "stress stresses stressed stressing");
    forms(verbs, Modal.EMPHASISE, 0, "underscore underscores underscored underscoring");
    forms(verbs, Modal.EMPHASISE, 0, "underline underlines underlined underlining");
    forms(
        verbs, Modal.EMPHASISE, Lexicon.NOUN_TOO, "highlight highlights highlighted highlighting");
    forms(verbs, Modal.NOTE, Lexicon.NOUN_TOO, "note notes noted noting");
    forms(verbs, Modal.NOTE, 0, "recall recalls recalled recalling");
    forms(verbs, Modal.WELCOME, Lexicon.NOUN_TOO, "welcome welcomes welcomed welcoming");
    forms(verbs, Modal.WELCOME, 0, "applaud applauds applauded applauding");
    forms(verbs, Modal.WELCOME, 0, "commend commends commended commending");
    forms(verbs, Modal.UNDERSTAND, 0, "understand understands understood understanding");
    forms(verbs, Modal.BELIEVE, 0, "believe believes believed believing");
    forms(verbs, Modal.BELIEVE, 0, "consider considers considered considering");
    forms(verbs, Modal.DESIRE, Lexicon.NOUN_TOO, "desire desires desired desiring");
    forms(verbs, Modal.DESIRE, Lexicon.NOUN_TOO, "wish wishes wished wishing");
  }

  private static void forms(Verbs verbs, Modal modal, long also, String forms) {
    String[] four = forms.split(" ", -1);
    verbs.accept(four[0], Lexicon.BASE | also, modal);
    verbs.accept(four[1], Lexicon.THIRD | also, modal);
    verbs.accept(four[2], Lexicon.PAST, modal);
    verbs.accept(four[3], Lexicon.ING, modal);
  }
}
