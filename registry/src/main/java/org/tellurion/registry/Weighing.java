package org.tellurion.registry;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.tellurion.model.Claim;
import org.tellurion.model.Confidence;
import org.tellurion.model.Method;
import org.tellurion.model.Source;
import org.tellurion.model.SourceKind;

/**
 * Weighs the sources of a claim.
 *
 * <p>Definition. The <em>kind</em> of a source is that of its publisher, with two adjustments: the
 * address of the instrument's own text, and any text of the ToTA corpus, is of kind {@code text};
 * an official page of a state or bloc that is not concerned counts as {@code expert}. The
 * <em>trust</em> of a claim is the best kind among its sources. Its <em>voices</em> are the
 * distinct publishers. <em>Confidence</em> is high with a text or official source, or with an
 * intergovernmental or expert source beside another voice; medium with two voices or one
 * intergovernmental or expert source; else low; never more than the recorder stated.
 */
final class Weighing {
  private final Publishers publishers;

  /**
   * Publishers of the sources seen so far: a source stands behind many claims, and looking its
   * publisher up means taking its address apart.
   */
  private final Map<Source, Voice> voices = new ConcurrentHashMap<>();

  /** Who speaks in a source. */
  private record Voice(Optional<Publisher> publisher, String name) {}

  Weighing(Publishers publishers) {
    this.publishers = publishers;
  }

  /**
   * What a subject's claims are weighed against.
   *
   * @param textAddresses addresses of the instrument's own text
   * @param concerned codes of the parties concerned; empty when that is not a question for the kind
   *     of subject, and then every official page is official
   */
  record Context(Set<String> textAddresses, Set<String> concerned) {
    static final Context NONE = new Context(Set.of(), Set.of());
  }

  WeighedClaim weigh(Claim claim, Context context) {
    SourceKind trust = SourceKind.RUMOUR;
    Set<String> names = new TreeSet<>();
    for (Source source : claim.sources()) {
      Voice voice = voices.computeIfAbsent(source, this::listen);
      SourceKind kind = kindOf(source, voice.publisher(), context);
      trust = kind.rank() > trust.rank() ? kind : trust;
      names.add(voice.name());
    }
    if (claim.method() instanceof Method.OfficialText) {
      trust = SourceKind.TEXT;
    }
    Confidence fromSources = confidence(trust, names.size());
    Confidence confidence = claim.statedConfidence().map(fromSources::min).orElse(fromSources);
    return new WeighedClaim(claim, trust, List.copyOf(names), confidence);
  }

  private Voice listen(Source source) {
    Optional<Publisher> publisher = publishers.find(source);
    return new Voice(publisher, publisher.map(Publisher::name).orElseGet(() -> voiceOf(source)));
  }

  /** Confidence that a best kind of source and a number of independent voices give. */
  static Confidence confidence(SourceKind trust, int voices) {
    return switch (trust) {
      case TEXT, OFFICIAL -> Confidence.HIGH;
      case INTERGOVERNMENTAL, EXPERT -> voices > 1 ? Confidence.HIGH : Confidence.MEDIUM;
      case PRESS, AGGREGATOR, RUMOUR -> voices > 1 ? Confidence.MEDIUM : Confidence.LOW;
    };
  }

  private static SourceKind kindOf(Source source, Optional<Publisher> publisher, Context context) {
    if (context.textAddresses().contains(source.citation())) {
      return SourceKind.TEXT;
    }
    if (publisher.isEmpty()) {
      return SourceKind.AGGREGATOR;
    }
    SourceKind kind = publisher.get().kind();
    boolean foreign =
        kind == SourceKind.OFFICIAL
            && !context.concerned().isEmpty()
            && publisher.get().party().filter(context.concerned()::contains).isEmpty();
    return foreign ? SourceKind.EXPERT : kind;
  }

  /** The host of an address, or the citation itself. */
  private static String voiceOf(Source source) {
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
}
