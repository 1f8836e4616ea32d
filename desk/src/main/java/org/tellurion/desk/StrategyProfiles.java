package org.tellurion.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tellurion.model.Claim;
import org.tellurion.model.HookProperties;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publishers;
import org.tellurion.registry.Snapshot;

/** Puts together rows and profiles of laws and strategies, as seen through a lens. */
final class StrategyProfiles {
  private final Snapshot snapshot;
  private final Names names;
  private final List<InstrumentIndex.Item> items;
  private final Lens lens;

  StrategyProfiles(Desk desk, List<InstrumentIndex.Item> items, Lens lens) {
    this.snapshot = desk.snapshot();
    this.names = desk.names();
    this.items = items;
    this.lens = lens;
  }

  /** One row a strategy, by id. */
  List<StrategyRow> rows() {
    return snapshot.listEntities(SubjectKind.STRATEGY).stream().map(this::row).toList();
  }

  private StrategyRow row(Entity strategy) {
    List<Entity> hooks = snapshot.listDependents(SubjectKind.HOOK, strategy.id());
    return new StrategyRow(
        strategy, serving(strategy).size(), hooks.size(), reachedBy(hooks).size());
  }

  private List<InstrumentIndex.Item> serving(Entity strategy) {
    return items.stream()
        .filter(item -> item.matches(Facet.SERVES, Set.of(strategy.id().id())))
        .toList();
  }

  /** The instruments that at least one of the hooks reaches, each once. */
  private List<InstrumentIndex.Item> reachedBy(List<Entity> hooks) {
    Set<SubjectId> reached = new HashSet<>();
    for (Entity hook : hooks) {
      hook.codes(HookProperties.REACHES)
          .forEach(id -> reached.add(snapshot.canonical(SubjectId.instrument(id))));
    }
    return items.stream().filter(item -> reached.contains(item.entity().id())).toList();
  }

  /** The profile of a strategy. */
  StrategyProfile profile(Entity strategy, Publishers publishers) {
    List<Entity> hooks = snapshot.listDependents(SubjectKind.HOOK, strategy.id());
    List<HistoryLine> history = new ArrayList<>(HistoryLine.of(strategy));
    List<Claim> claims = new ArrayList<>(InstrumentProfiles.liveClaims(strategy));
    for (Entity hook : hooks) {
      history.addAll(HistoryLine.of(hook));
      claims.addAll(InstrumentProfiles.liveClaims(hook));
    }
    history.sort(Comparator.comparing(HistoryLine::at).reversed());
    return new StrategyProfile(
        row(strategy),
        lens,
        hooks.stream()
            .map(this::hook)
            .sorted(
                Comparator.comparingInt((StrategyProfile.Hook hook) -> hook.reaches().size())
                    .reversed()
                    .thenComparing(hook -> hook.entity().id()))
            .toList(),
        InstrumentList.rows(serving(strategy), lens),
        SourceLine.of(claims, publishers),
        List.copyOf(history),
        names,
        publishers);
  }

  private StrategyProfile.Hook hook(Entity hook) {
    return new StrategyProfile.Hook(
        hook,
        InstrumentList.rows(reachedBy(List.of(hook)), lens),
        lens.on()
            .map(
                day ->
                    MemberRow.Presence.between(
                        hook.date(HookProperties.IN_FORCE), hook.date(HookProperties.ENDED), day)));
  }
}
