package org.tellurion.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tellurion.registry.Alternative;
import org.tellurion.registry.Resolved;

/** Says in words why a value is shown and what became of the others. */
public final class Explanations {
  private Explanations() {}

  /** The word for a verdict in JSON and CSV. */
  public static String code(Alternative.Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  /** One sentence per value, for a reader: why shown, why not. */
  public static List<String> of(Names names, Resolved resolved) {
    List<String> sentences = new ArrayList<>();
    Optional<Alternative> leading = resolved.leading();
    if (leading.isEmpty()) {
      sentences.add("Nobody has recorded anything.");
      return sentences;
    }
    for (Alternative alternative : resolved.alternatives()) {
      String value = Values.readable(names, resolved.property(), alternative.value());
      sentences.add(value + ": " + reason(alternative, leading.get()));
    }
    return sentences;
  }

  /** Why one value is shown, or is not. */
  public static String reason(Alternative alternative, Alternative leading) {
    String weight = weight(alternative);
    return switch (alternative.verdict()) {
      case SHOWN -> "shown; " + weight;
      case RIVAL ->
          "disputes it; "
              + weight
              + (alternative.trust() == leading.trust()
                  ? ", the same rank of source"
                  : ", close in rank of source");
      case SUPPORTING -> "says the same less precisely; " + weight;
      case OUTRANKED -> "yields to a better or better-attested source; " + weight;
      case CORRECTED -> "set aside by a later review; " + weight;
    };
  }

  private static String weight(Alternative alternative) {
    int voices = alternative.voices();
    return "best source: "
        + alternative.trust().label().toLowerCase(Locale.ROOT)
        + "; "
        + voices
        + (voices == 1 ? " independent voice" : " independent voices")
        + "; confidence "
        + alternative.confidence().code();
  }
}
