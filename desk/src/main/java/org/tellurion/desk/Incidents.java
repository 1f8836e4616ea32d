package org.tellurion.desk;

import java.util.List;
import org.tellurion.model.IncidentProperties;
import org.tellurion.model.SubjectKind;

/**
 * Recorded harms, protests and counts of them, latest period first.
 *
 * <p>Counting rule: a row is a statement of a source, often itself a count. Sources overlap in
 * place, time and kind, so values of different rows are never added up.
 */
public final class Incidents extends Listing<RecordLine> {
  /** Keys that narrow the list. */
  public static final List<String> KEYS = List.of("country", "mineral", "kind");

  private static final Fields<RecordLine> FIELDS =
      RecordLine.fields(
          IncidentProperties.COUNTRIES,
          IncidentProperties.MINERALS,
          IncidentProperties.PERIOD,
          IncidentProperties.KIND,
          IncidentProperties.VALUE,
          IncidentProperties.UNIT,
          IncidentProperties.DESCRIPTION);

  private Incidents(Narrowed<RecordLine> narrowed) {
    super(narrowed, FIELDS);
  }

  static Incidents of(Desk desk, Selection selection, Lens lens) {
    List<RecordLine> lines =
        RecordLines.of(
            desk,
            SubjectKind.INCIDENT,
            incident ->
                lens.on()
                    .filter(
                        day ->
                            incident
                                .date(IncidentProperties.PERIOD)
                                .filter(date -> date.certainlyAfter(day))
                                .isPresent())
                    .isEmpty(),
            IncidentProperties.PERIOD);
    return new Incidents(
        Narrowed.of(
            lines,
            List.of(
                Dimension.party(desk, "country", "Country", RecordLine::parties),
                Dimension.mineral(desk, RecordLine::minerals),
                Dimension.coded(desk, "kind", IncidentProperties.KIND, RecordLine::entity)),
            selection));
  }

  @Override
  public String title() {
    return "Incidents";
  }
}
