package org.tellurion.registry;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tellurion.registry.Problem.Severity;

/** The vocabularies of the data directory, by name. Parties and minerals are subjects, not here. */
public final class Vocabularies {
  private final Map<String, Vocabulary> byName = new TreeMap<>();
  private final Map<String, Map<String, Vocabulary.Entry>> byCode = new TreeMap<>();

  private Vocabularies(Collection<Vocabulary> vocabularies) {
    for (Vocabulary vocabulary : vocabularies) {
      Map<String, Vocabulary.Entry> codes = new TreeMap<>();
      vocabulary.entries().forEach(entry -> codes.put(entry.code(), entry));
      byName.put(vocabulary.name(), vocabulary);
      byCode.put(vocabulary.name(), codes);
    }
  }

  /** The given vocabularies; of two with one name the later. */
  public static Vocabularies of(Collection<Vocabulary> vocabularies) {
    return new Vocabularies(vocabularies);
  }

  /**
   * Reads {@code vocabulary/*.csv}.
   *
   * @param dataDir the data directory; without a folder {@code vocabulary} there are none
   * @throws LedgerException when a file cannot be read or has an error; the message lists them all
   */
  public static Vocabularies load(Path dataDir) {
    ReferenceTables tables = new ReferenceTables(dataDir);
    List<Vocabulary> vocabularies = tables.vocabularies();
    tables.failOnErrors();
    return new Vocabularies(vocabularies);
  }

  /** Finds a vocabulary by its name. */
  public Optional<Vocabulary> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** What a reader sees for a code: its label, or the code itself when it has none. */
  public String label(String name, String code) {
    Vocabulary.Entry entry = byCode.getOrDefault(name, Map.of()).get(code);
    return entry == null ? code : entry.label();
  }

  /** Whether the vocabulary has the code. */
  public boolean contains(String name, String code) {
    return byCode.getOrDefault(name, Map.of()).containsKey(code);
  }

  /** All vocabularies, by name. */
  public List<Vocabulary> listAll() {
    return List.copyOf(byName.values());
  }

  static String describe(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(Problem::toString)
        .reduce((left, right) -> left + "\n" + right)
        .orElse("");
  }
}
