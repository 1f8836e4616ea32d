package org.tellurion.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;

/** Subjects that stand inside the file of another, each in a section of its own. */
enum Dependents {
  MEMBERS(SubjectKind.INSTRUMENT, SubjectKind.MEMBERSHIP, "members", "member"),
  COMMITMENTS(SubjectKind.INSTRUMENT, SubjectKind.COMMITMENT, "commitments", "key"),
  HOOKS(SubjectKind.STRATEGY, SubjectKind.HOOK, "hooks", "key");

  private final SubjectKind owner;
  private final SubjectKind kind;
  private final String section;
  private final String key;

  Dependents(SubjectKind owner, SubjectKind kind, String section, String key) {
    this.owner = owner;
    this.kind = kind;
    this.section = section;
    this.key = key;
  }

  /** The sections in a file of this kind. */
  static List<Dependents> of(SubjectKind owner) {
    return Arrays.stream(values()).filter(part -> part.owner == owner).toList();
  }

  /** The section that holds subjects of this kind, or empty for kinds that stand alone. */
  static Optional<Dependents> holding(SubjectKind kind) {
    return Arrays.stream(values()).filter(part -> part.kind == kind).findFirst();
  }

  /** The key of the list in the file, which is also the middle part of the id. */
  String section() {
    return section;
  }

  /** The key that names one of them within its owner. */
  String key() {
    return key;
  }

  SubjectKind owner() {
    return owner;
  }

  SubjectKind kind() {
    return kind;
  }

  /**
   * The id of one of them.
   *
   * @throws IllegalArgumentException when {@code localKey} is not words joined by {@code - . _}
   */
  SubjectId subject(String ownerId, String localKey) {
    if (localKey.indexOf('/') >= 0) {
      throw new IllegalArgumentException("\"" + Excerpt.of(localKey) + "\" has a /");
    }
    return new SubjectId(kind, ownerId + "/" + section + "/" + localKey);
  }
}
