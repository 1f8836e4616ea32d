package org.tellurion.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes paragraphs, points and sentences of the blocks of one article, section or annex.
 *
 * <p>A numbering is a stack of open levels. A marker that counts on at an open level belongs there;
 * one of a new form or series opens a deeper level; the depth that a format gives (indentation)
 * goes before both.
 */
final class Flow {
  private static final int DEEPEST = 12;

  private final Canvas canvas;
  private final Node container;
  private final List<Block> blocks;
  private final List<Markers.Candidate> candidates;
  private final List<Level> levels = new ArrayList<>();
  private final List<Block> footnotes = new ArrayList<>();
  private final Footnotes notes;
  private @Nullable Node paragraph;
  private @Nullable Level top;
  private boolean afterMarker;
  private char last = ' ';

  private Flow(Canvas canvas, Node container, List<Block> blocks, Footnotes notes) {
    this.canvas = canvas;
    this.container = container;
    this.blocks = blocks;
    this.candidates = Markers.of(blocks);
    this.notes = notes;
  }

  /** Writes the blocks and hangs their tree under {@code container}. */
  static void fill(Canvas canvas, Node container, List<Block> blocks, Footnotes notes) {
    Flow flow = new Flow(canvas, container, Joins.join(blocks), notes);
    flow.run();
    flow.writeFootnotes();
    if (container.kind == ProvisionKind.ARTICLE) {
      Hoist.needless(container);
    }
  }

  private void run() {
    int candidate = 0;
    for (int i = 0; i < blocks.size(); i++) {
      int first = candidate;
      while (candidate < candidates.size() && candidates.get(candidate).block() == i) {
        candidate++;
      }
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.FOOTNOTE || notes.isFootnote(block, levels)) {
        footnotes.add(block);
        canvas.note(
            ReadingNote.Kind.FOOTNOTE_MOVED,
            container,
            "a footnote stood in the text: " + begin(block));
        continue;
      }
      canvas.page(block.page());
      int from = block.marker().isEmpty() ? 0 : given(block);
      write(block, from, first, candidate);
    }
  }

  private static String begin(Block block) {
    return block.text().length() <= 60 ? block.text() : block.text().substring(0, 60) + "…";
  }

  /** Opens the item whose marker the format gives; what it says of depth goes before all. */
  private int given(Block block) {
    Marker marker = Marker.at(block.marker() + " ", 0);
    if (marker == null) {
      marker = new Marker(Marker.Form.BULLET, "", 0, block.marker().length());
    }
    Level.Series[] series = Level.series(marker);
    open(marker, series[series.length - 1], block, block.marker());
    return 0;
  }

  private void write(Block block, int start, int first, int end) {
    int from = start;
    for (int i = first; i < end; i++) {
      Markers.Candidate candidate = candidates.get(i);
      Marker next = Markers.next(candidates, i);
      Level.Series series = accepts(candidate, next);
      if (series != null) {
        text(block, from, candidate.marker().start());
        Marker marker = candidate.marker();
        open(marker, series, block, block.text().substring(marker.start(), marker.end()));
        from = marker.end();
      }
    }
    text(block, from, block.text().length());
  }

  /** As what the candidate counts, or null when it is only words. */
  private Level.@Nullable Series accepts(Markers.Candidate candidate, @Nullable Marker next) {
    Marker marker = candidate.marker();
    Level.Series series = resolve(marker, next);
    if (candidate.first() && marker.form() != Marker.Form.BARE) {
      return beginsBlock(marker, series) ? series : null;
    }
    if (marker.form() == Marker.Form.BARE) {
      return candidate.first() && bareCounts(marker) ? series : null;
    }
    Level level = Level.find(levels, marker, series);
    if (level != null && level.isNext(marker, series)) {
      return series;
    }
    boolean one = Level.value(series, marker.number()) == 1;
    if (!one || marker.form() == Marker.Form.DECIMAL) {
      return null;
    }
    if (candidate.before() == 'm' || candidate.before() == ':') {
      return series;
    }
    boolean goesOn =
        next != null && contains(next, series) && Level.value(series, next.number()) == 2;
    return goesOn && marker.form() != Marker.Form.DOT && candidate.before() != ')' ? series : null;
  }

  private static boolean contains(Marker marker, Level.Series series) {
    for (Level.Series one : Level.series(marker)) {
      if (one == series) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsBlock(Marker marker, Level.Series series) {
    boolean letter = series != Level.Series.NUMBER && marker.form() == Marker.Form.DOT;
    if (letter || marker.form() == Marker.Form.DECIMAL) {
      Level level = Level.find(levels, marker, series);
      return level != null
          || Level.value(series, marker.number()) == 1
          || (marker.form() == Marker.Form.DECIMAL
              && Level.prefix(marker.number()).equals(container.number));
    }
    return true;
  }

  private boolean bareCounts(Marker marker) {
    int value = Numerals.decimal(marker.number());
    Level level = Level.find(levels, marker, Level.Series.NUMBER);
    return level == null ? value == 1 && container.children.isEmpty() : value == level.value + 1;
  }

  /** Letter or Roman number: by the open levels, then by what comes next. */
  private Level.Series resolve(Marker marker, @Nullable Marker next) {
    Level.Series[] possible = Level.series(marker);
    if (possible.length == 1) {
      return possible[0];
    }
    Level.Series letter = possible[0];
    Level.Series roman = possible[1];
    int value = Numerals.roman(marker.number());
    boolean romanNext = next != null && Numerals.roman(next.number()) == value + 1;
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).isNext(marker, letter)) {
        return romanNext && value == 1 ? roman : letter;
      }
      if (levels.get(i).isNext(marker, roman)) {
        return roman;
      }
    }
    boolean letterNext =
        next != null && Numerals.letter(next.number()) == Numerals.letter(marker.number()) + 1;
    return value == 1 || romanNext || (!letterNext && next != null) ? roman : letter;
  }

  private void open(Marker marker, Level.Series series, Block block, String printed) {
    boolean first = Level.value(series, marker.number()) == 1;
    int depth = block.kind() == Block.Kind.LIST_ITEM ? Math.max(1, block.level()) : 0;
    Level before = isDeeper(depth) ? null : popTo(marker, series, first);
    Node parent = levels.isEmpty() ? null : levels.getLast().node;
    boolean numbered = marker.form() != Marker.Form.BULLET && isParagraph(marker, series);
    ProvisionKind kind = parent == null && numbered ? ProvisionKind.PARAGRAPH : ProvisionKind.POINT;
    Canvas.Gap gap = afterMarker ? Canvas.Gap.SPACE : Canvas.Gap.LINE;
    int start = canvas.write(printed, gap);
    Node node = new Node(kind, marker.number(), start);
    node.end = start + printed.length();
    if (kind == ProvisionKind.PARAGRAPH) {
      container.add(node);
      paragraph = node;
    } else {
      home(parent, start).add(node);
    }
    Level opened = new Level(marker, series, depth, node);
    Level earlier = kind == ProvisionKind.PARAGRAPH ? top : before;
    if (earlier != null && isBehind(earlier, marker, series)) {
      String what = "number " + printed.strip() + " stands after " + earlier.number;
      canvas.note(ReadingNote.Kind.NUMBERING_RESTARTS, node, what);
    }
    if (kind == ProvisionKind.PARAGRAPH) {
      top = opened;
    }
    levels.add(opened);
    afterMarker = true;
    last = 'm';
  }

  private static boolean isBehind(Level before, Marker marker, Level.Series series) {
    if (series == Level.Series.BULLET || !before.fits(marker, series)) {
      return false;
    }
    if (series == Level.Series.DECIMAL) {
      return Level.prefix(before.number).equals(Level.prefix(marker.number()))
          && Level.value(series, marker.number()) <= before.value;
    }
    return Level.value(series, marker.number()) <= before.value;
  }

  private Node home(@Nullable Node parent, int start) {
    if (parent != null) {
      return parent;
    }
    if (paragraph == null || paragraph.isNumbered()) {
      paragraph = container.add(new Node(ProvisionKind.PARAGRAPH, "", start));
    }
    return paragraph;
  }

  /** Whether a marker at the top begins a paragraph, not a point of the one before. */
  private boolean isParagraph(Marker marker, Level.Series series) {
    if (marker.form() == Marker.Form.PARENS || marker.form() == Marker.Form.HALF) {
      return series == Level.Series.NUMBER && last != ':';
    }
    return last != ':' || container.kind == ProvisionKind.ARTICLE || paragraph == null;
  }

  /** Closes what is indented more than {@code depth}; whether that opens a deeper level. */
  private boolean isDeeper(int depth) {
    while (depth > 0 && !levels.isEmpty() && levels.getLast().depth > depth) {
      levels.removeLast();
    }
    return depth > 1 && !levels.isEmpty() && levels.getLast().depth < depth;
  }

  /** Closes levels until the marker fits; the level it takes the place of, or null. */
  private @Nullable Level popTo(Marker marker, Level.Series series, boolean first) {
    Level level = Level.find(levels, marker, series);
    boolean nests = level != null && first && last == ':' && level == levels.getLast();
    if (level != null && !nests) {
      while (levels.getLast() != level) {
        levels.removeLast();
      }
      levels.removeLast();
      return level;
    }
    boolean top = marker.form() == Marker.Form.DOT && series == Level.Series.NUMBER && !nests;
    boolean underPoints =
        !levels.isEmpty()
            && (levels.getFirst().form == Marker.Form.PARENS
                || levels.getFirst().form == Marker.Form.HALF
                || levels.getFirst().form == Marker.Form.BULLET);
    if ((top && underPoints && last != ':') || levels.size() >= DEEPEST) {
      levels.clear();
    }
    return null;
  }

  private void text(Block block, int from, int to) {
    int start = from;
    while (start < to && block.text().charAt(start) == ' ') {
      start++;
    }
    int end = to;
    while (end > start && block.text().charAt(end - 1) == ' ') {
      end--;
    }
    if (start == end) {
      return;
    }
    Node node = start == 0 && !afterMarker ? target(block) : current();
    Canvas.Gap gap = afterMarker ? Canvas.Gap.SPACE : Canvas.Gap.LINE;
    int written = canvas.write(block.text(), start, end, gap);
    if (node == null) {
      node = container.add(new Node(ProvisionKind.PARAGRAPH, "", written));
      paragraph = node;
    }
    canvas.sentences(node, written, written + end - start);
    afterMarker = false;
    last = block.text().charAt(end - 1);
  }

  private @Nullable Node current() {
    return levels.isEmpty() ? paragraph : levels.getLast().node;
  }

  /** Where a block without a marker belongs; null for a new paragraph. */
  private @Nullable Node target(Block block) {
    if (block.kind() == Block.Kind.PARAGRAPH && block.level() > 0) {
      while (levels.size() > 1 && levels.getLast().depth > block.level()) {
        levels.removeLast();
      }
      return current();
    }
    boolean lower = Character.isLowerCase(block.text().charAt(0));
    boolean article = container.kind == ProvisionKind.ARTICLE;
    boolean stays =
        block.kind() == Block.Kind.TABLE_ROW
            || lower
            || (article && paragraph != null && paragraph.isNumbered());
    boolean keepsTop = paragraph != null && paragraph.isNumbered() && !levels.isEmpty();
    while (levels.size() > (stays && keepsTop ? 1 : 0)) {
      levels.removeLast();
    }
    return stays ? paragraph : null;
  }

  private void writeFootnotes() {
    for (Block block : footnotes) {
      canvas.page(block.page());
      String number = Footnotes.number(block);
      int start = canvas.write(block.text(), Canvas.Gap.LINE);
      Node note = container.add(new Node(ProvisionKind.FOOTNOTE, number, start));
      int skip = Footnotes.textStart(block);
      canvas.sentences(note, start + skip, start + block.text().length());
    }
  }
}
