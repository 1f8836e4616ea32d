package org.tellurion.registry;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;

/**
 * The registry at one moment of recording: immutable, shared by all readers without locks.
 *
 * <p>Every subject stands under its canonical id; a merged duplicate is found under either.
 * Subjects without a live claim are absent from lists and found only by {@link #findEntity} and
 * {@link #listEnded}, with their history.
 */
public final class Snapshot {
  private final long sequence;
  private final Instant moment;
  private final Identity identity;
  private final Histories histories;
  private final Map<SubjectKind, Shelf> shelves;

  /**
   * Takes its parts.
   *
   * @param histories the whole ledger at {@code sequence}
   * @param identity judgements up to {@code moment}
   * @param shelves the subjects, a shelf for every kind
   */
  Snapshot(
      long sequence,
      Instant moment,
      Histories histories,
      Identity identity,
      Map<SubjectKind, Shelf> shelves) {
    this.sequence = sequence;
    this.moment = moment;
    this.histories = histories;
    this.identity = identity;
    this.shelves = new EnumMap<>(shelves);
  }

  /** Sequence number of the ledger's last entry when this was taken. */
  public long sequence() {
    return sequence;
  }

  /** The latest moment of recording that this includes; {@link Instant#MIN} when empty. */
  public Instant moment() {
    return moment;
  }

  /**
   * Changes whenever what a reader can see changes: sequence, moment and version of the order of
   * trust.
   */
  public String stamp() {
    return sequence + "-" + moment + "-r" + Resolution.VERSION;
  }

  /** Version of the order of trust that picked the displayed values. */
  public String resolutionVersion() {
    return Resolution.VERSION;
  }

  /** The id that stands for {@code id} after merges. */
  public SubjectId canonical(SubjectId id) {
    return identity.canonical(id);
  }

  /** Finds a subject, following merges; empty when nothing was ever said of it. */
  public Optional<Entity> findEntity(SubjectId id) {
    SubjectId target = identity.canonical(id);
    Shelf.Content content = shelf(target.kind()).content();
    return Optional.ofNullable(content.present().get(target.id()))
        .or(() -> Optional.ofNullable(content.ended().get(target)));
  }

  /**
   * Gets a subject that is known to be there, following merges.
   *
   * @throws NoSuchElementException when nothing was ever said of it
   */
  public Entity getEntity(SubjectId id) {
    return findEntity(id)
        .orElseThrow(() -> new NoSuchElementException("nothing is recorded of " + id));
  }

  /** All subjects of a kind with at least one live claim, by id. */
  public Collection<Entity> listEntities(SubjectKind kind) {
    return ofKind(kind).values();
  }

  /** Subjects all of whose claims were withdrawn, by kind and id; what is left is their history. */
  public List<Entity> listEnded() {
    return shelves.values().stream()
        .flatMap(shelf -> shelf.content().ended().values().stream())
        .sorted(java.util.Comparator.comparing(Entity::id))
        .toList();
  }

  /** Subjects that hang on {@code owner}: its memberships, commitments or hooks, by id. */
  public List<Entity> listDependents(SubjectKind kind, SubjectId owner) {
    List<Entity> dependents = dependents(kind, owner.id());
    if (identity.duplicatesOf(owner).isEmpty()) {
      return dependents;
    }
    return java.util.stream.Stream.concat(
            dependents.stream(),
            identity.duplicatesOf(owner).stream().flatMap(id -> dependents(kind, id.id()).stream()))
        .toList();
  }

  private List<Entity> dependents(SubjectKind kind, String ownerId) {
    // '0' is the character after '/', so this is every id that starts with ownerId + "/".
    return List.copyOf(ofKind(kind).subMap(ownerId + "/", ownerId + "0").values());
  }

  /** The whole ledger at {@link #sequence}. */
  Histories histories() {
    return histories;
  }

  /** The judgements on identity in force. */
  Identity identity() {
    return identity;
  }

  /** Subjects of a kind all of whose claims were withdrawn. */
  Map<SubjectId, Entity> ended(SubjectKind kind) {
    return shelf(kind).content().ended();
  }

  NavigableMap<String, Entity> ofKind(SubjectKind kind) {
    return shelf(kind).content().present();
  }

  Shelf shelf(SubjectKind kind) {
    Shelf shelf = shelves.get(kind);
    if (shelf == null) {
      throw new IllegalStateException("a snapshot without a shelf for " + kind);
    }
    return shelf;
  }
}
