package org.tellurion.coding;

import java.util.List;

/** Phrases that hand something over. */
final class DelegationPhrases {
  static final List<PhraseGroup> ALL =
      List.of(
          new PhraseGroup(
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
              """),
          new PhraseGroup(
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
              """),
          new PhraseGroup(
              new Tag.Delegates(Delegation.Kind.COURT),
              """
              international court of justice
              court of justice
              dispute settlement body
              permanent court of arbitration
              """),
          new PhraseGroup(
              new Tag.Delegates(Delegation.Kind.MEDIATION),
              "conciliation\nmediation\ngood offices"),
          new PhraseGroup(
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
              """),
          new PhraseGroup(
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
              """),
          new PhraseGroup(
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
              """),
          new PhraseGroup(
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
              """),
          new PhraseGroup(
              new Tag.Delegates(Delegation.Kind.DECISION),
              """
              decisions shall be binding
              shall be final and binding
              adopt decisions
              take decisions
              binding decisions
              decisions of the committee
              decisions of the joint committee
              """));

  private DelegationPhrases() {}
}
