package org.tellurion.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.CommitmentProperties;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Alternative;
import org.tellurion.registry.Entity;
import org.tellurion.registry.State;

/**
 * Finds everything missing or contested in a snapshot, and counts of how many subjects each
 * question was asked. See {@link GapKind} for what counts.
 */
final class GapFinder {
  /** Statuses that say that parties have signed. */
  static final Set<String> SIGNED_OR_LATER =
      Set.of(
          "signed", "implementing", "in-force", "suspended", "under-review", "superseded", "ended");

  /** Forms that are adopted rather than signed (counting rule 11). */
  private static final Set<String> ADOPTED_FORMS =
      Set.of("joint-statement", "small-group-initiative", "technical-working-group");

  private final Desk desk;
  private final RoadmapCheck roadmaps;
  private final List<Gap> gaps = new ArrayList<>();
  private final Map<GapKind, Integer> asked = new EnumMap<>(GapKind.class);

  private GapFinder(Desk desk, Lens lens) {
    this.desk = desk;
    this.roadmaps = new RoadmapCheck(desk, lens);
  }

  /**
   * What was found.
   *
   * @param asked of how many subjects each question was asked; 0 for none
   */
  record Findings(List<Gap> gaps, Map<GapKind, Integer> asked) {}

  /** Looks at every subject: instruments first, by id, each question in order of its kind. */
  static Findings find(Desk desk, Lens lens) {
    GapFinder finder = new GapFinder(desk, lens);
    for (Entity instrument : desk.snapshot().listEntities(SubjectKind.INSTRUMENT)) {
      if (Phase.mayExist(instrument, lens)) {
        finder.look(instrument);
      }
    }
    for (Entity commitment : desk.snapshot().listEntities(SubjectKind.COMMITMENT)) {
      if (Commitments.isMade(desk, commitment, lens)) {
        finder.lookForAmount(commitment);
      }
    }
    for (SubjectKind kind : SubjectKind.values()) {
      desk.snapshot().listEntities(kind).forEach(finder::lookAtValues);
    }
    return new Findings(List.copyOf(finder.gaps), Map.copyOf(finder.asked));
  }

  private void look(Entity instrument) {
    lookForText(instrument);
    lookForStatus(instrument);
    lookForDates(instrument);
    if (roadmaps.isExpected(instrument)) {
      ask(GapKind.ROADMAP_NOT_RECORDED);
      roadmaps
          .missing(instrument)
          .ifPresent(reason -> add(GapKind.ROADMAP_NOT_RECORDED, instrument, null, reason));
    }
    ask(GapKind.LEGAL_STATUS_UNKNOWN);
    State legal = instrument.state(InstrumentProperties.LEGAL_STATUS);
    if (legal == State.UNKNOWN || legal == State.NOT_FOUND) {
      add(
          GapKind.LEGAL_STATUS_UNKNOWN,
          instrument,
          InstrumentProperties.LEGAL_STATUS,
          instrument
              .text(InstrumentProperties.LEGAL_STATUS_BASIS)
              .orElse("No clause on legal status is recorded"));
    }
  }

  private void lookForText(Entity instrument) {
    Property text = InstrumentProperties.TEXT_AVAILABILITY;
    ask(GapKind.TEXT_UNPUBLISHED);
    ask(GapKind.TEXT_PARTIAL);
    ask(GapKind.TEXT_UNKNOWN);
    State state = instrument.state(text);
    if (state == State.UNKNOWN || state == State.NOT_FOUND) {
      add(GapKind.TEXT_UNKNOWN, instrument, text, "Nobody has recorded whether the text is public");
      return;
    }
    switch (instrument.code(text).orElse("")) {
      case "unpublished" ->
          add(GapKind.TEXT_UNPUBLISHED, instrument, text, "The text is recorded as not public");
      case "summary-only" ->
          add(GapKind.TEXT_PARTIAL, instrument, text, "Only a summary or fact sheet is public");
      case "announcement-only" ->
          add(GapKind.TEXT_PARTIAL, instrument, text, "Only the announcement is public");
      default -> {
        // A full text, or a question that does not arise, is no gap.
      }
    }
  }

  private void lookForStatus(Entity instrument) {
    ask(GapKind.STATUS_UNCONFIRMED);
    State state = instrument.state(InstrumentProperties.STATUS);
    boolean rumoured =
        instrument.code(InstrumentProperties.STATUS).filter("rumoured"::equals).isPresent();
    if (rumoured) {
      add(
          GapKind.STATUS_UNCONFIRMED,
          instrument,
          InstrumentProperties.STATUS,
          "Reported, and confirmed by no party");
    } else if (state == State.UNKNOWN || state == State.NOT_FOUND) {
      add(
          GapKind.STATUS_UNCONFIRMED,
          instrument,
          InstrumentProperties.STATUS,
          "It is not known where it stands, or whether it was concluded");
    }
  }

  private void lookForDates(Entity instrument) {
    ask(GapKind.UNDATED);
    if (new InstrumentRow(instrument, Optional.empty()).filedUnder().isEmpty()) {
      add(
          GapKind.UNDATED,
          instrument,
          null,
          "No date of announcement, signature or entry into force is known");
    }
    boolean says =
        instrument.code(InstrumentProperties.STATUS).filter(SIGNED_OR_LATER::contains).isPresent();
    boolean adopted =
        instrument.code(InstrumentProperties.FORM).filter(ADOPTED_FORMS::contains).isPresent();
    if (!says || adopted) {
      return;
    }
    ask(GapKind.SIGNATURE_UNDATED);
    State signed = instrument.state(InstrumentProperties.SIGNED);
    if (signed == State.UNKNOWN || signed == State.NOT_FOUND) {
      add(
          GapKind.SIGNATURE_UNDATED,
          instrument,
          InstrumentProperties.SIGNED,
          "The status is "
              + desk.names()
                  .label(
                      "instrument-statuses",
                      instrument.code(InstrumentProperties.STATUS).orElse(""))
              + ", and no date of signature is known");
    }
  }

  private void lookForAmount(Entity commitment) {
    if (commitment.code(CommitmentProperties.KIND).filter("funding"::equals).isEmpty()) {
      return;
    }
    ask(GapKind.AMOUNT_UNKNOWN);
    State state = commitment.state(CommitmentProperties.AMOUNT);
    if (state == State.UNKNOWN || state == State.NOT_FOUND) {
      add(
          GapKind.AMOUNT_UNKNOWN,
          commitment,
          CommitmentProperties.AMOUNT,
          commitment.text(CommitmentProperties.DESCRIPTION).orElse("Money is promised")
              + ": no amount is recorded");
    }
  }

  private void lookAtValues(Entity entity) {
    ask(GapKind.DISPUTED);
    ask(GapKind.NOT_FOUND);
    for (Property property : org.tellurion.model.Properties.listOf(entity.id().kind())) {
      State state = entity.state(property);
      if (state == State.DISPUTED) {
        add(
            GapKind.DISPUTED,
            entity,
            property,
            property.description() + ": sources of similar weight differ");
      } else if (state == State.NOT_FOUND) {
        add(GapKind.NOT_FOUND, entity, property, searched(entity, property));
      }
    }
  }

  private String searched(Entity entity, Property property) {
    return property.description()
        + ": "
        + entity
            .resolved(property)
            .leading()
            .map(Alternative::value)
            .map(value -> Values.readable(desk.names(), property, value))
            .orElse("searched, not found");
  }

  private void ask(GapKind kind) {
    asked.merge(kind, 1, Integer::sum);
  }

  private void add(
      GapKind kind,
      Entity entity,
      @org.jspecify.annotations.Nullable Property property,
      String reason) {
    Subjects.Place place = Subjects.place(desk, entity);
    List<Alternative> sides = new ArrayList<>();
    if (kind == GapKind.DISPUTED && property != null) {
      entity.resolved(property).leading().ifPresent(sides::add);
      sides.addAll(entity.resolved(property).rivals());
    }
    gaps.add(
        new Gap(
            kind,
            entity.id(),
            place.title(),
            Optional.ofNullable(property),
            reason,
            sides,
            kind == GapKind.STATUS_UNCONFIRMED ? notes(entity) : List.of(),
            place.parties(),
            place.minerals()));
  }

  /** What the record says of an instrument whose status nobody confirms: summary, then notes. */
  private static List<String> notes(Entity instrument) {
    List<String> notes = new ArrayList<>();
    instrument.text(InstrumentProperties.SUMMARY).ifPresent(notes::add);
    notes.addAll(instrument.texts(InstrumentProperties.NOTES));
    return notes;
  }
}
