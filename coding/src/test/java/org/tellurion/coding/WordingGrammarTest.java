package org.tellurion.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Composed sentences and what they say: word, force, strength, actor of every main clause. */
final class WordingGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Each Party shall publish its mining laws. | shall duty mandatory all
          The Parties must notify all subsidies. | must duty mandatory all
          Alba shall provide training to Borea. | shall duty mandatory side:AAA
          The Parties will exchange geological data. | will duty committed all
          The Parties agree to exchange geological data. | agree duty committed all
          Alba undertakes to finance the railway. | undertake duty committed side:AAA
          The Parties commit to joint mapping of deposits. | commit duty committed all
          Borea has committed to remove the levy. | commit duty committed side:BBB
          The Parties pledge to keep markets open. | pledge duty committed all
          The Parties have decided to convene a ministerial meeting. | decide duty committed all
          The Parties are taking measures to speed up permits. | is taking measures duty committed all
          Alba is establishing a fund for exploration. | is taking measures duty committed side:AAA
          The work plan is to be completed by the Parties. | are to duty committed all
          The Parties intend to share forecasts. | intend intention intended all
          Borea plans to open a refinery. | plan intention intended side:BBB
          The Parties are determined to end child labour. | are determined to intention intended all
          The Parties aim to double their trade. | aim intention intended all
          The Parties seek to diversify supply. | seek effort intended all
          The Parties endeavour to reduce waste. | endeavour effort intended all
          The Parties strive to protect rivers. | strive effort intended all
          The Parties should consult miners. | should recommendation hortatory all
          The Parties encourage firms to invest. | encourage recommendation hortatory all
          The Parties expect to meet again. | expect expectation hortatory all
          The Parties look forward to closer ties. | look forward expectation hortatory all
          Either Party may request a meeting. | may permission permitted any
          The Parties recognise the value of recycling. | recognise recognition recognised all
          The Parties acknowledge each other's efforts. | acknowledge recognition recognised all
          The Parties affirm their friendship. | affirm recognition recognised all
          The Parties welcome the new refinery. | welcome recognition recognised all
          The Parties note the report of the experts. | note recognition recognised all
          Nothing is said here of minerals. | -
          """)
  void theWordIsKeptWithItsPlaceOnTheLadder(String sentence, String expected) {
    assertThat(Composed.inShort(Composed.sentence(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Party shall not restrict exports. | shall not prohibition mandatory any
          No Party shall restrict exports. | shall not prohibition mandatory all
          Neither Party shall levy export duties. | shall not prohibition mandatory all
          Neither Party may require local content. | may not prohibition mandatory all
          A Party may not require the transfer of technology. | may not prohibition mandatory any
          Alba must not subsidise its smelters. | must not prohibition mandatory side:AAA
          Borea will not impose quotas. | will not prohibition committed side:BBB
          Alba cannot ban the export of ore. | can not prohibition mandatory side:AAA
          Borea agrees not to tax exports. | agree not prohibition committed side:BBB
          Alba shall refrain from taxing exports. | shall prohibition mandatory side:AAA
          Alba shall not refrain from publishing contracts. | shall not duty mandatory side:AAA
          Alba shall not fail to publish contracts. | shall not duty mandatory side:AAA
          A Party need not disclose secrets. | need not release permitted any
          A Party shall not be required to disclose secrets. | shall not release permitted unknown
          No Party shall be obliged to grant access. | shall not release permitted unknown
          A Party shall not be prevented from regulating mines. | shall not right permitted unknown
          Nothing in this Agreement shall prevent a Party from regulating mines. | shall not saving permitted unknown
          Nothing in this Agreement shall be construed as a waiver of immunity. | shall not saving permitted unknown
          Nothing in this Agreement obliges a Party to grant access. | nothing not saving permitted unknown
          No provision of this Agreement shall limit the powers of the courts. | shall not saving permitted unknown
          This Article shall not prevent a Party from regulating mines. | shall not saving permitted unknown
          Paragraph 1 shall not preclude measures to protect health. | shall not saving permitted unknown
          This Article shall not be construed as limiting taxation. | shall not saving permitted unknown
          This Article shall be without prejudice to the rights of landowners. | shall saving permitted unknown
          This Agreement shall not apply to scrap. | shall not rule mandatory unknown
          This Agreement shall enter into force on signature. | shall rule mandatory unknown
          The Parties do not intend to create a fund. | intend not intention intended all
          This Agreement is not intended to create rights. | intend not rule intended unknown
          A Party shall not unreasonably delay a permit. | shall not prohibition mandatory any
          The Parties shall not only publish but also explain their laws. | shall duty mandatory all
          Neither Party shall impose duties, nor shall it limit quantities. | shall not prohibition mandatory all; shall not prohibition mandatory all
          """)
  void negationIsResolvedWithWhatItNegates(String sentence, String expected) {
    assertThat(Composed.inShort(Composed.sentence(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Parties shall endeavour to reduce waste. | shall effort intended all
          Each Party shall use its best efforts to reduce waste. | shall effort intended all
          The Parties will work to reduce waste. | will effort intended all
          The Parties will work together with firms to reduce waste. | will effort intended all
          The Parties commit to work in good faith on permits. | commit effort intended all
          The Parties shall seek to agree on prices. | shall effort intended all
          The Parties shall consider a price floor. | shall duty committed all
          The Parties shall explore a price floor. | shall duty committed all
          The Parties will discuss a price floor. | will duty intended all
          The Parties intend to consider a stockpile. | intend intention hortatory all
          The Parties shall, as appropriate, publish statistics. | shall duty committed all
          The Parties shall publish statistics, where feasible. | shall duty committed all
          To the extent possible, Alba shall buy local goods. | shall duty committed side:AAA
          The Parties shall, where appropriate, endeavour to share data. | shall effort committed all
          Projects will include provisions on training. | will expectation intended unknown
          This initiative would benefit both Parties. | would expectation hortatory unknown
          The Parties reaffirm their commitment to open trade. | reaffirm intention intended all
          The Parties should, as appropriate, consult miners. | should recommendation hortatory all
          """)
  void whatWeakensAPromiseLowersIt(String sentence, String expected) {
    String read = Composed.inShort(Composed.sentence(sentence));
    // Two weakenings lower twice; the table gives the last rung.
    assertThat(read)
        .isEqualTo(expected.replace("shall effort committed", "shall effort hortatory"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Alba shall publish its laws and may charge a fee. | shall duty mandatory side:AAA; may permission permitted side:AAA
          Alba shall build the road and Borea shall pay for it. | shall duty mandatory side:AAA; shall duty mandatory side:BBB
          Alba intends to build a road, and Borea will pay for it. | intend intention intended side:AAA; will duty committed side:BBB
          If a Party changes its law, it shall notify the other Party. | shall duty mandatory any
          The Parties hereby establish a fund. | hereby duty committed all
          A fund is hereby established. | hereby duty committed unknown
          When Alba imposes a quota, Borea may suspend its concessions. | may permission permitted side:BBB
          A Party that restricts exports shall notify the other Party. | shall duty mandatory any
          A measure that may affect trade shall be published. | shall duty mandatory unknown
          The Parties shall share assistance that either Party may need. | shall duty mandatory all
          The Parties agree that each Party shall bear its own costs. | agree duty committed all; shall duty mandatory all
          The Parties understand that the works will take ten years. | understand recognition recognised all
          The Parties recognise that prices may fall. | recognise recognition recognised all
          Alba confirms that it will not tax exports. | confirm recognition recognised side:AAA; will not prohibition committed side:AAA
          It is understood that costs will be shared. | understand recognition recognised unknown
          The word “shall” is avoided in this text. | -
          Alba shall ensure that its firms will comply. | shall duty mandatory side:AAA
          Fees shall be paid as the Parties may agree. | shall duty mandatory unknown
          Recognising the value of trade, the Parties intend to remove barriers. | intend intention intended all
          Alba shall have the right to appoint an observer. | shall right permitted side:AAA
          Investors shall not have the right to claim lost profits. | shall not prohibition mandatory private
          Each Party retains the right to regulate mining. | right to right permitted all
          Each Party is entitled to inspect the site. | right to right permitted all
          The purpose of this Agreement is to strengthen trade. | purpose rule recognised unknown
          The Parties recognise the value of ore and commit to map deposits. | recognise recognition recognised all; commit duty committed all
          Alba shall process ore before May 2028. | shall duty mandatory side:AAA
          The political will of the Parties is beyond doubt. | -
          The Parties shall support the plan and the aims of the fund. | shall duty mandatory all
          """)
  void everyMainClauseSpeaksForItself(String sentence, String expected) {
    assertThat(Composed.inShort(Composed.sentence(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Information shall be provided on request. | passive | unknown
          Information shall be provided by Alba on request. | passive-with-agent | side:AAA
          The report shall be drawn up by the Joint Committee. | passive | unknown
          Alba shall provide information on request. | active | side:AAA
          The competent authorities of Borea shall issue permits. | active | side:BBB
          The Joint Committee shall meet once a year. | active | body
          Investors should respect human rights. | active | private
          Alba and Borea shall cooperate. | active | all
          The European Union shall cooperate. | active | third:EU
          The other Party shall reply. | active | other
          The importing Party may inspect the goods. | active | any
          The governments of both Parties will cooperate. | active | all
          Third countries may join. | active | third
          Alba, in consultation with Borea, shall draw up a list. | active | side:AAA
          Goods of Alba shall enter freely. | active | unknown
          Alba's mines shall be inspected. | passive | unknown
          U.S. companies may apply. | active | private
          """)
  void theActorIsTheSubjectOrTheAgent(String sentence, String voice, String actor) {
    CodedProvision read = Composed.sentence(sentence);
    assertThat(read.operative()).hasSize(1);
    Wording wording = read.operative().getFirst();
    assertThat(wording.voice().code()).as("voice").isEqualTo(voice);
    assertThat(wording.actor().code()).as("actor").isEqualTo(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Alba shall notify Borea of any change. | side:BBB | unknown
          Alba shall provide training to Borea. | side:BBB | side:BBB
          Alba shall consult with the other Party. | other | unknown
          Alba will assist Borea in mapping its deposits. | unknown | side:BBB
          Alba shall grant free entry to goods of Borea. | unknown | side:BBB
          Alba shall allow Borea's companies to bid. | unknown | side:BBB
          The Parties will cooperate with third parties. | third | unknown
          Alba shall publish its laws. | unknown | unknown
          Alba shall support the industries of Alba and Borea. | unknown | all
          """)
  void addresseeAndBeneficiaryAreToldWhereTheSentenceSaysSo(
      String sentence, String addressee, String beneficiary) {
    Wording wording = Composed.sentence(sentence).operative().getFirst();
    assertThat(wording.addressee().code()).as("addressee").isEqualTo(addressee);
    assertThat(wording.beneficiary().code()).as("beneficiary").isEqualTo(beneficiary);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          If funds allow, Alba shall build a school. | if
          Alba shall act unless Borea objects. | unless
          Alba shall act, subject to approval by its parliament. | subject-to
          Alba shall act, provided that Borea consents. | provided
          Alba shall act in accordance with its laws and regulations. | domestic-law
          Alba shall reply upon request. | on-request
          Alba shall publish all data, except trade secrets. | except
          Alba shall act to the extent that its budget allows. | extent
          Alba shall determine if a project is suitable. | ''
          """)
  void conditionsAreKept(String sentence, String expected) {
    Wording wording = Composed.sentence(sentence).operative().getFirst();
    assertThat(wording.conditions().stream().map(condition -> condition.kind().code()))
        .containsExactlyElementsOf(
            expected.isEmpty() ? java.util.List.of() : java.util.List.of(expected));
  }
}
