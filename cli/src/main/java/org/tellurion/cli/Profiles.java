package org.tellurion.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.tellurion.desk.Explanations;
import org.tellurion.desk.Names;
import org.tellurion.desk.Values;
import org.tellurion.model.Source;
import org.tellurion.registry.Alternative;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Resolved;
import org.tellurion.registry.State;
import org.tellurion.registry.WeighedClaim;

/**
 * Prints one subject for a reader: what is shown, how sure, and on demand everything said of it.
 */
final class Profiles {
  private static final int LABEL = 26;

  private final PrintWriter out;
  private final Names names;
  private final boolean claims;

  /**
   * Makes a printer.
   *
   * @param claims whether every claim is printed below its value
   */
  Profiles(PrintWriter out, Names names, boolean claims) {
    this.out = out;
    this.names = names;
    this.claims = claims;
  }

  /** Prints every property that somebody has said something of. */
  void print(Entity entity) {
    for (Resolved resolved : entity.values()) {
      if (!resolved.isUnrecorded()) {
        print(resolved);
      }
    }
  }

  private void print(Resolved resolved) {
    String label = resolved.property().description();
    List<String> shown =
        resolved.shown().stream()
            .map(value -> Values.readable(names, resolved.property(), value))
            .toList();
    String value = shown.isEmpty() ? "(" + resolved.state().code() + ")" : String.join("; ", shown);
    Optional<Alternative> leading = resolved.leading();
    String sure =
        resolved.property().setValued() || leading.isEmpty()
            ? ""
            : "  [" + leading.get().confidence().code() + "]";
    out.println(pad(label) + Answers.safe(value) + sure);
    if (resolved.state() == State.DISPUTED) {
      for (Alternative rival : resolved.rivals()) {
        out.println(
            pad("")
                + "disputed: "
                + Answers.safe(Values.readable(names, resolved.property(), rival.value()))
                + "  ["
                + rival.confidence().code()
                + "]");
      }
    }
    if (claims) {
      printClaims(resolved);
    }
  }

  private void printClaims(Resolved resolved) {
    for (Alternative alternative : resolved.alternatives()) {
      Alternative leading = resolved.leading().orElse(alternative);
      out.println(
          pad("")
              + "- "
              + Answers.safe(Values.plain(alternative.value()))
              + ": "
              + Explanations.reason(alternative, leading));
      for (WeighedClaim weighed : alternative.claims()) {
        out.println(
            pad("")
                + "    "
                + weighed.claim().recordedBy()
                + ", "
                + weighed.claim().recordedAt()
                + ", "
                + weighed.claim().method().code()
                + weighed.claim().pinpoint().map(point -> ", " + Answers.safe(point)).orElse(""));
        weighed
            .claim()
            .note()
            .ifPresent(note -> out.println(pad("") + "    " + Answers.safe(note)));
        for (Source source : weighed.claim().sources()) {
          out.println(pad("") + "    " + Answers.safe(source.citation()));
        }
      }
    }
  }

  private static String pad(String label) {
    String cut = label.length() < LABEL ? label : label.substring(0, LABEL - 2) + "…";
    return cut + " ".repeat(LABEL - cut.length());
  }
}
