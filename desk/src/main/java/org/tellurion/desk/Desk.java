package org.tellurion.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publishers;
import org.tellurion.registry.Snapshot;
import org.tellurion.search.SearchIndex;
import org.tellurion.search.SearchView;

/**
 * Answers questions from one snapshot. Immutable to its callers; indexes are built on first use and
 * shared. Keep one desk per snapshot.
 */
public final class Desk {
  private final Snapshot snapshot;
  private final LocalDate today;
  private final Names names;
  private final Lazy<Lookup> lookup;
  private final Lazy<InstrumentIndex> instruments;
  private final Lazy<Map<SubjectId, List<Entity>>> relatedTo;
  private final Lazy<SourceIndex> sources;
  private final Lazy<ChangeLog> changes;
  private final Lazy<GapFinder.Findings> gaps;
  private final Lazy<World> latest;
  private final Lazy<SearchView> search;
  private final Lazy<Coverage> coverage;
  private final Lazy<Overview> overview;
  private final Publishers publishers;

  /**
   * Opens a desk.
   *
   * @param snapshot what is recorded
   * @param labels labels of the codes
   * @param publishers who stands behind the sources
   * @param today the day against which deadlines are read; never taken from a clock here
   */
  public Desk(Snapshot snapshot, Labels labels, Publishers publishers, LocalDate today) {
    this(snapshot, labels, publishers, today, new Lazy<>(SearchIndex::new));
  }

  /**
   * Opens a desk that shares its word index with the desk before it, so that only what changed is
   * indexed again.
   *
   * @param index brought to the state of the snapshot on the first search
   */
  Desk(
      Snapshot snapshot,
      Labels labels,
      Publishers publishers,
      LocalDate today,
      Lazy<SearchIndex> index) {
    this.snapshot = snapshot;
    this.publishers = publishers;
    this.today = today;
    this.names = new Names(snapshot, labels);
    this.lookup = new Lazy<>(() -> new Lookup(snapshot, names));
    this.instruments = new Lazy<>(() -> new InstrumentIndex(snapshot, names));
    this.sources = new Lazy<>(() -> new SourceIndex(this, publishers));
    this.changes = new Lazy<>(() -> new ChangeLog(this));
    this.gaps = new Lazy<>(() -> GapFinder.find(this, Lens.NOW));
    this.latest = new Lazy<>(() -> new World(this, Lens.NOW));
    this.overview =
        new Lazy<>(
            () ->
                Overview.of(
                    this,
                    listLinks(InstrumentFilter.ALL, Lens.NOW, MapLinks.USUAL_AT_LEAST),
                    Lens.NOW));
    this.coverage = new Lazy<>(() -> Coverage.of(this));
    this.search = new Lazy<>(() -> index.get().hold(new SearchDocuments(this).list()));
    this.relatedTo = new Lazy<>(() -> indexRelations(snapshot));
  }

  /** What is recorded. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /** The day against which deadlines are read. */
  public LocalDate today() {
    return today;
  }

  /** Names for readers. */
  public Names names() {
    return names;
  }

  /** Codes for words that users type. */
  public Lookup lookup() {
    return lookup.get();
  }

  /** The instruments that a filter leaves. */
  public InstrumentList listInstruments(
      InstrumentFilter filter, Lens lens, InstrumentList.Sort sort) {
    return InstrumentList.of(instruments.get(), names, filter, lens, sort);
  }

  /** The profile of an instrument; empty when nothing is recorded under the id. */
  public Optional<InstrumentProfile> findInstrument(String id, Lens lens) {
    return snapshot
        .findEntity(SubjectId.instrument(id))
        .map(entity -> new InstrumentProfiles(this, publishers).of(entity, lens));
  }

  /**
   * The profile of an instrument that is known to be there.
   *
   * @throws NoSuchElementException when nothing is recorded under the id
   */
  public InstrumentProfile getInstrument(String id, Lens lens) {
    return findInstrument(id, lens)
        .orElseThrow(() -> new NoSuchElementException("no instrument is recorded as " + id));
  }

  /**
   * Searches every kind of subject that has a page or a place on one.
   *
   * @param typed as a user typed it; anything is some query
   * @param kinds codes of kinds of subject; empty for all
   * @throws UnknownWord when a code is no kind that search covers
   */
  public SearchResults search(String typed, Collection<String> kinds) {
    return SearchResults.of(this, search.get(), typed, kinds);
  }

  /** Builds the word index now, so that the first search does not wait for it. */
  public void prepareSearch() {
    search.get();
  }

  /**
   * Who shares instruments with whom.
   *
   * @param atLeast instruments a pair must share to be linked, from 1
   */
  public MapLinks listLinks(InstrumentFilter filter, Lens lens, int atLeast) {
    return LinkCounter.links(this, filter, lens, atLeast);
  }

  /** The whole record on one page, with the links that a filter leaves. */
  public Overview overview(InstrumentFilter filter, Lens lens, int atLeast) {
    MapLinks map = listLinks(filter, lens, atLeast);
    return lens.on().isEmpty() ? overview.get().with(map) : Overview.of(this, map, lens);
  }

  /** What the record leans on and towards. */
  public Coverage coverage() {
    return coverage.get();
  }

  /** What the record holds, kind by kind. */
  public DataCatalogue listData() {
    return DataCatalogue.of(this);
  }

  /** Every live claim on the subjects of a kind. */
  public KindTable listClaims(SubjectKind kind) {
    return new KindTable(kind, snapshot.listEntities(kind), names, publishers);
  }

  /** What was promised, by deadline, with its standing. */
  public Commitments listCommitments(Selection selection, Lens lens) {
    return Commitments.of(this, selection, lens);
  }

  /** What is missing or contested. */
  public Gaps listGaps(Selection selection, Lens lens) {
    GapFinder.Findings found = lens.on().isEmpty() ? gaps.get() : GapFinder.find(this, lens);
    return Gaps.of(this, found, selection);
  }

  /**
   * Which share of an actor's instruments carries each theme; no actor stands for the usual six.
   */
  public Trends trends(List<String> actors, TrendScope scope, Lens lens) {
    return Trends.of(this, actors, scope, lens);
  }

  /** Instruments by year and another field. */
  public TrendYears trendsByYear(Facet by, TrendScope scope, Lens lens) {
    return TrendYears.of(this, by, scope, lens);
  }

  /** What was recorded, reviewed, withdrawn and judged, latest first. */
  public Changes listChanges(Selection selection) {
    return Changes.of(changes.get(), selection);
  }

  /** Every publisher with what rests on it. */
  public SourceDirectory listSources(Selection selection) {
    return SourceDirectory.of(this, sources.get(), selection);
  }

  /** A publisher by the slug of its page. */
  public Optional<PublisherProfile> findPublisher(String slug) {
    return sources.get().publishers().stream()
        .filter(line -> line.slug().equals(slug))
        .findFirst()
        .map(line -> PublisherProfile.of(this, line));
  }

  /** What states do. */
  public Measures listMeasures(Selection selection, Lens lens) {
    return Measures.of(this, selection, lens);
  }

  /** Cases before tribunals. */
  public Disputes listDisputes(Selection selection, Lens lens) {
    return Disputes.of(this, selection, lens);
  }

  /** Recorded harms, protests and counts of them. */
  public Incidents listIncidents(Selection selection, Lens lens) {
    return Incidents.of(this, selection, lens);
  }

  /** Who uses which class of policy tool. */
  public ToolUses listToolUses(Selection selection) {
    return ToolUses.of(this, selection);
  }

  /** Editions of lists of critical minerals. */
  public CriticalityLists listCriticalityLists(Selection selection, Lens lens) {
    return CriticalityLists.of(this, selection, lens);
  }

  /** Everything recorded of one subject of any kind; empty when nothing is recorded of it. */
  public Optional<RecordProfile> findRecord(SubjectId id) {
    return snapshot.findEntity(id).map(entity -> RecordProfile.of(this, entity, publishers));
  }

  /** The instruments, prepared for filtering and counting. */
  InstrumentIndex instruments() {
    return instruments.get();
  }

  /** The parties with their counts. */
  public Parties listParties(Selection selection, Lens lens, Parties.Sort sort) {
    return world(lens).listParties(selection, sort);
  }

  /**
   * The profile of a party; empty when nothing is recorded under the code.
   *
   * @param code canonical code, or that of a merged duplicate; names and aliases are for {@link
   *     #lookup()}
   * @param with code of another party, to narrow the instruments to those both take part in
   */
  public Optional<PartyProfile> findParty(String code, Optional<String> with, Lens lens) {
    return find(SubjectKind.PARTY, code).map(party -> world(lens).party(party, with, publishers));
  }

  /** The minerals, groups and broad terms with their counts. */
  public Minerals listMinerals(Selection selection, Lens lens) {
    return world(lens).listMinerals(selection);
  }

  /** The profile of a mineral; empty when nothing is recorded under the id. */
  public Optional<MineralProfile> findMineral(String id, Lens lens) {
    return find(SubjectKind.MINERAL, id).map(mineral -> world(lens).mineral(mineral, publishers));
  }

  /** The small groups. */
  public Groups listGroups(Selection selection, Lens lens) {
    return world(lens).listGroups(selection);
  }

  /** The profile of a small group; empty when the instrument has no membership on record. */
  public Optional<GroupProfile> findGroup(String id, Lens lens) {
    return find(SubjectKind.INSTRUMENT, id).flatMap(group -> world(lens).group(group, publishers));
  }

  /** The laws and strategies that instruments serve. */
  public Strategies listStrategies(Selection selection, Lens lens) {
    return world(lens).listStrategies(selection);
  }

  /** The profile of a law or strategy; empty when nothing is recorded under the id. */
  public Optional<StrategyProfile> findStrategy(String id, Lens lens) {
    return find(SubjectKind.STRATEGY, id)
        .map(strategy -> world(lens).strategy(strategy, publishers));
  }

  private World world(Lens lens) {
    return lens.on().isEmpty() ? latest.get() : new World(this, lens);
  }

  /** Finds a subject by what stands in an address; text that cannot be an id names nothing. */
  private Optional<Entity> find(SubjectKind kind, String id) {
    try {
      return snapshot.findEntity(new SubjectId(kind, id));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  /** Instruments that state a relation to {@code target}. */
  List<Entity> listRelatedTo(SubjectId target) {
    return relatedTo.get().getOrDefault(target, List.of());
  }

  private static Map<SubjectId, List<Entity>> indexRelations(Snapshot snapshot) {
    Map<SubjectId, List<Entity>> index = new HashMap<>();
    for (Entity instrument : snapshot.listEntities(SubjectKind.INSTRUMENT)) {
      instrument.links(InstrumentProperties.RELATIONS).stream()
          .map(Value.Link::target)
          .map(id -> snapshot.canonical(SubjectId.instrument(id)))
          .distinct()
          .forEach(target -> index.computeIfAbsent(target, _ -> new ArrayList<>()).add(instrument));
    }
    return index;
  }
}
