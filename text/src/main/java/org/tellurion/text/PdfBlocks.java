package org.tellurion.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes blocks of paragraphs and notes: what each is, its marker, its words. */
final class PdfBlocks {
  private static final float LARGER = 1.1f;
  private static final int LONGEST_HEADING = 250;
  private static final int MAX_JOINED_SHOWN = 8;
  private static final int MAX_LEVEL = 6;
  private static final Pattern MARK = Pattern.compile(" ?\uE000([^\uE001]*)\uE001");

  /** How a heading is set; larger and bolder stands higher. */
  private record Style(int halfPoints, boolean bold) implements Comparable<Style> {
    private static final Comparator<Style> ORDER =
        Comparator.comparingInt(Style::halfPoints)
            .thenComparing(Style::bold, Boolean::compare)
            .reversed();

    static Style of(PdfLine line) {
      return new Style(Math.round(2 * line.size()), line.bold());
    }

    @Override
    public int compareTo(Style other) {
      return ORDER.compare(this, other);
    }
  }

  private final float bodySize;
  private final boolean bodyIsBold;
  private final Hyphens hyphens = new Hyphens();
  private final List<PdfFootnotes.Note> waiting;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Extract.BlockNote> notes = new ArrayList<>();
  private final List<Float> indents = new ArrayList<>();
  private final TreeSet<Style> headings = new TreeSet<>();

  private PdfBlocks(float bodySize, boolean bodyIsBold, List<PdfFootnotes.Note> footnotes) {
    this.bodySize = bodySize;
    this.bodyIsBold = bodyIsBold;
    this.waiting = new ArrayList<>(footnotes);
  }

  /** The blocks of a file from its pages, without running lines. */
  static Extract of(List<List<PdfLine>> pages) {
    float bodySize = bodySize(pages);
    PdfFootnotes footnotes = new PdfFootnotes(bodySize);
    List<PdfLine> body = new ArrayList<>();
    pages.forEach(page -> body.addAll(footnotes.part(page)));
    long bold = body.stream().filter(PdfLine::bold).count();
    PdfBlocks made = new PdfBlocks(bodySize, 2 * bold > body.size(), footnotes.notes());
    pages.forEach(page -> page.forEach(line -> made.hyphens.learn(line.plain())));
    List<List<PdfLine>> paragraphs = PdfParagraphs.of(body);
    paragraphs.stream()
        .filter(made::isHeading)
        .forEach(each -> made.headings.add(Style.of(each.getFirst())));
    paragraphs.forEach(made::add);
    made.flushBefore(Integer.MAX_VALUE);
    return new Extract(made.blocks, made.notes, Map.of());
  }

  /** The size of most characters. */
  private static float bodySize(List<List<PdfLine>> pages) {
    Map<Float, Integer> sizes = new HashMap<>();
    for (List<PdfLine> page : pages) {
      page.forEach(line -> sizes.merge(line.size(), line.text().length(), Integer::sum));
    }
    return sizes.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(10f);
  }

  private boolean isHeading(List<PdfLine> paragraph) {
    PdfLine line = paragraph.getFirst();
    int length = paragraph.stream().mapToInt(each -> each.text().length()).sum();
    String end = paragraph.getLast().plain();
    if (paragraph.size() > 4
        || length > LONGEST_HEADING
        || end.endsWith(";")
        || end.endsWith(",")) {
      return false;
    }
    boolean sentence = end.endsWith(".") && length > 80;
    boolean capital = end.chars().noneMatch(Character::isLowerCase) && length > 3;
    return line.size() >= LARGER * bodySize
        || (line.bold() && !bodyIsBold && !sentence)
        || (capital && line.isCentred() && end.chars().anyMatch(Character::isUpperCase));
  }

  private void add(List<PdfLine> paragraph) {
    flushBefore(paragraph.getFirst().page());
    List<PdfFootnotes.Note> called = new ArrayList<>();
    Hyphens.Joined joined = hyphens.join(paragraph.stream().map(PdfLine::text).toList());
    String text = resolveMarks(joined.text(), paragraph, called).strip();
    if (!text.isEmpty()) {
      blocks.add(block(text, paragraph));
      noteJoined(joined.joined());
    }
    called.forEach(this::addNote);
  }

  private Block block(String text, List<PdfLine> paragraph) {
    PdfLine first = paragraph.getFirst();
    if (isHeading(paragraph)) {
      int level = Math.min(MAX_LEVEL, headings.headSet(Style.of(first)).size() + 1);
      boolean title = level == 1 && blocks.isEmpty() && first.size() >= LARGER * bodySize;
      indents.clear();
      return new Block(
          text, title ? Block.Kind.TITLE : Block.Kind.HEADING, level, "", first.page(), null);
    }
    Matcher marker = PdfParagraphs.MARKER.matcher(text);
    if (marker.lookingAt() && marker.end() < text.length()) {
      return new Block(
          text.substring(marker.end()).strip(),
          Block.Kind.LIST_ITEM,
          depth(first),
          marker.group(),
          first.page(),
          null);
    }
    return Block.paragraph(text, first.page());
  }

  /** Depth of a list item by how far it is indented among those before it. */
  private int depth(PdfLine line) {
    float indent = line.left() - line.column().left();
    while (!indents.isEmpty() && indents.getLast() > indent + 4) {
      indents.removeLast();
    }
    if (indents.isEmpty() || indents.getLast() < indent - 4) {
      indents.add(indent);
    }
    return indents.size();
  }

  /** Takes marks of notes out of the text; what is raised otherwise stays. */
  private String resolveMarks(
      String text, List<PdfLine> paragraph, List<PdfFootnotes.Note> called) {
    if (text.indexOf(PdfLine.MARK_START) < 0) {
      return text;
    }
    int from = paragraph.getFirst().page();
    int to = paragraph.getLast().page();
    Matcher marks = MARK.matcher(text);
    StringBuilder clean = new StringBuilder();
    while (marks.find()) {
      PdfFootnotes.Note note = take(marks.group(1).replaceAll("[()\\[\\] .]", ""), from, to);
      if (note == null) {
        marks.appendReplacement(clean, Matcher.quoteReplacement(marks.group(1)));
      } else {
        called.add(note);
        marks.appendReplacement(clean, "");
      }
    }
    marks.appendTail(clean);
    return clean.toString();
  }

  private PdfFootnotes.@Nullable Note take(String mark, int from, int to) {
    for (Iterator<PdfFootnotes.Note> each = waiting.iterator(); each.hasNext(); ) {
      PdfFootnotes.Note note = each.next();
      if (note.page() > to) {
        return null;
      }
      if (note.page() >= from && note.mark().equals(mark)) {
        each.remove();
        return note;
      }
    }
    return null;
  }

  /** Notes that nothing calls stand after their page. */
  private void flushBefore(int page) {
    while (!waiting.isEmpty() && waiting.getFirst().page() < page) {
      addNote(waiting.removeFirst());
    }
  }

  private void addNote(PdfFootnotes.Note note) {
    Hyphens.Joined joined = hyphens.join(note.lines().stream().map(PdfLine::plain).toList());
    String text = joined.text().strip();
    if (!text.isEmpty()) {
      blocks.add(new Block(text, Block.Kind.FOOTNOTE, 0, note.mark(), note.page(), null));
      noteJoined(joined.joined());
    }
  }

  private void noteJoined(List<String> joined) {
    if (!joined.isEmpty()) {
      List<String> shown = joined.subList(0, Math.min(joined.size(), MAX_JOINED_SHOWN));
      int more = joined.size() - shown.size();
      notes.add(
          new Extract.BlockNote(
              ReadingNote.Kind.HYPHEN_JOINED,
              blocks.size() - 1,
              "joined where a line ended: "
                  + String.join(", ", shown)
                  + (more == 0 ? "" : " and " + more + " more")));
    }
  }
}
