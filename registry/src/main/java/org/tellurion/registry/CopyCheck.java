package org.tellurion.registry;

import java.util.Optional;
import java.util.Set;
import org.tellurion.model.Claim;
import org.tellurion.model.Value;
import org.tellurion.registry.ClaimSet.Located;

/** No text shares nine words in a row with the two seed documents; names and addresses may. */
final class CopyCheck implements Check {
  private static final Set<String> NAMES = Set.of("title", "aliases", "name", "text-url");

  private final Shingles shingles;

  CopyCheck(Shingles shingles) {
    this.shingles = shingles;
  }

  @Override
  public void run(ClaimSet claims, Findings findings) {
    for (Located<Claim> located : claims.claims()) {
      Claim claim = located.entry();
      claim.note().ifPresent(note -> text(located, "note", note, findings));
      if (claim.value() instanceof Value.Text(String text)
          && !NAMES.contains(claim.property().name())) {
        text(located, claim.property().name(), text, findings);
      }
    }
  }

  private void text(Located<Claim> located, String key, String text, Findings findings) {
    Optional<String> shared = shingles.findShared(text);
    if (shared.isPresent()) {
      findings.error(
          located,
          key
              + " shares nine words in a row with a seed document (\""
              + shared.get()
              + "\"); say it in your own words");
    }
  }
}
