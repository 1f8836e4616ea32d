package org.tellurion.text;

/** A file cannot be read as a document. The message says why, where, and what to do. */
public final class UnreadableDocument extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why a file cannot be read; each is a documented problem type. */
  public enum Reason {
    EMPTY("empty"),
    NOT_A_TEXT("not-a-text"),
    /** A scan: pages of pictures without a text layer. */
    NO_TEXT_LAYER("no-text-layer"),
    ENCRYPTED("encrypted"),
    DAMAGED("damaged"),
    TOO_LARGE("too-large"),
    TOO_DEEP("too-deep"),
    TOO_SLOW("too-slow"),
    EXTERNAL_ENTITY("external-entity");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The word used in JSON and in addresses of problem types. */
    public String code() {
      return code;
    }
  }

  private final Reason reason;

  public UnreadableDocument(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public UnreadableDocument(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
