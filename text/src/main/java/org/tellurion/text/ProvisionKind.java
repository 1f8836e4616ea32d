package org.tellurion.text;

/** What a node of the tree is; the short form begins its id, in the style of Akoma Ntoso. */
public enum ProvisionKind {
  /** The whole text; the root. Its id is empty. */
  DOCUMENT("doc"),
  /** Title and what stands before the recitals or the first article. */
  PREFACE("preface"),
  PREAMBLE("preamble"),
  RECITAL("rec"),
  PART("part"),
  CHAPTER("chp"),
  SECTION("sec"),
  ARTICLE("art"),
  PARAGRAPH("para"),
  POINT("point"),
  /** A sentence; the leaf that is coded. */
  SENTENCE("sent"),
  ANNEX("annex"),
  /** Place, date, languages and names at the end. */
  SIGNATURES("signatures"),
  /** A footnote, taken out of the sentence it stood in. */
  FOOTNOTE("note");

  private final String code;

  ProvisionKind(String code) {
    this.code = code;
  }

  /** The short form in ids, files and JSON. */
  public String code() {
    return code;
  }
}
