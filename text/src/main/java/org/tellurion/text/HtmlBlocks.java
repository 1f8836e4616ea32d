package org.tellurion.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Walks through the elements of a page, without recursion, and gathers blocks. */
final class HtmlBlocks implements NodeFilter {
  static final int MAX_CHARACTERS = 5_000_000;

  private static final Set<String> NO_TEXT =
      Set.of(
          "nav",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "math",
          "canvas",
          "video",
          "audio",
          "select",
          "button",
          "input",
          "textarea",
          "head",
          "dialog",
          "menu");
  private static final Set<String> AROUND = Set.of("header", "footer", "aside");
  private static final Set<String> PARTS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "blockquote",
          "pre",
          "address",
          "figure",
          "figcaption",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "tr",
          "ul",
          "ol",
          "li",
          "hr",
          "form",
          "fieldset",
          "details",
          "summary",
          "header",
          "footer",
          "aside",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "body",
          "center",
          "td",
          "th");

  private final HtmlNotes htmlNotes;
  private final HtmlTables tables;
  private final HtmlLists lists = new HtmlLists();
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Integer, List<String>> calls = new LinkedHashMap<>();
  private final List<String> called = new ArrayList<>();
  private final Map<String, Block> footnotes = new LinkedHashMap<>();
  private final List<String> cells = new ArrayList<>();
  private @Nullable Element row;
  private @Nullable Element note;
  private int heading;
  private int preformatted;
  private int characters;

  HtmlBlocks(Document page) {
    htmlNotes = new HtmlNotes(page);
    tables = new HtmlTables(page);
  }

  void walk(Element root) {
    NodeTraversor.filter(this, root);
    flush();
  }

  boolean isCut() {
    return characters > MAX_CHARACTERS;
  }

  /** In reading order, each note after the block that first calls it, the rest at the end. */
  List<Block> blocks() {
    List<Block> ordered = new ArrayList<>();
    Map<String, Block> left = new LinkedHashMap<>(footnotes);
    for (int at = 0; at < blocks.size(); at++) {
      ordered.add(blocks.get(at));
      for (String id : calls.getOrDefault(at, List.of())) {
        Block block = left.remove(id);
        if (block != null) {
          ordered.add(block);
        }
      }
    }
    ordered.addAll(left.values());
    return ordered;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (isCut()) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode words) {
      write(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (isLeftOut(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String id = htmlNotes.calledBy(element);
    if (id != null && note == null) {
      called.add(id);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (note != null && HtmlNotes.leadsBack(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    open(element);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isLeftOut(Element element) {
    String name = element.normalName();
    if (NO_TEXT.contains(name) || element.hasAttr("hidden")) {
      return true;
    }
    if (AROUND.contains(name)) {
      // The header of an article holds its title; that of the page leads around the site.
      Element parent = element.parent();
      boolean inside = parent != null && Set.of("article", "main").contains(parent.normalName());
      return !(name.equals("header") && inside);
    }
    String role = element.attr("role");
    if (role.equals("navigation") || role.equals("banner") || role.equals("contentinfo")) {
      return true;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      write(preformatted > 0 || note != null || row != null ? " " : "\n");
      return;
    }
    if (note == null && htmlNotes.noteOf(element) != null) {
      flush();
      note = element;
    } else if (PARTS.contains(name)) {
      part();
    }
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = name.charAt(1) - '0';
      case "pre" -> preformatted++;
      case "ol", "ul" -> lists.open(element);
      case "li" -> lists.item(element);
      case "tr" -> {
        if (row == null && note == null && tables.isData(element)) {
          row = element;
          cells.clear();
        }
      }
      default -> {
        // Inline, or only a part.
      }
    }
  }

  private void close(Element element) {
    String name = element.normalName();
    boolean endsNote = element.equals(note);
    if (endsNote) {
      flushNote(element);
    } else if (element.equals(row)) {
      flushRow();
    } else if (row != null && (name.equals("td") || name.equals("th"))) {
      cells.add(Texts.collapse(text));
      text.setLength(0);
    } else if (PARTS.contains(name)) {
      part();
    }
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
      case "pre" -> preformatted = Math.max(0, preformatted - 1);
      case "ol", "ul" -> lists.close();
      case "li" -> lists.endItem();
      default -> {
        // Inline, or only a part.
      }
    }
  }

  /** One part ends and another begins: within a cell or a note that is only a space. */
  private void part() {
    if (row != null || note != null) {
      write(" ");
    } else {
      flush();
    }
  }

  private void write(String words) {
    characters += words.length();
    text.append(preformatted > 0 || words.equals("\n") ? words : words.replace('\n', ' '));
  }

  private void flush() {
    String words =
        text.toString()
            .lines()
            .map(Texts::collapse)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    text.setLength(0);
    if (!words.isEmpty()) {
      add(block(words));
    }
  }

  private Block block(String words) {
    if (heading > 0) {
      return new Block(words, Block.Kind.HEADING, heading, "", 0, null);
    }
    String marker = lists.takeMarker();
    return marker == null
        ? Block.paragraph(words, 0)
        : new Block(words, Block.Kind.LIST_ITEM, lists.depth(), marker, 0, null);
  }

  private void flushRow() {
    row = null;
    text.setLength(0);
    List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    if (filled.size() > 1) {
      add(new Block(String.join(" | ", filled), Block.Kind.TABLE_ROW, 0, "", 0, null));
    } else if (!filled.isEmpty()) {
      add(Block.paragraph(filled.getFirst(), 0));
    }
    cells.clear();
  }

  private void add(Block block) {
    blocks.add(block);
    if (!called.isEmpty()) {
      calls.put(blocks.size() - 1, List.copyOf(called));
      called.clear();
    }
  }

  private void flushNote(Element element) {
    note = null;
    String words = Texts.collapse(text).replaceFirst("^[\\^\u21a9\u2191] ?", "");
    text.setLength(0);
    String id = htmlNotes.noteOf(element);
    if (id != null && !words.isEmpty()) {
      String mark = id.replaceAll("^.*?(\\d+)\\D*$", "$1");
      footnotes.put(id, new Block(words, Block.Kind.FOOTNOTE, 0, mark, 0, null));
    }
  }
}
