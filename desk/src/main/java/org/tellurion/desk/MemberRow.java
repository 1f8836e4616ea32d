package org.tellurion.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.Edtf;
import org.tellurion.model.MembershipProperties;
import org.tellurion.registry.Entity;

/**
 * One membership of a group.
 *
 * @param onDay whether the party was a member on the day asked for; empty when no day was asked for
 */
public record MemberRow(Entity entity, Optional<Presence> onDay) {
  private static final Set<String> NO_MEMBER = Set.of("not-member", "invited", "prospective");

  static final Fields<MemberRow> FIELDS =
      Fields.<MemberRow>builder()
          .text("party", MemberRow::party)
          .text("counts", seat -> seat.counts() ? "yes" : "no")
          .optional("on-day", seat -> seat.onDay().map(Presence::code))
          .properties(
              MemberRow::entity,
              MembershipProperties.STANDING,
              MembershipProperties.ROLE,
              MembershipProperties.JOINED,
              MembershipProperties.LEFT)
          .build();

  /** Whether something held on a day: somebody was in a group, a hook was in force. */
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

    /**
     * Whether a day lies between a start and an end. Without a recorded start it is not known to;
     * without a recorded end it is taken to last.
     */
    static Presence between(Optional<Edtf> start, Optional<Edtf> end, LocalDate day) {
      if (start.filter(date -> date.certainlyAfter(day)).isPresent()
          || end.filter(date -> date.certainlyBy(day)).isPresent()) {
        return NO;
      }
      boolean begun = start.filter(date -> date.certainlyBy(day)).isPresent();
      boolean mayBeOver = end.filter(date -> !date.certainlyAfter(day)).isPresent();
      return begun && !mayBeOver ? YES : UNKNOWN;
    }
  }

  static MemberRow of(Entity entity, Lens lens) {
    return new MemberRow(entity, lens.on().map(day -> presence(entity, day)));
  }

  /**
   * Whether the party counts among those of the group: every standing does, also an unknown one,
   * except <em>not a member</em>, <em>invited</em> and <em>prospective</em>.
   */
  static boolean belongs(Entity membership) {
    return membership.code(MembershipProperties.STANDING).filter(NO_MEMBER::contains).isEmpty();
  }

  /** Whether the party counts among those of the group, and is not known to be out on the day. */
  public boolean counts() {
    return belongs(entity) && onDay.filter(presence -> presence == Presence.NO).isEmpty();
  }

  private static Presence presence(Entity entity, LocalDate day) {
    return Presence.between(
        entity.date(MembershipProperties.JOINED), entity.date(MembershipProperties.LEFT), day);
  }

  /** Code of the party. */
  public String party() {
    return entity.id().localKey();
  }
}
