package org.tellurion.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a page into its text and the notes at its foot: lines at the bottom of a column, in its
 * lower two thirds, that are smaller than the text of the file and the first of which begins with a
 * mark (or goes on with a note of the page before).
 */
final class PdfFootnotes {
  /** A note is set at most this much as large as the text. */
  private static final float SMALLER = 0.93f;

  private static final Pattern MARK =
      Pattern.compile(
          "(?:\uE000 ?([^\uE001]{1,6})\uE001|([*\u2020\u2021\u00a7]{1,3}|\\d{1,3}(?=[ .)])))[.)]? ?(?=\\S)");

  /**
   * A note.
   *
   * @param mark as printed, without what is around it
   */
  record Note(String mark, List<PdfLine> lines) {
    int page() {
      return lines.getFirst().page();
    }
  }

  private final float bodySize;
  private final List<Note> notes = new ArrayList<>();

  PdfFootnotes(float bodySize) {
    this.bodySize = bodySize;
  }

  /** All notes so far, in order. */
  List<Note> notes() {
    return notes;
  }

  /** What of a page is no note; its notes are added to {@link #notes()}. */
  List<PdfLine> part(List<PdfLine> page) {
    Map<Integer, List<PdfLine>> columns = new TreeMap<>();
    for (PdfLine line : page) {
      columns.computeIfAbsent(line.column().number(), _ -> new ArrayList<>()).add(line);
    }
    List<PdfLine> body = new ArrayList<>();
    for (List<PdfLine> column : columns.values()) {
      List<PdfLine> sorted = new ArrayList<>(column);
      sorted.sort(Comparator.comparingDouble(PdfLine::y));
      int from = firstNote(sorted);
      body.addAll(sorted.subList(0, from));
      add(sorted.subList(from, sorted.size()));
    }
    return body;
  }

  private int firstNote(List<PdfLine> lines) {
    int from = lines.size();
    while (from > 0) {
      PdfLine line = lines.get(from - 1);
      if (line.size() > SMALLER * bodySize || line.y() < line.column().pageHeight() / 3) {
        break;
      }
      from--;
    }
    while (from < lines.size() && !begins(lines.get(from)) && !goesOn(lines.get(from))) {
      from++;
    }
    return from;
  }

  private static boolean begins(PdfLine line) {
    return MARK.matcher(line.text()).lookingAt();
  }

  private boolean goesOn(PdfLine line) {
    return !notes.isEmpty()
        && notes.getLast().page() == line.page() - 1
        && !notes.getLast().lines.getLast().plain().matches(".*[.!?]");
  }

  private void add(List<PdfLine> lines) {
    for (PdfLine line : lines) {
      Matcher mark = MARK.matcher(line.text());
      if (mark.lookingAt()) {
        String printed = mark.group(1) == null ? mark.group(2) : mark.group(1);
        List<PdfLine> first = new ArrayList<>();
        first.add(withText(line, line.text().substring(mark.end())));
        notes.add(new Note(printed.strip(), first));
      } else {
        notes.getLast().lines.add(line);
      }
    }
  }

  private static PdfLine withText(PdfLine line, String text) {
    return new PdfLine(
        text,
        line.left(),
        line.right(),
        line.y(),
        line.size(),
        line.bold(),
        line.page(),
        line.column());
  }
}
