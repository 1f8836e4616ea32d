package org.tellurion.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.tellurion.model.SubjectKind;

/**
 * What was recorded, reviewed, withdrawn and judged, latest first.
 *
 * <p>Counting rule: one recorder, one moment and one subject are one change, however many claims it
 * holds. A subject whose last claim was withdrawn has left every other list; its changes, that
 * withdrawal included, stay here.
 */
public final class Changes extends Listing<ChangeGroup> {
  /** Changes on one page. */
  public static final int PAGE_SIZE = 50;

  /** Keys that narrow the list. */
  public static final List<String> KEYS = List.of("at", "by", "kind", "event");

  private final ChangeLog log;

  private Changes(Narrowed<ChangeGroup> narrowed, ChangeLog log) {
    super(narrowed, ChangeGroup.FIELDS);
    this.log = log;
  }

  static Changes of(ChangeLog log, Selection selection) {
    return new Changes(Narrowed.of(log.groups(), dimensions(log.groups()), selection), log);
  }

  private static List<Dimension<ChangeGroup>> dimensions(List<ChangeGroup> groups) {
    List<String> moments = groups.stream().map(group -> group.at().toString()).distinct().toList();
    List<String> recorders = groups.stream().map(ChangeGroup::by).distinct().sorted().toList();
    return List.of(
        Dimension.of(
            "at", "Moment", moments, Changes::moment, group -> List.of(group.at().toString())),
        Dimension.of("by", "Recorder", recorders, code -> code, group -> List.of(group.by())),
        Dimension.of(
            "kind",
            "Kind of subject",
            Arrays.stream(SubjectKind.values()).map(SubjectKind::code).toList(),
            Changes::words,
            group -> List.of(group.subject().kind().code())),
        Dimension.of(
            "event",
            "Event",
            Arrays.stream(HistoryLine.Event.values()).map(HistoryLine.Event::code).toList(),
            Changes::words,
            group -> group.events().stream().map(HistoryLine.Event::code).toList()));
  }

  /** {@code 24 Nov 2026, 02:00:00 UTC}. */
  private static String moment(String code) {
    return Dates.readable(LocalDate.parse(code.substring(0, "2026-11-24".length())))
        + ", "
        + code.substring("2026-11-24T".length(), code.length() - 1)
        + " UTC";
  }

  private static String words(String code) {
    return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
  }

  /** What was recorded in a change, in the order of the ledger. */
  public List<HistoryLine> lines(ChangeGroup group) {
    return log.lines(group);
  }

  /** Number of pages; at least 1. */
  public int pages() {
    return Math.max(1, Math.ceilDiv(narrowed().rows().size(), PAGE_SIZE));
  }

  /** The changes on a page, counted from 1; empty beyond the last page. */
  public List<ChangeGroup> page(int number) {
    List<ChangeGroup> rows = narrowed().rows();
    int from = Math.min(rows.size(), (number - 1) * PAGE_SIZE);
    return rows.subList(from, Math.min(rows.size(), from + PAGE_SIZE));
  }

  @Override
  public String title() {
    return "Changes";
  }
}
