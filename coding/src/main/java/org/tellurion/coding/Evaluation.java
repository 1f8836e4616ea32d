package org.tellurion.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tellurion.model.Codebook;
import org.tellurion.text.Document;
import org.tellurion.text.Provision;
import org.tellurion.text.Span;

/**
 * Measures a coder against labels made by people.
 *
 * <p>Of a row, only what says <em>where to look</em> reaches the coder: file, article, feature. The
 * label, its finer word and its pinpoint are compared afterwards. A theme counts as found when its
 * outcome is present; too vague and inconclusive count as not found, so that a text in a language
 * without cues is a miss where the label says present.
 *
 * <p>Precision, recall and F1 are those of the class <em>present</em>; {@code micro} pools the rows
 * of all keys. Intervals: {@link Bootstrap}. Beside them stand rivals that do not read.
 *
 * <p>Hazards: each set has one reader a row; rows were chosen to be hard, so that the figures say
 * nothing about how often a theme occurs.
 */
public final class Evaluation {
  private final Codebook codebook;
  private final ThemeCoder coder;
  private final Keywords keywords;
  private final Function<String, Optional<Document>> corpus;
  private final Map<String, ThemeReading> readings = new HashMap<>();
  private final Tally tally = new Tally();

  private Evaluation(Codebook codebook, Function<String, Optional<Document>> corpus) {
    this.codebook = codebook;
    this.coder = ThemeCoder.of(codebook);
    this.keywords = new Keywords(codebook);
    Map<String, Optional<Document>> known = new HashMap<>();
    this.corpus = name -> known.computeIfAbsent(name, corpus);
  }

  /**
   * Single articles of agreements.
   *
   * @param labels the rows
   * @param corpus gives the text of a file name, or empty when it is not there
   * @param codebook what to code with
   * @param seed of the intervals
   */
  public static EvaluationResult ofArticles(
      List<ArticleLabel> labels,
      Function<String, Optional<Document>> corpus,
      Codebook codebook,
      long seed) {
    Evaluation evaluation = new Evaluation(codebook, corpus);
    labels.forEach(evaluation::article);
    return evaluation.tally.result("articles", codebook.version(), seed);
  }

  /**
   * Features of instruments.
   *
   * @param labels the rows; those with a value of degree are listed and not scored
   * @param corpus gives the text of an instrument's id, or empty when it is not there
   * @param more what other coders say: for features that are no themes, whether they are present
   * @param codebook what to code with
   * @param seed of the intervals
   */
  public static EvaluationResult ofInstruments(
      List<InstrumentLabel> labels,
      Function<String, Optional<Document>> corpus,
      Function<Document, Map<String, Boolean>> more,
      Codebook codebook,
      long seed) {
    Evaluation evaluation = new Evaluation(codebook, corpus);
    labels.forEach(label -> evaluation.instrument(label, more));
    return evaluation.tally.result("instruments", codebook.version(), seed);
  }

  /**
   * Whole agreements, for the columns of {@link AgreementColumn#ALL} that the rows have.
   *
   * @param rows from column to cell, with a column {@code file}
   * @param corpus gives the text of a file name, or empty when it is not there
   * @param codebook what to code with
   * @param seed of the intervals
   */
  public static EvaluationResult ofAgreements(
      List<Map<String, String>> rows,
      Function<String, Optional<Document>> corpus,
      Codebook codebook,
      long seed) {
    Evaluation evaluation = new Evaluation(codebook, corpus);
    rows.forEach(evaluation::agreement);
    if (!rows.isEmpty()) {
      TreeSet<String> others = new TreeSet<>(rows.getFirst().keySet());
      AgreementColumn.ALL.forEach(column -> others.remove(column.column()));
      evaluation.tally.skip("columns without a theme that means the same: " + others);
    }
    return evaluation.tally.result("agreements", codebook.version(), seed);
  }

  private ThemeReading reading(String name, Document document) {
    return readings.computeIfAbsent(name, _ -> coder.code(document));
  }

  private void article(ArticleLabel label) {
    Optional<Document> document = corpus.apply(label.file());
    Provision article =
        document.map(text -> findSource(text.root(), label.articleId())).orElse(null);
    if (document.isEmpty() || article == null) {
      tally.skip("no article " + label.articleId() + " in " + label.file());
      return;
    }
    Document text = document.get();
    ThemeReading reading = reading(label.file(), text);
    Span span = article.span();
    ThemeOutcome outcome = reading.outcome(label.theme(), span);
    boolean found = outcome == ThemeOutcome.PRESENT;
    boolean keyword = keywords.isIn(label.theme(), text.text(), span);
    tally.add(label.question(), label.present(), found, keyword);
    if (found != label.present()) {
      ThemeCoding coding = first(reading.list(label.theme(), span));
      String said = (label.present() ? "present: " : "absent: ") + label.label();
      tally.disagree(
          disagreement(label.question(), label.file(), article.id(), said, outcome, coding, text));
    }
  }

  private void instrument(InstrumentLabel label, Function<Document, Map<String, Boolean>> more) {
    Optional<Document> document = corpus.apply(label.id());
    if (document.isEmpty()) {
      tally.skip("no text of " + label.id());
      return;
    }
    Document text = document.get();
    ThemeReading reading = reading(label.id(), text);
    ThemeOutcome outcome = reading.outcome(label.theme());
    Boolean elsewhere =
        codebook.findTheme(label.theme()).isPresent()
            ? null
            : more.apply(text).get(label.feature());
    if (elsewhere == null && codebook.findTheme(label.theme()).isEmpty()) {
      tally.skip("no theme " + label.feature() + " for " + label.id());
      return;
    }
    if (!label.isDecided()) {
      tally.skip(
          label.id()
              + " "
              + label.feature()
              + " is "
              + label.value()
              + ", coded "
              + outcome.code());
      return;
    }
    boolean wanted = label.value().equals("present");
    boolean found = elsewhere == null ? outcome == ThemeOutcome.PRESENT : elsewhere;
    boolean keyword = keywords.isIn(label.theme(), text.text(), new Span(0, text.text().length()));
    tally.add(label.feature(), wanted, found, keyword);
    if (found != wanted) {
      ThemeCoding coding = first(reading.list(label.theme(), text.root().span()));
      tally.disagree(
          disagreement(
              label.feature(), label.id(), label.pinpoint(), label.value(), outcome, coding, text));
    }
  }

  private void agreement(Map<String, String> row) {
    String file = LabelRows.cell(row, "file");
    Optional<Document> document = corpus.apply(file);
    if (document.isEmpty()) {
      tally.skip("no text of " + file);
      return;
    }
    for (AgreementColumn column : AgreementColumn.ALL) {
      String cell = row.get(column.column());
      if (cell != null && !cell.isEmpty()) {
        agreement(file, document.get(), column, cell);
      }
    }
  }

  private void agreement(String file, Document text, AgreementColumn column, String cell) {
    ThemeReading reading = reading(file, text);
    ThemeCoding coding = column.find(text, reading);
    boolean wanted = AgreementColumn.isPresent(cell);
    boolean found = coding != null;
    boolean keyword = keywords.isIn(column.themes().getFirst(), text.text(), text.root().span());
    tally.add(column.column(), wanted, found, keyword);
    if (found != wanted) {
      ThemeOutcome outcome =
          !reading.conclusive()
              ? ThemeOutcome.INCONCLUSIVE
              : found ? ThemeOutcome.PRESENT : ThemeOutcome.ABSENT;
      tally.disagree(disagreement(column.column(), file, "", cell, outcome, coding, text));
    }
  }

  private static Disagreement disagreement(
      String key,
      String name,
      String pinpoint,
      String label,
      ThemeOutcome outcome,
      @Nullable ThemeCoding coding,
      Document text) {
    return new Disagreement(
        key,
        name,
        pinpoint,
        label,
        outcome.code(),
        coding == null ? "" : coding.provisionId(),
        coding == null ? "" : coding.trigger().of(text.text()),
        coding == null ? "" : coding.rule());
  }

  private static @Nullable ThemeCoding first(List<ThemeCoding> codings) {
    return codings.isEmpty() ? null : codings.getFirst();
  }

  private static @Nullable Provision findSource(Provision from, String sourceId) {
    if (sourceId.equals(from.sourceId())) {
      return from;
    }
    for (Provision child : from.children()) {
      Provision found = findSource(child, sourceId);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
