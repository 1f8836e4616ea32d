package org.tellurion.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers lines in reading order into paragraphs, also over the end of a column or a page. */
final class PdfParagraphs {
  /** A number, letter or bullet before the text of a list item. */
  static final Pattern MARKER =
      Pattern.compile(
          "(?:\\([a-z]{1,2}\\)|\\((?:[ivxl]{1,6}|[IVXL]{1,6})\\)|[a-z]{1,2}\\)|\\(?\\d{1,3}\\)"
              + "|\\d{1,3}\\.(?:\\d{1,3}\\.?){0,4}|[\u2022\u25aa\u25e6\u2023\u25cb\u25cf\u25a0])"
              + "(?=\\s)|[-\u2013\u2014](?=\\s)");

  private static final Pattern HEAD =
      Pattern.compile(
          "(?:(?i:article|section|chapter|annex|part|title|appendix|schedule))\\s+"
              + "(?:\\d+[A-Za-z]?(?:\\.\\d+)*|[IVXLC]+|[A-Z])\\b\\W?.{0,80}");
  private static final Pattern HEAD_ALONE =
      Pattern.compile(
          "(?i:article|section|chapter|annex|part|title|appendix|schedule)\\s+"
              + "(?:\\d+[A-Za-z]?(?:\\.\\d+)*|[IVXLC]+|[A-Z])\\W?");
  private static final Pattern STOPPED =
      Pattern.compile(".*(?:[.;:!?,]|\\b(?:and|or))[\"\u201d)]?");
  private static final Pattern ENDED = Pattern.compile(".*[.;:!?][\"\u201d)]?");

  private final float leading;
  private final List<List<PdfLine>> paragraphs = new ArrayList<>();

  private PdfParagraphs(float leading) {
    this.leading = leading;
  }

  static List<List<PdfLine>> of(List<PdfLine> lines) {
    PdfParagraphs gathered = new PdfParagraphs(leading(lines));
    lines.forEach(gathered::add);
    return gathered.paragraphs;
  }

  /** The usual distance of two base lines, as a multiple of the size of the letters. */
  private static float leading(List<PdfLine> lines) {
    List<Float> distances = new ArrayList<>();
    for (int at = 1; at < lines.size(); at++) {
      PdfLine before = lines.get(at - 1);
      PdfLine line = lines.get(at);
      float distance = (line.y() - before.y()) / line.size();
      if (line.column().equals(before.column()) && distance > 0.8f && distance < 3) {
        distances.add(distance);
      }
    }
    distances.sort(null);
    // A third and not a half: texts of short paragraphs have as many gaps as lines.
    return distances.isEmpty() ? 1.2f : distances.get(distances.size() / 3);
  }

  private void add(PdfLine line) {
    if (paragraphs.isEmpty() || begins(paragraphs.getLast(), line)) {
      paragraphs.add(new ArrayList<>());
    }
    paragraphs.getLast().add(line);
  }

  private boolean begins(List<PdfLine> paragraph, PdfLine line) {
    PdfLine before = paragraph.getLast();
    String text = line.plain();
    String textBefore = before.plain();
    if (isOfAnotherStyle(before, line) || HEAD_ALONE.matcher(textBefore).matches()) {
      return true;
    }
    if (MARKER.matcher(text).lookingAt() && (isStopped(textBefore) || !before.isFull())) {
      return true;
    }
    if (HEAD.matcher(text).matches()
        && (HEAD_ALONE.matcher(text).matches() || !line.isFull())
        && (isEnded(textBefore) || !before.isFull())) {
      return true;
    }
    return line.column().equals(before.column())
        ? isApart(paragraph, before, line)
        : !goesOn(before, line);
  }

  private static boolean isOfAnotherStyle(PdfLine before, PdfLine line) {
    boolean otherSize = Math.abs(before.size() - line.size()) > 0.08f * line.size();
    return otherSize || before.bold() != line.bold();
  }

  private boolean isApart(List<PdfLine> paragraph, PdfLine before, PdfLine line) {
    float distance = line.y() - before.y();
    if (distance > 1.3f * leading * line.size() || distance < 0) {
      return true;
    }
    if (before.isCentred() && !line.isCentred() && !before.isFull() && !isLastLine(paragraph)) {
      return true;
    }
    if (!before.isCentred() && line.isCentred() && line.left() - before.left() > 2 * line.size()) {
      return true;
    }
    if (isCapital(before.plain()) && !isCapital(line.plain())) {
      return true;
    }
    if (!isEnded(before.plain())) {
      return false;
    }
    boolean indented = line.left() - before.left() > 0.9f * line.size() && paragraph.size() > 1;
    boolean outdented = line.left() < lowest(paragraph) - 0.9f * line.size();
    boolean shortBefore = before.right() < before.column().right() - 0.2f * before.column().width();
    return indented || outdented || shortBefore;
  }

  private static float lowest(List<PdfLine> paragraph) {
    return (float) paragraph.stream().mapToDouble(PdfLine::left).min().orElse(0);
  }

  /** The last line of a paragraph is centred only by chance. */
  private static boolean isLastLine(List<PdfLine> paragraph) {
    return paragraph.size() > 1 && paragraph.get(paragraph.size() - 2).isFull();
  }

  private static boolean goesOn(PdfLine before, PdfLine line) {
    if (isEnded(before.plain())
        || before.isCentred()
        || before.bold()
        || isCapital(before.plain())) {
      return false;
    }
    return Character.isLowerCase(line.plain().codePointAt(0)) || before.isFull();
  }

  /** Only the end is looked at, so that a long line costs no more than a short one. */
  private static boolean isEnded(String text) {
    return ENDED.matcher(text.substring(Math.max(0, text.length() - 8))).matches();
  }

  private static boolean isStopped(String text) {
    return STOPPED.matcher(text.substring(Math.max(0, text.length() - 8))).matches();
  }

  private static boolean isCapital(String text) {
    return text.length() > 3
        && text.chars().noneMatch(Character::isLowerCase)
        && text.chars().anyMatch(Character::isUpperCase);
  }
}
