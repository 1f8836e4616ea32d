package org.tellurion.text;

/**
 * One thing that a reader did with a text, or could not do, and that the user should know.
 *
 * @param kind what happened
 * @param offset where in the canonical text
 * @param provision id of the provision it concerns, or empty
 * @param message in words, with what was found
 */
public record ReadingNote(Kind kind, int offset, String provision, String message) {
  /** What can happen to a text. */
  public enum Kind {
    /** A numbering began again where a higher number was expected. */
    NUMBERING_RESTARTS("numbering-restarts"),
    REPEATED_NUMBER("repeated-number"),
    UNNUMBERED_ARTICLE("unnumbered-article"),
    GLUED_WORDS("glued-words"),
    FOOTNOTE_MOVED("footnote-moved"),
    HEADER_REMOVED("header-removed"),
    HYPHEN_JOINED("hyphen-joined"),
    CHARACTERS_REPLACED("characters-replaced"),
    ENCODING_GUESSED("encoding-guessed"),
    NO_STRUCTURE("no-structure"),
    OTHER_LANGUAGE("other-language"),
    /** Changes that a word processor tracks were read as accepted. */
    TRACKED_CHANGES("tracked-changes"),
    /** Something beside the running text was left out: a text box, hidden text. */
    LEFT_OUT("left-out"),
    /** A limit was reached; what is beyond it was not read. */
    CUT("cut"),
    PART_UNREADABLE("part-unreadable");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }
}
