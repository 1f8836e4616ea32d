package org.tellurion.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads plain text and Markdown: wrapped lines are joined, lists are known by marker and
 * indentation, a form feed begins a page.
 */
final class PlainReader {
  private final String text;
  private final boolean markdown;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Extract.BlockNote> notes;
  private final StringBuilder paragraph = new StringBuilder();
  private final List<Integer> indents = new ArrayList<>();
  private Block kind = Block.paragraph("", 0);
  private int page;
  private boolean blank = true;

  private PlainReader(String text, boolean markdown, List<Extract.BlockNote> notes) {
    this.text = text;
    this.markdown = markdown;
    this.notes = notes;
  }

  static Extract read(byte[] bytes, boolean markdown, ReadingLimits limits) {
    List<Extract.BlockNote> notes = new ArrayList<>();
    String text = Characters.decode(bytes, limits, notes);
    PlainReader reader = new PlainReader(text, markdown, notes);
    reader.page = text.indexOf('\f') >= 0 ? 1 : 0;
    reader.lines(limits);
    return new Extract(reader.blocks, notes, Map.of());
  }

  private void lines(ReadingLimits limits) {
    int at = 0;
    while (at < text.length() && blocks.size() < limits.blocks()) {
      int end = at;
      while (end < text.length() && "\n\r\f".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      line(text.substring(at, end));
      if (end < text.length() && text.charAt(end) == '\f') {
        flush();
        page++;
      }
      boolean pair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      at = end + (pair ? 2 : 1);
    }
    flush();
    if (at < text.length()) {
      notes.add(
          new Extract.BlockNote(
              ReadingNote.Kind.CUT,
              blocks.size(),
              "only the first " + blocks.size() + " blocks were read"));
    }
  }

  private void line(String raw) {
    int indent = indent(raw);
    String line = Spaces.collapse(raw);
    if (line.isEmpty()) {
      flush();
      blank = true;
      return;
    }
    Marker marker = listMarker(line);
    int hashes = hashes(line);
    if (hashes > 0) {
      flush();
      String words = line.substring(hashes).strip();
      add(new Block(words, Block.Kind.HEADING, hashes, "", page, null), words);
      blank = true;
    } else if (marker != null && begins(marker, line)) {
      item(marker, line, indent);
    } else {
      words(line, indent);
    }
    boolean hard = markdown && raw.endsWith("  ");
    if (hard) {
      flush();
      blank = true;
    }
  }

  private void item(Marker marker, String line, int indent) {
    flush();
    while (!indents.isEmpty() && indents.getLast() > indent + 1) {
      indents.removeLast();
    }
    if (indents.isEmpty() || indents.getLast() + 1 < indent) {
      indents.add(indent);
    }
    String printed = line.substring(0, marker.end());
    String words = line.substring(marker.end()).strip();
    Marker inner = marker.form() == Marker.Form.BULLET ? Marker.at(Markup.strip(words), 0) : null;
    if (inner != null && inner.form() != Marker.Form.BULLET && inner.form() != Marker.Form.BARE) {
      words = Markup.strip(words);
      printed = words.substring(0, inner.end());
      words = words.substring(inner.end()).strip();
    }
    kind = new Block("", Block.Kind.LIST_ITEM, indents.size(), printed, page, null);
    paragraph.append(words);
    blank = false;
  }

  private void words(String line, int indent) {
    if (paragraph.isEmpty() && blank) {
      boolean inside = !indents.isEmpty() && indent > indents.getLast() && indent > 1;
      if (!inside) {
        while (!indents.isEmpty() && indents.getLast() >= indent) {
          indents.removeLast();
        }
      }
      int level = indents.isEmpty() || indent < 2 ? 0 : indents.size();
      if (level == 0) {
        indents.clear();
      }
      kind = new Block("", Block.Kind.PARAGRAPH, level, "", page, null);
    }
    if (!paragraph.isEmpty()) {
      paragraph.append(' ');
    }
    paragraph.append(line);
    blank = false;
  }

  /** A list marker at the beginning of a line, with Markdown's escapes taken off. */
  private @org.jspecify.annotations.Nullable Marker listMarker(String line) {
    Marker marker = Marker.at(line.endsWith(".") || line.endsWith(")") ? line + " " : line, 0);
    if (marker == null || marker.form() == Marker.Form.BARE) {
      return null;
    }
    boolean emphasis = line.charAt(0) == '*' && (line.length() < 2 || line.charAt(1) != ' ');
    return emphasis ? null : marker;
  }

  /** Whether the marker begins an item, not only a wrapped line. */
  private boolean begins(Marker marker, String line) {
    if (paragraph.isEmpty()) {
      return true;
    }
    char last = paragraph.charAt(paragraph.length() - 1);
    boolean spaced = marker.end() < line.length() && line.charAt(marker.end()) == ' ';
    boolean inList = kind.kind() == Block.Kind.LIST_ITEM;
    return spaced
        && ((inList && marker.form() != Marker.Form.DECIMAL) || ".;:,".indexOf(last) >= 0);
  }

  private int hashes(String line) {
    int count = 0;
    while (count < line.length() && line.charAt(count) == '#') {
      count++;
    }
    return markdown && count > 0 && count < 7 && count < line.length() && line.charAt(count) == ' '
        ? count
        : 0;
  }

  private static int indent(String raw) {
    int width = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\t') {
        width += 4 - width % 4;
      } else if (c == ' ') {
        width++;
      } else {
        break;
      }
    }
    return width;
  }

  private void flush() {
    if (paragraph.isEmpty() && kind.kind() != Block.Kind.LIST_ITEM) {
      return;
    }
    add(kind, paragraph.toString());
    paragraph.setLength(0);
    kind = Block.paragraph("", page);
  }

  private void add(Block shape, String words) {
    String clean = markdown ? Markup.strip(words) : words;
    boolean emphasised = markdown && Markup.isEmphasised(words);
    boolean heading =
        emphasised && shape.kind() == Block.Kind.PARAGRAPH && Outline.isTitleLike(clean);
    Block.Kind made = heading && !blocks.isEmpty() ? Block.Kind.HEADING : shape.kind();
    if (!clean.isEmpty() || made == Block.Kind.LIST_ITEM) {
      blocks.add(new Block(clean, made, heading ? 6 : shape.level(), shape.marker(), page, null));
    }
  }
}
