package org.tellurion.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.desk.Desk;
import org.tellurion.desk.Labels;
import org.tellurion.desk.Lens;
import org.tellurion.model.Claim;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Method;
import org.tellurion.model.Properties;
import org.tellurion.model.Property;
import org.tellurion.model.Source;
import org.tellurion.model.SourceKind;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;
import org.tellurion.registry.Publisher;
import org.tellurion.registry.Snapshots;
import org.tellurion.web.sample.Sample;

/** The made-up record with measures, disputes, promises and hostile words beside it. */
final class MonitoringSample {
  static final String HOSTILE = "\"><script>alert(1)</script>&amp;";

  private static final Map<String, List<String>> CODES =
      Map.of(
          "themes", List.of("supply-security", "roadmap"),
          "forms", List.of("memorandum-of-understanding", "free-trade-agreement"),
          "instrument-statuses",
              List.of(
                  "announced",
                  "signed",
                  "implementing",
                  "in-force",
                  "suspended",
                  "under-review",
                  "superseded",
                  "ended"),
          "measure-kinds", List.of("export-ban"),
          "text-availabilities", List.of("full-text", "unpublished"),
          "tool-classes", List.of("domestic-subsidy", "export-restriction"));

  private final List<LedgerEntry> entries = new ArrayList<>(Sample.entries());
  private String by = "compiler-a";
  private Instant at = Instant.parse("2026-11-24T02:00:00Z");

  private MonitoringSample() {
    instruments();
    say(SubjectKind.MEASURE, "m-1", "country=ZMB", "kind=export-ban", "minerals=copper");
    say(SubjectKind.MEASURE, "m-1", "description=" + HOSTILE, "in-force=2020", "status=in-force");
    say(SubjectKind.DISPUTE, "wto-1", "title=China, Copper", "complainants=EU", "filed=2012");
    say(SubjectKind.DISPUTE, "wto-1", "respondents=ZMB", "outcomes=GATT XI:1=inconsistent");
    say(SubjectKind.DISPUTE, "wto-1", "outcomes=" + HOSTILE);
    say(SubjectKind.INCIDENT, "inc-1", "description=Protests counted", "value=12", "period=2023");
    say(SubjectKind.TOOL_USE, "t-1", "country=EU", "tool=domestic-subsidy");
    say(SubjectKind.TOOL_USE, "t-2", "country=ZMB", "tool=export-restriction", "period=2023");
    say(SubjectKind.CRITICALITY_LIST, "l-1", "title=A list", "jurisdiction=EU", "minerals=cobalt");
  }

  private void instruments() {
    for (int i = 0; i < 6; i++) {
      say(
          SubjectKind.INSTRUMENT,
          "deal-" + i,
          "title=Deal " + i,
          "parties=" + (i % 2 == 0 ? "EU" : "JPN"),
          "form=" + (i == 5 ? "free-trade-agreement" : "memorandum-of-understanding"),
          "status=" + (i == 4 ? "announced" : "signed"),
          "themes=" + (i < 3 ? "supply-security" : "roadmap"),
          "text-availability=" + (i < 2 ? "full-text" : "unpublished"));
    }
    say(SubjectKind.COMMITMENT, "deal-0/commitments/a", "description=" + HOSTILE, "kind=funding");
    say(SubjectKind.COMMITMENT, "deal-0/commitments/a", "amount=USD 5", "deadline=2024");
    by = "compiler-b";
    at = Instant.parse("2026-11-24T03:00:00Z");
    say(SubjectKind.COMMITMENT, "deal-0/commitments/a", "amount=USD 9");
  }

  /** The desk over the record, through a lens. */
  static Desk desk(Lens lens) {
    return new Desk(
        Snapshots.of(
            new MonitoringSample().entries,
            MonitoringSample::publisher,
            lens.asOf().orElse(Instant.MAX)),
        labels(),
        MonitoringSample::publisher,
        LocalDate.of(2026, 11, 24));
  }

  private void say(SubjectKind kind, String id, String... claims) {
    for (String claim : claims) {
      int equals = claim.indexOf('=');
      Property property =
          Properties.listOf(kind).stream()
              .filter(candidate -> candidate.name().equals(claim.substring(0, equals)))
              .findFirst()
              .orElseThrow();
      entries.add(
          Claim.of(
              new SubjectId(kind, id),
              property,
              Value.parse(property.type(), claim.substring(equals + 1)),
              List.of(new Source("https://ministry.example/" + kind.code())),
              Optional.empty(),
              new Method.Curated(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              at,
              by));
    }
  }

  private static Optional<Publisher> publisher(Source source) {
    return source.citation().startsWith("https://ministry.example")
        ? Optional.of(new Publisher("Ministry", SourceKind.OFFICIAL, Optional.of("EU")))
        : Optional.empty();
  }

  private static Labels labels() {
    return new Labels() {
      @Override
      public Optional<String> find(String vocabulary, String code) {
        return Optional.empty();
      }

      @Override
      public List<String> listCodes(String vocabulary) {
        return CODES.getOrDefault(vocabulary, List.of());
      }
    };
  }
}
