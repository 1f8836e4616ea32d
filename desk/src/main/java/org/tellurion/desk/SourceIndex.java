package org.tellurion.desk;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tellurion.model.Claim;
import org.tellurion.model.Source;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publisher;
import org.tellurion.registry.Publishers;

/**
 * Every source of a snapshot's live claims, gathered by publisher.
 *
 * <p>Counting rules: a claim counts once for each of its sources, and once for a publisher however
 * many of that publisher's sources it cites. An instrument rests on the sources of the claims on
 * itself, its members and its commitments. A source whose publisher is not in the table of
 * publishers stands for its host, or for itself when it is no address.
 */
final class SourceIndex {
  private final List<PublisherLine> publishers;
  private final int instruments;
  private final int onOneSource;

  SourceIndex(Desk desk, Publishers table) {
    Map<String, Gathered> byName = new TreeMap<>();
    Map<SubjectId, Set<String>> voices = new TreeMap<>();
    Map<SubjectId, Set<Source>> sources = new TreeMap<>();
    for (SubjectKind kind : SubjectKind.values()) {
      for (Entity entity : desk.snapshot().listEntities(kind)) {
        Optional<SubjectId> instrument = instrumentOf(desk, entity);
        for (Claim claim : InstrumentProfiles.liveClaims(entity)) {
          Set<String> names = new HashSet<>();
          for (Source source : claim.sources()) {
            Gathered gathered =
                byName.computeIfAbsent(voiceOf(source, table), _ -> new Gathered(table, source));
            gathered.add(source, entity.id(), instrument, names.add(gathered.name));
          }
          instrument.ifPresent(
              id -> {
                voices.computeIfAbsent(id, _ -> new HashSet<>()).addAll(names);
                sources.computeIfAbsent(id, _ -> new HashSet<>()).addAll(claim.sources());
              });
        }
      }
    }
    this.publishers = lines(byName.values(), voices);
    this.instruments = sources.size();
    this.onOneSource = (int) sources.values().stream().filter(set -> set.size() == 1).count();
  }

  /** What is known of a publisher while claims are read. */
  private static final class Gathered {
    private final String name;
    private final Optional<Publisher> publisher;
    private final Map<Source, Set<SubjectId>> sources = new TreeMap<>();
    private final Map<Source, Integer> claimsBySource = new TreeMap<>();
    private final Set<SubjectId> subjects = new HashSet<>();
    private final Set<SubjectId> instruments = new TreeSet<>();
    private int claims;

    Gathered(Publishers table, Source first) {
      this.publisher = table.find(first);
      this.name = voiceOf(first, table);
    }

    void add(Source source, SubjectId subject, Optional<SubjectId> instrument, boolean newClaim) {
      claims += newClaim ? 1 : 0;
      claimsBySource.merge(source, 1, Integer::sum);
      sources.computeIfAbsent(source, _ -> new TreeSet<>()).add(instrument.orElse(subject));
      subjects.add(subject);
      instrument.ifPresent(instruments::add);
    }

    PublisherLine line(String slug, Set<SubjectId> alone) {
      List<PublisherLine.Cited> cited = new ArrayList<>();
      sources.forEach(
          (source, of) ->
              cited.add(
                  new PublisherLine.Cited(
                      source, claimsBySource.getOrDefault(source, 0), List.copyOf(of))));
      return new PublisherLine(
          slug,
          name,
          publisher.map(Publisher::kind),
          publisher.flatMap(Publisher::party),
          claims,
          subjects.size(),
          List.copyOf(instruments),
          instruments.stream().filter(alone::contains).toList(),
          List.copyOf(cited));
    }
  }

  private static List<PublisherLine> lines(
      Collection<Gathered> gathered, Map<SubjectId, Set<String>> voices) {
    Set<SubjectId> alone = new HashSet<>();
    voices.forEach(
        (instrument, names) -> {
          if (names.size() == 1) {
            alone.add(instrument);
          }
        });
    Set<String> taken = new HashSet<>();
    List<PublisherLine> lines = new ArrayList<>();
    for (Gathered one : gathered) {
      lines.add(one.line(slug(one.name, taken), alone));
    }
    lines.sort(
        Comparator.comparingInt((PublisherLine line) -> line.instruments().size())
            .thenComparingInt(PublisherLine::claims)
            .reversed()
            .thenComparing(PublisherLine::name));
    return List.copyOf(lines);
  }

  private static Optional<SubjectId> instrumentOf(Desk desk, Entity entity) {
    return switch (entity.id().kind()) {
      case INSTRUMENT -> Optional.of(entity.id());
      case MEMBERSHIP, COMMITMENT ->
          Optional.of(desk.snapshot().canonical(SubjectId.instrument(entity.id().ownerId())));
      case PARTY, MINERAL, STRATEGY, HOOK, MEASURE, DISPUTE, INCIDENT, TOOL_USE, CRITICALITY_LIST ->
          Optional.empty();
    };
  }

  /** The publisher's name, else the host, else the citation. */
  private static String voiceOf(Source source, Publishers table) {
    return table.find(source).map(Publisher::name).orElseGet(() -> unlisted(source));
  }

  private static String unlisted(Source source) {
    if (!source.isAddress()) {
      return source.citation();
    }
    try {
      String host = URI.create(source.citation()).getHost();
      return host == null ? source.citation() : host;
    } catch (IllegalArgumentException notAnAddress) {
      // An address that the URI grammar refuses is still a source; it speaks for itself alone.
      return source.citation();
    }
  }

  /** The name in lower-case ASCII words, at most 60 characters, made unique by a number. */
  private static String slug(String name, Set<String> taken) {
    String plain =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String base = plain.isEmpty() ? "source" : plain.substring(0, Math.min(60, plain.length()));
    String slug = base;
    for (int number = 2; !taken.add(slug); number++) {
      slug = base + "-" + number;
    }
    return slug;
  }

  /** Publishers, those behind the most instruments first. */
  List<PublisherLine> publishers() {
    return publishers;
  }

  /** Instruments with at least one live claim. */
  int instruments() {
    return instruments;
  }

  /** Instruments all of whose claims cite one and the same source. */
  int onOneSource() {
    return onOneSource;
  }
}
