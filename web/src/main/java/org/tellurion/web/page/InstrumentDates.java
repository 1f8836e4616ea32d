package org.tellurion.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tellurion.desk.CommitmentRow;
import org.tellurion.desk.InstrumentProfile;
import org.tellurion.model.CommitmentProperties;
import org.tellurion.model.Edtf;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.Property;
import org.tellurion.model.Value;
import org.tellurion.registry.Alternative;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Resolved;
import org.tellurion.registry.State;
import org.tellurion.web.ui.Frame;
import org.tellurion.web.ui.Provenance;
import org.tellurion.web.ui.Timeline;

/** The life of an instrument on one axis: its dates, what disputes them, its deadlines. */
public final class InstrumentDates {
  /** The dates of an instrument, in order of its life. */
  public static final List<Property> PROPERTIES =
      List.of(
          InstrumentProperties.ANNOUNCED,
          InstrumentProperties.INITIALLED,
          InstrumentProperties.SIGNED,
          InstrumentProperties.PROVISIONALLY_APPLIED,
          InstrumentProperties.IN_FORCE,
          InstrumentProperties.ENDED);

  private InstrumentDates() {}

  /** The dates that somebody said something about. */
  public static List<Property> listRecorded(Entity entity) {
    return PROPERTIES.stream()
        .filter(property -> !Provenance.of(entity, property).isEmpty())
        .toList();
  }

  /** What readers call the other dates. */
  public static List<String> listUnrecorded(Entity entity) {
    return PROPERTIES.stream()
        .filter(property -> Provenance.of(entity, property).isEmpty())
        .map(property -> label(property).toLowerCase(Locale.ROOT))
        .toList();
  }

  /** What readers call a date. */
  public static String label(Property property) {
    return switch (property.name()) {
      case "announced" -> "Announced";
      case "initialled" -> "Initialled";
      case "signed" -> "Signed";
      case "provisionally-applied" -> "Provisionally applied";
      case "in-force" -> "In force";
      case "ended" -> "Ended";
      default -> property.description();
    };
  }

  static Timeline timeline(Frame frame, InstrumentProfile profile) {
    List<Timeline.Event> events = new ArrayList<>();
    for (Property property : PROPERTIES) {
      addDates(events, frame, profile.entity(), property);
    }
    for (CommitmentRow commitment : profile.commitments()) {
      addDeadline(events, frame, commitment.entity());
    }
    return Timeline.of(events);
  }

  private static void addDates(
      List<Timeline.Event> events, Frame frame, Entity entity, Property property) {
    Resolved resolved = entity.resolved(property);
    boolean disputed = resolved.state() == State.DISPUTED;
    resolved
        .value()
        .flatMap(InstrumentDates::date)
        .ifPresent(
            date -> events.add(event(frame, label(property), property, date, disputed, false)));
    for (Alternative rival : resolved.rivals()) {
      date(rival.value())
          .ifPresent(
              date ->
                  events.add(event(frame, "or " + label(property), property, date, true, true)));
    }
  }

  private static void addDeadline(List<Timeline.Event> events, Frame frame, Entity commitment) {
    Property deadline = CommitmentProperties.DEADLINE;
    commitment
        .date(deadline)
        .ifPresent(date -> events.add(event(frame, "Deadline", deadline, date, false, false)));
  }

  private static Timeline.Event event(
      Frame frame, String label, Property property, Edtf date, boolean disputed, boolean rival) {
    String text = frame.names().readable(property, new Value.Date(date));
    return new Timeline.Event(label, Optional.of(date), text, disputed, rival);
  }

  private static Optional<Edtf> date(Value value) {
    return value instanceof Value.Date(Edtf date) ? Optional.of(date) : Optional.empty();
  }
}
