package org.tellurion.desk;

import java.util.List;
import java.util.Optional;
import org.tellurion.registry.Vocabularies;
import org.tellurion.registry.Vocabulary;

/** Labels from the vocabularies of the data directory. */
record VocabularyLabels(Vocabularies vocabularies) implements Labels {

  @Override
  public Optional<String> find(String vocabulary, String code) {
    return vocabularies.contains(vocabulary, code)
        ? Optional.of(vocabularies.label(vocabulary, code))
        : Optional.empty();
  }

  @Override
  public List<String> listCodes(String vocabulary) {
    return vocabularies
        .find(vocabulary)
        .map(found -> found.entries().stream().map(Vocabulary.Entry::code).toList())
        .orElse(List.of());
  }
}
