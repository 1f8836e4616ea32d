package org.tellurion.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tellurion.model.CommitmentProperties;
import org.tellurion.model.DisputeProperties;
import org.tellurion.model.Edtf;
import org.tellurion.model.HookProperties;
import org.tellurion.model.IncidentProperties;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.MeasureProperties;
import org.tellurion.model.MineralProperties;
import org.tellurion.model.PartyProperties;
import org.tellurion.model.Property;
import org.tellurion.model.StrategyProperties;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Alternative;
import org.tellurion.registry.Entity;
import org.tellurion.search.SearchDocument;

/**
 * What can be found of every subject that search covers. Legal hooks are found through their
 * strategy, memberships through their group; uses of tools and criticality lists are not covered.
 */
final class SearchDocuments {
  /** Kinds of subject that search covers, in the order of reading. */
  static final List<SubjectKind> COVERED =
      List.of(
          SubjectKind.INSTRUMENT,
          SubjectKind.PARTY,
          SubjectKind.MINERAL,
          SubjectKind.STRATEGY,
          SubjectKind.COMMITMENT,
          SubjectKind.MEASURE,
          SubjectKind.DISPUTE,
          SubjectKind.INCIDENT);

  private final Desk desk;
  private final Names names;

  SearchDocuments(Desk desk) {
    this.desk = desk;
    this.names = desk.names();
  }

  /** One document a subject, by kind and id. */
  List<SearchDocument> list() {
    List<SearchDocument> documents = new ArrayList<>();
    for (SubjectKind kind : COVERED) {
      for (Entity entity : desk.snapshot().listEntities(kind)) {
        documents.add(document(entity));
      }
    }
    return documents;
  }

  private SearchDocument document(Entity entity) {
    List<String> around = new ArrayList<>(codedNames(entity));
    Subjects.Place place = Subjects.place(desk, entity);
    if (!isNamed(entity.id().kind())) {
      place.parties().forEach(party -> around.addAll(partyNames(party)));
      place.minerals().forEach(mineral -> around.addAll(mineralNames(mineral)));
    }
    return new SearchDocument(
        entity.id(),
        title(entity, place),
        aliases(entity),
        codes(entity),
        around.stream().distinct().toList(),
        bodies(entity),
        date(entity));
  }

  /** Parties and minerals are named by their title and other names alone. */
  private static boolean isNamed(SubjectKind kind) {
    return kind == SubjectKind.PARTY || kind == SubjectKind.MINERAL;
  }

  private static String title(Entity entity, Subjects.Place place) {
    return entity.id().kind() == SubjectKind.COMMITMENT
        ? entity.text(CommitmentProperties.DESCRIPTION).orElse(place.title())
        : place.title();
  }

  private static List<String> aliases(Entity entity) {
    return switch (entity.id().kind()) {
      case INSTRUMENT ->
          Stream.concat(
                  entity.texts(InstrumentProperties.ALIASES).stream(), otherTitles(entity).stream())
              .distinct()
              .toList();
      case PARTY -> entity.texts(PartyProperties.ALIASES);
      case MINERAL -> entity.texts(MineralProperties.ALIASES);
      case STRATEGY -> entity.texts(StrategyProperties.ALIASES);
      case MEMBERSHIP, COMMITMENT, HOOK, MEASURE, DISPUTE, INCIDENT, TOOL_USE, CRITICALITY_LIST ->
          List.of();
    };
  }

  /** Titles that somebody claimed, are not shown and were not set aside. */
  private static List<String> otherTitles(Entity instrument) {
    return instrument.resolved(InstrumentProperties.TITLE).alternatives().stream()
        .filter(title -> title.value().isKnown())
        .filter(title -> title.verdict() != Alternative.Verdict.SHOWN)
        .filter(title -> title.verdict() != Alternative.Verdict.CORRECTED)
        .map(title -> Values.plain(title.value()))
        .toList();
  }

  private static List<String> codes(Entity entity) {
    List<String> codes = new ArrayList<>();
    codes.add(entity.id().id());
    entity.merged().forEach(duplicate -> codes.add(duplicate.id()));
    if (entity.id().kind() == SubjectKind.INSTRUMENT) {
      entity.text(InstrumentProperties.TITLE).flatMap(Acronyms::find).ifPresent(codes::add);
    }
    if (entity.id().kind() == SubjectKind.PARTY) {
      entity.text(PartyProperties.ISO2).ifPresent(codes::add);
    }
    if (entity.id().kind() == SubjectKind.DISPUTE) {
      entity.text(DisputeProperties.CASE_NUMBER).ifPresent(codes::add);
    }
    return codes;
  }

  /** Labels of the coded values and names of the strategies and instruments around. */
  private List<String> codedNames(Entity entity) {
    List<String> labels = new ArrayList<>();
    for (Property property : coded(entity.id().kind())) {
      entity.codes(property).forEach(code -> labels.add(names.value(property, code)));
    }
    if (entity.id().kind() == SubjectKind.COMMITMENT) {
      labels.add(Subjects.title(desk, entity.id()));
    }
    if (entity.id().kind() == SubjectKind.DISPUTE) {
      labels.addAll(
          texts(
              entity,
              DisputeProperties.STATUS,
              DisputeProperties.NORMS,
              DisputeProperties.EXCEPTIONS));
    }
    return labels;
  }

  private static List<Property> coded(SubjectKind kind) {
    return switch (kind) {
      case INSTRUMENT ->
          List.of(
              InstrumentProperties.FORM,
              InstrumentProperties.STATUS,
              InstrumentProperties.LEGAL_STATUS,
              InstrumentProperties.TEXT_AVAILABILITY,
              InstrumentProperties.THEMES,
              InstrumentProperties.SERVES);
      case COMMITMENT -> List.of(CommitmentProperties.KIND, CommitmentProperties.FULFILMENT);
      case PARTY -> List.of(PartyProperties.KIND, PartyProperties.COUNTRY);
      case MINERAL -> List.of(MineralProperties.KIND, MineralProperties.GROUPS);
      case STRATEGY -> List.of(StrategyProperties.KIND, StrategyProperties.STATUS);
      case MEASURE ->
          List.of(
              MeasureProperties.KIND,
              MeasureProperties.STAGES,
              MeasureProperties.STATUS,
              MeasureProperties.MOTIVES);
      case DISPUTE -> List.of(DisputeProperties.FORUM, DisputeProperties.MEASURE_KINDS);
      case INCIDENT -> List.of(IncidentProperties.KIND);
      case MEMBERSHIP, HOOK, TOOL_USE, CRITICALITY_LIST -> List.of();
    };
  }

  private List<String> bodies(Entity entity) {
    return switch (entity.id().kind()) {
      case INSTRUMENT ->
          texts(
              entity,
              InstrumentProperties.SUMMARY,
              InstrumentProperties.NOTES,
              InstrumentProperties.LEGAL_STATUS_BASIS);
      case COMMITMENT -> texts(entity, CommitmentProperties.EVIDENCE);
      case PARTY -> texts(entity, PartyProperties.ROLE);
      case STRATEGY -> strategyBodies(entity);
      case MEASURE -> texts(entity, MeasureProperties.DESCRIPTION);
      case DISPUTE -> texts(entity, DisputeProperties.OUTCOMES);
      case MINERAL, INCIDENT, MEMBERSHIP, HOOK, TOOL_USE, CRITICALITY_LIST -> List.of();
    };
  }

  private List<String> strategyBodies(Entity strategy) {
    List<String> bodies =
        new ArrayList<>(texts(strategy, StrategyProperties.SUMMARY, StrategyProperties.NOTES));
    for (Entity hook : desk.snapshot().listDependents(SubjectKind.HOOK, strategy.id())) {
      bodies.addAll(texts(hook, HookProperties.SUMMARY, HookProperties.CONDITION));
    }
    return bodies;
  }

  private static List<String> texts(Entity entity, Property... properties) {
    List<String> texts = new ArrayList<>();
    for (Property property : properties) {
      texts.addAll(entity.texts(property));
    }
    return texts;
  }

  private List<String> partyNames(String code) {
    return named(SubjectId.party(code), PartyProperties.NAME, PartyProperties.ALIASES);
  }

  private List<String> mineralNames(String id) {
    return named(SubjectId.mineral(id), MineralProperties.NAME, MineralProperties.ALIASES);
  }

  private List<String> named(SubjectId id, Property name, Property aliases) {
    Optional<Entity> found = desk.snapshot().findEntity(id);
    if (found.isEmpty()) {
      return List.of();
    }
    List<String> all = new ArrayList<>(List.of(id.id()));
    found.get().text(name).ifPresent(all::add);
    all.addAll(found.get().texts(aliases));
    return all;
  }

  private static Optional<Edtf> date(Entity entity) {
    return dates(entity.id().kind()).stream()
        .map(entity::date)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<Property> dates(SubjectKind kind) {
    return switch (kind) {
      case INSTRUMENT ->
          List.of(
              InstrumentProperties.SIGNED,
              InstrumentProperties.ANNOUNCED,
              InstrumentProperties.IN_FORCE);
      case COMMITMENT -> List.of(CommitmentProperties.DEADLINE);
      case STRATEGY -> List.of(StrategyProperties.ADOPTED, StrategyProperties.IN_FORCE);
      case MEASURE -> List.of(MeasureProperties.IN_FORCE, MeasureProperties.ANNOUNCED);
      case DISPUTE -> List.of(DisputeProperties.FILED);
      case INCIDENT -> List.of(IncidentProperties.PERIOD);
      case PARTY, MINERAL, MEMBERSHIP, HOOK, TOOL_USE, CRITICALITY_LIST -> List.of();
    };
  }
}
