package org.tellurion.coding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.tellurion.text.Document;
import org.tellurion.text.Provision;
import org.tellurion.text.ProvisionKind;
import org.tellurion.text.Span;

/** Finds when a text was signed: in its signatures, in the file's metadata, or above its title. */
final class SignatureDate {
  private static final int SHORT_LINE = 60;

  private SignatureDate() {}

  static Optional<LocalDate> find(Document document, CodingContext context) {
    if (context.signed().isPresent()) {
      return context.signed();
    }
    Optional<LocalDate> signed = inParts(document, ProvisionKind.SIGNATURES, Integer.MAX_VALUE);
    if (signed.isPresent()) {
      return signed;
    }
    for (String date : document.metadata().getOrDefault("date_signed", java.util.List.of())) {
      try {
        return Optional.of(LocalDate.parse(date));
      } catch (DateTimeException noDay) {
        // A year alone is no day to count from; the text may still name one.
        break;
      }
    }
    return inParts(document, ProvisionKind.PREFACE, SHORT_LINE)
        .or(() -> inFirstLine(document.text()));
  }

  private static Optional<LocalDate> inParts(Document document, ProvisionKind kind, int longest) {
    for (Provision child : document.root().children()) {
      if (child.kind() == kind) {
        Optional<LocalDate> found = inLeaves(document.text(), child, longest);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> inLeaves(String text, Provision provision, int longest) {
    if (provision.children().isEmpty()) {
      return provision.span().length() <= longest
          ? DateScanner.first(new Tokens(text, provision.span()))
          : Optional.empty();
    }
    for (Provision child : provision.children()) {
      Optional<LocalDate> found = inLeaves(text, child, longest);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> inFirstLine(String text) {
    int end = text.indexOf('\n');
    return end > 0 && end <= SHORT_LINE
        ? DateScanner.first(new Tokens(text, new Span(0, end)))
        : Optional.empty();
  }
}
