package org.tellurion.web.sample;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tellurion.desk.Desk;
import org.tellurion.desk.Labels;
import org.tellurion.desk.Lens;
import org.tellurion.model.CommitmentProperties;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.MineralProperties;
import org.tellurion.model.PartyProperties;
import org.tellurion.model.Source;
import org.tellurion.model.SourceKind;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Value;
import org.tellurion.registry.Publisher;
import org.tellurion.registry.Snapshots;

/** A made-up record that shows every state a value can be in. */
public final class Sample {
  /** Id of the instrument with a value in every state. */
  public static final String INSTRUMENT = "sample-raw-materials-mou-2023";

  /** Id of a second instrument. */
  public static final String OTHER = "sample-roadmap-2024";

  private static final SubjectId MOU = SubjectId.instrument(INSTRUMENT);
  private static final SubjectId ROADMAP = SubjectId.instrument(OTHER);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private Sample() {}

  /** The desk over the sample, through a lens. */
  public static Desk desk(Lens lens) {
    return desk(entries(), lens);
  }

  /** A desk over other entries. */
  public static Desk desk(List<? extends LedgerEntry> entries, Lens lens) {
    Instant asOf = lens.asOf().orElse(Instant.MAX);
    return new Desk(
        Snapshots.of(entries, Sample::publisher, asOf), new NoLabels(), Sample::publisher, TODAY);
  }

  /** Everything that is said, in order. */
  public static List<LedgerEntry> entries() {
    Entries entries = new Entries();
    names(entries);
    mou(entries);
    roadmap(entries);
    secondOpinion(entries);
    secondLook(entries);
    return entries.list();
  }

  private static void names(Entries entries) {
    entries.by("tellurion", "2026-11-24T01:00:00Z").from("https://codes.example/list");
    for (String[] party :
        new String[][] {
          {"EU", "European Union"}, {"ZMB", "Zambia"}, {"COD", "DR Congo"}, {"JPN", "Japan"}
        }) {
      entries.say(SubjectId.party(party[0]), PartyProperties.NAME, party[1]);
      entries.say(SubjectId.party(party[0]), PartyProperties.KIND, "state");
    }
    for (String[] mineral :
        new String[][] {{"cobalt", "Cobalt"}, {"copper", "Copper"}, {"lithium", "Lithium"}}) {
      entries.say(SubjectId.mineral(mineral[0]), MineralProperties.NAME, mineral[1]);
    }
  }

  private static void mou(Entries entries) {
    entries
        .by("compiler-a", "2026-11-24T02:00:00Z")
        .from("https://ministry.example/text", "https://news.example/signing")
        .at("paragraph 7")
        .say(
            MOU,
            InstrumentProperties.TITLE,
            "Memorandum of Understanding on a Partnership on Sustainable Raw Materials")
        .say(MOU, InstrumentProperties.FORM, "memorandum-of-understanding")
        .say(MOU, InstrumentProperties.PARTIES, "EU", "ZMB")
        .say(MOU, InstrumentProperties.ANNOUNCED, "2023-06~")
        .say(MOU, InstrumentProperties.SIGNED, "2023-10-26")
        .say(MOU, InstrumentProperties.STATUS, "in-force")
        .say(MOU, InstrumentProperties.LEGAL_STATUS, "silent")
        .say(MOU, InstrumentProperties.ENDED, "not-applicable")
        .say(MOU, InstrumentProperties.TEXT_AVAILABILITY, "full-text-public")
        .say(MOU, InstrumentProperties.TEXT_URL, "https://ministry.example/text")
        .say(MOU, InstrumentProperties.MINERALS, "cobalt", "copper")
        .say(
            MOU,
            InstrumentProperties.THEMES,
            "value-addition",
            "investment-facilitation",
            "research")
        .say(
            MOU,
            InstrumentProperties.SUMMARY,
            "The parties mean to build value chains from mine to refined metal and name projects"
                + " within six months.");
    entries.claim(
        MOU,
        InstrumentProperties.IN_FORCE,
        new Value.NotFound("official journals of both parties", Optional.empty()));
    SubjectId commitment = SubjectId.commitment(INSTRUMENT, "roadmap");
    entries
        .say(commitment, CommitmentProperties.DESCRIPTION, "Agree a roadmap of concrete projects")
        .say(commitment, CommitmentProperties.KIND, "roadmap")
        .say(commitment, CommitmentProperties.DEADLINE, "2024-04-26")
        .say(commitment, CommitmentProperties.FULFILMENT, "unknown")
        .sayAndWithdraw(
            MOU, InstrumentProperties.MINERALS, "lithium", "the text names cobalt and copper only");
  }

  private static void roadmap(Entries entries) {
    entries
        .by("compiler-a", "2026-11-24T02:00:00Z")
        .from("https://news.example/roadmap")
        .say(ROADMAP, InstrumentProperties.TITLE, "Roadmap of projects")
        .say(ROADMAP, InstrumentProperties.FORM, "roadmap")
        .say(ROADMAP, InstrumentProperties.PARTIES, "EU", "ZMB", "COD")
        .say(ROADMAP, InstrumentProperties.SIGNED, "2024/2025")
        .say(ROADMAP, InstrumentProperties.STATUS, "signed")
        .say(ROADMAP, InstrumentProperties.RELATIONS, "implements " + INSTRUMENT);
  }

  private static void secondOpinion(Entries entries) {
    entries
        .by("compiler-b", "2026-11-24T02:30:00Z")
        .from("https://other-ministry.example/announcement")
        .say(MOU, InstrumentProperties.SIGNED, "2023-11-17")
        .from("https://news.example/later")
        .say(MOU, InstrumentProperties.FORM, "strategic-partnership")
        .say(MOU, InstrumentProperties.SIGNED, "2023");
  }

  private static void secondLook(Entries entries) {
    entries
        .by("second-look", "2026-11-24T03:00:00Z")
        .review("the announcement speaks of a framework, the text of a memorandum")
        .from("https://ministry.example/text")
        .at("title")
        .say(MOU, InstrumentProperties.STATUS, "signed");
  }

  private static Optional<Publisher> publisher(Source source) {
    if (!source.isAddress()) {
      return Optional.empty();
    }
    String host = String.valueOf(URI.create(source.citation()).getHost());
    return Optional.of(
        switch (host) {
          case "ministry.example" ->
              new Publisher("Ministry of Mines", SourceKind.OFFICIAL, Optional.of("ZMB"));
          case "other-ministry.example" ->
              new Publisher("European Commission", SourceKind.OFFICIAL, Optional.of("EU"));
          default -> new Publisher(host, SourceKind.PRESS, Optional.empty());
        });
  }

  /** No vocabulary: every code is its own label. */
  private record NoLabels() implements Labels {
    @Override
    public Optional<String> find(String vocabulary, String code) {
      return Optional.of(
          code.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
              + code.substring(1).replace('-', ' '));
    }

    @Override
    public List<String> listCodes(String vocabulary) {
      return List.of();
    }
  }
}
