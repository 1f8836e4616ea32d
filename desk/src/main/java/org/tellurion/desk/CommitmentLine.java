package org.tellurion.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tellurion.model.CommitmentProperties;
import org.tellurion.model.Edtf;
import org.tellurion.registry.Entity;

/**
 * One commitment in the list of all.
 *
 * @param row the commitment and its standing
 * @param instrument canonical id of its instrument
 * @param instrumentTitle title of the instrument
 * @param parties codes the instrument counts under: its parties and the members of its group
 */
public record CommitmentLine(
    CommitmentRow row, String instrument, String instrumentTitle, List<String> parties) {

  /** By the last day of the deadline, an open or missing one last; then by id. */
  static final Comparator<CommitmentLine> BY_DEADLINE =
      Comparator.comparing(CommitmentLine::lastDay).thenComparing(CommitmentLine::id);

  static final Fields<CommitmentLine> FIELDS =
      Fields.<CommitmentLine>builder()
          .text("id", CommitmentLine::id)
          .text("instrument", CommitmentLine::instrument)
          .text("instrument-title", CommitmentLine::instrumentTitle)
          .many("parties", CommitmentLine::parties)
          .text("standing", line -> line.row().standing().code())
          .properties(
              CommitmentLine::entity,
              CommitmentProperties.DEADLINE,
              CommitmentProperties.KIND,
              CommitmentProperties.DESCRIPTION,
              CommitmentProperties.AMOUNT,
              CommitmentProperties.DELIVERABLE_PUBLISHED,
              CommitmentProperties.FULFILMENT,
              CommitmentProperties.EVIDENCE)
          .build();

  /** Everything recorded of it. */
  public Entity entity() {
    return row.entity();
  }

  /** Id of the commitment. */
  public String id() {
    return row.entity().id().id();
  }

  /** The last part of the id, unique within the instrument. */
  public String key() {
    return row.entity().id().localKey();
  }

  private LocalDate lastDay() {
    return row.entity()
        .date(CommitmentProperties.DEADLINE)
        .flatMap(Edtf::latest)
        .orElse(LocalDate.MAX);
  }
}
