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
import org.tellurion.registry.Publishers;
import org.tellurion.registry.Snapshots;
import org.tellurion.web.sample.Sample;

/** The made-up record with groups, strategies, bodies, lists and hostile words beside it. */
final class SubjectSample {
  static final String HOSTILE = "<script>alert(1)</script>\"'><b onload=x>";

  private final List<LedgerEntry> entries = new ArrayList<>(Sample.entries());

  private SubjectSample() {
    say(SubjectKind.PARTY, "MINE", "name=State mining company", "kind=firm", "country=ZMB");
    say(SubjectKind.PARTY, "ATL", "name=Atlantis", "kind=state");
    say(SubjectKind.PARTY, "ZMB", "aliases=Northern Rhodesia", "wto-member=yes");
    say(SubjectKind.PARTY, "ZMB", "income-group=Low income");
    say(SubjectKind.PARTY, "EVIL", "name=" + HOSTILE, "kind=state");
    say(SubjectKind.MINERAL, "rare-earths", "name=Rare earths", "kind=group");
    say(SubjectKind.MINERAL, "neodymium", "name=Neodymium", "groups=rare-earths");
    say(SubjectKind.MINERAL, "critical-minerals", "name=Critical minerals", "kind=broad-term");
    deals();
    group();
    say(SubjectKind.MEASURE, "m-1", "country=ZMB", "kind=export-ban", "minerals=copper");
    say(SubjectKind.DISPUTE, "d-1", "title=A case", "complainants=EU", "respondents=ZMB");
    say(SubjectKind.INCIDENT, "inc-1", "description=Protests", "countries=ZMB", "period=2023");
    list("l-1", "jurisdiction=EU", "year=2020", "minerals=rare-earths;cobalt");
    list("l-2", "jurisdiction=EU", "year=2023", "minerals=neodymium");
    list("l-3", "jurisdiction=JPN", "minerals=copper");
    say(SubjectKind.STRATEGY, "act", "title=The Act", "kind=law", "parties=EU", "status=in-force");
    say(SubjectKind.STRATEGY, "act", "partnership-count=13", "notes=" + HOSTILE);
    say(SubjectKind.HOOK, "act/hooks/credit", "kind=finance", "summary=Money", "reaches=deal-1");
  }

  private void deals() {
    for (int i = 0; i < 30; i++) {
      String year = String.valueOf(2018 + i % 7);
      String other = i % 3 == 0 ? "JPN" : "EU";
      deal("deal-" + i, "title=Deal " + i, "parties=ZMB;" + other, "signed=" + year);
      deal("deal-" + i, "status=signed", "minerals=" + (i % 2 == 0 ? "copper" : "neodymium"));
    }
    deal("deal-1", "serves=act", "minerals=critical-minerals", "themes=roadmap");
    deal("firm-deal", "title=Deal of a firm", "parties=MINE;JPN", "minerals=rare-earths");
    deal("evil-deal", "title=" + HOSTILE, "parties=EVIL;ZMB");
  }

  private void group() {
    deal("club", "title=The club", "form=small-group-initiative", "parties=EU;COD");
    seat("ZMB", "standing=member", "joined=2023-05", "role=" + HOSTILE);
    seat("EU", "standing=observer");
    seat("JPN", "standing=invited");
    deal("other-club", "title=The other club");
    say(SubjectKind.MEMBERSHIP, "other-club/members/ZMB", "standing=member");
  }

  private void deal(String id, String... claims) {
    say(SubjectKind.INSTRUMENT, id, claims);
  }

  private void seat(String party, String... claims) {
    say(SubjectKind.MEMBERSHIP, "club/members/" + party, claims);
  }

  private void list(String id, String... claims) {
    say(SubjectKind.CRITICALITY_LIST, id, claims);
    say(SubjectKind.CRITICALITY_LIST, id, "title=List " + id);
  }

  private void say(SubjectKind kind, String id, String... claims) {
    for (String claim : claims) {
      int equals = claim.indexOf('=');
      Property property = Properties.find(kind, claim.substring(0, equals)).orElseThrow();
      for (String text : claim.substring(equals + 1).split(property.setValued() ? ";" : "\n", -1)) {
        entries.add(
            Claim.of(
                new SubjectId(kind, id),
                property,
                Value.parse(property.type(), text),
                List.of(new Source("https://ministry.example/page")),
                Optional.empty(),
                new Method.Curated(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2026-11-24T02:00:00Z"),
                "compiler-a"));
      }
    }
  }

  /** The record through a lens. */
  static Desk desk(Lens lens) {
    Publishers publishers =
        source -> Optional.of(new Publisher("Ministry", SourceKind.OFFICIAL, Optional.of("ZMB")));
    return new Desk(
        Snapshots.of(new SubjectSample().entries, publishers, lens.asOf().orElse(Instant.MAX)),
        new Words(),
        publishers,
        LocalDate.of(2026, 11, 24));
  }

  /** A few codes of each vocabulary; every code is its own label. */
  private record Words() implements Labels {
    private static final Map<String, List<String>> CODES =
        Map.of(
            "party-kinds", List.of("state", "firm"),
            "mineral-kinds", List.of("mineral", "group", "broad-term"),
            "instrument-statuses", List.of("signed", "in-force"),
            "themes", List.of("roadmap", "research"),
            "forms", List.of("free-trade-agreement", "association-agreement", "investment-treaty"));

    @Override
    public Optional<String> find(String vocabulary, String code) {
      return Optional.of(code.replace('-', ' '));
    }

    @Override
    public List<String> listCodes(String vocabulary) {
      return CODES.getOrDefault(vocabulary, List.of());
    }
  }
}
