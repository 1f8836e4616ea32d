package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tellurion.model.CommitmentProperties;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;
import org.tellurion.registry.State;

/**
 * Everything promised, by deadline, with its standing.
 *
 * <p>Counting rules: one commitment is one row. <em>Overdue</em> says that the deadline passed and
 * no fulfilment is on record, not that there was none. Money is added per currency over sums that
 * are known and undisputed; sums promised twice in different instruments are added twice. On a day,
 * commitments in instruments that certainly were not made yet are left out, as everywhere.
 */
public final class Commitments extends Listing<CommitmentLine> {
  /** Key of the filter by standing. */
  public static final String STANDING = "standing";

  private static final String PARTY = "party";
  private static final String KIND = "kind";
  private static final String AMOUNT = "amount";

  /** Keys that narrow the list. */
  public static final List<String> KEYS = List.of(STANDING, PARTY, KIND, AMOUNT);

  private final List<CurrencyTotal> totals;

  private Commitments(Narrowed<CommitmentLine> narrowed) {
    super(narrowed, CommitmentLine.FIELDS);
    totals =
        CurrencyTotal.of(
            narrowed.rows().stream().map(CommitmentLine::entity).toList(),
            CommitmentProperties.AMOUNT);
  }

  /** The commitments that a selection leaves, with their standing on the day of the lens. */
  static Commitments of(Desk desk, Selection selection, Lens lens) {
    List<CommitmentLine> lines = new ArrayList<>();
    for (Entity entity : desk.snapshot().listEntities(SubjectKind.COMMITMENT)) {
      if (isMade(desk, entity, lens)) {
        lines.add(line(desk, entity, lens));
      }
    }
    lines.sort(CommitmentLine.BY_DEADLINE);
    return new Commitments(Narrowed.of(lines, dimensions(desk), selection));
  }

  /** Whether its instrument may have existed on the day of the lens. */
  static boolean isMade(Desk desk, Entity commitment, Lens lens) {
    return desk.snapshot()
        .findEntity(SubjectId.instrument(commitment.id().ownerId()))
        .map(instrument -> Phase.mayExist(instrument, lens))
        .orElse(true);
  }

  private static CommitmentLine line(Desk desk, Entity entity, Lens lens) {
    SubjectId owner = desk.snapshot().canonical(SubjectId.instrument(entity.id().ownerId()));
    return new CommitmentLine(
        CommitmentRow.of(entity, lens.on().orElse(desk.today())),
        owner.id(),
        desk.names().instrument(owner.id()),
        desk.instruments().codes(owner.id(), Facet.PARTY));
  }

  private static List<Dimension<CommitmentLine>> dimensions(Desk desk) {
    return List.of(
        Dimension.of(
            STANDING,
            "Standing",
            Arrays.stream(CommitmentRow.Standing.values())
                .map(CommitmentRow.Standing::code)
                .toList(),
            Commitments::standingLabel,
            line -> List.of(line.row().standing().code())),
        Dimension.party(desk, PARTY, "Party", CommitmentLine::parties),
        Dimension.coded(desk, KIND, CommitmentProperties.KIND, CommitmentLine::entity),
        Dimension.of(
            AMOUNT,
            "Amount of money",
            Arrays.stream(State.values()).map(State::code).toList(),
            Commitments::stateLabel,
            line -> List.of(line.entity().state(CommitmentProperties.AMOUNT).code())));
  }

  /** The short word for a standing; the label of the standing says more. */
  static String standingLabel(String code) {
    return Character.toUpperCase(code.charAt(0)) + code.substring(1);
  }

  private static String stateLabel(String code) {
    return switch (code) {
      case "known" -> "Recorded";
      case "disputed" -> "Disputed between sources";
      default -> Dimension.stateLabel(code);
    };
  }

  /** Money promised in the rows, one total a currency. */
  public List<CurrencyTotal> totals() {
    return totals;
  }

  /** Rows whose amount is disputed and in no total. */
  public int disputedAmounts() {
    return (int)
        narrowed().rows().stream()
            .filter(line -> line.entity().state(CommitmentProperties.AMOUNT) == State.DISPUTED)
            .count();
  }

  /** How many commitments stand somewhere, with the other filters kept. */
  public int count(CommitmentRow.Standing standing) {
    return narrowed().count(STANDING, standing.code());
  }

  /** The first deadline in the rows that is still ahead, if any. */
  public Optional<CommitmentLine> nextDue() {
    return narrowed().rows().stream()
        .filter(line -> line.row().standing() == CommitmentRow.Standing.DUE)
        .findFirst();
  }

  @Override
  public String title() {
    return "Commitments";
  }

  @Override
  void writeParticulars(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("totals");
    for (CurrencyTotal total : totals) {
      out.writeStartObject();
      out.writeStringField("currency", total.sum().currency());
      out.writeNumberField("sum", total.sum().units());
      out.writeNumberField("n", total.n());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeNumberField("disputedAmounts", disputedAmounts());
  }
}
