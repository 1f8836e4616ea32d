package org.tellurion.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.tellurion.desk.CodedText;
import org.tellurion.desk.CodedTexts;
import org.tellurion.desk.CsvWriter;
import org.tellurion.desk.Table;
import org.tellurion.desk.TextDesk;
import org.tellurion.registry.CodebookFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tellurion read FILE…}: what a text is, what binds, who promises what. */
@Command(
    name = "read",
    description = {
      "Reads and codes texts: PDF, DOCX, HTML, plain text, Markdown, ToTA XML.",
      "A folder is a corpus: every file of a known kind in it is read, in order of its path."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  tellurion read draft.pdf",
      "  tellurion read agreements/ --format csv > codings.csv",
      "",
      "Every code carries the words it went by, the rule that fired and the versions of codebook",
      "and grammar; docs/method/reading.md has the method and its measured limits. Exit code 1:",
      "some files could not be read, and standard error says which and why."
    })
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Opening opening;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text (default), json (an array, one object a text) or csv (one row a coding).")
  private Shape shape = Shape.text;

  /** What is written. */
  enum Shape {
    text,
    json,
    csv
  }

  ReadCommand(Terminal terminal, Opening opening) {
    this.terminal = terminal;
    this.opening = opening;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> found = CorpusFiles.list(files);
    try (Workplace workplace = opening.get();
        CorpusFiles.Results texts =
            CorpusFiles.code(
                found,
                new TextDesk(
                    CodebookFiles.load(terminal.data()), workplace.registry().snapshot()))) {
      switch (shape) {
        case text -> writeText(texts);
        case json -> writeJson(texts);
        case csv -> writeCsv(texts);
      }
      for (String failure : texts.failures()) {
        terminal.err().println("tellurion: " + failure);
      }
      if (found.size() > 1) {
        terminal
            .err()
            .printf("%d of %d texts%n", found.size() - texts.failures().size(), found.size());
      }
      return texts.failures().isEmpty()
          ? ExitCode.OK
          : found.size() == 1 ? ExitCode.BAD_DATA : ExitCode.PROBLEMS;
    }
  }

  private void writeText(Iterator<CodedText> texts) {
    PrintWriter out = terminal.text();
    while (texts.hasNext()) {
      CodedTexts.lines(texts.next()).forEach(line -> out.println(Answers.safe(line)));
      if (texts.hasNext()) {
        out.println();
        out.println("-".repeat(80));
        out.println();
      }
    }
    out.flush();
  }

  private void writeJson(Iterator<CodedText> texts) throws IOException {
    try (JsonGenerator out = new JsonFactory().createGenerator(terminal.out())) {
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      out.useDefaultPrettyPrinter();
      out.writeStartArray();
      while (texts.hasNext()) {
        texts.next().writeJson(out);
      }
      out.writeEndArray();
      out.writeRaw('\n');
    }
  }

  private void writeCsv(Iterator<CodedText> texts) {
    PrintWriter out = terminal.text();
    CsvWriter.write(new Table(CodedText.COLUMNS, () -> rows(texts)), out);
    out.flush();
  }

  /** The rows of all texts, one text after the other. */
  private static Iterator<List<String>> rows(Iterator<CodedText> texts) {
    return new Iterator<>() {
      private Iterator<List<String>> rows = List.<List<String>>of().iterator();

      @Override
      public boolean hasNext() {
        while (!rows.hasNext() && texts.hasNext()) {
          rows = texts.next().table().rows().get();
        }
        return rows.hasNext();
      }

      @Override
      public List<String> next() {
        if (!hasNext()) {
          throw new java.util.NoSuchElementException("no more rows");
        }
        return rows.next();
      }
    };
  }
}
