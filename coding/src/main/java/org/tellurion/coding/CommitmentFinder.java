package org.tellurion.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tellurion.text.Span;

/**
 * Proposes commitments: promises that can be checked one day, since they name a sum, a last day, a
 * body to be set up, or a plan or study to be made.
 *
 * <p>A promise is an operative wording that does, intends or tries something (see {@link
 * Force#isPromise}); one that only forbids, and times that run from a request or a notice, make no
 * proposal. The kind is told by, in this order: a sum of money; a body that is founded; words of
 * the clause. Cost: one pass; only provisions that qualify are tokenised again.
 */
public final class CommitmentFinder {
  private CommitmentFinder() {}

  /** The commitments proposed, in order of the text. */
  public static List<CommitmentProposal> find(CodedDocument coded) {
    List<CommitmentProposal> proposals = new ArrayList<>();
    boolean statement = coded.parties().basis() == DocumentParties.Basis.NAMED;
    for (CodedProvision provision : statement ? coded.provisions() : coded.counted()) {
      CommitmentProposal proposal = proposal(coded.document().text(), provision);
      if (proposal != null) {
        proposals.add(proposal);
      }
    }
    return proposals;
  }

  private static @Nullable CommitmentProposal proposal(String text, CodedProvision provision) {
    Wording promise = null;
    for (Wording wording : provision.wordings()) {
      boolean stronger = promise == null || wording.strength().compareTo(promise.strength()) > 0;
      if (wording.isPromise() && wording.force() != Force.PROHIBITION && stronger) {
        promise = wording;
      }
    }
    if (promise == null) {
      return null;
    }
    Wording made = promise;
    Optional<MonetaryAmount> amount = provision.amounts().stream().findFirst();
    Optional<Deadline> deadline =
        provision.deadlines().stream().filter(CommitmentFinder::isFixed).findFirst();
    boolean body =
        provision.delegations().stream().anyMatch(to -> to.kind() == Delegation.Kind.BODY_CREATED);
    Kind kind = kind(text, provision, made, amount.isPresent(), body);
    boolean checkable = amount.isPresent() || deadline.isPresent() || body || kind.named();
    return checkable
        ? new CommitmentProposal(
            provision.id(), made.clause(), kind.code(), made, amount, deadline, kind.rule())
        : null;
  }

  private static boolean isFixed(Deadline deadline) {
    boolean relative =
        deadline.anchor() == Deadline.Anchor.SIGNATURE
            || deadline.anchor() == Deadline.Anchor.ENTRY_INTO_FORCE
            || deadline.anchor() == Deadline.Anchor.NONE;
    return deadline.kind() == Deadline.Kind.DATE
        || (deadline.kind() == Deadline.Kind.RELATIVE && relative);
  }

  /**
   * A kind of commitment.
   *
   * @param named whether its words alone make a promise one that can be checked
   */
  private record Kind(String code, boolean named, String rule) {}

  private static Kind kind(
      String text, CodedProvision provision, Wording promise, boolean amount, boolean body) {
    if (amount) {
      return new Kind("funding", true, "kind-amount");
    }
    if (body) {
      return new Kind("body", true, "kind-body-founded");
    }
    Span clause = provision.span().contains(promise.clause()) ? promise.clause() : provision.span();
    Words words = Words.of(text, clause);
    for (int i = 0; i < words.size(); i++) {
      Kind kind = told(words, i);
      if (kind != null) {
        return kind;
      }
    }
    return new Kind("other", false, "kind-other");
  }

  private static @Nullable Kind told(Words words, int i) {
    String before = i > 0 ? words.form(i - 1) : "";
    return switch (words.form(i)) {
      case "roadmap", "workplan" -> new Kind("roadmap", true, "kind-roadmap");
      case "plan" ->
          before.equals("action") || before.equals("work") || before.equals("coordinated")
              ? new Kind("roadmap", true, "kind-roadmap")
              : null;
      case "feasibility", "study", "studies" -> new Kind("study", true, "kind-study");
      case "offtake" -> new Kind("offtake", false, "kind-offtake");
      case "train", "training", "scholarships" -> new Kind("training", false, "kind-training");
      case "financing", "funding", "loan", "loans", "grants", "finance" ->
          new Kind("funding", false, "kind-funding");
      case "tariff", "tariffs", "legislation", "law", "duties", "repeal", "ratify" ->
          new Kind("policy-change", false, "kind-policy");
      case "mine", "plant", "refinery", "railway", "port", "corridor" ->
          new Kind("project", false, "kind-project");
      case String _ -> null;
    };
  }
}
