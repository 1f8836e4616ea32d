package org.tellurion.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.tellurion.model.Edtf;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.Property;
import org.tellurion.registry.Entity;

/**
 * How far an instrument was on a day, read from its recorded dates.
 *
 * <p>Every step (announced, signed, applied provisionally, in force, ended) has happened by the
 * day, has not, may have (its date is uncertain), or has no recorded date. The phase is the
 * furthest step that certainly happened; it is certain when no further step may have happened too.
 *
 * @param step the furthest step that certainly happened
 * @param certain false when a further step may have happened by the day, or when nothing but the
 *     lack of dates speaks
 */
public record Phase(Step step, boolean certain) {

  /** Steps in the life of an instrument. */
  public enum Step {
    UNKNOWN("unknown", "Not known"),
    NOT_YET("not-yet", "Not yet announced"),
    ANNOUNCED("announced", "Announced"),
    SIGNED("signed", "Signed"),
    PROVISIONALLY_APPLIED("provisionally-applied", "Provisionally applied"),
    IN_FORCE("in-force", "In force or operative"),
    ENDED("ended", "Ended");

    private final String code;
    private final String label;

    Step(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }

    /** What a reader sees. */
    public String label() {
      return label;
    }
  }

  /** Reads the phase of {@code instrument} on {@code day}. */
  public static Phase on(Entity instrument, LocalDate day) {
    Step reached = Step.UNKNOWN;
    boolean certain = true;
    boolean anyDate = false;
    boolean anyPossible = false;
    for (Step step : Step.values()) {
      Optional<Edtf> date = propertyOf(step).flatMap(instrument::date);
      if (date.isPresent()) {
        anyDate = true;
        if (date.get().certainlyBy(day)) {
          reached = step;
          certain = true;
        } else if (!date.get().certainlyAfter(day)) {
          anyPossible = true;
          certain = false;
        }
      }
    }
    if (reached == Step.UNKNOWN && anyDate && !anyPossible) {
      return new Phase(Step.NOT_YET, !hasUndatedStart(instrument));
    }
    return new Phase(reached, certain && reached != Step.UNKNOWN);
  }

  /** Whether {@code instrument} may have been there on the day of a lens; always without a day. */
  static boolean mayExist(Entity instrument, Lens lens) {
    return lens.on().map(day -> on(instrument, day).step() != Step.NOT_YET).orElse(true);
  }

  /** Whether the instrument may have been announced at a time that is not recorded. */
  private static boolean hasUndatedStart(Entity instrument) {
    return instrument.date(InstrumentProperties.ANNOUNCED).isEmpty()
        && instrument.date(InstrumentProperties.SIGNED).isEmpty();
  }

  private static Optional<Property> propertyOf(Step step) {
    return switch (step) {
      case UNKNOWN, NOT_YET -> Optional.empty();
      case ANNOUNCED -> Optional.of(InstrumentProperties.ANNOUNCED);
      case SIGNED -> Optional.of(InstrumentProperties.SIGNED);
      case PROVISIONALLY_APPLIED -> Optional.of(InstrumentProperties.PROVISIONALLY_APPLIED);
      case IN_FORCE -> Optional.of(InstrumentProperties.IN_FORCE);
      case ENDED -> Optional.of(InstrumentProperties.ENDED);
    };
  }
}
