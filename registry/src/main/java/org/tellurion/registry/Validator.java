package org.tellurion.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks what the reading of single files cannot see: codes against vocabularies, ids against
 * subjects, dates against one another, sources against publishers, judgements against one another,
 * texts against the documents that must not be copied.
 */
public final class Validator {
  private static final String SHINGLES = "gates/seed-shingles.txt";

  private final List<Check> checks;

  /** A validator without floors and without documents that must not be copied. */
  public Validator(Vocabularies vocabularies, Publishers publishers) {
    this(vocabularies, publishers, List.of());
  }

  private Validator(Vocabularies vocabularies, Publishers publishers, List<Check> more) {
    checks = new ArrayList<>();
    checks.add(new CodeCheck(vocabularies));
    checks.add(new DateCheck());
    checks.add(new SourceCheck(publishers));
    checks.add(new IdentityCheck());
    checks.addAll(more);
  }

  /**
   * Checks files that were read. Problems found in the reading are not repeated.
   *
   * @return what is wrong, by file and place; empty when all is well
   */
  public List<Problem> check(List<ParsedFile> files) {
    ClaimSet claims = new ClaimSet(files);
    Findings findings = new Findings();
    checks.forEach(check -> check.run(claims, findings));
    return findings.toList();
  }

  /**
   * Reads and checks a whole data directory, with its floors and gates.
   *
   * @return every problem of reading and checking, by file and place; empty when all is well
   * @throws LedgerException when the directory cannot be read
   */
  public static List<Problem> checkDirectory(Path dataDir) {
    return checkDirectory(dataDir, DataFiles.readAll(dataDir));
  }

  static List<Problem> checkDirectory(Path dataDir, List<ParsedFile> files) {
    List<Problem> problems = new ArrayList<>();
    files.forEach(file -> problems.addAll(file.problems()));
    ReferenceTables tables = new ReferenceTables(dataDir);
    Vocabularies vocabularies = Vocabularies.of(tables.vocabularies());
    Publishers publishers = tables.publishers();
    problems.addAll(tables.problems());
    problems.addAll(CodebookFiles.read(dataDir).problems());
    List<Check> gates = new ArrayList<>();
    gates.add(new CopyCheck(shingles(dataDir)));
    ProblemList found = new ProblemList(Floors.PATH);
    floors(dataDir, found).ifPresent(gates::add);
    problems.addAll(found.toList());
    problems.addAll(new Validator(vocabularies, publishers, gates).check(files));
    return problems.stream().sorted().toList();
  }

  private static Shingles shingles(Path dataDir) {
    Path file = dataDir.resolve(SHINGLES);
    return Files.isRegularFile(file) ? Shingles.load(file) : Shingles.none();
  }

  private static Optional<Check> floors(Path dataDir, ProblemList problems) {
    Path file = dataDir.resolve(Floors.PATH);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Utf8.decode(Files.readAllBytes(file), problems)
          .map(text -> Floors.read(text, problems));
    } catch (IOException unreadable) {
      throw new LedgerException("cannot read " + file, unreadable);
    }
  }
}
