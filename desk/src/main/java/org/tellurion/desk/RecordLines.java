package org.tellurion.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tellurion.model.Edtf;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;

/** Gathers the subjects of a kind as lines, latest first. */
final class RecordLines {
  private RecordLines() {}

  /**
   * The subjects of a kind that pass {@code keep}, by the first known date of {@code dates}, latest
   * first, those without one last; then by id.
   */
  static List<RecordLine> of(
      Desk desk, SubjectKind kind, Predicate<Entity> keep, Property... dates) {
    List<RecordLine> lines = new ArrayList<>();
    for (Entity entity : desk.snapshot().listEntities(kind)) {
      if (keep.test(entity)) {
        Subjects.Place place = Subjects.place(desk, entity);
        lines.add(
            new RecordLine(
                entity, place.title(), first(entity, dates), place.parties(), place.minerals()));
      }
    }
    lines.sort(RecordLines::latestFirst);
    return lines;
  }

  private static Optional<Edtf> first(Entity entity, Property... dates) {
    for (Property property : dates) {
      Optional<Edtf> date = entity.date(property);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static int latestFirst(RecordLine one, RecordLine two) {
    if (one.date().isEmpty() || two.date().isEmpty()) {
      int known = Boolean.compare(one.date().isEmpty(), two.date().isEmpty());
      return known != 0 ? known : one.id().compareTo(two.id());
    }
    int byDate = two.date().get().compareTo(one.date().get());
    return byDate != 0 ? byDate : one.id().compareTo(two.id());
  }
}
