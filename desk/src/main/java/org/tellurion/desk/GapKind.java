package org.tellurion.desk;

/** What can be missing or contested. */
public enum GapKind {
  TEXT_UNPUBLISHED(
      "text-unpublished", "Text not public", "The text is known not to be public", "instruments"),
  TEXT_PARTIAL(
      "text-partial",
      "Text public in part",
      "Only a summary or the announcement is public",
      "instruments"),
  TEXT_UNKNOWN(
      "text-unknown",
      "Text: not known",
      "It is not known whether the text is public",
      "instruments"),
  STATUS_UNCONFIRMED(
      "status-unconfirmed",
      "Status not confirmed",
      "The status is not known, or the instrument is only rumoured",
      "instruments"),
  SIGNATURE_UNDATED(
      "signature-undated",
      "Signature without a date",
      "The status says that it was signed or later, and no date of signature is known",
      "instruments that parties sign, of a status that says they did"),
  UNDATED(
      "undated",
      "No date at all",
      "Neither announcement nor signature nor entry into force has a date",
      "instruments"),
  ROADMAP_NOT_RECORDED(
      "roadmap-not-recorded",
      "Roadmap not recorded",
      "A roadmap is promised, or usual for this kind of partnership, and none is recorded",
      "instruments that promise a roadmap, and raw-materials partnerships of the EU"),
  LEGAL_STATUS_UNKNOWN(
      "legal-status-unknown",
      "Legal status not known",
      "It is not known whether the text says that it binds; a silent text is not counted here",
      "instruments"),
  AMOUNT_UNKNOWN(
      "amount-unknown",
      "Funding without an amount",
      "Money is promised and no amount is known",
      "commitments of kind funding"),
  DISPUTED(
      "disputed",
      "Disputed value",
      "Sources of similar weight contradict each other",
      "subjects of every kind"),
  NOT_FOUND(
      "not-found",
      "Searched, not found",
      "Somebody searched, the search is on record, and nothing was found",
      "subjects of every kind");

  private final String code;
  private final String label;
  private final String meaning;
  private final String asked;

  GapKind(String code, String label, String meaning, String asked) {
    this.code = code;
    this.label = label;
    this.meaning = meaning;
    this.asked = asked;
  }

  /** The word used in JSON, CSV and links. */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }

  /** One sentence on what counts. */
  public String meaning() {
    return meaning;
  }

  /** Of what the question was asked: the noun of the denominator. */
  public String asked() {
    return asked;
  }
}
