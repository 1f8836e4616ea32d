package org.tellurion.desk;

import java.util.List;
import org.tellurion.model.DisputeProperties;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;

/**
 * Cases before trade and investment tribunals, latest filed first.
 *
 * <p>Counting rule: one complaint is one row; one matter brought by three complainants counts three
 * times. With a day in the lens, cases certainly filed after it are left out.
 */
public final class Disputes extends Listing<RecordLine> {
  /** Keys that narrow the list. */
  public static final List<String> KEYS = List.of("forum", "party", "mineral", "measure", "ruling");

  private static final Fields<RecordLine> FIELDS =
      RecordLine.fields(
          DisputeProperties.TITLE,
          DisputeProperties.FORUM,
          DisputeProperties.CASE_NUMBER,
          DisputeProperties.COMPLAINANTS,
          DisputeProperties.RESPONDENTS,
          DisputeProperties.MINERALS,
          DisputeProperties.MEASURE_KINDS,
          DisputeProperties.NORMS,
          DisputeProperties.EXCEPTIONS,
          DisputeProperties.OUTCOMES,
          DisputeProperties.STATUS,
          DisputeProperties.FILED,
          DisputeProperties.DECIDED,
          DisputeProperties.AMOUNT_CLAIMED,
          DisputeProperties.AMOUNT_AWARDED);

  private Disputes(Narrowed<RecordLine> narrowed) {
    super(narrowed, FIELDS);
  }

  /**
   * What a tribunal found on one claim, as recorded.
   *
   * @param claim the norm or head of claim
   * @param finding empty when the record does not split the two
   */
  public record Outcome(String claim, String finding) {
    /** Reads {@code claim=finding}; a text without {@code =} is a claim alone. */
    static Outcome parse(String text) {
      int equals = text.lastIndexOf('=');
      return equals < 0
          ? new Outcome(text.strip(), "")
          : new Outcome(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }
  }

  static Disputes of(Desk desk, Selection selection, Lens lens) {
    List<RecordLine> lines =
        RecordLines.of(
            desk,
            SubjectKind.DISPUTE,
            dispute ->
                lens.on()
                    .filter(
                        day ->
                            dispute
                                .date(DisputeProperties.FILED)
                                .filter(date -> date.certainlyAfter(day))
                                .isPresent())
                    .isEmpty(),
            DisputeProperties.FILED,
            DisputeProperties.DECIDED);
    return new Disputes(
        Narrowed.of(
            lines,
            List.of(
                Dimension.coded(desk, "forum", DisputeProperties.FORUM, RecordLine::entity),
                Dimension.party(desk, "party", "Party", RecordLine::parties),
                Dimension.mineral(desk, RecordLine::minerals),
                Dimension.coded(
                    desk, "measure", DisputeProperties.MEASURE_KINDS, RecordLine::entity),
                Dimension.of(
                    "ruling",
                    "Ruling",
                    List.of("recorded", "none", "unknown"),
                    Disputes::rulingLabel,
                    line -> List.of(ruling(line.entity())))),
            selection));
  }

  /** The outcomes of a dispute, in the order of the record. */
  public static List<Outcome> outcomes(Entity dispute) {
    return dispute.texts(DisputeProperties.OUTCOMES).stream().map(Outcome::parse).toList();
  }

  /**
   * {@code recorded} when a finding on a claim is on record, {@code none} when the record says that
   * there is no ruling, {@code unknown} when it says nothing.
   */
  static String ruling(Entity dispute) {
    List<Outcome> outcomes = outcomes(dispute);
    if (outcomes.stream().anyMatch(outcome -> !outcome.finding().isEmpty())) {
      return "recorded";
    }
    return outcomes.stream().anyMatch(outcome -> outcome.claim().equals("no ruling"))
        ? "none"
        : "unknown";
  }

  private static String rulingLabel(String code) {
    return switch (code) {
      case "recorded" -> "A finding is recorded";
      case "none" -> "No ruling";
      default -> "Not known";
    };
  }

  @Override
  public String title() {
    return "Disputes";
  }
}
