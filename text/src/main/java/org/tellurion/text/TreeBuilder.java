package org.tellurion.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Document} of blocks: one canonical text and the tree over it.
 *
 * <p>Ids are in the style of Akoma Ntoso; {@link Ids} says how they are made.
 */
final class TreeBuilder {
  /** The file that the blocks come from. */
  record Source(String name, String sha256, TextFormat format) {}

  private static final int LONGEST_TITLE = 300;

  /** Rank of what stands beside the body: preface, preamble, signatures. */
  private static final int BESIDE = 4;

  private static final int ARTICLE = 50;

  private final Canvas canvas;
  private final Footnotes footnotes = new Footnotes();
  private final Node root = new Node(ProvisionKind.DOCUMENT, "", 0);
  private final List<Ranked> open = new ArrayList<>();
  private final List<Block> pending = new ArrayList<>();
  private @Nullable Block chapter;
  private boolean anyNumbered;

  /** An open container and how high it stands; 0 is the root. */
  private record Ranked(int rank, Node node) {}

  private TreeBuilder(int capacity) {
    canvas = new Canvas(capacity);
    open.add(new Ranked(0, root));
  }

  static Document build(Source source, Extract given) {
    List<Extract.BlockNote> readerNotes = new ArrayList<>(given.notes());
    List<Block> blocks = GluedWords.part(given.blocks(), readerNotes);
    Extract extract = new Extract(blocks, readerNotes, given.metadata());
    Lines lines = Lines.of(extract.blocks());
    TreeBuilder builder = new TreeBuilder(lines.characters() * 21 / 20 + 64);
    List<String> title;
    if (lines.hasMarkedArticles()) {
      builder.marked(lines.blocks());
      title = List.of();
    } else {
      Outline outline = Outline.of(lines.blocks());
      builder.unmarked(lines.blocks(), outline);
      title = outline.titleLines();
    }
    return builder.finish(source, extract, lines, title);
  }

  private Document finish(Source source, Extract extract, Lines lines, List<String> titleLines) {
    flush();
    Ids.assign(root, canvas);
    root.end = canvas.text.length();
    String text = canvas.text.toString();
    Language language = LanguageGuess.of(text);
    List<ReadingNote> notes = Log.of(canvas, extract, lines, language, root);
    String title = String.join(" ", titleLines);
    if (title.length() > LONGEST_TITLE) {
      title = titleLines.getFirst();
    }
    List<String> names = extract.metadata().getOrDefault("name", List.of());
    if (title.isEmpty() && !names.isEmpty()) {
      title = names.getFirst();
    }
    return new Document(
        source.name(),
        source.sha256(),
        source.format(),
        language,
        title,
        text,
        root.freeze(),
        canvas.pages,
        extract.metadata(),
        new ReadingLog(notes));
  }

  /** Blocks of a format that says itself what an article is. */
  private void marked(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      switch (block.kind()) {
        case CHAPTER -> {
          flush();
          chapter = block;
          closeTo(1);
        }
        case ARTICLE -> article(block, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        case TITLE, HEADING, PARAGRAPH, LIST_ITEM, TABLE_ROW, FOOTNOTE -> pending.add(block);
      }
    }
  }

  private void article(Block block, @Nullable Block next) {
    flush();
    if (block.marker().isEmpty() && block.text().isEmpty()) {
      bareArticle(block, next);
      return;
    }
    openChapter();
    Head head = Head.marked(ProvisionKind.ARTICLE, block.marker());
    anyNumbered |= !head.number().isEmpty();
    Node node = heading(ARTICLE, ProvisionKind.ARTICLE, head.number(), block);
    if (!node.isNumbered()) {
      canvas.note(
          ReadingNote.Kind.UNNUMBERED_ARTICLE, node, "an article without number: " + block.text());
    }
  }

  /** An article with neither number nor name: preamble, signatures, or truly without. */
  private void bareArticle(Block block, @Nullable Block next) {
    String words = next != null && next.kind() == Block.Kind.PARAGRAPH ? next.text() : "";
    String named = chapter == null ? "" : chapter.text();
    boolean first = !anyNumbered && root.children.isEmpty();
    ProvisionKind kind;
    boolean opens = named.startsWith("Pre") || named.startsWith("Pré");
    if (opens || (first && named.isEmpty())) {
      kind = ProvisionKind.PREAMBLE;
    } else if (named.startsWith("Conclu") || Cues.beginsSignatures(words)) {
      kind = ProvisionKind.SIGNATURES;
    } else {
      openChapter();
      kind = ProvisionKind.ARTICLE;
    }
    closeTo(kind == ProvisionKind.ARTICLE ? ARTICLE : BESIDE);
    Node node = new Node(kind, "", nextStart());
    node.sourceId = block.sourceId();
    if (kind == ProvisionKind.ARTICLE) {
      canvas.note(
          ReadingNote.Kind.UNNUMBERED_ARTICLE, node, "an article with neither number nor name");
    }
    push(kind == ProvisionKind.ARTICLE ? ARTICLE : BESIDE, node);
  }

  private void openChapter() {
    Block block = chapter;
    chapter = null;
    if (block == null || (block.marker().isEmpty() && block.text().isEmpty())) {
      return;
    }
    Head head = Head.marked(ProvisionKind.CHAPTER, block.marker());
    heading(rank(head.kind(), 0), head.kind(), head.number(), block);
  }

  /** Writes marker and text of a block as the head of a new container. */
  private Node heading(int rank, ProvisionKind kind, String number, Block block) {
    closeTo(rank);
    boolean both = !block.marker().isEmpty() && !block.text().isEmpty();
    String printed = block.marker() + (both ? " " : "") + block.text();
    canvas.page(block.page());
    int start = canvas.write(printed, Canvas.Gap.BLANK_LINE);
    Node node = new Node(kind, number, start);
    node.end = start + printed.length();
    node.sourceId = block.sourceId();
    if (!block.text().isEmpty()) {
      node.heading = new Span(node.end - block.text().length(), node.end);
    }
    return push(rank, node);
  }

  private void unmarked(List<Block> blocks, Outline outline) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      switch (outline.role(i)) {
        case PREFACE -> single(ProvisionKind.PREFACE, block);
        case PREAMBLE -> single(ProvisionKind.PREAMBLE, block);
        case SIGNATURES -> single(ProvisionKind.SIGNATURES, block);
        case PREAMBLE_HEADING -> {
          flush();
          Block bare = new Block(block.text(), block.kind(), 0, "", block.page(), null);
          heading(BESIDE, ProvisionKind.PREAMBLE, "", bare);
        }
        case HEAD -> head(block, outline.head(i));
        case NAME -> name(block);
        case HEADING -> section(block);
        case TEXT -> {
          boolean beside = open.getLast().rank == BESIDE;
          if (beside) {
            flush();
            closeTo(BESIDE);
          }
          pending.add(block);
        }
      }
    }
  }

  private void single(ProvisionKind kind, Block block) {
    if (open.getLast().node.kind != kind) {
      flush();
      closeTo(BESIDE);
      push(BESIDE, new Node(kind, "", nextStart()));
    }
    pending.add(block);
  }

  private void head(Block block, @Nullable Head head) {
    flush();
    if (head == null) {
      return;
    }
    String text = block.text();
    int rank = rank(head.kind(), 0);
    closeTo(rank);
    canvas.page(block.page());
    int end = head.runIn() ? head.name() : text.length();
    String printed = text.substring(0, end).stripTrailing();
    int start = canvas.write(printed, Canvas.Gap.BLANK_LINE);
    Node node = new Node(head.kind(), head.number(), start);
    node.end = start + printed.length();
    node.sourceId = block.sourceId();
    if (!head.runIn() && head.name() < text.length()) {
      node.heading = new Span(start + head.name(), node.end);
    }
    push(rank, node);
    if (head.runIn()) {
      pending.add(Block.paragraph(text.substring(end), block.page()));
    }
  }

  private void name(Block block) {
    Node node = open.getLast().node;
    int start = canvas.write(block.text(), Canvas.Gap.LINE);
    node.end = start + block.text().length();
    node.heading = new Span(start, node.end);
  }

  private void section(Block block) {
    flush();
    String text = block.text();
    Marker marker = Marker.at(text, 0);
    boolean counted =
        marker != null
            && marker.form() != Marker.Form.BULLET
            && marker.form() != Marker.Form.BARE
            && marker.end() < text.length();
    Block parted = block;
    if (marker != null && counted) {
      parted =
          new Block(
              text.substring(marker.end()).strip(),
              block.kind(),
              block.level(),
              text.substring(0, marker.end()),
              block.page(),
              block.sourceId());
    }
    String number = marker != null && counted ? marker.number() : "";
    int level = block.kind() == Block.Kind.HEADING ? Math.clamp(block.level(), 0, 9) : 9;
    heading(rank(ProvisionKind.SECTION, level), ProvisionKind.SECTION, number, parted);
  }

  private static int rank(ProvisionKind kind, int level) {
    return switch (kind) {
      case DOCUMENT -> 0;
      case PREFACE, PREAMBLE, SIGNATURES -> BESIDE;
      case ANNEX -> 5;
      case PART -> 10;
      case CHAPTER -> 20;
      case SECTION -> 30 + level;
      case ARTICLE -> ARTICLE;
      case RECITAL, PARAGRAPH, POINT, SENTENCE, FOOTNOTE -> 60;
    };
  }

  private int nextStart() {
    return canvas.text.isEmpty() ? 0 : canvas.text.length() + 1;
  }

  /** Closes what cannot hold a container of {@code rank}; preface and preamble hold none. */
  private void closeTo(int rank) {
    while (open.size() > 1 && (open.getLast().rank >= rank || open.getLast().rank == BESIDE)) {
      open.removeLast();
    }
  }

  private Node push(int rank, Node node) {
    open.getLast().node.add(node);
    open.add(new Ranked(rank, node));
    return node;
  }

  private void flush() {
    if (pending.isEmpty()) {
      return;
    }
    Node node = open.getLast().node;
    switch (node.kind) {
      case PREFACE, SIGNATURES -> Prose.fill(canvas, node, pending);
      case PREAMBLE -> Recitals.fill(canvas, node, pending);
      case DOCUMENT,
          PART,
          CHAPTER,
          SECTION,
          ARTICLE,
          ANNEX,
          RECITAL,
          PARAGRAPH,
          POINT,
          SENTENCE,
          FOOTNOTE ->
          Flow.fill(canvas, node, pending, footnotes);
    }
    pending.clear();
  }
}
