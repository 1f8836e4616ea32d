package org.tellurion.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums, times, standards, qualifiers, delegation and references in composed sentences. */
final class PrecisionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Alba shall pay USD 1 billion. | USD 1000000000 exact
          Alba shall pay at least $1 billion. | USD 1000000000 at-least assumed
          Alba shall pay US$ 250 million. | USD 250000000 exact
          Alba shall pay U.S. $250 million. | USD 250000000 exact
          Alba shall pay up to EUR 330 million. | EUR 330000000 at-most
          Alba shall pay 330 million euros. | EUR 330000000 exact
          Alba shall pay C$70 million. | CAD 70000000 exact
          Alba shall pay A$1.5bn. | AUD 1500000000 exact
          Alba shall pay €2,500,000. | EUR 2500000 exact
          Alba shall pay between $1 billion and $2 billion. | USD 1000000000 range USD 2000000000 assumed
          Alba shall pay $1 to 2 billion. | USD 1000000000 range USD 2000000000 assumed
          Alba shall pay approximately ¥40 billion. | JPY 40000000000 about
          Alba shall pay more than £3 million. | GBP 3000000 at-least
          Alba shall pay not less than USD 500,000. | USD 500000 at-least
          Alba shall pay 5 million Australian dollars. | AUD 5000000 exact
          Alba shall pay two hundred visits. | ''
          Alba shall apply a duty of 15 percent. | ''
          """)
  void sumsOfMoneyAreReadWithCurrencyScaleAndBound(String sentence, String expected) {
    List<String> read =
        Composed.sentence(sentence).amounts().stream().map(PrecisionTest::inShort).toList();
    assertThat(read).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  private static String inShort(MonetaryAmount money) {
    return money.amount()
        + " "
        + money.bound().code()
        + money.upTo().map(upTo -> " " + upTo).orElse("")
        + (money.assumed() ? " assumed" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Alba shall report within 6 months of the date of this Agreement. | relative signature 2027-09-15
          Alba shall report within six months of signature. | relative signature 2027-09-15
          Alba shall report within 180 days of the date of this Agreement. | relative signature 2027-09-11
          Alba shall report within one year from the entry into force of this Agreement. | relative entry-into-force -
          Alba shall reply within 10 days of receipt of the request. | relative request -
          Alba shall reply within 30 (thirty) days after the date of the notification. | relative notice -
          Alba shall act within 60 days. | relative none -
          Alba shall report by 31 December 2027. | date none 2027-12-31
          Alba shall report no later than May 1, 2028. | date none 2028-05-01
          Alba shall report by the end of 2027. | date none 2027-12-31
          Alba shall report before 1 January 2028. | date none 2027-12-31
          Alba shall report by June 2028. | date none 2028-06-30
          Alba shall report until 2030. | date none 2030-12-31
          The Parties shall meet annually. | periodic none -
          The Parties shall meet on a quarterly basis. | periodic none -
          The Parties shall meet every six months. | periodic none -
          The Parties recall the treaty signed on 4 May 2019. | ''
          Either Party may leave thirty days after receipt of a notice. | relative notice -
          """)
  void timesAreReadAndResolvedWhereTheyCanBe(String sentence, String expected) {
    List<String> read =
        Composed.sentence(sentence).deadlines().stream()
            .map(
                deadline ->
                    deadline.kind().code()
                        + " "
                        + deadline.anchor().code()
                        + " "
                        + deadline.date().map(Object::toString).orElse("-"))
            .toList();
    assertThat(read).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void aTimeFromSignatureStaysOpenWhenTheSignatureIsNotKnown() {
    CodedDocument coded =
        Composed.code(
            "Alba and Borea shall report within 6 months of the date of this Framework.\n",
            java.util.Optional.empty());
    Deadline deadline = coded.provisions().getFirst().deadlines().getFirst();
    assertThat(deadline.date()).isEmpty();
    assertThat(deadline.count()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mines shall meet the OECD Due Diligence Guidance. | OECD due diligence guidance
          Mines shall report under the Extractive Industries Transparency Initiative. | EITI
          Alba shall respect the GATT 1994. | GATT 1994
          Alba shall ratify the ILO conventions. | ILO conventions
          Alba shall ask the Export-Import Bank for a loan. | EXIM
          Alba shall publish isometric maps. | ''
          """)
  void standardsAndOrganisationsAreNamed(String sentence, String expected) {
    assertThat(Composed.sentence(sentence).named().stream().map(NamedThing::name))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Parties shall cooperate as appropriate. | discretion
          The Parties shall cooperate where feasible. | feasibility
          The Parties shall cooperate to the maximum extent possible. | feasibility
          The Parties shall cooperate, subject to the availability of funds. | funds
          The Parties shall cooperate as mutually determined. | later-agreement
          The Parties shall cooperate in good faith. | good-faith
          The Parties shall cooperate in due course. | loose-time
          The Parties shall cooperate on metals such as tin. | open-list
          The Parties shall cooperate on tin. | ''
          """)
  void qualifiersAreFound(String sentence, String expected) {
    assertThat(
            Composed.sentence(sentence).qualifiers().stream()
                .map(qualifier -> qualifier.kind().code()))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Parties shall establish a Joint Committee on Minerals. | body-created
          A Working Group is hereby established. | body-created
          The Joint Committee may invite experts. | body
          The Parties shall hold consultations without delay. | consultation
          The Parties shall submit a report to their ministers. | reporting
          The Parties will review this Agreement. | review
          A dispute shall be settled by arbitration. | arbitration
          An investor may choose the ICSID Convention. | investor-state
          The matter may go to the International Court of Justice. | court
          The Parties shall establish rules in the Committee. | body
          """)
  void delegationIsFound(String sentence, String expected) {
    assertThat(
            Composed.sentence(sentence).delegations().stream()
                .map(delegation -> delegation.kind().code())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void referencesAreResolvedInsideTheTextAndToKnownLaws() {
    CodedDocument coded =
        Composed.code(
            """
            Agreement between Alba and Borea

            The Republic of Alba (“Alba”) and the Kingdom of Borea (“Borea”),

            Have agreed as follows:

            Article 1: Trade

            1. Alba shall publish its laws.

            2. Borea shall do as set out in paragraph 1 and Article 2(b).

            Article 2: Points

            Each Party shall:

            (a) publish its laws; and

            (b) respect Article XI of the GATT 1994.

            Article 3: Other

            The rules of Article 9 and of Article 7 of the Charter of Cimmerian Mines shall apply, and \
            this Article prevails.
            """);
    List<String> read =
        coded.provisions().stream()
            .flatMap(provision -> provision.references().stream())
            .map(reference -> reference.target().toString())
            .toList();
    assertThat(read)
        .containsExactly(
            "Inside[ids=[art_1__para_1]]",
            "Inside[ids=[art_2__point_b]]",
            "Instrument[name=GATT 1994]",
            "Unresolved[reason=NO_SUCH_PROVISION]",
            "Unresolved[reason=UNKNOWN_TEXT]",
            "Inside[ids=[art_3]]");
  }

  @Test
  void aPointHasTheWordingOfTheWordsThatLeadIntoIt() {
    CodedDocument coded =
        Composed.code(
            """
            Agreement between Alba and Borea

            The Republic of Alba (“Alba”) and the Kingdom of Borea (“Borea”),

            Have agreed as follows:

            Article 1: Duties

            Alba shall:

            (a) publish its laws;

            (b) refrain from taxing exports; and

            (c) may charge a fee.
            """);
    List<CodedProvision> points =
        coded.provisions().stream().filter(provision -> provision.id().contains("point")).toList();
    assertThat(points)
        .extracting(Composed::inShort)
        .containsExactly(
            "shall duty mandatory side:AAA",
            "shall not prohibition mandatory side:AAA",
            "may permission permitted unknown");
    Wording inherited = points.getFirst().operative().getFirst();
    assertThat(inherited.inheritedFrom()).isEqualTo(points.getFirst().lead());
    assertThat(inherited.trigger().of(coded.document().text())).isEqualTo("shall");
  }
}
