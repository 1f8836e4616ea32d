package org.tellurion.registry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tellurion.model.Amount;
import org.tellurion.model.Claim;
import org.tellurion.model.Confidence;
import org.tellurion.model.Edtf;
import org.tellurion.model.Judgement;
import org.tellurion.model.LedgerEntry;
import org.tellurion.model.Method;
import org.tellurion.model.Properties;
import org.tellurion.model.Property;
import org.tellurion.model.Source;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.model.Value;
import org.tellurion.model.Withdrawal;

/** Draws ledgers that are as awkward as the model allows. */
final class RandomLedger {
  /** Ids of other subjects, some of which look like something else in YAML. */
  private static final List<String> NAMED =
      List.of("ZMB", "unknown", "silent", "null", "no", "1", "1e3", "2024-03-05", "a.b_c-d", "x/y");

  private static final List<String> AWKWARD =
      List.of(
          "plain words",
          "unknown",
          "silent",
          "not-applicable",
          "not-found: here (2024)",
          "null",
          "true",
          "No",
          "12",
          "-1.5e3",
          "2024-03-04",
          "~",
          "- dash",
          "? question",
          ": colon",
          "a: b",
          "a #b",
          "ends with:",
          " leading",
          "trailing ",
          "semi;colon",
          "; at start",
          "at end ;",
          "a ; b",
          "back\\slash",
          "\\",
          "\\;",
          "quo\"te",
          "'single'",
          "comma, comma",
          "[brackets]",
          "{braces}",
          "&anchor",
          "*alias",
          "!tag",
          "%percent",
          "@at",
          "`tick",
          "|",
          ">",
          "line\nfeed",
          "\n",
          "tab\tbed",
          "---",
          "...",
          "\u00e9\u0301 \u4e2d\u6587 \ud83d\udca5",
          "\u2028 separator",
          "\u00a0nbsp\u00a0",
          "\ufeffmark",
          "=formula()",
          "<script>alert(1)</script>",
          "'; DROP TABLE entry; --",
          "here (archive)",
          "here (2024)",
          ")");
  private static final List<String> DATES =
      List.of("2023", "2023-10~", "2023-10-26?", "2021%", "../2024", "2024/..", "2021/2023-05");
  private static final List<String> RECORDERS =
      List.of("compiler-a", "second-look", "tellurion", "Zo\u00eb; K", "unknown", " spaced ");

  private final Random random;

  RandomLedger(long seed) {
    this.random = new Random(seed);
  }

  /** A ledger in which every withdrawal ends a claim made before it. */
  List<LedgerEntry> draw(int size) {
    List<LedgerEntry> entries = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    while (entries.size() < size) {
      int dice = random.nextInt(10);
      if (dice < 2 && !claims.isEmpty()) {
        entries.add(new Withdrawal(pick(claims).id(), at(), pick(RECORDERS), text()));
      } else if (dice == 2 && !claims.isEmpty()) {
        Claim again = pick(claims);
        entries.add(RecordHead.of(again).claim(again.subject(), again.property(), again.value()));
      } else if (dice == 3) {
        judgement().ifPresent(entries::add);
      } else {
        Claim claim = claims.isEmpty() || random.nextInt(3) > 0 ? claim() : sibling(pick(claims));
        claims.add(claim);
        entries.add(claim);
      }
    }
    return entries;
  }

  private Claim claim() {
    SubjectId subject = subject();
    Property property = pick(Properties.listOf(subject.kind()));
    return head().claim(subject, property, value(property));
  }

  /** Another claim that may share the record of {@code claim}, or its value. */
  private Claim sibling(Claim claim) {
    Property property =
        random.nextBoolean() ? claim.property() : pick(Properties.listOf(claim.subject().kind()));
    Value value =
        property.equals(claim.property()) && random.nextBoolean() ? claim.value() : value(property);
    RecordHead head = random.nextBoolean() ? RecordHead.of(claim) : head();
    return head.claim(claim.subject(), property, value);
  }

  private Optional<Judgement> judgement() {
    SubjectId one = subject();
    SubjectId other = new SubjectId(one.kind(), subjectId(one.kind()));
    return one.equals(other)
        ? Optional.empty()
        : Optional.of(
            new Judgement(one, other, random.nextBoolean(), at(), pick(RECORDERS), text()));
  }

  private RecordHead head() {
    return new RecordHead(
        pick(RECORDERS),
        at(),
        method(),
        sources(),
        maybe(text()),
        maybe(text()),
        maybe(pick(List.of(Confidence.values()))),
        maybe(Edtf.parse(pick(DATES))),
        maybe(Edtf.parse(pick(DATES))));
  }

  private Method method() {
    return switch (random.nextInt(5)) {
      case 0 -> new Method.Review(List.of());
      case 1 -> new Method.Review(List.of("b; b", "a", " c\\"));
      case 2 -> new Method.OfficialText();
      case 3 -> new Method.Machine("reader", "1.0 @; x");
      default -> new Method.Curated();
    };
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      sources.add(
          new Source(
              random.nextBoolean() ? text() : "https://example.org/a;b?c=d#" + random.nextInt(5)));
    }
    return sources.stream().distinct().sorted().toList();
  }

  private SubjectId subject() {
    SubjectKind kind = pick(List.of(SubjectKind.values()));
    return new SubjectId(kind, subjectId(kind));
  }

  private String subjectId(SubjectKind kind) {
    String id = pick(List.of("aaa-2024", "bbb", "c.c_1"));
    return Dependents.holding(kind)
        .map(part -> part.subject(id, pick(List.of("AUS", "key-1"))).id())
        .orElse(id);
  }

  private Value value(Property property) {
    return switch (random.nextInt(12)) {
      case 0 -> new Value.Unknown();
      case 1 -> new Value.Silent();
      case 2 -> new Value.NotApplicable();
      case 3 -> new Value.NotFound(text(), maybe(Edtf.parse(pick(DATES))));
      default ->
          switch (property.type()) {
            case TEXT -> new Value.Text(text());
            case CODE -> new Value.Code(property.reference().isPresent() ? pick(NAMED) : text());
            case DATE -> new Value.Date(Edtf.parse(pick(DATES)));
            case AMOUNT -> new Value.Money(Amount.parse("USD " + random.nextInt(1000)));
            case NUMBER ->
                new Value.Figure(new BigDecimal(random.nextInt(2000) - 1000).movePointLeft(2));
            case LINK -> new Value.Link(pick(List.of("implements", "unknown", "x:")), pick(NAMED));
          };
    };
  }

  private String text() {
    String text = pick(AWKWARD);
    String drawn = random.nextInt(3) == 0 ? text + pick(AWKWARD) : text;
    return drawn.isBlank() ? "blank " + drawn : drawn;
  }

  private Instant at() {
    return Instant.parse("2026-11-24T02:00:00Z").plusMillis(random.nextInt(6) * 3_600_500L);
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextInt(4) == 0 ? Optional.of(value) : Optional.empty();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
