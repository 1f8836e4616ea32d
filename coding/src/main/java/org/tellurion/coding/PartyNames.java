package org.tellurion.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of states, blocs and organisations and the registry codes they stand for. The caller takes
 * them from the registry; the engine has none of its own.
 *
 * @param codes of a name as printed, for example {@code Kingdom of Thailand -> THA}
 */
public record PartyNames(Map<String, String> codes) {
  /** Knows no name: parties are then told apart by what the text calls them. */
  public static final PartyNames NONE = new PartyNames(Map.of());

  public PartyNames {
    codes = Map.copyOf(codes);
  }

  /**
   * From each code to its names.
   *
   * @throws IllegalArgumentException when a code has an empty name
   */
  public static PartyNames of(Map<String, List<String>> namesOfCodes) {
    Map<String, String> codes = new LinkedHashMap<>();
    List<String> order = new ArrayList<>(namesOfCodes.keySet());
    // A name that two codes share goes to the first in order of the codes, whatever map it came in.
    order.sort(String::compareTo);
    for (String code : order) {
      for (String name : namesOfCodes.getOrDefault(code, List.of())) {
        if (name.isBlank()) {
          throw new IllegalArgumentException("party " + code + " has an empty name");
        }
        codes.putIfAbsent(name.strip(), code);
      }
    }
    return new PartyNames(codes);
  }
}
