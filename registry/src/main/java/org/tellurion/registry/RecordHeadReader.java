package org.tellurion.registry;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tellurion.model.Confidence;
import org.tellurion.model.Edtf;
import org.tellurion.model.Method;
import org.tellurion.model.Source;
import org.tellurion.registry.RawRecord.Field;
import org.tellurion.registry.RawRecord.RawValue;
import org.tellurion.registry.RawRecord.Searched;
import org.tellurion.registry.RawRecord.Word;

/** Reads the keys that say who recorded something, when, how and from where. */
final class RecordHeadReader {
  /** Keys of every record, in the order of files. */
  static final List<String> KEYS =
      List.of(
          "by",
          "at",
          "method",
          "corrects",
          "sources",
          "pinpoint",
          "note",
          "confidence",
          "from",
          "to");

  private final ProblemList problems;

  RecordHeadReader(ProblemList problems) {
    this.problems = problems;
  }

  /**
   * Reads the head.
   *
   * @param until the key for the end of validity: {@code to}, in relations {@code until}
   * @return empty when something required is missing or something is wrong; see the problems
   */
  Optional<RecordHead> read(RawRecord record, String until) {
    Optional<String> by = required(record, "by").map(Word::text);
    Optional<Instant> at = required(record, "at").flatMap(this::instant);
    Optional<Method> method = method(record);
    Optional<List<Source>> sources = sources(record);
    Reading<Confidence> confidence = reading(record, "confidence", Confidence::parse);
    Reading<Edtf> from = reading(record, "from", Edtf::parse);
    Reading<Edtf> to = reading(record, until, Edtf::parse);
    if (by.isEmpty() || at.isEmpty() || method.isEmpty() || sources.isEmpty()) {
      return Optional.empty();
    }
    if (confidence.refused() || from.refused() || to.refused()) {
      return Optional.empty();
    }
    return Optional.of(
        new RecordHead(
            by.get(),
            at.get(),
            method.get(),
            sources.get(),
            text(record, "pinpoint"),
            text(record, "note"),
            confidence.value(),
            from.value(),
            to.value()));
  }

  /** The single word under a required key; its absence is a problem. */
  Optional<Word> required(RawRecord record, String key) {
    if (!record.fields().containsKey(key)) {
      problems.error(record.place(), "\"" + key + "\" is missing; every record needs it");
      return Optional.empty();
    }
    return single(record, key);
  }

  /** The single word under a key, or empty when the key is absent. */
  Optional<Word> single(RawRecord record, String key) {
    Field field = record.fields().get(key);
    if (field == null) {
      return Optional.empty();
    }
    if (field.values().size() == 1 && field.values().getFirst() instanceof Word word) {
      if (word.text().isBlank()) {
        problems.error(word.place(), "\"" + key + "\" is blank");
        return Optional.empty();
      }
      return Optional.of(word);
    }
    problems.error(field.place(), "\"" + key + "\" takes one value");
    return Optional.empty();
  }

  /** Reads an instant in UTC. */
  Optional<Instant> instant(Word word) {
    try {
      if (word.text().endsWith("Z")) {
        return Optional.of(Instant.parse(word.text()));
      }
    } catch (DateTimeException refused) {
      // Said below, with the place and an example, which the exception does not have.
    }
    problems.error(
        word.place(),
        "\"" + Excerpt.of(word.text()) + "\" is no instant in UTC like 2026-11-24T02:00:00Z");
    return Optional.empty();
  }

  private Optional<String> text(RawRecord record, String key) {
    return single(record, key).map(Word::text);
  }

  private Optional<Method> method(RawRecord record) {
    List<Word> corrects = words(record, "corrects");
    if (!record.fields().containsKey("method")) {
      if (!corrects.isEmpty()) {
        problems.error(corrects.getFirst().place(), "only method: review can say what it corrects");
      }
      return Optional.of(new Method.Curated());
    }
    List<String> recorders = corrects.stream().map(Word::text).toList();
    return single(record, "method")
        .flatMap(
            word -> problems.attempt(word.place(), () -> Method.parse(word.text(), recorders)));
  }

  private Optional<List<Source>> sources(RawRecord record) {
    if (!record.fields().containsKey("sources")) {
      problems.error(record.place(), "\"sources\" is missing; every record needs at least one");
      return Optional.empty();
    }
    List<Source> sources = new ArrayList<>();
    for (Word word : words(record, "sources")) {
      Optional<Source> source = problems.attempt(word.place(), () -> new Source(word.text()));
      if (source.filter(sources::contains).isPresent()) {
        problems.warning(word.place(), "this source is listed twice");
      }
      source.ifPresent(sources::add);
    }
    // Sorted once here, so that the many claims of the record need not sort again.
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(sources.stream().distinct().sorted().toList());
  }

  private List<Word> words(RawRecord record, String key) {
    Field field = record.fields().get(key);
    if (field == null) {
      return List.of();
    }
    List<Word> words = new ArrayList<>();
    for (RawValue value : field.values()) {
      switch (value) {
        case Word word -> words.add(word);
        case Searched searched ->
            problems.error(searched.place(), "\"" + key + "\" cannot be not-found");
      }
    }
    return words;
  }

  private <T> Reading<T> reading(
      RawRecord record, String key, java.util.function.Function<String, T> parser) {
    if (!record.fields().containsKey(key)) {
      return new Reading<>(Optional.empty(), false);
    }
    Optional<T> value =
        single(record, key)
            .flatMap(word -> problems.attempt(word.place(), () -> parser.apply(word.text())));
    return new Reading<>(value, value.isEmpty());
  }

  /** An optional key: what it says, and whether it was there and refused. */
  private record Reading<T>(Optional<T> value, boolean refused) {}
}
