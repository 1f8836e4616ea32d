package org.tellurion.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tellurion.coding.Actor;
import org.tellurion.coding.CodedProvision;
import org.tellurion.coding.CommitmentProposal;
import org.tellurion.coding.Deadline;
import org.tellurion.coding.LegalStatusReading;
import org.tellurion.coding.LegalizationProfile;
import org.tellurion.coding.MonetaryAmount;
import org.tellurion.coding.Strength;
import org.tellurion.coding.TextProfile;
import org.tellurion.coding.ThemeOutcome;
import org.tellurion.coding.Wording;
import org.tellurion.model.Amount;
import org.tellurion.text.Document;
import org.tellurion.text.ReadingNote;

/** A {@link CodedText} as plain lines for a terminal, the answer first and the details after. */
public final class CodedTexts {
  private static final int WIDEST = 110;

  private CodedTexts() {}

  /** The lines: what it is, what binds, who promises what, sums and days, themes, reading log. */
  public static List<String> lines(CodedText text) {
    List<String> lines = new ArrayList<>();
    head(lines, text);
    if (text.coded().conclusive()) {
      profile(lines, text.profile());
      promises(lines, text);
      commitments(lines, text);
      themes(lines, text);
    } else {
      lines.add("");
      lines.add(
          "Written in "
              + text.document().language().name()
              + ": only English is coded, so every code is inconclusive. Its structure was read.");
    }
    log(lines, text.document());
    return lines;
  }

  private static void head(List<String> lines, CodedText text) {
    Document document = text.document();
    lines.add(text.title());
    lines.add(
        String.format(
            Locale.ROOT,
            "%s, %s, %,d characters, %s, coded with %s",
            document.name(),
            document.format().code(),
            document.text().length(),
            document.language().name(),
            text.version()));
    List<String> parties = text.coded().parties().codes();
    lines.add(
        "Parties: "
            + (parties.isEmpty() ? "not found in the text" : String.join(", ", parties))
            + "; signed: "
            + text.coded().signed().map(Object::toString).orElse("not known"));
    if (document.log().isPartial()) {
      lines.add("ONLY A PART OF THE FILE WAS READ; see the reading log below.");
    }
  }

  private static void profile(List<String> lines, TextProfile profile) {
    LegalStatusReading status = profile.legalStatus();
    lines.add("");
    lines.add("WHAT IT IS");
    String clause =
        status.clauses().isEmpty()
            ? "no clause says so; its form suggests: " + status.inferred().code()
            : "says " + status.clauses().getFirst().provision();
    lines.add("  legal status  " + status.status().code() + " (" + clause + ")");
    LegalizationProfile law = profile.legalization();
    lines.add("  obligation    " + law.obligation().value().code());
    lines.add("  precision     " + law.precision().value().code());
    lines.add("  delegation    " + law.delegation().value().code());
    lines.add(
        "  themes        "
            + profile.content().stream()
                .filter(theme -> theme.outcome() == ThemeOutcome.PRESENT)
                .count()
            + " of "
            + profile.content().size()
            + " in the codebook are present");
    lines.add("  wording       " + wording(profile));
  }

  private static String wording(TextProfile profile) {
    List<String> parts = new ArrayList<>();
    for (Strength strength : Strength.values()) {
      int count = profile.wording().getOrDefault(strength, 0);
      if (count > 0) {
        parts.addFirst(count + " " + strength.code());
      }
    }
    return parts.isEmpty() ? "no provision" : String.join(", ", parts);
  }

  private static void promises(List<String> lines, CodedText text) {
    lines.add("");
    lines.add("WHO PROMISES WHAT, STRONGEST FIRST");
    record Promise(CodedProvision provision, Wording wording) {}
    List<Promise> promises = new ArrayList<>();
    for (CodedProvision provision : text.coded().provisions()) {
      for (Wording wording : provision.operative()) {
        if (wording.isPromise()) {
          promises.add(new Promise(provision, wording));
        }
      }
    }
    promises.sort(
        Comparator.comparing((Promise promise) -> promise.wording().strength())
            .reversed()
            .thenComparingInt(promise -> promise.provision().span().start()));
    if (promises.isEmpty()) {
      lines.add("  no promise was found");
    }
    for (Promise promise : promises) {
      Wording wording = promise.wording();
      lines.add(
          String.format(
              Locale.ROOT,
              "  %-10s %-14s %-12s %s: %s",
              wording.strength().code(),
              wording.code(),
              actor(wording.actor()),
              promise.provision().id(),
              cut(text.words(wording.clause()))));
    }
  }

  private static void commitments(List<String> lines, CodedText text) {
    lines.add("");
    lines.add("WHAT CAN BE CHECKED ONE DAY");
    if (text.commitments().isEmpty()) {
      lines.add("  no sum, day, body or plan is promised");
    }
    for (CommitmentProposal proposal : text.commitments()) {
      List<String> parts = new ArrayList<>();
      parts.add(proposal.kind());
      proposal.amount().map(CodedTexts::amount).ifPresent(parts::add);
      proposal.deadline().map(CodedTexts::deadline).ifPresent(parts::add);
      parts.add(actor(proposal.wording().actor()) + " " + proposal.wording().code());
      lines.add(
          "  "
              + proposal.provision()
              + ": "
              + String.join("; ", parts)
              + ": "
              + cut(text.words(proposal.deliverable())));
    }
  }

  private static void themes(List<String> lines, CodedText text) {
    lines.add("");
    lines.add("THEMES");
    List<String> absent = new ArrayList<>();
    for (TextProfile.ThemeContent theme : text.profile().content()) {
      if (theme.outcome() == ThemeOutcome.ABSENT) {
        absent.add(text.themeLabel(theme.theme()));
      } else {
        lines.add(
            "  "
                + text.themeLabel(theme.theme())
                + ": "
                + (theme.outcome() == ThemeOutcome.TOO_VAGUE
                    ? "too vague to compare"
                    : theme.strongest().code())
                + " ("
                + String.join(", ", theme.provisions().stream().distinct().limit(6).toList())
                + (theme.provisions().stream().distinct().count() > 6 ? " …" : "")
                + ")");
      }
    }
    lines.add("  Not found: " + String.join(", ", absent));
  }

  private static void log(List<String> lines, Document document) {
    if (document.log().notes().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("READING LOG");
    for (ReadingNote note : document.log().notes()) {
      lines.add("  " + note.kind().code() + " at " + note.offset() + ": " + note.message());
    }
  }

  /** {@code at-least USD 1000000000}. */
  static String amount(MonetaryAmount amount) {
    String sum = written(amount.amount());
    Optional<String> upTo = amount.upTo().map(CodedTexts::written);
    String bound =
        switch (amount.bound()) {
          case EXACT, RANGE -> "";
          case AT_LEAST, AT_MOST, ABOUT -> amount.bound().code() + " ";
        };
    return bound + sum + upTo.map(upper -> " to " + upper).orElse("");
  }

  private static String written(Amount amount) {
    return amount.currency() + " " + amount.units().toPlainString();
  }

  /** The day when it is known, else the time and what it is counted from. */
  static String deadline(Deadline deadline) {
    String time =
        deadline.count() == 0
            ? deadline.kind().code()
            : deadline.count() + " " + deadline.unit().code() + "s";
    return deadline
        .date()
        .map(day -> "by " + day)
        .orElse(time + " from " + deadline.anchor().code());
  }

  private static String actor(Actor actor) {
    return switch (actor.kind()) {
      case SIDE, THIRD ->
          actor.codes().isEmpty() ? actor.kind().code() : String.join("+", actor.codes());
      case ALL -> "all parties";
      case ANY -> "any party";
      case OTHER -> "other party";
      case BODY -> "a body";
      case PRIVATE -> "private";
      case UNKNOWN -> "not named";
    };
  }

  private static String cut(String words) {
    return words.length() <= WIDEST ? words : words.substring(0, WIDEST - 1) + "…";
  }
}
