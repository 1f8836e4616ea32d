package org.tellurion.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tellurion.text.ProvisionKind;
import org.tellurion.text.Span;

/**
 * What was read in a leaf of the tree: a sentence, or a point that is none.
 *
 * @param id of the provision in its document
 * @param kind of the leaf
 * @param lead id of the sentence that leads into it; empty when none does
 * @param place where it stands in the tree, as far as that bears on its coding
 * @param wordings in order of the text, those inside clauses too; what is inherited first
 * @param themes the themes found in it
 */
public record CodedProvision(
    String id,
    ProvisionKind kind,
    Span span,
    String lead,
    Place place,
    Outcome outcome,
    List<Wording> wordings,
    List<MonetaryAmount> amounts,
    List<Deadline> deadlines,
    List<NamedThing> named,
    List<Qualifier> qualifiers,
    List<Delegation> delegations,
    List<CrossReference> references,
    List<ThemeCoding> themes) {
  /** Where a provision stands. */
  public enum Place {
    PREAMBLE("preamble"),
    BODY("body"),
    ANNEX("annex"),
    FOOTNOTE("footnote"),
    SIGNATURES("signatures");

    private final String code;

    Place(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }

  /** Whether the coding of a provision can be compared with others. */
  public enum Outcome {
    CODED("coded"),
    /**
     * It promises something, but only weakened or left to judgement, and names no sum, time,
     * standard, body or provision that it could be held to.
     */
    TOO_VAGUE("too-vague"),
    /** It has no operative word. */
    NO_WORDING("no-wording"),
    /** The text is in a language that the grammar does not know. */
    INCONCLUSIVE("inconclusive");

    private final String code;

    Outcome(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }

  public CodedProvision {
    wordings = List.copyOf(wordings);
    amounts = List.copyOf(amounts);
    deadlines = List.copyOf(deadlines);
    named = List.copyOf(named);
    qualifiers = List.copyOf(qualifiers);
    delegations = List.copyOf(delegations);
    references = List.copyOf(references);
    themes = List.copyOf(themes);
  }

  /** The wordings that speak for the provision. */
  public List<Wording> operative() {
    return wordings.stream().filter(Wording::isOperative).toList();
  }

  /** The strongest of the wordings that speak for it; the first of several. */
  public Optional<Wording> strongest() {
    Wording strongest = null;
    for (Wording wording : wordings) {
      boolean stronger =
          strongest == null || wording.strength().compareTo(strongest.strength()) > 0;
      if (wording.isOperative() && stronger) {
        strongest = wording;
      }
    }
    return Optional.ofNullable(strongest);
  }

  /** Whether it names a sum, a time, a standard, a body or another provision. */
  public boolean isPinned() {
    return !amounts.isEmpty()
        || deadlines.stream().anyMatch(deadline -> deadline.anchor() != Deadline.Anchor.OTHER)
        || named.stream().anyMatch(thing -> thing.kind() != NamedThing.Kind.GROUP)
        || !references.isEmpty()
        || delegations.stream().anyMatch(to -> to.kind() == Delegation.Kind.BODY_CREATED);
  }

  static Comparator<CodedProvision> inOrder() {
    return Comparator.comparingInt(provision -> provision.span().start());
  }
}
