package org.tellurion.coding;

import java.util.Optional;
import org.tellurion.text.Span;

/**
 * A commitment found in a text, for a curator to accept or reject. It points to its words and holds
 * none of them.
 *
 * @param provision id of the provision: the pinpoint
 * @param deliverable where what is promised stands, in the canonical text
 * @param kind code of the registry's commitment kinds
 * @param wording the promise
 * @param rule id of the rule that told its kind
 */
public record CommitmentProposal(
    String provision,
    Span deliverable,
    String kind,
    Wording wording,
    Optional<MonetaryAmount> amount,
    Optional<Deadline> deadline,
    String rule) {}
