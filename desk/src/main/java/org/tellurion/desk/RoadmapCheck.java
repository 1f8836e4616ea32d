package org.tellurion.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.CommitmentProperties;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;
import org.tellurion.registry.Entity;

/**
 * Says whether a roadmap is to be expected under an instrument and whether one is on record.
 *
 * <p>Definition. A roadmap is <em>expected</em> when the instrument is no joint action plan itself
 * and carries the theme {@code roadmap}, or has a commitment of kind {@code roadmap}, or when it is
 * a memorandum or strategic partnership of the EU that serves the EU Critical Raw Materials Act
 * (these are as a rule followed by a roadmap within six months). One is <em>on record</em> when
 * such a commitment is fulfilled or partly fulfilled, or when a joint action plan implements the
 * instrument. While a recorded deadline lies ahead nothing is missing. That none is on record does
 * not say that there is none.
 */
final class RoadmapCheck {
  private static final String ROADMAP = "roadmap";
  private static final String PLAN = "joint-action-plan";
  private static final String EU_ACT = "eu-critical-raw-materials-act";
  private static final Set<String> PARTNERSHIP_FORMS =
      Set.of("memorandum-of-understanding", "strategic-partnership");

  private final Desk desk;
  private final Lens lens;

  RoadmapCheck(Desk desk, Lens lens) {
    this.desk = desk;
    this.lens = lens;
  }

  /** Whether a roadmap is to be expected. */
  boolean isExpected(Entity instrument) {
    return promisesByTheme(instrument)
        || isEuPartnership(instrument)
        || !promises(instrument).isEmpty();
  }

  private static boolean promisesByTheme(Entity instrument) {
    boolean isPlan = instrument.code(InstrumentProperties.FORM).filter(PLAN::equals).isPresent();
    boolean concluded =
        instrument
            .code(InstrumentProperties.STATUS)
            .filter(GapFinder.SIGNED_OR_LATER::contains)
            .isPresent();
    return concluded && !isPlan && instrument.codes(InstrumentProperties.THEMES).contains(ROADMAP);
  }

  /** Why a roadmap counts as missing from the record; empty when one is on record or not due. */
  Optional<String> missing(Entity instrument) {
    List<CommitmentRow> promises = promises(instrument);
    if (isImplemented(instrument)
        || has(promises, CommitmentRow.Standing.FULFILLED)
        || has(promises, CommitmentRow.Standing.PARTLY)) {
      return Optional.empty();
    }
    Optional<CommitmentRow> overdue = find(promises, CommitmentRow.Standing.OVERDUE);
    if (overdue.isPresent()) {
      return Optional.of(
          "A roadmap was due"
              + overdue
                  .get()
                  .entity()
                  .date(CommitmentProperties.DEADLINE)
                  .map(date -> " by " + Dates.readable(date))
                  .orElse("")
              + ", and none is recorded");
    }
    if (has(promises, CommitmentRow.Standing.DUE)) {
      return Optional.empty();
    }
    boolean promised = !promises.isEmpty() || promisesByTheme(instrument);
    return Optional.of(
        promised
            ? "A roadmap is promised, without a recorded deadline, and none is recorded"
            : "Partnerships of the EU are as a rule followed by a roadmap, and none is recorded");
  }

  private boolean isEuPartnership(Entity instrument) {
    return instrument.codes(InstrumentProperties.PARTIES).contains("EU")
        && instrument.codes(InstrumentProperties.SERVES).contains(EU_ACT)
        && instrument
            .code(InstrumentProperties.FORM)
            .filter(PARTNERSHIP_FORMS::contains)
            .isPresent();
  }

  private List<CommitmentRow> promises(Entity instrument) {
    return desk.snapshot().listDependents(SubjectKind.COMMITMENT, instrument.id()).stream()
        .filter(
            commitment ->
                commitment.code(CommitmentProperties.KIND).filter(ROADMAP::equals).isPresent())
        .map(commitment -> CommitmentRow.of(commitment, lens.on().orElse(desk.today())))
        .toList();
  }

  private boolean isImplemented(Entity instrument) {
    return desk.listRelatedTo(instrument.id()).stream()
        .filter(other -> other.code(InstrumentProperties.FORM).filter(PLAN::equals).isPresent())
        .flatMap(other -> other.links(InstrumentProperties.RELATIONS).stream())
        .anyMatch(link -> implementsIt(link, instrument));
  }

  private boolean implementsIt(Value.Link link, Entity instrument) {
    return link.relation().equals("implements")
        && desk.snapshot().canonical(SubjectId.instrument(link.target())).equals(instrument.id());
  }

  private static boolean has(List<CommitmentRow> rows, CommitmentRow.Standing standing) {
    return find(rows, standing).isPresent();
  }

  private static Optional<CommitmentRow> find(
      List<CommitmentRow> rows, CommitmentRow.Standing standing) {
    return rows.stream().filter(row -> row.standing() == standing).findFirst();
  }
}
