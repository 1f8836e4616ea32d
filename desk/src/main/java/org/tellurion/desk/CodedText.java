package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.coding.CodedDocument;
import org.tellurion.coding.CodedProvision;
import org.tellurion.coding.CommitmentProposal;
import org.tellurion.coding.TextProfile;
import org.tellurion.coding.ThemeCoding;
import org.tellurion.coding.Wording;
import org.tellurion.text.Document;
import org.tellurion.text.Span;

/**
 * A text with its coding: what it is, what binds, who promises what, and every code with the words
 * that triggered it and the rule that fired.
 *
 * @param commitments promises that can be checked one day, proposed to a curator
 * @param codebook version of the codebook
 * @param themeLabels what a reader sees for a theme
 */
public record CodedText(
    CodedDocument coded,
    TextProfile profile,
    List<CommitmentProposal> commitments,
    String codebook,
    Map<String, String> themeLabels)
    implements View {
  /** Columns of the table: one row a coding. */
  public static final List<String> COLUMNS =
      List.of(
          "document",
          "provision",
          "start",
          "end",
          "page",
          "outcome",
          "theme",
          "modality",
          "strength",
          "force",
          "actor",
          "addressee",
          "trigger-start",
          "trigger-end",
          "trigger",
          "rule",
          "version");

  public CodedText {
    commitments = List.copyOf(commitments);
    themeLabels = Map.copyOf(themeLabels);
  }

  /** The text itself. */
  public Document document() {
    return coded.document();
  }

  /** Versions of codebook and grammar, as they stand on every code. */
  public String version() {
    return codebook + "/" + coded.grammar();
  }

  /** What a reader sees for a theme. */
  public String themeLabel(String theme) {
    return themeLabels.getOrDefault(theme, theme);
  }

  /** The words that a span points to, on one line. */
  public String words(Span span) {
    return span.of(document().text()).replace('\n', ' ');
  }

  @Override
  public String title() {
    return document().title().isEmpty() ? document().name() : document().title();
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    new CodedTextJson(this, out).write();
  }

  /**
   * One row a coding. A provision with themes has a row for each, with its strongest wording; one
   * without has a row for each operative wording. A text in a language that is not coded has one
   * row that says <em>inconclusive</em>.
   */
  @Override
  public Table table() {
    return new Table(COLUMNS, () -> rows().iterator());
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    if (!coded.conclusive()) {
      rows.add(row("", document().root().span(), "inconclusive", "", Optional.empty(), null));
      return rows;
    }
    for (CodedProvision provision : coded.provisions()) {
      String outcome = provision.outcome().code();
      if (provision.themes().isEmpty()) {
        for (Wording wording : provision.operative()) {
          rows.add(row(provision.id(), provision.span(), outcome, "", Optional.of(wording), null));
        }
      }
      for (ThemeCoding theme : provision.themes()) {
        rows.add(
            row(
                provision.id(),
                provision.span(),
                theme.vague() ? "too-vague" : outcome,
                theme.theme(),
                provision.strongest(),
                theme));
      }
    }
    return rows;
  }

  private List<String> row(
      String provision,
      Span span,
      String outcome,
      String theme,
      Optional<Wording> wording,
      @org.jspecify.annotations.Nullable ThemeCoding coding) {
    Optional<Span> trigger =
        coding == null ? wording.map(Wording::trigger) : Optional.of(coding.trigger());
    String rule = coding == null ? wording.map(Wording::rule).orElse("") : coding.rule();
    return List.of(
        document().name(),
        provision,
        String.valueOf(span.start()),
        String.valueOf(span.end()),
        document().pageOf(span.start()) == 0 ? "" : String.valueOf(document().pageOf(span.start())),
        outcome,
        theme,
        wording.map(Wording::code).orElse(""),
        wording.map(one -> one.strength().code()).orElse(""),
        wording.map(one -> one.force().code()).orElse(""),
        wording.map(one -> one.actor().code()).orElse(""),
        wording.map(one -> one.addressee().code()).orElse(""),
        trigger.map(place -> String.valueOf(place.start())).orElse(""),
        trigger.map(place -> String.valueOf(place.end())).orElse(""),
        trigger.map(this::words).orElse(""),
        rule,
        version());
  }
}
