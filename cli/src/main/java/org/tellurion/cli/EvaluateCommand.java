package org.tellurion.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tellurion.coding.ArticleLabel;
import org.tellurion.coding.Disagreement;
import org.tellurion.coding.Evaluation;
import org.tellurion.coding.EvaluationJson;
import org.tellurion.coding.EvaluationResult;
import org.tellurion.coding.InstrumentLabel;
import org.tellurion.coding.Score;
import org.tellurion.model.Codebook;
import org.tellurion.registry.CodebookFiles;
import org.tellurion.registry.LabelTable;
import org.tellurion.text.Document;
import org.tellurion.text.DocumentReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tellurion evaluate}: how far the coder agrees with people. */
@Command(
    name = "evaluate",
    description = {
      "Measures the coding of themes against labels made by people.",
      "Labels are compared with what was coded and never read by the coder."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  tellurion evaluate --articles articles.csv --corpus tota/xml",
      "  tellurion evaluate --instruments instruments.csv --corpus texts --format json",
      "",
      "Precision, recall and F1 are those of \"present\"; brackets are 95 % bootstrap intervals.",
      "Beside them stand coders that do not read: always absent, always present, one keyword."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @ArgGroup(multiplicity = "1")
  private Labels labels = new Labels();

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the texts that the labels name.")
  private Path corpus = Path.of(".");

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Seed of the intervals. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(names = "--format", defaultValue = "table", description = "table (default) or json.")
  private Shape shape = Shape.table;

  /** What is written. */
  enum Shape {
    table,
    json
  }

  /** The set of labels: exactly one. */
  static final class Labels {
    @Option(
        names = "--articles",
        paramLabel = "FILE",
        description = "Single articles: file, article_id, question, present.")
    private @Nullable Path articles;

    @Option(
        names = "--instruments",
        paramLabel = "FILE",
        description = "Features of instruments: id, feature, value.")
    private @Nullable Path instruments;

    @Option(
        names = "--agreements",
        paramLabel = "FILE",
        description = "Whole agreements: file, and a column a feature.")
    private @Nullable Path agreements;
  }

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(corpus)) {
      throw new Failure(ExitCode.NO_INPUT, "no folder of texts at " + corpus);
    }
    EvaluationResult result = evaluate(CodebookFiles.load(terminal.data()));
    switch (shape) {
      case json -> {
        Writer out = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
        EvaluationJson.write(result, out);
        out.flush();
      }
      case table -> print(result);
    }
    return ExitCode.OK;
  }

  private EvaluationResult evaluate(Codebook codebook) {
    if (labels.articles != null) {
      List<ArticleLabel> rows = rows(labels.articles).stream().map(ArticleLabel::of).toList();
      return Evaluation.ofArticles(rows, this::text, codebook, seed);
    }
    if (labels.instruments != null) {
      List<InstrumentLabel> rows =
          rows(labels.instruments).stream().map(InstrumentLabel::of).toList();
      return Evaluation.ofInstruments(rows, this::text, _ -> Map.of(), codebook, seed);
    }
    if (labels.agreements != null) {
      return Evaluation.ofAgreements(rows(labels.agreements), this::text, codebook, seed);
    }
    throw new IllegalStateException("no set of labels");
  }

  private static List<Map<String, String>> rows(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Failure(ExitCode.NO_INPUT, "no table of labels at " + file);
    }
    return LabelTable.read(file);
  }

  /** The text that a label names: a file of the folder, with or without its ending. */
  private Optional<Document> text(String name) {
    for (String ending : List.of("", ".txt", ".md", ".xml")) {
      Path file = corpus.resolve(name + ending).normalize();
      if (file.startsWith(corpus.normalize()) && Files.isRegularFile(file)) {
        return Optional.of(DocumentReader.read(file));
      }
    }
    return Optional.empty();
  }

  private void print(EvaluationResult result) {
    PrintWriter out = terminal.text();
    out.printf("Set: %s, codebook %s, seed %d%n%n", result.set(), result.codebookVersion(), seed);
    out.printf("%-34s %5s %10s %8s  %s%n", "", "n", "precision", "recall", "F1");
    result.scores().forEach((key, score) -> out.println(line(key, score)));
    result
        .rivals()
        .forEach(
            (rival, scores) -> {
              Score micro = scores.get("micro");
              if (micro != null) {
                out.println(line("rival: " + rival + ", pooled", micro));
              }
            });
    out.printf("%nDisagreements: %d%n", result.disagreements().size());
    for (Disagreement one : result.disagreements()) {
      out.println(
          Answers.safe(
              String.format(
                  Locale.ROOT,
                  "  %s %s %s: label %s, coded %s%s",
                  one.key(),
                  one.text(),
                  one.pinpoint(),
                  one.label(),
                  one.found(),
                  one.rule().isEmpty()
                      ? ""
                      : " by " + one.rule() + " at " + one.provision() + ": " + one.trigger())));
    }
    out.printf("%nNot scored: %d%n", result.notScored().size());
    result.notScored().forEach(reason -> out.println("  " + Answers.safe(reason)));
    out.flush();
  }

  private static String line(String key, Score score) {
    return String.format(
        Locale.ROOT,
        "%-34s %5d %10.3f %8.3f  %.3f [%.2f, %.2f]",
        key.length() > 34 ? key.substring(0, 33) + "…" : key,
        score.confusion().n(),
        score.confusion().precision(),
        score.confusion().recall(),
        score.confusion().f1(),
        score.f1().low(),
        score.f1().high());
  }
}
