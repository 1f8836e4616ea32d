package org.tellurion.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;

/** Reads the YAML file of one instrument or strategy, with what hangs on it. */
final class SubjectFileReader {
  private final SubjectKind kind;
  private final String expectedId;
  private final ProblemList problems;
  private final EntryList entries;
  private final YamlRecords records;
  private final ClaimReader claims;
  private final WithdrawalReader withdrawals;

  SubjectFileReader(SubjectKind kind, String expectedId, ProblemList problems, EntryList entries) {
    this.kind = kind;
    this.expectedId = expectedId;
    this.problems = problems;
    this.entries = entries;
    this.records = new YamlRecords(problems);
    this.claims = new ClaimReader(problems);
    this.withdrawals = new WithdrawalReader(problems);
  }

  void read(String text) {
    YamlTree.read(text, problems)
        .ifPresentOrElse(
            this::readRoot,
            () -> {
              if (problems.toList().isEmpty()) {
                problems.error(Place.FILE, "the file is empty; it needs id and records");
              }
            });
  }

  private void readRoot(YamlNode root) {
    Map<String, YamlNode> parts = keys(root, "the file", allowed());
    if (parts.isEmpty()) {
      return;
    }
    Optional<SubjectId> subject = subject(root, parts);
    if (subject.isEmpty()) {
      return;
    }
    readRecords(subject.get(), root, parts);
    for (YamlNode item : items(parts, "relations")) {
      records
          .record(item)
          .ifPresent(record -> entries.addClaims(claims.readRelation(subject.get(), record)));
    }
    for (Dependents part : Dependents.of(kind)) {
      for (YamlNode item : items(parts, part.section())) {
        readDependent(subject.get(), part, item);
      }
    }
    readWithdrawals(subject.get(), parts);
  }

  private List<String> allowed() {
    return switch (kind) {
      case INSTRUMENT ->
          List.of("id", "records", "relations", "members", "commitments", "withdrawals");
      case STRATEGY -> List.of("id", "records", "hooks", "withdrawals");
      case MEMBERSHIP,
          COMMITMENT,
          PARTY,
          MINERAL,
          HOOK,
          MEASURE,
          DISPUTE,
          INCIDENT,
          TOOL_USE,
          CRITICALITY_LIST ->
          throw new IllegalStateException(kind + " has no files of its own");
    };
  }

  private Optional<SubjectId> subject(YamlNode root, Map<String, YamlNode> parts) {
    if (!(parts.get("id") instanceof YamlNode.Scalar id)) {
      problems.error(root.place(), "\"id\" is missing; it is the file name without .yaml");
      return Optional.empty();
    }
    if (!id.text().equals(expectedId)) {
      problems.error(
          id.place(),
          "the id \""
              + Excerpt.of(id.text())
              + "\" differs from the file name; one of them must change to \""
              + expectedId
              + "\"");
    }
    return problems.attempt(id.place(), () -> new SubjectId(kind, expectedId));
  }

  private void readDependent(SubjectId owner, Dependents part, YamlNode item) {
    String what = "an item of " + part.section();
    Map<String, YamlNode> parts = keys(item, what, List.of(part.key(), "records", "withdrawals"));
    if (parts.isEmpty()) {
      return;
    }
    if (!(parts.get(part.key()) instanceof YamlNode.Scalar key)) {
      problems.error(item.place(), "\"" + part.key() + "\" is missing from " + what);
      return;
    }
    Optional<SubjectId> subject =
        problems.attempt(key.place(), () -> part.subject(owner.id(), key.text()));
    if (subject.isEmpty()) {
      return;
    }
    readRecords(subject.get(), item, parts);
    readWithdrawals(subject.get(), parts);
  }

  private void readRecords(SubjectId subject, YamlNode owner, Map<String, YamlNode> parts) {
    List<YamlNode> items = items(parts, "records");
    if (items.isEmpty() && parts.size() == 1) {
      problems.error(owner.place(), "\"records\" is missing; without a record there is no claim");
    }
    for (YamlNode item : items) {
      records.record(item).ifPresent(record -> entries.addClaims(claims.read(subject, record)));
    }
  }

  private void readWithdrawals(SubjectId subject, Map<String, YamlNode> parts) {
    for (YamlNode item : items(parts, "withdrawals")) {
      records
          .record(item)
          .ifPresent(
              record ->
                  withdrawals
                      .read(subject, record, entries.claimsAbout(subject))
                      .forEach(withdrawal -> entries.add(withdrawal, record.place())));
    }
  }

  private Map<String, YamlNode> keys(YamlNode node, String what, List<String> allowed) {
    if (!(node instanceof YamlNode.Keyed keyed)) {
      problems.error(node.place(), what + " has to be keys and values, not " + node.describe());
      return Map.of();
    }
    Map<String, YamlNode> parts = new LinkedHashMap<>();
    for (YamlNode.Entry entry : keyed.entries()) {
      if (Set.copyOf(allowed).contains(entry.key())) {
        parts.put(entry.key(), entry.value());
      } else {
        problems.error(
            entry.place(),
            what
                + " has no key \""
                + Excerpt.of(entry.key())
                + "\""
                + Suggestions.didYouMean(entry.key(), allowed));
      }
    }
    return parts;
  }

  private List<YamlNode> items(Map<String, YamlNode> parts, String key) {
    return switch (parts.get(key)) {
      case null -> List.of();
      case YamlNode.Items items -> items.items();
      case YamlNode.Scalar scalar when scalar.isEmpty() -> List.of();
      case YamlNode node -> {
        problems.error(
            node.place(),
            "\"" + key + "\" has to be a list (lines that start with -), not " + node.describe());
        yield List.of();
      }
    };
  }
}
