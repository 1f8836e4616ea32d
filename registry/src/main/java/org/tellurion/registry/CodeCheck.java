package org.tellurion.registry;

import java.util.Collection;
import java.util.Optional;
import org.tellurion.model.Claim;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;
import org.tellurion.registry.ClaimSet.Located;

/** Codes are in their vocabulary; ids and links name subjects that exist. */
final class CodeCheck implements Check {
  private final Vocabularies vocabularies;

  CodeCheck(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  @Override
  public void run(ClaimSet claims, Findings findings) {
    for (Located<Claim> located : claims.claims()) {
      Claim claim = located.entry();
      switch (claim.value()) {
        case Value.Code(String code) -> code(claims, located, code, findings);
        case Value.Link(String relation, String target) -> {
          inVocabulary(located, claim.property().vocabulary(), relation, findings);
          subject(claims, located, claim.subject().kind(), target, findings);
        }
        case Value.Text _,
            Value.Date _,
            Value.Money _,
            Value.Figure _,
            Value.Unknown _,
            Value.Silent _,
            Value.NotApplicable _,
            Value.NotFound _ -> {}
      }
      owner(claims, located, findings);
    }
  }

  private void code(ClaimSet claims, Located<Claim> located, String code, Findings findings) {
    Property property = located.entry().property();
    Optional<SubjectKind> reference = property.reference();
    if (reference.isPresent()) {
      subject(claims, located, reference.get(), code, findings);
    } else {
      inVocabulary(located, property.vocabulary(), code, findings);
    }
  }

  private void inVocabulary(
      Located<Claim> located, Optional<String> name, String code, Findings findings) {
    if (name.isEmpty() || vocabularies.contains(name.get(), code)) {
      return;
    }
    String file = "vocabulary/" + name.get() + ".csv";
    Optional<Vocabulary> vocabulary = vocabularies.find(name.get());
    if (vocabulary.isEmpty()) {
      findings.error(located, "the vocabulary " + file + " is missing");
    } else {
      Collection<String> codes = vocabulary.get().listCodes();
      findings.error(
          located,
          "\"" + Excerpt.of(code) + "\" is not in " + file + Suggestions.didYouMean(code, codes));
    }
  }

  private static void subject(
      ClaimSet claims, Located<Claim> located, SubjectKind kind, String id, Findings findings) {
    if (!claims.ids(kind).contains(id)) {
      findings.error(
          located,
          "there is no "
              + kind.code()
              + " \""
              + Excerpt.of(id)
              + "\""
              + Suggestions.didYouMean(id, claims.ids(kind)));
    }
  }

  private static void owner(ClaimSet claims, Located<Claim> located, Findings findings) {
    SubjectId subject = located.entry().subject();
    Optional<Dependents> part = Dependents.holding(subject.kind());
    if (part.isEmpty()) {
      return;
    }
    SubjectId owner = new SubjectId(part.get().owner(), subject.ownerId());
    if (!claims.has(owner)) {
      findings.error(
          located, "nothing is claimed of " + owner + ", which " + subject + " is part of");
    }
    if (part.get() == Dependents.MEMBERS) {
      subject(claims, located, SubjectKind.PARTY, subject.localKey(), findings);
    }
  }
}
