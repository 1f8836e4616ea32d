package org.tellurion.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What composed texts say of their own legal status. */
final class LegalStatusReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          This Memorandum is not legally binding. | explicit-non-binding
          This Memorandum is not intended to be legally binding nor to affect existing agreements. | explicit-non-binding
          This Framework does not create rights or obligations under domestic or international law. | explicit-non-binding
          This Arrangement is not intended to create legally binding obligations. | explicit-non-binding
          Nothing in this Declaration creates legally binding obligations. | explicit-non-binding
          This Declaration does not give rise to legal obligations. | explicit-non-binding
          This Compact represents the political commitments of both governments. | explicit-non-binding
          This Memorandum is a non-binding instrument. | explicit-non-binding
          Except for Section 4, this Memorandum is not legally binding. | explicit-non-binding
          This Agreement is legally binding. | explicit-binding
          This Agreement shall be binding upon the Parties. | explicit-binding
          This Agreement creates legally binding obligations for both Parties. | explicit-binding
          Nothing in this Agreement shall affect legally binding obligations of the Parties. | silent
          Nothing in this Agreement modifies any international obligation of either Party. | silent
          Annex II is not legally binding. | silent
          The award shall be final and binding on the disputing parties. | silent
          The decisions of the panel are binding. | silent
          The Parties shall respect their obligations under international law. | silent
          The Parties may use binding arbitration under this Agreement. | silent
          """)
  void aClauseOnStatusIsToldFromOnesThatOnlyLookLikeIt(String sentence, String expected) {
    CodedDocument coded = Composed.code("Alba and Borea met in Alba.\n\n" + sentence + "\n");
    LegalStatusReading read = coded.legalStatus();
    assertThat(read.status().code()).isEqualTo(expected);
    assertThat(read.clause().isPresent()).isEqualTo(!expected.equals("silent"));
    read.clause()
        .ifPresent(
            clause ->
                assertThat(
                        coded.provisions().stream()
                            .anyMatch(
                                provision ->
                                    provision.id().equals(clause.provision())
                                        && provision.span().contains(clause.trigger())))
                    .isTrue());
  }

  @Test
  void aPartTakenOutIsMarked() {
    assertThat(
            Composed.code("Except for Section 4, this Memorandum is not legally binding.\n")
                .legalStatus()
                .partial())
        .isTrue();
  }

  @Test
  void aTreatyBindsByItsForm() {
    LegalStatusReading read =
        Composed.code(
                """
                Agreement between Alba and Borea

                The Republic of Alba (“Alba”) and the Kingdom of Borea (“Borea”),

                Have agreed as follows:

                Article 1

                Each Party shall publish its laws. Each Party shall open its ports. Alba shall sell
                ore. Borea shall buy ore. Neither Party shall tax ore.

                Article 2

                This Agreement shall enter into force upon ratification.

                Done at Alba City, this 4th day of May 2027.
                """)
            .legalStatus();
    assertThat(read.status()).isEqualTo(LegalStatusReading.Status.EXPLICIT_BINDING);
    assertThat(read.basis()).isEqualTo(LegalStatusReading.Basis.TREATY_FORM);
    assertThat(read.clauses()).isEmpty();
  }

  @Test
  void aStatementOfLeadersIsSilentAndReadsAsNotBinding() {
    LegalStatusReading read =
        Composed.code(
                """
                The leaders of Alba and Borea met in Alba. The leaders welcome the new port. The
                leaders intend to deepen trade. The leaders plan to meet again. The leaders aim to
                end smuggling. The leaders intend to train miners. The leaders expect progress.
                """)
            .legalStatus();
    assertThat(read.status()).isEqualTo(LegalStatusReading.Status.SILENT);
    assertThat(read.inferred()).isEqualTo(LegalStatusReading.Inferred.NON_BINDING);
    assertThat(read.grounds()).isNotEmpty();
  }

  @Test
  void aTextInAnotherLanguageIsUnknownAndNotSilent() {
    CodedDocument coded =
        Composed.code(
            """
            Las Partes se comprometen a publicar sus leyes de minería y a abrir sus puertos a los
            buques de la otra Parte. Ninguna Parte podrá imponer derechos a la exportación de los
            minerales. El presente Acuerdo entrará en vigor en la fecha de la última notificación
            por la cual las Partes se comuniquen el cumplimiento de los requisitos internos.
            """);
    assertThat(coded.legalStatus().status()).isEqualTo(LegalStatusReading.Status.UNKNOWN);
    assertThat(coded.provisions())
        .allMatch(provision -> provision.outcome() == CodedProvision.Outcome.INCONCLUSIVE);
    assertThat(TextProfile.of(coded, java.util.List.of()).legalization().obligation().value())
        .isEqualTo(LegalizationProfile.Obligation.UNKNOWN);
  }
}
