package org.tellurion.desk;

import java.util.List;
import java.util.Optional;

/** What readers see for the codes of a vocabulary. */
public interface Labels {

  /** The label of a code, for example {@code Memorandum of understanding}; empty when unknown. */
  Optional<String> find(String vocabulary, String code);

  /** The codes of a vocabulary in display order; empty when there is no such vocabulary. */
  List<String> listCodes(String vocabulary);
}
