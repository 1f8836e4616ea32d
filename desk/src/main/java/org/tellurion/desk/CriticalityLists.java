package org.tellurion.desk;

import java.util.List;
import org.tellurion.model.CriticalityListProperties;
import org.tellurion.model.SubjectKind;

/** Editions of lists of critical minerals, latest first. */
public final class CriticalityLists extends Listing<RecordLine> {
  /** Keys that narrow the list. */
  public static final List<String> KEYS = List.of("jurisdiction", "mineral");

  private static final Fields<RecordLine> FIELDS =
      RecordLine.fields(
          CriticalityListProperties.TITLE,
          CriticalityListProperties.JURISDICTION,
          CriticalityListProperties.YEAR,
          CriticalityListProperties.MINERALS);

  private CriticalityLists(Narrowed<RecordLine> narrowed) {
    super(narrowed, FIELDS);
  }

  static CriticalityLists of(Desk desk, Selection selection, Lens lens) {
    List<RecordLine> lines =
        RecordLines.of(
            desk,
            SubjectKind.CRITICALITY_LIST,
            list ->
                lens.on()
                    .filter(
                        day ->
                            list.date(CriticalityListProperties.YEAR)
                                .filter(date -> date.certainlyAfter(day))
                                .isPresent())
                    .isEmpty(),
            CriticalityListProperties.YEAR);
    return new CriticalityLists(
        Narrowed.of(
            lines,
            List.of(
                Dimension.party(desk, "jurisdiction", "Jurisdiction", RecordLine::parties),
                Dimension.mineral(desk, RecordLine::minerals)),
            selection));
  }

  @Override
  public String title() {
    return "Criticality lists";
  }
}
