package org.tellurion.registry;

import java.util.Optional;
import org.tellurion.model.Claim;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Source;
import org.tellurion.model.SubjectId;
import org.tellurion.model.Withdrawal;

/**
 * Whether a local contribution can stand in a data file, so that an export never fails on what the
 * ledger took. Files hold values of up to 1 MB; a contribution may have a quarter of it, since in a
 * table a backslash may stand before every character and a cell holds all elements of a set.
 */
final class Exportable {
  /** Characters of a value, note, pinpoint, reason or name of a recorder. */
  static final int MAX_TEXT = YamlTree.MAX_VALUE / 4;

  private Exportable() {}

  /**
   * Checks an entry.
   *
   * @throws IllegalArgumentException that says what is too long, or which id fits no file
   */
  static void require(LedgerEntry entry) {
    switch (entry) {
      case Claim claim -> {
        requireFile(claim.subject());
        requireLength("the value of " + claim.property(), claim.value().canonical());
        claim.pinpoint().ifPresent(text -> requireLength("the pinpoint", text));
        claim.note().ifPresent(text -> requireLength("the note", text));
        requireLength(
            "the list of sources",
            String.join(CellText.SOURCES, claim.sources().stream().map(Source::citation).toList()));
        requireLength("the name of the recorder", claim.recordedBy());
      }
      case Withdrawal withdrawal -> {
        requireLength("the reason", withdrawal.reason());
        requireLength("the name of the recorder", withdrawal.recordedBy());
      }
      case Judgement judgement -> {
        requireLength("the reason", judgement.reason());
        requireLength("the name of the recorder", judgement.recordedBy());
      }
    }
  }

  private static void requireLength(String what, String text) {
    if (text.length() > MAX_TEXT) {
      throw new IllegalArgumentException(
          "%s has %,d characters; a contribution may have at most %,d. Shorten it, or name an address that holds it"
              .formatted(what, text.length(), MAX_TEXT));
    }
  }

  /** Fails when no data file holds a subject with such an id. */
  private static void requireFile(SubjectId id) {
    Optional<Dependents> part = Dependents.holding(id.kind());
    boolean fits =
        part.isPresent()
            ? id.id().equals(id.ownerId() + "/" + part.get().section() + "/" + id.localKey())
            : id.id().indexOf('/') < 0;
    if (!fits) {
      throw new IllegalArgumentException(
          id
              + " fits no data file: "
              + part.map(
                      known ->
                          "the id of a "
                              + id.kind().code()
                              + " is <"
                              + known.owner().code()
                              + ">/"
                              + known.section()
                              + "/<"
                              + known.key()
                              + ">")
                  .orElse("the id of a " + id.kind().code() + " has no /"));
    }
  }
}
