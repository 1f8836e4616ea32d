package org.tellurion.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.tellurion.model.CommitmentProperties;
import org.tellurion.model.Edtf;
import org.tellurion.model.SubjectId;
import org.tellurion.registry.Entity;

/** One commitment with its standing on a day. */
public record CommitmentRow(Entity entity, Standing standing) {

  /** Where a commitment stands, from recorded fulfilment and deadline. */
  public enum Standing {
    OVERDUE("overdue", "Overdue: the deadline has passed and no fulfilment is recorded"),
    DUE("due", "Due: the deadline lies ahead"),
    PARTLY("partly", "Partly fulfilled"),
    FULFILLED("fulfilled", "Fulfilled"),
    PENDING("pending", "Pending, without a deadline"),
    UNKNOWN("unknown", "Not known");

    private final String code;
    private final String label;

    Standing(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** The word used in JSON, CSV and links. */
    public String code() {
      return code;
    }

    /** What a reader sees. */
    public String label() {
      return label;
    }
  }

  /**
   * Reads the standing on {@code today}. Recorded fulfilment comes first; a deadline that certainly
   * passed without it is overdue; one that may lie ahead is due. <em>Overdue</em> says that no
   * fulfilment is on record, not that there was none.
   */
  static CommitmentRow of(Entity entity, LocalDate today) {
    Optional<Edtf> deadline = entity.date(CommitmentProperties.DEADLINE);
    String fulfilment = entity.code(CommitmentProperties.FULFILMENT).orElse("unknown");
    Standing standing =
        switch (fulfilment) {
          case "fulfilled" -> Standing.FULFILLED;
          case "partly" -> Standing.PARTLY;
          case "overdue" -> Standing.OVERDUE;
          default -> byDeadline(deadline, today, fulfilment);
        };
    return new CommitmentRow(entity, standing);
  }

  private static Standing byDeadline(Optional<Edtf> deadline, LocalDate today, String fulfilment) {
    if (deadline.isEmpty()) {
      return fulfilment.equals("pending") ? Standing.PENDING : Standing.UNKNOWN;
    }
    return deadline.get().certainlyBy(today.minusDays(1)) ? Standing.OVERDUE : Standing.DUE;
  }

  /** The instrument it belongs to. */
  public SubjectId instrument() {
    return SubjectId.instrument(entity.id().ownerId());
  }
}
