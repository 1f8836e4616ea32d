package org.tellurion.text;

/** The kinds of file that are read. */
public enum TextFormat {
  PDF("pdf"),
  DOCX("docx"),
  HTML("html"),
  PLAIN("text"),
  MARKDOWN("markdown"),
  /** XML of the corpus Texts of Trade Agreements. */
  TOTA_XML("tota-xml");

  private final String code;

  TextFormat(String code) {
    this.code = code;
  }

  /** The word used in JSON and CSV. */
  public String code() {
    return code;
  }
}
