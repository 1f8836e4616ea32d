package org.tellurion.model;

/** What kind of value a property takes. */
public enum ValueType {
  /** Free text in our own words, or an official title. */
  TEXT,
  /** A code of a vocabulary, or the id of another subject. */
  CODE,
  /** A date, {@link Edtf}. */
  DATE,
  /** A sum of money, {@link org.tellurion.model.Amount}. */
  AMOUNT,
  /** A plain decimal number. */
  NUMBER,
  /** A typed link to another subject of the same kind. */
  LINK
}
