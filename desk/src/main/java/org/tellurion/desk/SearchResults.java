package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;
import org.tellurion.search.Highlighter;
import org.tellurion.search.SearchAnswer;
import org.tellurion.search.SearchHit;
import org.tellurion.search.SearchQuery;
import org.tellurion.search.SearchView;

/**
 * What a search finds, best first. A page shows some; JSON and CSV hold all.
 *
 * @param kinds kinds of subject wanted; empty for all
 */
public record SearchResults(SearchAnswer answer, Set<SubjectKind> kinds, List<SearchLine> lines)
    implements View {
  /** Copies set and list. */
  public SearchResults {
    kinds = Set.copyOf(kinds);
    lines = List.copyOf(lines);
  }

  /**
   * How many hits are of a kind.
   *
   * @param chosen whether the kind is asked for
   */
  public record KindCount(SubjectKind kind, String label, int hits, boolean chosen) {}

  /**
   * Searches.
   *
   * @param kinds codes of kinds of subject; empty for all
   * @throws UnknownWord when a code is no kind that search covers
   */
  static SearchResults of(Desk desk, SearchView view, String typed, Collection<String> kinds) {
    Set<SubjectKind> wanted = EnumSet.noneOf(SubjectKind.class);
    kinds.forEach(code -> wanted.add(kind(code)));
    SearchAnswer answer = view.search(SearchQuery.read(typed), wanted);
    Highlighter highlighter = new Highlighter(answer.answered());
    List<SearchLine> lines = new ArrayList<>();
    for (SearchHit hit : answer.hits()) {
      SubjectId id = hit.document().id();
      Optional<String> owner =
          id.kind() == SubjectKind.COMMITMENT
              ? Optional.of(Subjects.title(desk, id))
              : Optional.empty();
      lines.add(new SearchLine(lines.size() + 1, hit.document(), owner, highlighter));
    }
    return new SearchResults(answer, wanted, lines);
  }

  private static SubjectKind kind(String code) {
    return SubjectKind.findByCode(code)
        .filter(SearchDocuments.COVERED::contains)
        .orElseThrow(() -> new UnknownWord("kind", code, Lookup.nearest(code, listKindCodes())));
  }

  /** Codes of the kinds of subject that search covers, in the order of reading. */
  public static List<String> listKindCodes() {
    return SearchDocuments.COVERED.stream().map(SubjectKind::code).toList();
  }

  /** Every kind with its number of hits, whatever kinds are chosen, in the order of reading. */
  public List<KindCount> kindCounts() {
    return SearchDocuments.COVERED.stream()
        .map(
            kind ->
                new KindCount(
                    kind,
                    plural(kind),
                    answer.counts().getOrDefault(kind, 0),
                    kinds.contains(kind)))
        .toList();
  }

  static String plural(SubjectKind kind) {
    return switch (kind) {
      case INSTRUMENT -> "Instruments";
      case MEMBERSHIP -> "Memberships";
      case COMMITMENT -> "Commitments";
      case PARTY -> "Parties";
      case MINERAL -> "Minerals";
      case STRATEGY -> "Strategies and laws";
      case HOOK -> "Legal hooks";
      case MEASURE -> "Measures";
      case DISPUTE -> "Disputes";
      case INCIDENT -> "Incidents";
      case TOOL_USE -> "Uses of tools";
      case CRITICALITY_LIST -> "Criticality lists";
    };
  }

  @Override
  public String title() {
    return answer.query().text().isEmpty() ? "Search" : "Search: " + answer.query().text();
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("query", answer.query().text());
    out.writeBooleanField("queryCut", answer.query().cut());
    out.writeStringField("reading", reading());
    Json.text(out, "didYouMean", answer.didYouMean());
    out.writeNumberField("matching", lines.size());
    out.writeObjectFieldStart("counts");
    for (Map.Entry<SubjectKind, Integer> count : answer.counts().entrySet()) {
      out.writeNumberField(count.getKey().code(), count.getValue());
    }
    out.writeEndObject();
    SearchLine.FIELDS.writeJson(out, "rows", lines);
    out.writeEndObject();
  }

  private String reading() {
    return answer.reading().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Table table() {
    return SearchLine.FIELDS.table(lines);
  }
}
