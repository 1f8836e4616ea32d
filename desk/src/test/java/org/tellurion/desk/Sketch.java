package org.tellurion.desk;

import org.tellurion.model.SourceKind;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Snapshot;

/**
 * Shorthand over a {@link Book} for parties, minerals, groups and strategies. Two official sources
 * are at hand, so two statements of equal rank can dispute.
 */
final class Sketch {
  private final Book book =
      new Book()
          .publisher("https://two.example", "Second official", SourceKind.OFFICIAL)
          .vocabulary("party-kinds", "state", "territory", "bloc", "sub-state", "agency", "firm")
          .vocabulary("mineral-kinds", "mineral", "group", "broad-term", "product")
          .vocabulary("yes-no", "yes", "no")
          .vocabulary("themes", "roadmap", "skills-and-capacity")
          .vocabulary("strategy-kinds", "law", "strategy")
          .vocabulary("strategy-statuses", "in-force")
          .vocabulary("instrument-statuses", "rumoured", "announced", "signed", "in-force");

  /** Records claims, {@code property=value} each, on a subject. */
  Sketch say(SubjectKind kind, String id, String... claims) {
    book.subject(kind, id, claims);
    return this;
  }

  /** Records claims from the second official source. */
  Sketch sayElsewhere(SubjectKind kind, String id, String... claims) {
    book.source("https://two.example/1").subject(kind, id, claims).source(Book.OFFICIAL);
    return this;
  }

  /** A party of a kind. */
  Sketch party(String code, String name, String kind) {
    return say(SubjectKind.PARTY, code, "name=" + name, "kind=" + kind);
  }

  /** A body that belongs to a state or bloc. */
  Sketch body(String code, String kind, String country) {
    return say(SubjectKind.PARTY, code, "name=" + code, "kind=" + kind, "country=" + country);
  }

  /** A mineral of a kind and its groups. */
  Sketch mineral(String id, String kind, String... groups) {
    say(SubjectKind.MINERAL, id, "name=" + id, "kind=" + kind);
    return many(SubjectKind.MINERAL, id, "groups", groups);
  }

  /** An instrument between parties, with further claims on it. */
  Sketch instrument(String id, String parties, String... claims) {
    say(SubjectKind.INSTRUMENT, id, "title=Title of " + id);
    return parties.isEmpty()
        ? say(SubjectKind.INSTRUMENT, id, claims)
        : say(SubjectKind.INSTRUMENT, id, "parties=" + parties)
            .say(SubjectKind.INSTRUMENT, id, claims);
  }

  /** Several values of a property, perhaps none. */
  Sketch many(SubjectKind kind, String id, String property, String... values) {
    return values.length == 0 ? this : say(kind, id, property + "=" + String.join(";", values));
  }

  /** A seat in a group, with further claims on it. */
  Sketch seat(String group, String party, String standing, String... claims) {
    String id = SubjectId.membership(group, party).id();
    return say(SubjectKind.MEMBERSHIP, id, "standing=" + standing)
        .say(SubjectKind.MEMBERSHIP, id, claims);
  }

  Snapshot snapshot() {
    return book.snapshot();
  }

  Desk desk() {
    return book.desk();
  }
}
