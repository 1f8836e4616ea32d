package org.tellurion.coding;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tellurion.text.Span;

/**
 * Finds names of several words among the {@link Tokens} of a sentence, the longest first.
 *
 * <p>A name is found only where its words begin with capitals as they do in the name, and one in
 * capitals alone ({@code US}, {@code EU}) only in capitals, so that the pronoun <em>us</em> is no
 * state.
 */
final class NameTable {
  private static final int LONGEST_CAPITALS = 3;

  private final Map<String, Node> roots = new HashMap<>();

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    @Nullable String code;
    boolean capitals;
  }

  /**
   * A name found.
   *
   * @param last index of its last word
   * @param possessive whether it ends in <em>'s</em>
   */
  record Found(int last, String code, boolean possessive) {}

  NameTable copy() {
    NameTable copy = new NameTable();
    roots.forEach((word, node) -> copy.roots.put(word, copy(node)));
    return copy;
  }

  private static Node copy(Node node) {
    Node copy = new Node();
    copy.code = node.code;
    copy.capitals = node.capitals;
    node.next.forEach((word, next) -> copy.next.put(word, copy(next)));
    return copy;
  }

  static NameTable of(PartyNames names) {
    NameTable table = new NameTable();
    // Sorted, so that of two spellings with the same words the same one wins every time.
    names.codes().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> table.add(entry.getKey(), entry.getValue()));
    return table;
  }

  /** Adds a name; one of a few capitals with dots too: <em>US, U.S.</em> */
  void add(String name, String code) {
    addWords(name, code);
    boolean capitals =
        name.length() <= LONGEST_CAPITALS && name.chars().allMatch(Character::isUpperCase);
    if (capitals && name.length() > 1) {
      addWords(String.join(".", name.split("")), code);
    }
  }

  private void addWords(String name, String code) {
    Words words = Words.of(name, new Span(0, name.length()));
    if (words.size() == 0) {
      return;
    }
    Node node = roots.computeIfAbsent(words.form(0), _ -> new Node());
    for (int i = 1; i < words.size(); i++) {
      node = node.next.computeIfAbsent(words.form(i), _ -> new Node());
    }
    if (node.code == null) {
      node.code = code;
      node.capitals = name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }
  }

  @Nullable Found find(Tokens tokens, int first) {
    if (!tokens.isCapital(first)) {
      return null;
    }
    Found found = null;
    Map<String, Node> next = roots;
    for (int at = first; at < tokens.size(); at++) {
      String form = tokens.form(at);
      Node node = next.get(form);
      if (node == null) {
        // Only here, so that a name that holds an apostrophe is still found.
        String owner = owner(form);
        Node owned = owner == null ? null : next.get(owner);
        if (owned != null && owned.code != null && fits(owned, tokens, at)) {
          return new Found(at, owned.code, true);
        }
        return found;
      }
      if (node.code != null && fits(node, tokens, at)) {
        found = new Found(at, node.code, isPossessed(tokens, at));
      }
      next = node.next;
    }
    return found;
  }

  private static boolean fits(Node node, Tokens tokens, int last) {
    return tokens.isCapital(last) && (!node.capitals || tokens.isAllCapitals(last));
  }

  /** <em>States'</em>: the apostrophe is no part of the word. */
  static boolean isPossessed(Tokens tokens, int index) {
    int end = tokens.words.end(index);
    return end < tokens.text.length()
        && (tokens.text.charAt(end) == '’' || tokens.text.charAt(end) == '\'')
        && tokens.form(index).endsWith("s");
  }

  static @Nullable String owner(String form) {
    return form.endsWith("'s") ? form.substring(0, form.length() - 2) : null;
  }
}
