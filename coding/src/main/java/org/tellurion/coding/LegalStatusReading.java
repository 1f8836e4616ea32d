package org.tellurion.coding;

import java.util.List;
import java.util.Optional;
import org.tellurion.text.Span;

/**
 * What a text says of its own legal status, in the registry's vocabulary.
 *
 * @param status what the registry would record
 * @param basis what that rests on
 * @param clauses the clauses that say it, first the one that settles it; empty unless the basis is
 *     {@link Basis#CLAUSE}
 * @param partial whether a clause takes a part of the text out (<em>except for Section 4</em>)
 * @param inferred what the form of the text suggests, whatever it says
 * @param grounds the signs that the inferred reading rests on, in order of the text
 */
public record LegalStatusReading(
    Status status,
    Basis basis,
    List<Clause> clauses,
    boolean partial,
    Inferred inferred,
    List<Ground> grounds) {
  /** Values of the registry's {@code legal-status}. */
  public enum Status {
    EXPLICIT_BINDING("explicit-binding"),
    EXPLICIT_NON_BINDING("explicit-non-binding"),
    SILENT("silent"),
    UNKNOWN("unknown");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    /** The word used in the registry, in JSON and CSV. */
    public String code() {
      return code;
    }
  }

  /** What a status rests on. */
  public enum Basis {
    /** A clause says so. */
    CLAUSE("clause"),
    /** The text has the form of a treaty: it enters into force, is ratified, is testified. */
    TREATY_FORM("treaty-form"),
    /** No clause was found in a text that was read. */
    NO_CLAUSE("no-clause"),
    /** The text could not be read for it: not in English, or cut. */
    NOT_READ("not-read");

    private final String code;

    Basis(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }

  /** What the form of a text suggests. */
  public enum Inferred {
    BINDING("binding"),
    NON_BINDING("non-binding"),
    UNCLEAR("unclear");

    private final String code;

    Inferred(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }

  /** Signs of the legal nature of a text; the weight is positive where it speaks for binding. */
  public enum Sign {
    ENTRY_INTO_FORCE("entry-into-force", 2),
    RATIFICATION("ratification", 2),
    TESTIMONIUM("testimonium", 2),
    ENACTING("have-agreed-as-follows", 2),
    REGISTRATION("treaty-registration", 3),
    PARTIES("calls-them-parties", 1),
    SHALL("shall-prevails", 2),
    UNDERSTANDING("reached-an-understanding", -2),
    POLITICAL("political-commitment", -3),
    COMMENCEMENT("becomes-operative-or-is-discontinued", -1),
    PARTICIPANTS("calls-them-participants", -2),
    NO_SHALL("will-and-intend-prevail", -2),
    LEADERS("leaders-speak", -2),
    LATER_TREATY("a-later-text-is-to-bind", -1);

    private final String code;
    private final int weight;

    Sign(String code, int weight) {
      this.code = code;
      this.weight = weight;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }

    /** Above zero for binding, below for not. */
    public int weight() {
      return weight;
    }
  }

  /**
   * A sign with its place.
   *
   * @param count how often it was seen
   * @param first where first, in the canonical text
   */
  public record Ground(Sign sign, int count, Span first) {}

  /**
   * A clause on legal status.
   *
   * @param binding whether it says that the text binds
   * @param whole whether it speaks of the whole text, not only of an annex or a section
   * @param provision id of the sentence
   * @param trigger the words that say it
   * @param rule id of the rule that fired
   */
  public record Clause(
      boolean binding, boolean whole, String provision, Span trigger, String rule) {}

  public LegalStatusReading {
    clauses = List.copyOf(clauses);
    grounds = List.copyOf(grounds);
    if ((basis == Basis.CLAUSE) == clauses.stream().noneMatch(Clause::whole)) {
      throw new IllegalArgumentException("status by " + basis + " with clauses " + clauses);
    }
  }

  static LegalStatusReading notRead() {
    return new LegalStatusReading(
        Status.UNKNOWN, Basis.NOT_READ, List.of(), false, Inferred.UNCLEAR, List.of());
  }

  /** The clause that settles it. */
  public Optional<Clause> clause() {
    return clauses.stream().filter(Clause::whole).findFirst();
  }
}
