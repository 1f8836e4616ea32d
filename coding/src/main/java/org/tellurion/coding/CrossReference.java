package org.tellurion.coding;

import java.util.List;
import org.tellurion.text.Span;

/**
 * A reference from a provision to another, or to another text.
 *
 * @param target what it points to
 * @param trigger the words, in the canonical text
 */
public record CrossReference(Target target, Span trigger) {
  /** What a reference points to. */
  public sealed interface Target {
    /**
     * Provisions of the same text.
     *
     * @param ids their ids; more than one for a range or a list
     */
    record Inside(List<String> ids) implements Target {
      public Inside {
        ids = List.copyOf(ids);
      }
    }

    /**
     * Another text that is known by name.
     *
     * @param name as the caller or the list of named laws has it
     */
    record Instrument(String name) implements Target {}

    /** A part of this text that could not be found. */
    record Unresolved(Reason reason) implements Target {}
  }

  /** Why a reference is not resolved. */
  public enum Reason {
    /** No provision has this number. */
    NO_SUCH_PROVISION("no-such-provision"),
    /** Several provisions have it, and none is nearer than the others. */
    AMBIGUOUS("ambiguous"),
    /** It names a part of a text that is not known by name. */
    UNKNOWN_TEXT("unknown-text");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }
}
