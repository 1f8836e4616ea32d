package org.tellurion.model;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * What a claim is about: a kind and an id that is unique within the kind.
 *
 * <p>Ids are ASCII words joined by {@code -}, with {@code /} between the parts of a dependent
 * subject ({@code msp-forum-2024/members/ZMB}). At most 240 characters. An id never changes: when
 * two ids turn out to name one thing, a {@link Judgement} merges them.
 */
public record SubjectId(SubjectKind kind, String id) implements Comparable<SubjectId> {
  private static final int MAX_LENGTH = 240;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9]+(?:[-._/][A-Za-z0-9]+)*");
  private static final Comparator<SubjectId> ORDER =
      Comparator.comparing(SubjectId::kind).thenComparing(SubjectId::id);

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException when the id is empty, too long, or has characters outside
   *     ASCII letters, digits and {@code - . _ /}
   */
  public SubjectId {
    require(id);
  }

  /** Fails when {@code id} cannot be one, as the constructor does. */
  static void require(String id) {
    if (id.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "id is longer than " + MAX_LENGTH + " characters: " + Texts.excerpt(id));
    }
    if (!SHAPE.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "id \""
              + Texts.excerpt(id)
              + "\" is not made of ASCII letters, digits and single - . _ / between them");
    }
  }

  public static SubjectId instrument(String id) {
    return new SubjectId(SubjectKind.INSTRUMENT, id);
  }

  public static SubjectId party(String code) {
    return new SubjectId(SubjectKind.PARTY, code);
  }

  public static SubjectId mineral(String id) {
    return new SubjectId(SubjectKind.MINERAL, id);
  }

  /** The membership of {@code party} in the group instrument {@code group}. */
  public static SubjectId membership(String group, String party) {
    return new SubjectId(SubjectKind.MEMBERSHIP, group + "/members/" + party);
  }

  /** The commitment {@code key} of the instrument {@code instrument}. */
  public static SubjectId commitment(String instrument, String key) {
    return new SubjectId(SubjectKind.COMMITMENT, instrument + "/commitments/" + key);
  }

  /** The legal hook {@code key} of the strategy {@code strategy}. */
  public static SubjectId hook(String strategy, String key) {
    return new SubjectId(SubjectKind.HOOK, strategy + "/hooks/" + key);
  }

  /** For a dependent subject the id of what it hangs on, for every other the id itself. */
  public String ownerId() {
    int slash = id.indexOf('/');
    return slash < 0 ? id : id.substring(0, slash);
  }

  /** For a dependent subject the last part of its id, for every other the id itself. */
  public String localKey() {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(SubjectId other) {
    return ORDER.compare(this, other);
  }

  /** {@code kind:id}, for messages. */
  @Override
  public String toString() {
    return kind.code() + ":" + id;
  }
}
