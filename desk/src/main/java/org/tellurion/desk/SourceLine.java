package org.tellurion.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tellurion.model.Claim;
import org.tellurion.model.Source;
import org.tellurion.model.SourceKind;
import org.tellurion.registry.Publisher;
import org.tellurion.registry.Publishers;

/**
 * One source with who stands behind it and how many claims rest on it.
 *
 * @param publisher name; empty when the publisher is not in the table of publishers
 * @param kind kind of the publisher; empty with it
 * @param party whose official voice the publisher is
 */
public record SourceLine(
    Source source,
    Optional<String> publisher,
    Optional<SourceKind> kind,
    Optional<String> party,
    int claims) {

  /** The sources behind some claims, best kind first, then by citation. */
  static List<SourceLine> of(Collection<Claim> claims, Publishers publishers) {
    Map<Source, Integer> counts = new TreeMap<>();
    for (Claim claim : claims) {
      claim.sources().forEach(source -> counts.merge(source, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue(), publishers))
        .sorted(
            Comparator.comparing(
                    (SourceLine line) -> line.kind().map(SourceKind::rank).orElse(0),
                    Comparator.reverseOrder())
                .thenComparing(line -> line.source().citation()))
        .toList();
  }

  static SourceLine of(Source source, int claims, Publishers publishers) {
    Optional<Publisher> publisher = publishers.find(source);
    return new SourceLine(
        source,
        publisher.map(Publisher::name),
        publisher.map(Publisher::kind),
        publisher.flatMap(Publisher::party),
        claims);
  }
}
