package org.tellurion.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tellurion.coding.LegalStatusReading.Basis;
import org.tellurion.coding.LegalStatusReading.Clause;
import org.tellurion.coding.LegalStatusReading.Ground;
import org.tellurion.coding.LegalStatusReading.Inferred;
import org.tellurion.coding.LegalStatusReading.Sign;
import org.tellurion.coding.LegalStatusReading.Status;
import org.tellurion.text.Span;

/**
 * Reads what a text says of its own legal status.
 *
 * <p>Definition. A <em>clause</em> is a sentence whose subject is the text (<em>this Memorandum,
 * nothing in this Framework, the commitments herein</em>) and which says that it is, or is not,
 * binding, or that it creates, or does not create, rights or obligations. Verbs of leaving
 * untouched (<em>affect, modify, alter, prejudice</em>) make no clause: <em>nothing in this
 * Agreement shall affect legally binding obligations</em> is about others. A clause about an annex,
 * a section or a paragraph only does not speak for the whole.
 *
 * <p>Without a clause, a text that both provides for its entry into force or ratification and
 * closes or opens as treaties do (<em>have agreed as follows, done at …, in witness whereof</em>)
 * binds by its nature, as the registry's vocabulary has it. Otherwise it is silent, and the signs
 * of its form give an inferred reading: the sum of the weights of {@link Sign}, binding from +3,
 * non-binding from -2. The weights order signs by how much the law of treaties makes of them
 * (Vienna Convention, articles 2, 11 and 24; International Court of Justice, Aegean Sea Continental
 * Shelf, 1978, and Qatar v. Bahrain, 1994: terms and circumstances decide, not the title); their
 * sizes are ours.
 *
 * <p>Hazards: intent can lie outside the text; the reading says what the text shows.
 */
final class LegalStatusReader {
  private static final int BINDING_FROM = 3;
  private static final int NON_BINDING_FROM = -2;
  private static final Set<Modal> HARD = Set.of(Modal.SHALL, Modal.MUST);
  private static final Set<Modal> SOFT =
      Set.of(
          Modal.WILL,
          Modal.INTEND,
          Modal.PLAN,
          Modal.AIM,
          Modal.SEEK,
          Modal.SHOULD,
          Modal.EXPECT,
          Modal.COMMIT,
          Modal.ARE_TO,
          Modal.UNDER_WAY);

  private static final Set<String> MAKES =
      Set.of(
          "create",
          "creates",
          "created",
          "creating",
          "constitute",
          "constitutes",
          "give",
          "gives",
          "rise",
          "impose",
          "imposes",
          "establish",
          "establishes",
          "represent",
          "represents",
          "entail",
          "entails",
          "generate",
          "intended",
          "confer",
          "confers");
  private static final Set<String> TOUCHES =
      Set.of(
          "affect",
          "affects",
          "modify",
          "modifies",
          "alter",
          "alters",
          "prejudice",
          "derogate",
          "derogates",
          "diminish",
          "override",
          "impair",
          "supersede",
          "supersedes");

  /** Words by which a sentence speaks of something else that binds, or of obligations besides. */
  private static final Set<String> OTHERS =
      Set.of(
          "additional",
          "balance",
          "corresponding",
          "panel",
          "award",
          "decision",
          "decisions",
          "tribunal",
          "determination",
          "interpretation",
          "committee",
          "ruling",
          "report",
          "commission",
          "existing",
          "persons",
          "respective");

  private final Map<Sign, Ground> grounds = new EnumMap<>(Sign.class);
  private final List<Clause> clauses = new ArrayList<>();
  private boolean partial;
  private int shall;
  private int soft;

  /** Looks at a sentence. */
  void see(Tokens tokens, String provision, boolean inAnnex) {
    for (Tokens.Hit hit : tokens.hits()) {
      if (hit.tag() instanceof Tag.Ground ground && !(inAnnex && ground.sign().weight() > 0)) {
        ground(ground.sign(), tokens.span(hit.first(), hit.last()));
      }
    }
    if (tokens.any(Lexicon.STATUS)) {
      Clause clause = clause(tokens, provision, inAnnex);
      if (clause != null) {
        clauses.add(clause);
      }
    }
  }

  /** Counts what the operative words of a sentence suggest. */
  void weigh(List<Wording> wordings) {
    for (Wording wording : wordings) {
      if (wording.isOperative()) {
        shall += HARD.contains(wording.modal()) ? 1 : 0;
        soft += SOFT.contains(wording.modal()) ? 1 : 0;
      }
    }
  }

  /** Notes a sign that is seen elsewhere: what the text calls its parties. */
  void ground(Sign sign, Span place) {
    Ground known = grounds.get(sign);
    grounds.put(
        sign,
        known == null
            ? new Ground(sign, 1, place)
            : new Ground(sign, known.count() + 1, known.first()));
  }

  LegalStatusReading reading(int length) {
    Span whole = new Span(0, length);
    if (shall + soft >= 5) {
      if (shall > 2 * soft) {
        grounds.put(Sign.SHALL, new Ground(Sign.SHALL, shall, whole));
      } else if (soft > 4 * shall) {
        grounds.put(Sign.NO_SHALL, new Ground(Sign.NO_SHALL, soft, whole));
      }
    }
    int sum = grounds.keySet().stream().mapToInt(Sign::weight).sum();
    Inferred inferred =
        sum >= BINDING_FROM
            ? Inferred.BINDING
            : sum <= NON_BINDING_FROM ? Inferred.NON_BINDING : Inferred.UNCLEAR;
    List<Ground> sorted = new ArrayList<>(grounds.values());
    Clause said = clauses.stream().filter(Clause::whole).findFirst().orElse(null);
    if (said != null) {
      Status status = said.binding() ? Status.EXPLICIT_BINDING : Status.EXPLICIT_NON_BINDING;
      return new LegalStatusReading(status, Basis.CLAUSE, clauses, partial, inferred, sorted);
    }
    boolean treaty = isTreaty() && inferred == Inferred.BINDING;
    return new LegalStatusReading(
        treaty ? Status.EXPLICIT_BINDING : Status.SILENT,
        treaty ? Basis.TREATY_FORM : Basis.NO_CLAUSE,
        clauses,
        partial,
        inferred,
        sorted);
  }

  private boolean isTreaty() {
    boolean force =
        grounds.containsKey(Sign.ENTRY_INTO_FORCE) || grounds.containsKey(Sign.RATIFICATION);
    boolean form = grounds.containsKey(Sign.TESTIMONIUM) || grounds.containsKey(Sign.ENACTING);
    return force && form && grounds.containsKey(Sign.SHALL);
  }

  private @Nullable Clause clause(Tokens tokens, String provision, boolean inAnnex) {
    int subject = ofText(tokens);
    if (subject < 0) {
      return null;
    }
    boolean negated = tokens.isWord(0, "nothing");
    boolean makes = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && tokens.boundary(i) && tokens.before(i) != ':') {
        negated = false;
        makes = false;
      }
      String form = tokens.form(i);
      negated |=
          form.equals("not")
              || form.equals("no")
              || form.equals("nor")
              || form.equals("nothing")
              || form.equals("neither")
              || form.equals("without");
      if ((TOUCHES.contains(form) && !makes) || OTHERS.contains(form)) {
        return null;
      }
      makes |= MAKES.contains(form) && i > subject;
      if (i > subject && says(tokens, i, makes)) {
        boolean non = tokens.isWord(i - 1, "non") || tokens.isWord(i - 2, "non");
        return new Clause(
            !negated && !non,
            !inAnnex && isWhole(tokens),
            provision,
            trigger(tokens, i),
            rule(tokens, i, negated || non));
      }
    }
    return political(tokens, subject, provision, inAnnex);
  }

  private static Span trigger(Tokens tokens, int at) {
    int first = at;
    while (first > 0 && at - first < 4 && !tokens.boundary(first)) {
      first--;
    }
    return tokens.span(first, at);
  }

  private static String rule(Tokens tokens, int at, boolean negated) {
    String what =
        tokens.isWord(at, "binding") || tokens.isWord(at, "bind") ? "binding" : "obligations";
    return (negated ? "status-not-" : "status-") + what;
  }

  /** Whether the word says that the text binds, or makes obligations. */
  private static boolean says(Tokens tokens, int i, boolean makes) {
    if (tokens.isWord(i, "binding") || tokens.isWord(i, "nonbinding")) {
      // "Binding arbitration", "binding decisions" are about something else.
      boolean legal = tokens.isWord(i - 1, "legally") || tokens.isWord(i - 1, "non");
      boolean last =
          i + 1 >= tokens.size()
              || tokens.boundary(i + 1)
              || tokens.comma(i + 1)
              || tokens.isWord(i + 1, "on")
              || tokens.isWord(i + 1, "upon")
              || tokens.isWord(i + 1, "or")
              || tokens.isWord(i + 1, "under")
              || tokens.isWord(i + 1, "nor")
              || tokens.isWord(i + 1, "and")
              || tokens.isWord(i + 1, "instrument")
              || tokens.isWord(i + 1, "agreement");
      boolean obliges =
          makes
              && (tokens.isWord(i + 1, "obligations")
                  || tokens.isWord(i + 1, "commitments")
                  || tokens.isWord(i + 1, "rights")
                  || tokens.isWord(i + 1, "or"));
      return (legal && (last || obliges)) || (last && isPredicate(tokens, i)) || obliges;
    }
    boolean obligations = tokens.isWord(i, "obligations") || tokens.isWord(i, "obligation");
    boolean legal =
        tokens.isWord(i - 1, "legal")
            || tokens.isWord(i - 1, "enforceable")
            || tokens.isWord(i - 1, "international");
    boolean rights =
        tokens.isWord(i - 2, "rights")
            && (tokens.isWord(i - 1, "or") || tokens.isWord(i - 1, "and"));
    return (makes && obligations && (legal || rights || underLaw(tokens, i)))
        || (makes && tokens.isWord(i, "enforceable"));
  }

  private static boolean underLaw(Tokens tokens, int i) {
    return tokens.isWord(i + 1, "under")
        && (tokens.isWord(i + 2, "international")
            || tokens.isWord(i + 2, "domestic")
            || tokens.isWord(i + 2, "national"));
  }

  private static boolean isPredicate(Tokens tokens, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (tokens.is(k, Lexicon.BE)) {
        return true;
      }
    }
    return false;
  }

  /** Where the sentence speaks of the text itself, or -1. */
  private static int ofText(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean the =
          tokens.isWord(i, "this") || tokens.isWord(i, "the") || tokens.isWord(i, "present");
      the &=
          i <= 3
              || tokens.comma(i)
              || tokens.boundary(i)
              || tokens.isWord(i - 1, "that")
              || tokens.is(i - 1, Lexicon.COORDINATOR);
      for (int k = i + 1; the && k < Math.min(tokens.size(), i + 5); k++) {
        if (tokens.is(k, Lexicon.TEXT) && (tokens.isWord(i, "this") || tokens.isCapital(k))) {
          return i;
        }
        if (tokens.isWord(k, "commitments") || tokens.isWord(k, "document")) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether the clause is about the whole text; one with exceptions is, and is marked. */
  private boolean isWhole(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean part = tokens.is(i, Lexicon.PART) && !tokens.isWord(i, "point");
      if (!part) {
        continue;
      }
      boolean excepted = false;
      for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
        excepted |=
            tokens.isWord(k, "except")
                || tokens.isWord(k, "exception")
                || tokens.isWord(k, "than")
                || tokens.isWord(k, "excluding");
      }
      if (excepted) {
        partial = true;
      } else if (i < 6 || tokens.isWord(i - 1, "this")) {
        return false;
      }
    }
    return true;
  }

  /** <em>This text represents the political commitments of both governments</em>. */
  private static @Nullable Clause political(
      Tokens tokens, int subject, String provision, boolean inAnnex) {
    for (Tokens.Hit hit : tokens.hits()) {
      boolean political = hit.tag() instanceof Tag.Ground ground && ground.sign() == Sign.POLITICAL;
      if (political
          && hit.first() > subject
          && tokens.isWord(hit.first(), "political")
          && (tokens.isWord(hit.first() - 1, "the")
              || tokens.isWord(hit.first() - 1, "only")
              || tokens.isWord(hit.first() - 1, "a"))) {
        return new Clause(
            false, !inAnnex, provision, tokens.span(hit.first(), hit.last()), "status-political");
      }
    }
    return null;
  }
}
