package org.tellurion.desk;

import java.time.LocalDate;
import java.util.List;
import org.tellurion.model.MeasureProperties;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;

/**
 * What states do: export bans, duties, subsidies and the like, latest first.
 *
 * <p>With a day in the lens, measures that certainly began after it or certainly ended before it
 * are left out; one without dates stays.
 */
public final class Measures extends Listing<RecordLine> {
  /** Keys that narrow the list. */
  public static final List<String> KEYS = List.of("country", "kind", "mineral", "status");

  private static final Fields<RecordLine> FIELDS =
      RecordLine.fields(
          MeasureProperties.COUNTRY,
          MeasureProperties.KIND,
          MeasureProperties.MINERALS,
          MeasureProperties.STAGES,
          MeasureProperties.DESCRIPTION,
          MeasureProperties.ANNOUNCED,
          MeasureProperties.IN_FORCE,
          MeasureProperties.ENDED,
          MeasureProperties.STATUS,
          MeasureProperties.MOTIVES);

  private Measures(Narrowed<RecordLine> narrowed) {
    super(narrowed, FIELDS);
  }

  static Measures of(Desk desk, Selection selection, Lens lens) {
    List<RecordLine> lines =
        RecordLines.of(
            desk,
            SubjectKind.MEASURE,
            measure -> lens.on().map(day -> mayStandOn(measure, day)).orElse(true),
            MeasureProperties.IN_FORCE,
            MeasureProperties.ANNOUNCED);
    return new Measures(
        Narrowed.of(
            lines,
            List.of(
                Dimension.party(desk, "country", "Country", RecordLine::parties),
                Dimension.coded(desk, "kind", MeasureProperties.KIND, RecordLine::entity),
                Dimension.mineral(desk, RecordLine::minerals),
                Dimension.coded(desk, "status", MeasureProperties.STATUS, RecordLine::entity)),
            selection));
  }

  /** Whether a measure may have been announced or in force on a day. */
  static boolean mayStandOn(Entity measure, LocalDate day) {
    boolean announced =
        measure
            .date(MeasureProperties.ANNOUNCED)
            .filter(date -> !date.certainlyAfter(day))
            .isPresent();
    boolean later =
        measure
            .date(MeasureProperties.IN_FORCE)
            .or(() -> measure.date(MeasureProperties.ANNOUNCED))
            .filter(date -> date.certainlyAfter(day))
            .isPresent();
    boolean over =
        measure
            .date(MeasureProperties.ENDED)
            .filter(date -> date.certainlyBy(day.minusDays(1)))
            .isPresent();
    return (announced || !later) && !over;
  }

  @Override
  public String title() {
    return "Measures";
  }
}
