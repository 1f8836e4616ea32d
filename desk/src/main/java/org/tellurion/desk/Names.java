package org.tellurion.desk;

import java.util.List;
import java.util.Optional;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.MineralProperties;
import org.tellurion.model.PartyProperties;
import org.tellurion.model.Property;
import org.tellurion.model.StrategyProperties;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Snapshot;

/**
 * Names for readers: of parties, minerals, instruments, strategies and codes. A thing without a
 * recorded name is called by its id, never by an empty string.
 */
public final class Names {
  private final Snapshot snapshot;
  private final Labels labels;

  Names(Snapshot snapshot, Labels labels) {
    this.snapshot = snapshot;
    this.labels = labels;
  }

  /** Name of a party, for example {@code Zambia} for {@code ZMB}. */
  public String party(String code) {
    return name(SubjectId.party(code), PartyProperties.NAME);
  }

  /** Name of a mineral, for example {@code Rare earths}. */
  public String mineral(String id) {
    return name(SubjectId.mineral(id), MineralProperties.NAME);
  }

  /** Whether a mineral is a broad term: words that name no particular mineral. */
  public boolean isBroadTerm(String mineral) {
    return snapshot
        .findEntity(SubjectId.mineral(mineral))
        .flatMap(entity -> entity.code(MineralProperties.KIND))
        .filter("broad-term"::equals)
        .isPresent();
  }

  /** Title of an instrument. */
  public String instrument(String id) {
    return name(SubjectId.instrument(id), InstrumentProperties.TITLE);
  }

  /** Title of a strategy or law. */
  public String strategy(String id) {
    return name(new SubjectId(SubjectKind.STRATEGY, id), StrategyProperties.TITLE);
  }

  /** Label of a code in a vocabulary; the code itself where none is recorded. */
  public String label(String vocabulary, String code) {
    return labels.find(vocabulary, code).orElse(code);
  }

  /** The codes of a vocabulary, in display order. */
  public List<String> listCodes(String vocabulary) {
    return labels.listCodes(vocabulary);
  }

  /** What a reader sees for a code or id of a property. */
  public String value(Property property, String code) {
    Optional<SubjectKind> reference = property.reference();
    if (reference.isEmpty()) {
      return property.vocabulary().map(vocabulary -> label(vocabulary, code)).orElse(code);
    }
    return switch (reference.get()) {
      case PARTY -> party(code);
      case MINERAL -> mineral(code);
      case INSTRUMENT -> instrument(code);
      case STRATEGY -> strategy(code);
      case MEMBERSHIP, COMMITMENT, HOOK, MEASURE, DISPUTE, INCIDENT, TOOL_USE, CRITICALITY_LIST ->
          code;
    };
  }

  private String name(SubjectId id, Property property) {
    return snapshot.findEntity(id).flatMap(entity -> entity.text(property)).orElse(id.id());
  }
}
