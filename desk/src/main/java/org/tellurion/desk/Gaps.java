package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tellurion.model.SubjectId;

/**
 * Everything missing or contested, one gap a row.
 *
 * <p>Counting rule: a subject can have several gaps, one a kind, or one a property for disputed
 * values and failed searches. Shares are subjects with the gap over subjects asked.
 */
public final class Gaps extends Listing<Gap> {
  /** Key of the filter by kind. */
  public static final String KIND = "kind";

  /** Keys that narrow the list. */
  public static final List<String> KEYS = List.of(KIND, "party", "mineral");

  private final List<Tally> tallies;

  /**
   * How often a kind of gap occurs in the whole record, before narrowing.
   *
   * @param rows gaps
   * @param subjects distinct subjects with at least one
   * @param asked subjects of which the question was asked
   */
  public record Tally(GapKind kind, int rows, int subjects, int asked) {}

  private Gaps(Narrowed<Gap> narrowed, List<Tally> tallies) {
    super(narrowed, Gap.FIELDS);
    this.tallies = tallies;
  }

  /** The gaps that a selection leaves, by kind, then by title. */
  static Gaps of(Desk desk, GapFinder.Findings found, Selection selection) {
    List<Gap> gaps = new ArrayList<>(found.gaps());
    gaps.sort(
        Comparator.comparing(Gap::kind)
            .thenComparing(Gap::title)
            .thenComparing(gap -> gap.subject().id()));
    List<Dimension<Gap>> dimensions =
        List.of(
            Dimension.of(
                KIND,
                "Kind of gap",
                Arrays.stream(GapKind.values()).map(GapKind::code).toList(),
                Gaps::kindLabel,
                gap -> List.of(gap.kind().code())),
            Dimension.party(desk, "party", "Party", Gap::parties),
            Dimension.mineral(desk, Gap::minerals));
    return new Gaps(Narrowed.of(gaps, dimensions, selection), tally(found));
  }

  private static List<Tally> tally(GapFinder.Findings found) {
    Map<GapKind, Integer> rows = new EnumMap<>(GapKind.class);
    Map<GapKind, Set<SubjectId>> subjects = new EnumMap<>(GapKind.class);
    for (Gap gap : found.gaps()) {
      rows.merge(gap.kind(), 1, Integer::sum);
      subjects.computeIfAbsent(gap.kind(), _ -> new HashSet<>()).add(gap.subject());
    }
    return Arrays.stream(GapKind.values())
        .map(
            kind ->
                new Tally(
                    kind,
                    rows.getOrDefault(kind, 0),
                    subjects.getOrDefault(kind, Set.of()).size(),
                    found.asked().getOrDefault(kind, 0)))
        .toList();
  }

  private static String kindLabel(String code) {
    return Arrays.stream(GapKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .map(GapKind::label)
        .orElse(code);
  }

  /** One tally a kind, in order of the kinds. */
  public List<Tally> tallies() {
    return tallies;
  }

  @Override
  public String title() {
    return "Gaps";
  }

  @Override
  void writeParticulars(JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("tallies");
    for (Tally tally : tallies) {
      out.writeObjectFieldStart(tally.kind().code());
      out.writeNumberField("rows", tally.rows());
      out.writeNumberField("subjects", tally.subjects());
      out.writeNumberField("asked", tally.asked());
      out.writeEndObject();
    }
    out.writeEndObject();
  }
}
