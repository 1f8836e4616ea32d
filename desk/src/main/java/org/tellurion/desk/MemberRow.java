package org.tellurion.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.tellurion.model.Edtf;
import org.tellurion.model.MembershipProperties;
import org.tellurion.registry.Entity;

/**
 * One membership of a group.
 *
 * @param onDay whether the party was a member on the day asked for; empty when no day was asked for
 */
public record MemberRow(Entity entity, Optional<Presence> onDay) {

  /** Whether somebody was in a group on a day. */
  public enum Presence {
    YES("yes"),
    NO("no"),
    UNKNOWN("unknown");

    private final String code;

    Presence(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }

  static MemberRow of(Entity entity, Lens lens) {
    return new MemberRow(entity, lens.on().map(day -> presence(entity, day)));
  }

  private static Presence presence(Entity entity, LocalDate day) {
    Optional<Edtf> joined = entity.date(MembershipProperties.JOINED);
    Optional<Edtf> left = entity.date(MembershipProperties.LEFT);
    if (joined.filter(date -> date.certainlyAfter(day)).isPresent()
        || left.filter(date -> date.certainlyBy(day)).isPresent()) {
      return Presence.NO;
    }
    boolean certainlyIn = joined.filter(date -> date.certainlyBy(day)).isPresent();
    boolean mayHaveLeft = left.filter(date -> !date.certainlyAfter(day)).isPresent();
    return certainlyIn && !mayHaveLeft ? Presence.YES : Presence.UNKNOWN;
  }

  /** Code of the party. */
  public String party() {
    return entity.id().localKey();
  }
}
