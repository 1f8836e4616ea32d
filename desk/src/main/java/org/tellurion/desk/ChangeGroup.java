package org.tellurion.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectId;

/**
 * What one recorder entered about one subject at one moment.
 *
 * @param title what a reader calls the subject
 * @param lines at least one, in order of the properties
 */
public record ChangeGroup(
    Instant at, String by, SubjectId subject, String title, List<HistoryLine> lines) {

  /** Latest moment first; then by kind of subject, id and recorder. */
  static final Comparator<ChangeGroup> LATEST_FIRST =
      Comparator.comparing(ChangeGroup::at)
          .reversed()
          .thenComparing(ChangeGroup::subject)
          .thenComparing(ChangeGroup::by);

  static final Fields<ChangeGroup> FIELDS =
      Fields.<ChangeGroup>builder()
          .text("id", group -> group.uuid().toString())
          .text("at", group -> group.at().toString())
          .text("by", ChangeGroup::by)
          .text("subject-kind", group -> group.subject().kind().code())
          .text("subject", group -> group.subject().id())
          .text("title", ChangeGroup::title)
          .number("recorded", group -> group.count(HistoryLine.Event.RECORDED))
          .number("reviewed", group -> group.count(HistoryLine.Event.REVIEWED))
          .number("withdrawn", group -> group.count(HistoryLine.Event.WITHDRAWN))
          .number("merged", group -> group.count(HistoryLine.Event.MERGED))
          .number("separated", group -> group.count(HistoryLine.Event.SEPARATED))
          .many("properties", ChangeGroup::properties)
          .build();

  public ChangeGroup {
    lines = List.copyOf(lines);
  }

  /** Lines of one event. */
  public int count(HistoryLine.Event event) {
    return (int) lines.stream().filter(line -> line.event() == event).count();
  }

  /** The events that occur, in their own order. */
  public List<HistoryLine.Event> events() {
    return lines.stream().map(HistoryLine::event).distinct().sorted().toList();
  }

  /** Names of the properties concerned, without repeats. */
  public List<String> properties() {
    return lines.stream()
        .flatMap(line -> line.property().stream())
        .map(Property::name)
        .distinct()
        .toList();
  }

  /** A name that stays the same for as long as moment, recorder and subject do. */
  public UUID uuid() {
    String key = at + "\n" + by + "\n" + subject;
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }
}
