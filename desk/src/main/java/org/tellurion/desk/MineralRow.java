package org.tellurion.desk;

import java.util.List;
import org.tellurion.model.MineralProperties;
import org.tellurion.registry.Entity;

/**
 * One mineral, group of minerals, product or broad term in a list, with its counts.
 *
 * <p>Counting rule: what names a member of a group counts under the group; what names the group
 * does not count under its members.
 *
 * @param members what belongs to it, where it is a group
 * @param instruments that name it or a member of it
 * @param named how many of these name it in so many words, not only a member
 * @param viaGroup instruments that name a group it belongs to, and not it
 * @param measures that name it or a member of it
 * @param disputes that name it or a member of it
 * @param incidents that name it or a member of it
 * @param editions criticality lists (each edition counts) that name it or a member of it
 */
public record MineralRow(
    Entity entity,
    String name,
    List<String> members,
    int instruments,
    int named,
    int viaGroup,
    int measures,
    int disputes,
    int incidents,
    int editions) {

  static final Fields<MineralRow> FIELDS =
      Fields.<MineralRow>builder()
          .text("id", MineralRow::id)
          .number("instruments", MineralRow::instruments)
          .number("named", MineralRow::named)
          .number("via-group", MineralRow::viaGroup)
          .number("measure-count", MineralRow::measures)
          .number("dispute-count", MineralRow::disputes)
          .number("incident-count", MineralRow::incidents)
          .number("editions", MineralRow::editions)
          .many("members", MineralRow::members)
          .properties(
              MineralRow::entity,
              MineralProperties.NAME,
              MineralProperties.KIND,
              MineralProperties.GROUPS)
          .build();

  public MineralRow {
    members = List.copyOf(members);
  }

  /** Id of the mineral. */
  public String id() {
    return entity.id().id();
  }

  /** Code of its kind; {@code unknown} where none is recorded. */
  public String kind() {
    return entity.code(MineralProperties.KIND).orElse("unknown");
  }

  /** The groups it belongs to. */
  public List<String> groups() {
    return entity.codes(MineralProperties.GROUPS);
  }

  /** The filter that leaves its instruments. */
  public InstrumentFilter filter() {
    return InstrumentFilter.ALL.with(Facet.MINERAL, id());
  }

  /** Whether anything on record names it. */
  boolean isNamed() {
    return instruments + measures + disputes + incidents + editions > 0;
  }
}
