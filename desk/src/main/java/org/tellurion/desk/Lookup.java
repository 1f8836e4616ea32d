package org.tellurion.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tellurion.model.MineralProperties;
import org.tellurion.model.PartyProperties;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Snapshot;

/**
 * Finds the code for a word a user typed: {@code zambia}, {@code ZMB} and {@code Zambia} are one
 * party, {@code rare earths} and {@code rare-earths} one mineral.
 */
public final class Lookup {
  private static final int SUGGESTIONS = 5;

  private final Map<SubjectKind, Map<String, String>> words = new HashMap<>();
  private final Snapshot snapshot;
  private final Names names;

  Lookup(Snapshot snapshot, Names names) {
    this.snapshot = snapshot;
    this.names = names;
    words.put(
        SubjectKind.PARTY,
        index(snapshot, SubjectKind.PARTY, PartyProperties.NAME, PartyProperties.ALIASES));
    words.put(
        SubjectKind.MINERAL,
        index(snapshot, SubjectKind.MINERAL, MineralProperties.NAME, MineralProperties.ALIASES));
  }

  private static Map<String, String> index(
      Snapshot snapshot, SubjectKind kind, Property name, Property aliases) {
    Map<String, String> index = new HashMap<>();
    // Subjects that ended have a page with their history still, and others may name them.
    snapshot.listEnded().stream()
        .map(Entity::id)
        .filter(id -> id.kind() == kind)
        .forEach(id -> index.put(fold(id.id()), id.id()));
    for (Entity entity : snapshot.listEntities(kind)) {
      entity.texts(aliases).forEach(alias -> index.putIfAbsent(fold(alias), entity.id().id()));
    }
    for (Entity entity : snapshot.listEntities(kind)) {
      entity.text(name).ifPresent(text -> index.put(fold(text), entity.id().id()));
      entity.merged().forEach(duplicate -> index.put(fold(duplicate.id()), entity.id().id()));
    }
    for (Entity entity : snapshot.listEntities(kind)) {
      index.put(fold(entity.id().id()), entity.id().id());
    }
    return index;
  }

  /**
   * The code that a word stands for in a facet.
   *
   * @throws UnknownWord when it stands for none, with the nearest words
   */
  public String resolve(Facet facet, String word) {
    if (facet == Facet.YEAR) {
      if (word.matches("\\d{4}") || word.equals("unknown")) {
        return word;
      }
      throw new UnknownWord(facet.key(), word, List.of("2024", "unknown"));
    }
    if (facet == Facet.CLASS) {
      return InstrumentClass.findByCode(word)
          .map(InstrumentClass::code)
          .orElseThrow(
              () -> new UnknownWord(facet.key(), word, nearest(word, InstrumentClass.listCodes())));
    }
    if (Facet.STATES.contains(word)) {
      return word;
    }
    Optional<SubjectKind> reference = facet.property().reference();
    if (reference.filter(words::containsKey).isPresent()) {
      return find(reference.get(), word)
          .orElseThrow(
              () ->
                  new UnknownWord(
                      facet.key(),
                      word,
                      nearest(word, words.getOrDefault(reference.get(), Map.of()).keySet())));
    }
    if (reference.isPresent()) {
      return recorded(facet.key(), reference.get(), word);
    }
    return code(facet.key(), facet.property().vocabulary().orElse(""), word);
  }

  /** The word, when it is the id of something recorded. */
  private String recorded(String parameter, SubjectKind kind, String word) {
    List<String> ids =
        snapshot.listEntities(kind).stream().map(entity -> entity.id().id()).toList();
    if (!ids.contains(word)) {
      throw new UnknownWord(parameter, word, nearest(word, ids));
    }
    return word;
  }

  /**
   * The code of a vocabulary that a word stands for.
   *
   * @param parameter how the user called it, for the message
   * @throws UnknownWord when it stands for none, with the nearest codes
   */
  public String code(String parameter, String vocabulary, String word) {
    List<String> codes = names.listCodes(vocabulary);
    String folded = fold(word);
    return codes.stream()
        .filter(code -> fold(code).equals(folded))
        .findFirst()
        .orElseThrow(() -> new UnknownWord(parameter, word, nearest(word, codes)));
  }

  /** Finds the id of a party or mineral by code, name or alias. */
  public Optional<String> find(SubjectKind kind, String word) {
    return Optional.ofNullable(words.getOrDefault(kind, Map.of()).get(fold(word)));
  }

  /** Finds the id of a party or mineral, or fails with the nearest words. */
  public String get(SubjectKind kind, String word) {
    return find(kind, word)
        .orElseThrow(
            () ->
                new UnknownWord(
                    kind.code(), word, nearest(word, words.getOrDefault(kind, Map.of()).keySet())));
  }

  /** The recorded ids of a kind that are closest to {@code id}, at most five. */
  public List<String> nearestIds(SubjectKind kind, String id) {
    return nearest(
        id, snapshot.listEntities(kind).stream().map(entity -> entity.id().id()).toList());
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
  }

  /** The words closest to {@code word} by edit distance, at most five. */
  static List<String> nearest(String word, Iterable<String> candidates) {
    String folded = fold(word);
    List<String> sorted = new ArrayList<>();
    candidates.forEach(sorted::add);
    sorted.sort(
        Comparator.comparingInt((String candidate) -> distance(folded, fold(candidate)))
            .thenComparing(Comparator.naturalOrder()));
    return sorted.stream().limit(SUGGESTIONS).toList();
  }

  /** Edit distance (Levenshtein); a candidate that starts with the word counts as near. */
  private static int distance(String word, String candidate) {
    if (candidate.startsWith(word)) {
      return 1;
    }
    int[] previous = new int[candidate.length() + 1];
    for (int column = 0; column <= candidate.length(); column++) {
      previous[column] = column;
    }
    for (int row = 1; row <= word.length(); row++) {
      int[] current = new int[candidate.length() + 1];
      current[0] = row;
      for (int column = 1; column <= candidate.length(); column++) {
        int replace =
            previous[column - 1] + (word.charAt(row - 1) == candidate.charAt(column - 1) ? 0 : 1);
        current[column] =
            Math.min(replace, Math.min(previous[column] + 1, current[column - 1] + 1));
      }
      previous = current;
    }
    return previous[candidate.length()];
  }
}
