package org.tellurion.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.model.CuePhrase;

/**
 * The first file of a codebook.
 *
 * @param version of the whole codebook
 * @param terms phrases that cues use as {@code <name>}; a term may use those above it
 */
record CodebookHead(String version, Map<String, CuePhrase> terms) {
  CodebookHead {
    terms = Map.copyOf(terms);
  }

  static Optional<CodebookHead> read(String text, ProblemList problems) {
    Optional<YamlNode> root = YamlTree.read(text, problems);
    if (root.isEmpty()) {
      problems.error(Place.FILE, "the file is empty; it needs version and terms");
      return Optional.empty();
    }
    Map<String, CuePhrase> terms = new LinkedHashMap<>();
    CodebookNodes nodes = new CodebookNodes(terms, problems);
    Map<String, YamlNode> parts = nodes.keys(root.get(), "the file", List.of("version", "terms"));
    if (parts.get("terms") instanceof YamlNode.Keyed keyed) {
      for (YamlNode.Entry entry : keyed.entries()) {
        nodes.phrase(entry.value()).ifPresent(phrase -> terms.put(entry.key(), phrase));
      }
    }
    return nodes
        .text(root.get(), parts, "version")
        .map(version -> new CodebookHead(version, terms));
  }
}
