package org.tellurion.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectId;

/**
 * What one recorder entered about one subject at one moment.
 *
 * @param title what a reader calls the subject
 * @param counts claims, withdrawals and judgements by event; only events that occur
 * @param properties names of the properties concerned, without repeats
 */
public record ChangeGroup(
    Instant at,
    String by,
    SubjectId subject,
    String title,
    Map<HistoryLine.Event, Integer> counts,
    List<String> properties) {

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
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    properties = List.copyOf(properties);
  }

  /** The group of some lines that share moment, recorder and subject; at least one. */
  static ChangeGroup of(SubjectId subject, String title, Collection<HistoryLine> lines) {
    Map<HistoryLine.Event, Integer> counts = new EnumMap<>(HistoryLine.Event.class);
    lines.forEach(line -> counts.merge(line.event(), 1, Integer::sum));
    HistoryLine any = lines.iterator().next();
    return new ChangeGroup(
        any.at(),
        any.by(),
        subject,
        title,
        counts,
        lines.stream()
            .flatMap(line -> line.property().stream())
            .map(Property::name)
            .distinct()
            .toList());
  }

  /** Lines of one event. */
  public int count(HistoryLine.Event event) {
    return counts.getOrDefault(event, 0);
  }

  /** The events that occur, in their own order. */
  public List<HistoryLine.Event> events() {
    return List.copyOf(counts.keySet());
  }

  /** Lines of every event. */
  public int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** A name that stays the same for as long as moment, recorder and subject do. */
  public UUID uuid() {
    String key = at + "\n" + by + "\n" + subject;
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }
}
