package org.tellurion.coding;

import java.util.List;
import org.tellurion.coding.LegalStatusReading.Sign;

/** Phrases that speak for or against the legal nature of a text. */
final class GroundPhrases {
  static final List<PhraseGroup> ALL =
      List.of(
          new PhraseGroup(
              new Tag.Ground(Sign.ENTRY_INTO_FORCE),
              """
              enter into force
              enters into force
              entry into force
              entered into force
              """),
          new PhraseGroup(
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
              """),
          new PhraseGroup(
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
              """),
          new PhraseGroup(
              new Tag.Ground(Sign.ENACTING),
              """
              have agreed as follows
              have agreed upon the following
              have agreed on the following
              have agreed to the following
              hereby agree as follows
              agree as follows
              """),
          new PhraseGroup(
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
              """),
          new PhraseGroup(
              new Tag.Ground(Sign.REGISTRATION),
              """
              article 102 of the charter
              registered with the secretariat of the united nations
              registered with the united nations
              register this agreement
              registration of this agreement
              """),
          new PhraseGroup(
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
              """),
          new PhraseGroup(
              new Tag.Ground(Sign.COMMENCEMENT),
              """
              become operative
              becomes operative
              take effect upon signature
              commence upon signature
              discontinue its participation
              discontinue this
              discontinue cooperation
              """),
          new PhraseGroup(
              new Tag.Ground(Sign.LATER_TREATY), "finalize the text\nfinalise the text"),
          new PhraseGroup(
              new Tag.Ground(Sign.LATER_TREATY),
              "framework for an agreement\nframework on an agreement\nnegotiate and finalize"));

  private GroundPhrases() {}
}
