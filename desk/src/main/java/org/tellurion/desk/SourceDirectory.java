package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tellurion.model.SourceKind;

/** Who says what this record holds: every publisher, those behind the most instruments first. */
public final class SourceDirectory extends Listing<PublisherLine> {
  /** Keys that narrow the list. */
  public static final List<String> KEYS = List.of("kind", "party");

  private final int instruments;
  private final int onOneSource;

  private SourceDirectory(Narrowed<PublisherLine> narrowed, SourceIndex index) {
    super(narrowed, PublisherLine.FIELDS);
    this.instruments = index.instruments();
    this.onOneSource = index.onOneSource();
  }

  static SourceDirectory of(Desk desk, SourceIndex index, Selection selection) {
    List<String> kinds =
        new ArrayList<>(Arrays.stream(SourceKind.values()).map(SourceKind::code).toList());
    java.util.Collections.reverse(kinds);
    kinds.add("unknown");
    List<Dimension<PublisherLine>> dimensions =
        List.of(
            Dimension.of(
                "kind",
                "Kind of publisher",
                kinds,
                SourceDirectory::kindLabel,
                line -> List.of(line.kind().map(SourceKind::code).orElse("unknown"))),
            Dimension.<PublisherLine>party(
                    desk,
                    "party",
                    "Official voice of",
                    line -> List.of(line.party().orElse("not-applicable")))
                .labelling("not-applicable", "No party's own voice"));
    return new SourceDirectory(Narrowed.of(index.publishers(), dimensions, selection), index);
  }

  /** What a reader sees for a kind of publisher. */
  static String kindLabel(String code) {
    return code.equals("unknown")
        ? "Not in the table of publishers"
        : SourceKind.parse(code).label();
  }

  /** Instruments on record. */
  public int instruments() {
    return instruments;
  }

  /** Instruments all of whose claims cite one and the same source. */
  public int onOneSource() {
    return onOneSource;
  }

  /** Instruments that cite one publisher of this list and no other. */
  public int alone() {
    return narrowed().rows().stream().mapToInt(line -> line.alone().size()).sum();
  }

  /** Distinct sources of the publishers in this list. */
  public int sources() {
    return narrowed().rows().stream().mapToInt(line -> line.sources().size()).sum();
  }

  @Override
  public String title() {
    return "Sources";
  }

  @Override
  void writeParticulars(JsonGenerator out) throws IOException {
    out.writeNumberField("instruments", instruments);
    out.writeNumberField("instrumentsOnOneSource", onOneSource);
  }
}
