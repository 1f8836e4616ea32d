package org.tellurion.model;

import java.util.Optional;

/**
 * What can be claimed about a kind of subject.
 *
 * @param name the word used in files, JSON and URLs
 * @param index position among the properties of its kind, from 0; display and export order
 * @param setValued whether every element is a claim of its own
 * @param vocabulary for codes: the name of the table of codes, or the code of the kind of subject
 *     whose ids are meant ({@code party}, {@code mineral}, {@code strategy}, {@code instrument})
 */
public record Property(
    SubjectKind kind,
    String name,
    int index,
    ValueType type,
    boolean setValued,
    Optional<String> vocabulary,
    String description) {

  /** For codes that are ids: the kind of subject they name. */
  public Optional<SubjectKind> reference() {
    return vocabulary.flatMap(SubjectKind::findByCode);
  }

  @Override
  public String toString() {
    return kind.code() + "." + name;
  }
}
