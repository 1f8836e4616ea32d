package org.tellurion.desk;

import java.util.List;
import java.util.Optional;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectId;
import org.tellurion.registry.Alternative;

/**
 * One thing that is missing or contested.
 *
 * @param subject what it is missing from
 * @param title what a reader calls the subject, or the instrument it belongs to
 * @param property the property concerned, if it is one
 * @param reason one sentence on this case
 * @param sides for a dispute: the displayed value first, then those that clash with it
 * @param notes what the record says on the case
 * @param parties codes it counts under; {@code unknown} when there are none
 * @param minerals ids it counts under, with their groups; a state when there are none
 */
public record Gap(
    GapKind kind,
    SubjectId subject,
    String title,
    Optional<Property> property,
    String reason,
    List<Alternative> sides,
    List<String> notes,
    List<String> parties,
    List<String> minerals) {

  static final Fields<Gap> FIELDS =
      Fields.<Gap>builder()
          .text("kind", gap -> gap.kind().code())
          .text("subject-kind", gap -> gap.subject().kind().code())
          .text("subject", gap -> gap.subject().id())
          .text("title", Gap::title)
          .optional("property", gap -> gap.property().map(Property::name))
          .text("reason", Gap::reason)
          .many("values", gap -> gap.sides().stream().map(Gap::written).toList())
          .many("notes", Gap::notes)
          .many("parties", Gap::parties)
          .many("minerals", Gap::minerals)
          .build();

  public Gap {
    sides = List.copyOf(sides);
    notes = List.copyOf(notes);
    parties = List.copyOf(parties);
    minerals = List.copyOf(minerals);
  }

  private static String written(Alternative side) {
    return Values.plain(side.value());
  }
}
