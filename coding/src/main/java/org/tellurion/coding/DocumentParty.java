package org.tellurion.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tellurion.text.Span;

/**
 * A party of a text.
 *
 * @param code its registry code; its name in the text, with spaces made hyphens, when the registry
 *     has none
 * @param names what the text calls it
 * @param place where the text defines or first names it; null when only the file's own metadata
 *     name it
 */
public record DocumentParty(String code, List<String> names, @Nullable Span place) {
  public DocumentParty {
    names = List.copyOf(names);
    if (code.isBlank()) {
      throw new IllegalArgumentException("a party without code");
    }
  }
}
