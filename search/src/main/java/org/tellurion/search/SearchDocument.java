package org.tellurion.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tellurion.model.Edtf;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;

/**
 * What can be found of one subject.
 *
 * @param title what a reader calls it
 * @param aliases other names it goes by
 * @param codes its own ids and codes, for example {@code ZMB} or {@code DS394}; a query equal to
 *     one of them puts the subject first
 * @param names names of other things around it: parties, minerals, form, themes
 * @param bodies running text, each piece on its own
 * @param date the day it is filed under; breaks ties, latest first
 */
public record SearchDocument(
    SubjectId id,
    String title,
    List<String> aliases,
    List<String> codes,
    List<String> names,
    List<String> bodies,
    Optional<Edtf> date) {

  /** Copies the lists. */
  public SearchDocument {
    aliases = List.copyOf(aliases);
    codes = List.copyOf(codes);
    names = List.copyOf(names);
    bodies = List.copyOf(bodies);
  }

  /** Kind of the subject. */
  public SubjectKind kind() {
    return id.kind();
  }

  List<String> texts(TextField field) {
    return switch (field) {
      case TITLE -> isCalledBySentence() ? List.of() : List.of(title);
      case ALIAS -> aliases;
      case CODE -> codes;
      case NAME -> names;
      case BODY ->
          isCalledBySentence() ? Stream.concat(Stream.of(title), bodies.stream()).toList() : bodies;
    };
  }

  /** Commitments and incidents have no name; what describes them weighs as running text. */
  private boolean isCalledBySentence() {
    return kind() == SubjectKind.COMMITMENT || kind() == SubjectKind.INCIDENT;
  }
}
