package org.tellurion.registry;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.Claim;
import org.tellurion.model.Confidence;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.Property;
import org.tellurion.model.Source;
import org.tellurion.model.SourceKind;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;
import org.tellurion.registry.ClaimSet.Located;

/**
 * Publishers are known; a signature rests on more than rumour; who states more confidence than his
 * sources give is told so; the address of a text is an address.
 */
final class SourceCheck implements Check {
  private static final Set<String> SIGNED = Set.of("signed", "in-force", "implementing");

  private final Publishers publishers;
  private final Weighing weighing;

  SourceCheck(Publishers publishers) {
    this.publishers = publishers;
    this.weighing = new Weighing(publishers);
  }

  @Override
  public void run(ClaimSet claims, Findings findings) {
    Set<String> named = new HashSet<>();
    for (Located<Claim> located : claims.claims()) {
      for (Source source : located.entry().sources()) {
        if (publishers.find(source).isEmpty()
            && named.add(located.file() + " " + source.citation())) {
          findings.warning(
              located,
              "no row of vocabulary/publishers.csv matches the source \""
                  + Excerpt.of(source.citation())
                  + "\", which counts as aggregator; add one");
        }
      }
      signature(claims, located, findings);
      confidence(claims, located, named, findings);
      address(located, findings);
    }
  }

  private void signature(ClaimSet claims, Located<Claim> located, Findings findings) {
    if (!claimsSignature(located.entry()) || !claims.isLive(located)) {
      return;
    }
    WeighedClaim weighed = weighing.weigh(located.entry(), context(claims, located.entry()));
    if (weighed.trust().rank() <= SourceKind.RUMOUR.rank()) {
      findings.error(
          located,
          located.entry().property().name()
              + " rests on rumour alone; name a source for the signature or say announced");
    }
  }

  private static boolean claimsSignature(Claim claim) {
    Property property = claim.property();
    return switch (claim.value()) {
      case Value.Date _ -> property.equals(InstrumentProperties.SIGNED);
      case Value.Code(String code) ->
          property.equals(InstrumentProperties.STATUS) && SIGNED.contains(code);
      case Value.Text _,
          Value.Money _,
          Value.Figure _,
          Value.Link _,
          Value.Unknown _,
          Value.Silent _,
          Value.NotApplicable _,
          Value.NotFound _ ->
          false;
    };
  }

  private void confidence(
      ClaimSet claims, Located<Claim> located, Set<String> named, Findings findings) {
    Claim claim = located.entry();
    Optional<Confidence> stated = claim.statedConfidence();
    if (stated.isEmpty()) {
      return;
    }
    Confidence given = weighing.weigh(unstated(claim), context(claims, claim)).confidence();
    String record = claim.subject() + " " + claim.recordedBy() + " " + claim.recordedAt();
    if (stated.get().compareTo(given) > 0 && named.add(record)) {
      findings.warning(
          located,
          "confidence "
              + stated.get().code()
              + " is more than the sources of this record give, "
              + given.code()
              + ", and has no effect; leave it out or add sources");
    }
  }

  private static Claim unstated(Claim claim) {
    RecordHead head = RecordHead.of(claim);
    return new RecordHead(
            head.by(),
            head.at(),
            head.method(),
            head.sources(),
            head.pinpoint(),
            head.note(),
            Optional.empty(),
            head.from(),
            head.to())
        .claim(claim.subject(), claim.property(), claim.value());
  }

  /** As lenient as can be: an official page of any party is official. */
  private static Weighing.Context context(ClaimSet claims, Claim claim) {
    SubjectId owner = new SubjectId(SubjectKind.INSTRUMENT, claim.subject().ownerId());
    Set<String> texts = new HashSet<>();
    for (Located<Claim> located : claims.liveAbout(owner)) {
      if (located.entry().property().equals(InstrumentProperties.TEXT_URL)
          && located.entry().value() instanceof Value.Text(String text)) {
        texts.add(text);
      }
    }
    return new Weighing.Context(texts, Set.of());
  }

  private static void address(Located<Claim> located, Findings findings) {
    Claim claim = located.entry();
    if (claim.property().equals(InstrumentProperties.TEXT_URL)
        && claim.value() instanceof Value.Text(String text)
        && !new Source(text).isAddress()) {
      findings.error(located, "text-url has to be an address that begins with https:// or http://");
    }
  }
}
