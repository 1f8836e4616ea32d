package org.tellurion.desk;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tellurion.model.Property;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;

/**
 * A way to narrow rows and to count them.
 *
 * @param key the query parameter
 * @param codes under which a row counts; at least one, for example {@code unknown}
 * @param reader the code for a word that a user typed; fails with {@link UnknownWord}
 * @param labeler what a reader sees for a code
 * @param order codes in display order; codes that are not in it come first, most frequent first
 */
record Dimension<T>(
    String key,
    String label,
    Function<T, ? extends Collection<String>> codes,
    UnaryOperator<String> reader,
    UnaryOperator<String> labeler,
    List<String> order) {

  /** A dimension whose codes are few and in a fixed order. */
  static <T> Dimension<T> of(
      String key,
      String label,
      List<String> order,
      UnaryOperator<String> labeler,
      Function<T, ? extends Collection<String>> codes) {
    return new Dimension<>(key, label, codes, word -> oneOf(key, word, order), labeler, order);
  }

  /** A dimension by party: words may be codes, names or aliases. */
  static <T> Dimension<T> party(
      Desk desk, String key, String label, Function<T, ? extends Collection<String>> codes) {
    return named(desk, SubjectKind.PARTY, key, label, codes);
  }

  /** The same, with another label for a code. */
  Dimension<T> labelling(String code, String newLabel) {
    return new Dimension<>(
        key,
        label,
        codes,
        reader,
        other -> other.equals(code) ? newLabel : labeler.apply(other),
        order);
  }

  /** A dimension by mineral: words may be ids, names or aliases. */
  static <T> Dimension<T> mineral(Desk desk, Function<T, ? extends Collection<String>> codes) {
    return named(desk, SubjectKind.MINERAL, "mineral", "Mineral", codes);
  }

  private static <T> Dimension<T> named(
      Desk desk,
      SubjectKind kind,
      String key,
      String label,
      Function<T, ? extends Collection<String>> codes) {
    UnaryOperator<String> naming =
        kind == SubjectKind.PARTY ? desk.names()::party : desk.names()::mineral;
    return new Dimension<>(
        key,
        label,
        codes,
        word -> Facet.STATES.contains(word) ? word : desk.lookup().get(kind, word),
        code -> Facet.STATES.contains(code) ? stateLabel(code) : naming.apply(code),
        List.of());
  }

  /** A dimension by a coded property of a subject: its codes, else the state of the property. */
  static <T> Dimension<T> coded(
      Desk desk, String key, Property property, Function<T, Entity> subject) {
    String vocabulary = property.vocabulary().orElseThrow();
    List<String> known = desk.names().listCodes(vocabulary);
    return new Dimension<>(
        key,
        property.description(),
        row -> codesOrState(subject.apply(row), property),
        word -> Facet.STATES.contains(word) ? word : oneOf(key, word, known),
        code ->
            Facet.STATES.contains(code) ? stateLabel(code) : desk.names().label(vocabulary, code),
        List.of());
  }

  /**
   * A dimension by a property whose words are in no vocabulary: its words, else the state of the
   * property.
   *
   * @param order usual words in display order; a word of {@code rows} may be asked for as well
   */
  static <T> Dimension<T> worded(
      String key,
      String label,
      List<String> order,
      Property property,
      Function<T, Entity> subject,
      Collection<T> rows) {
    Function<T, List<String>> codes = row -> codesOrState(subject.apply(row), property);
    Set<String> known = new LinkedHashSet<>(order);
    rows.forEach(row -> known.addAll(codes.apply(row)));
    List<String> words = List.copyOf(known);
    return new Dimension<>(
        key,
        label,
        codes,
        word -> Facet.STATES.contains(word) ? word : oneOf(key, word, words),
        code -> Facet.STATES.contains(code) ? stateLabel(code) : code,
        order);
  }

  /** The displayed codes of a property, or the state it is in when there is none. */
  static List<String> codesOrState(Entity entity, Property property) {
    List<String> codes = Values.plain(entity, property);
    return codes.isEmpty() ? List.of(entity.state(property).code()) : codes;
  }

  /** What a reader sees for a state that stands in for a code. */
  static String stateLabel(String state) {
    return switch (state) {
      case "silent" -> "Silent";
      case "not-applicable" -> "Does not apply";
      case "not-found" -> "Searched, not found";
      default -> "Not known";
    };
  }

  private static String oneOf(String key, String word, List<String> codes) {
    if (!codes.contains(word)) {
      throw new UnknownWord(key, word, Lookup.nearest(word, codes));
    }
    return word;
  }
}
