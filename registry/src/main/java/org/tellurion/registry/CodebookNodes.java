package org.tellurion.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.model.CuePhrase;

/** What the files of a codebook have in common: keys that are known, texts, lists, phrases. */
final class CodebookNodes {
  private final Map<String, CuePhrase> terms;
  private final ProblemList problems;

  CodebookNodes(Map<String, CuePhrase> terms, ProblemList problems) {
    this.terms = terms;
    this.problems = problems;
  }

  /** The values by key; unknown keys are problems. Empty when {@code node} has no keys. */
  Map<String, YamlNode> keys(YamlNode node, String what, List<String> allowed) {
    if (!(node instanceof YamlNode.Keyed keyed)) {
      problems.error(node.place(), what + " has to be keys and values, not " + node.describe());
      return Map.of();
    }
    Map<String, YamlNode> parts = new LinkedHashMap<>();
    for (YamlNode.Entry entry : keyed.entries()) {
      if (allowed.contains(entry.key())) {
        parts.put(entry.key(), entry.value());
      } else {
        problems.error(
            entry.place(),
            what
                + " has no key \""
                + Excerpt.of(entry.key())
                + "\""
                + Suggestions.didYouMean(entry.key(), allowed));
      }
    }
    return parts;
  }

  /** The text under a key; a problem and empty when it is missing. */
  Optional<String> text(YamlNode owner, Map<String, YamlNode> parts, String key) {
    if (parts.get(key) instanceof YamlNode.Scalar scalar && !scalar.isEmpty()) {
      return Optional.of(scalar.text());
    }
    problems.error(owner.place(), "\"" + key + "\" is missing; it is a text");
    return Optional.empty();
  }

  /** The items under a key; a single value is a list of one, a missing one an empty list. */
  List<YamlNode> items(Map<String, YamlNode> parts, String key) {
    return switch (parts.get(key)) {
      case null -> List.of();
      case YamlNode.Items items -> items.items();
      case YamlNode.Scalar scalar when scalar.isEmpty() -> List.of();
      case YamlNode node -> List.of(node);
    };
  }

  /** The phrases under a key. */
  List<CuePhrase> phrases(Map<String, YamlNode> parts, String key) {
    List<CuePhrase> phrases = new ArrayList<>();
    for (YamlNode item : items(parts, key)) {
      phrase(item).ifPresent(phrases::add);
    }
    return phrases;
  }

  /** A phrase of the cue language. */
  Optional<CuePhrase> phrase(YamlNode node) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      problems.error(node.place(), "a phrase has to be a single value, not " + node.describe());
      return Optional.empty();
    }
    return problems.attempt(scalar.place(), () -> CuePhrase.parse(scalar.text(), terms));
  }
}
