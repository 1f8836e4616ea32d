package org.tellurion.coding;

import java.util.List;

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

  /** Words of the same classes, parted by spaces. */
  private record Group(long classes, String words) {}

  /**
   * The forms of an operative verb.
   *
   * @param also classes of its plain and third form beside
   * @param four plain form, third person, past participle, present participle
   */
  private record Forms(Modal modal, long also, String four) {}

  private LexiconWords() {}

  static void load(Marks marks, Verbs verbs) {
    mark(marks, GRAMMAR);
    mark(marks, CONTENT);
    mark(marks, NOUNS);
    OPERATIVE.forEach(forms -> forms(verbs, forms));
  }

  private static void mark(Marks marks, List<Group> groups) {
    for (Group group : groups) {
      for (String word : group.words().strip().split("\\s+", -1)) {
        marks.accept(word, group.classes());
      }
    }
  }

  private static final List<Group> GRAMMAR =
      List.of(
          new Group(Lexicon.MODAL, "shall will must should may can could would might cannot need"),
          new Group(Lexicon.NEGATION, "not never neither nor no none nothing cannot"),
          new Group(
              Lexicon.DETERMINER,
              """
              the a an this that these those each every either neither both any all no such its their
              our his her another other two three four several
              """),
          new Group(
              Lexicon.PREPOSITION,
              """
              of in on at by for with from to into under between among amongst through throughout
              within without upon about against toward towards via per including concerning regarding
              relating related pursuant across during over after before notwithstanding except beyond
              following through given despite until unlike
              """),
          new Group(
              Lexicon.SUBORDINATOR,
              """
              if where when whenever wherever unless until while whereas because since although though
              as once than whether how why lest whereby wherein
              """),
          new Group(Lexicon.COORDINATOR, "and or but nor yet then so"),
          new Group(Lexicon.RELATIVE, "that which who whom whose what"),
          new Group(Lexicon.BE, "is are was were be been being remain remains"),
          new Group(Lexicon.HAVE, "have has had having"),
          new Group(Lexicon.DO, "do does did"),
          new Group(
              Lexicon.ADVERB,
              """
              also further furthermore hereby therefore thus jointly together both each always still
              now already soon again just only even moreover additionally likewise however therein
              thereby thereof strongly fully firmly mutually respectively well so thereafter
              hereafter nevertheless nonetheless instead consequently accordingly forthwith
              """),
          new Group(Lexicon.PRONOUN, "we they it he she there"),
          new Group(
              Lexicon.NUMBER,
              """
              one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
              sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
              hundred thousand first second third fourth fifth sixth seventh eighth ninth tenth
              eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
              nineteenth twentieth thirtieth
              """),
          new Group(
              Lexicon.MONTH,
              """
              january february march april may june july august september october november december
              """));

  private static final List<Group> CONTENT =
      List.of(
          new Group(
              Lexicon.WEAK,
              """
              consider explore discuss examine contemplate study reflect debate considering exploring
              discussing examining considered explored discussed examined
              """),
          new Group(
              Lexicon.EFFORT,
              "endeavour endeavor endeavours endeavors strive seek try attempt aim aspire"),
          new Group(
              Lexicon.HINDER,
              """
              prevent preclude prohibit affect limit prejudice impair derogate restrict oblige require
              preclude bar stop modify alter diminish hinder detract impede commit compel obligate
              prevents precludes prohibits affects limits impairs restricts obliges requires modifies
              alters commits compels obligates diminishes detracts prejudices
              """),
          new Group(
              Lexicon.CONSTRUE, "construed interpreted deemed understood read regarded taken"),
          new Group(
              Lexicon.PARTICIPLE,
              """
              made taken given held done drawn set paid borne met sent brought built begun chosen found
              kept known laid led left lent lost put read seen shown sought sold spent understood
              undertaken withdrawn written put dealt forgone forwarded hired let levied
              """),
          new Group(
              Lexicon.SELF,
              """
              apply enter remain prevail constitute become govern cover terminate expire cease form
              consist commence take mean include extend replace supersede continue lapse come
              """),
          new Group(
              Lexicon.ADDRESS,
              """
              notify inform consult cooperate co collaborate work engage coordinate share provide submit
              report communicate exchange meet negotiate furnish transmit supply accord grant extend
              request ask respond reply permit allow
              """),
          new Group(
              Lexicon.SERVE,
              """
              assist assisting support supporting help helping benefit benefiting enable enabling
              assistance
              """),
          new Group(
              Lexicon.FOUND,
              """
              establish establishes established establishing create creates created creating launch
              launches launched launching convene convenes convened convening constitute constituted
              form set sets setting appoint appointed designate designates designated institute
              """),
          new Group(
              Lexicon.OBLIGED,
              """
              required obliged obligated bound compelled forced expected prevented precluded
              prohibited
              """),
          new Group(
              Lexicon.STATUS,
              """
              binding bind binds bound obligation obligations enforceable enforced commitments treaty
              justiciable non-binding nonbinding obligatory
              """));

  private static final List<Group> NOUNS =
      List.of(
          new Group(
              Lexicon.BODY,
              """
              committee committees commission council councils subcommittee group groups panel panels
              tribunal tribunals secretariat board boards taskforce force forum dialogue
              arbitrator arbitrators coordinator coordinators mechanism organisation organization
              ministerial conference body bodies court courts chair chairperson arbitral subgroup
              """),
          new Group(
              Lexicon.AUTHORITY,
              """
              authority authorities agency agencies ministry ministries department departments
              government governments officials officers representatives administration
              administrations institutions ministers minister leaders points institution departments
              """),
          new Group(
              Lexicon.PRIVATE,
              """
              investor investors company companies person persons enterprise enterprises national
              nationals supplier suppliers exporter exporters importer importers producer producers
              stakeholders stakeholder businesses business industry industries claimant employers
              employer provider providers entity entities citizens applicant applicants firms firm
              universities consumers consumer workers worker respondent operators operator seller
              """),
          new Group(
              Lexicon.TEXT,
              """
              agreement agreements memorandum mou framework compact arrangement arrangements article
              articles paragraph paragraphs section sections provision provisions annex annexes chapter
              chapters statement protocol treaty declaration roadmap subparagraph appendix schedule
              schedules partnership understanding amendment amendments instrument plan charter covenant
              convention termination withdrawal discontinuation
              """),
          new Group(Lexicon.OPERATIVE, "right rights hereby"),
          new Group(Lexicon.PURPOSE, "purpose purposes objective objectives aim aims goal goals"),
          new Group(
              Lexicon.PARTY,
              """
              party parties participant participants side sides signatory signatories governments
              government countries country nations leaders ministers members member states state
              economies we they partners both
              """),
          new Group(
              Lexicon.BELONGING,
              """
              goods good products product services service investors investor companies company
              nationals national suppliers supplier exports export persons person industry industries
              enterprises enterprise sector sectors businesses investments investment workers
              producers exporters economy firms people citizens
              """),
          new Group(
              Lexicon.PART,
              """
              article articles paragraph paragraphs section sections annex annexes chapter chapters
              subparagraph subparagraphs schedule schedules appendix appendices part parts point points
              paras para
              """));

  private static final List<Forms> OPERATIVE =
      List.of(
          new Forms(Modal.AGREE, 0, "agree agrees agreed agreeing"),
          new Forms(Modal.UNDERTAKE, 0, "undertake undertakes undertaken undertaking"),
          new Forms(Modal.COMMIT, 0, "commit commits committed committing"),
          new Forms(Modal.PLEDGE, Lexicon.NOUN_TOO, "pledge pledges pledged pledging"),
          new Forms(Modal.DECIDE, 0, "decide decides decided deciding"),
          new Forms(Modal.DECIDE, 0, "resolve resolves resolved resolving"),
          new Forms(Modal.DECIDE, 0, "determine determines determined determining"),
          new Forms(Modal.INTEND, 0, "intend intends intended intending"),
          new Forms(Modal.PLAN, Lexicon.NOUN_TOO, "plan plans planned planning"),
          new Forms(Modal.AIM, Lexicon.NOUN_TOO, "aim aims aimed aiming"),
          new Forms(Modal.SEEK, 0, "seek seeks sought seeking"),
          new Forms(
              Modal.ENDEAVOUR, Lexicon.NOUN_TOO, "endeavour endeavours endeavoured endeavouring"),
          new Forms(Modal.ENDEAVOUR, Lexicon.NOUN_TOO, "endeavor endeavors endeavored endeavoring"),
          new Forms(Modal.STRIVE, 0, "strive strives strived striving"),
          new Forms(Modal.ENCOURAGE, 0, "encourage encourages encouraged encouraging"),
          new Forms(Modal.ENCOURAGE, 0, "invite invites invited inviting"),
          new Forms(Modal.ENCOURAGE, 0, "urge urges urged urging"),
          new Forms(Modal.CALL_ON, Lexicon.NOUN_TOO, "call calls called calling"),
          new Forms(Modal.SUPPORT, Lexicon.NOUN_TOO, "support supports supported supporting"),
          new Forms(Modal.EXPECT, 0, "expect expects expected expecting"),
          new Forms(Modal.EXPECT, Lexicon.NOUN_TOO, "hope hopes hoped hoping"),
          new Forms(Modal.LOOK_FORWARD, Lexicon.NOUN_TOO, "look looks looked looking"),
          new Forms(Modal.RECOGNISE, 0, "recognise recognises recognised recognising"),
          new Forms(Modal.RECOGNISE, 0, "recognize recognizes recognized recognizing"),
          new Forms(Modal.ACKNOWLEDGE, 0, "acknowledge acknowledges acknowledged acknowledging"),
          new Forms(Modal.AFFIRM, 0, "affirm affirms affirmed affirming"),
          new Forms(Modal.AFFIRM, 0, "express expresses expressed expressing"),
          new Forms(Modal.REAFFIRM, 0, "reaffirm reaffirms reaffirmed reaffirming"),
          new Forms(Modal.REAFFIRM, 0, "reiterate reiterates reiterated reiterating"),
          new Forms(Modal.CONFIRM, 0, "confirm confirms confirmed confirming"),
          new Forms(Modal.EMPHASISE, 0, "emphasise emphasises emphasised emphasising"),
          new Forms(Modal.EMPHASISE, 0, "emphasize emphasizes emphasized emphasizing"),
          new Forms(Modal.EMPHASISE, Lexicon.NOUN_TOO, "stress stresses stressed stressing"),
          new Forms(Modal.EMPHASISE, 0, "underscore underscores underscored underscoring"),
          new Forms(Modal.EMPHASISE, 0, "underline underlines underlined underlining"),
          new Forms(
              Modal.EMPHASISE, Lexicon.NOUN_TOO, "highlight highlights highlighted highlighting"),
          new Forms(Modal.NOTE, Lexicon.NOUN_TOO, "note notes noted noting"),
          new Forms(Modal.NOTE, 0, "recall recalls recalled recalling"),
          new Forms(Modal.WELCOME, Lexicon.NOUN_TOO, "welcome welcomes welcomed welcoming"),
          new Forms(Modal.WELCOME, 0, "applaud applauds applauded applauding"),
          new Forms(Modal.WELCOME, 0, "commend commends commended commending"),
          new Forms(Modal.UNDERSTAND, 0, "understand understands understood understanding"),
          new Forms(Modal.BELIEVE, 0, "believe believes believed believing"),
          new Forms(Modal.BELIEVE, 0, "consider considers considered considering"),
          new Forms(Modal.DESIRE, Lexicon.NOUN_TOO, "desire desires desired desiring"),
          new Forms(Modal.DESIRE, Lexicon.NOUN_TOO, "wish wishes wished wishing"));

  private static void forms(Verbs verbs, Forms forms) {
    String[] four = forms.four().split(" ", -1);
    Modal modal = forms.modal();
    long also = forms.also();
    verbs.accept(four[0], Lexicon.BASE | also, modal);
    verbs.accept(four[1], Lexicon.THIRD | also, modal);
    verbs.accept(four[2], Lexicon.PAST, modal);
    verbs.accept(four[3], Lexicon.ING, modal);
  }
}
