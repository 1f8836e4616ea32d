package org.tellurion.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running headers, running footers and page numbers: lines among the three outermost at the top or
 * the bottom of a page that stand at the same height with the same words on two pages (of a file of
 * up to five) or three, where one number may grow with the pages; and a number alone outermost.
 * Lines that begin as the head of an article do are never taken.
 */
final class PdfFurniture {
  private static final int OUTERMOST = 3;
  private static final float TOP = 0.15f;
  private static final float BOTTOM = 0.85f;
  private static final int MAX_LENGTH = 200;
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d{1,4}(?![\\d.])");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)(article|art\\.|section|chapter|part|annex|appendix|title|schedule|rule)\\b.*");
  private static final Pattern LONE_NUMBER =
      Pattern.compile(
          "(?i)(?:(?:page|p\\.) ?)?[-\u2013\u2014|] ?(?:\\d{1,4}|[ivxlc]{1,7}) ?[-\u2013\u2014|]"
              + "|(?:(?:page|p\\.) ?)?(?:\\d{1,4}|[ivxlc]{1,7})(?: ?(?:/|of|\\|) ?\\d{1,4})?");

  /** A line of an outer part of a page, with the words under which others may be like it. */
  private record Edge(PdfLine line, boolean outermost, List<String> keys) {}

  private final List<List<PdfLine>> pages;
  private final Map<PdfLine, String> removed = new HashMap<>();
  private final Map<String, Set<Integer>> removedFrom = new LinkedHashMap<>();

  private PdfFurniture(List<List<PdfLine>> pages) {
    this.pages = pages;
  }

  /**
   * What is left of the pages, and what was taken.
   *
   * @param removed one message for each kind of line
   */
  record Result(List<List<PdfLine>> pages, List<String> removed) {}

  static Result remove(List<List<PdfLine>> pages) {
    return new PdfFurniture(pages).result();
  }

  private Result result() {
    List<Edge> edges = new ArrayList<>();
    pages.forEach(page -> addEdges(page, edges));
    Map<String, Set<Integer>> pagesOfKey = new HashMap<>();
    for (Edge edge : edges) {
      for (String key : edge.keys) {
        pagesOfKey.computeIfAbsent(key, _ -> new HashSet<>()).add(edge.line.page());
      }
    }
    int enough = pages.size() <= 5 ? 2 : 3;
    for (Edge edge : edges) {
      boolean repeats =
          edge.keys.stream()
              .anyMatch(key -> pagesOfKey.getOrDefault(key, Set.of()).size() >= enough);
      boolean number = edge.outermost && LONE_NUMBER.matcher(edge.line.plain()).matches();
      if (repeats || number) {
        String like = NUMBER.matcher(edge.line.plain()).replaceAll("#");
        removed.put(edge.line, like);
        removedFrom.computeIfAbsent(like, _ -> new HashSet<>()).add(edge.line.page());
      }
    }
    List<List<PdfLine>> kept = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      kept.add(page.stream().filter(line -> !removed.containsKey(line)).toList());
    }
    return new Result(kept, messages());
  }

  private List<String> messages() {
    List<String> messages = new ArrayList<>();
    removedFrom.forEach(
        (like, from) ->
            messages.add(
                "\""
                    + like
                    + "\" at the edge of "
                    + from.size()
                    + (from.size() == 1 ? " page" : " pages")
                    + " was left out as a running line or page number"));
    return messages;
  }

  private void addEdges(List<PdfLine> page, List<Edge> edges) {
    List<PdfLine> sorted = new ArrayList<>(page);
    sorted.sort(Comparator.comparingDouble(PdfLine::y));
    int rank = 0;
    float y = Float.NaN;
    for (PdfLine line : sorted) {
      rank += line.y() - y < 2 ? 0 : 1;
      y = line.y();
      if (rank > OUTERMOST || y > TOP * line.column().pageHeight()) {
        break;
      }
      edges.add(new Edge(line, rank == 1, keys(line, "top")));
    }
    rank = 0;
    y = Float.NaN;
    for (PdfLine line : sorted.reversed()) {
      rank += y - line.y() < 2 ? 0 : 1;
      y = line.y();
      if (rank > OUTERMOST || y < BOTTOM * line.column().pageHeight()) {
        break;
      }
      edges.add(new Edge(line, rank == 1, keys(line, "bottom")));
    }
  }

  private static List<String> keys(PdfLine line, String edge) {
    String text = line.plain().toLowerCase(Locale.ROOT);
    if (text.length() > MAX_LENGTH) {
      return List.of();
    }
    String place = edge + Math.round(line.y() / 3) + " ";
    List<String> keys = new ArrayList<>();
    keys.add(place + text);
    if (!HEAD.matcher(text).matches()) {
      Matcher numbers = NUMBER.matcher(text);
      while (numbers.find()) {
        int grows = Integer.parseInt(numbers.group()) - line.page();
        keys.add(
            place
                + text.substring(0, numbers.start())
                + "#"
                + grows
                + text.substring(numbers.end()));
      }
    }
    return keys;
  }
}
