package org.tellurion.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tellurion.model.Claim;
import org.tellurion.model.ClaimId;
import org.tellurion.model.Edtf;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Method;
import org.tellurion.model.Property;
import org.tellurion.model.Source;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Value;
import org.tellurion.registry.Ledger;
import org.tellurion.registry.SqliteLedger;

/**
 * Writes a ledger of made-up instruments, 40 claims each, by two recorders who disagree now and
 * then. Same arguments, same claims.
 */
public final class SyntheticRegistry {
  private static final int CLAIMS_EACH = 40;
  private static final int BATCH = 2_500;
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<String> PARTIES =
      List.of("USA", "EU", "JPN", "AUS", "CAN", "GBR", "ZMB", "COD", "CHL", "IDN", "KAZ", "PHL");
  private static final List<String> MINERALS =
      List.of("lithium", "cobalt", "copper", "nickel", "graphite", "rare-earths", "manganese");
  private static final List<String> FORMS =
      List.of("memorandum-of-understanding", "joint-statement", "strategic-partnership", "other");
  private static final List<String> STATUSES = List.of("signed", "implementing", "announced");
  private static final List<String> THEMES =
      List.of("supply-security", "investment-facilitation", "esg-standards", "circularity");

  private SyntheticRegistry() {}

  /** Writes {@code args[1]} instruments into the ledger {@code args[0]}. */
  public static void main(String[] args) {
    int instruments = Integer.parseInt(args[1]);
    Random random = new Random(20_261_124);
    try (Ledger ledger = SqliteLedger.open(Path.of(args[0]))) {
      List<LedgerEntry> batch = new ArrayList<>();
      int written = 0;
      for (int number = 0; number < instruments; number++) {
        batch.addAll(instrument(number, random));
        if (batch.size() >= BATCH * CLAIMS_EACH || number == instruments - 1) {
          written += ledger.append(batch);
          batch.clear();
        }
      }
      System.out.println(written + " claims on " + instruments + " instruments");
    }
  }

  private static List<Claim> instrument(int number, Random random) {
    SubjectId subject = SubjectId.instrument("synthetic-mou-" + number);
    Map<ClaimId, Claim> claims = new LinkedHashMap<>();
    for (int recorder = 0; claims.size() < CLAIMS_EACH; recorder++) {
      Recorder by = new Recorder(subject, "recorder-" + recorder, number, random);
      LocalDate day = LocalDate.of(2010 + random.nextInt(16), 1 + random.nextInt(12), 1);
      by.say(claims, InstrumentProperties.TITLE, new Value.Text("Made-up deal " + number));
      by.say(claims, InstrumentProperties.FORM, code(FORMS, random));
      by.say(claims, InstrumentProperties.STATUS, code(STATUSES, random));
      by.say(claims, InstrumentProperties.SIGNED, new Value.Date(Edtf.of(day)));
      by.say(
          claims,
          InstrumentProperties.SUMMARY,
          new Value.Text("Deal number " + number + " on minerals, told by recorder " + recorder));
      by.say(claims, InstrumentProperties.LEGAL_STATUS, new Value.Unknown());
      for (int index = 0; index < 4; index++) {
        by.say(claims, InstrumentProperties.PARTIES, code(PARTIES, random));
        by.say(claims, InstrumentProperties.MINERALS, code(MINERALS, random));
        by.say(claims, InstrumentProperties.THEMES, code(THEMES, random));
      }
    }
    return claims.values().stream().limit(CLAIMS_EACH).toList();
  }

  private static Value code(List<String> codes, Random random) {
    return new Value.Code(codes.get(random.nextInt(codes.size())));
  }

  /** One who records claims on one instrument; of equal claims the first counts. */
  private record Recorder(SubjectId subject, String name, int number, Random random) {
    void say(Map<ClaimId, Claim> claims, Property property, Value value) {
      Claim claim =
          Claim.of(
              subject,
              property,
              value,
              List.of(
                  new Source("https://example.org/" + name + "/" + number % 1_000),
                  new Source("https://www.gov.uk/deals/" + number % 5_000)),
              Optional.empty(),
              new Method.Curated(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              FIRST.plusSeconds(number),
              name);
      claims.putIfAbsent(claim.id(), claim);
    }
  }
}
