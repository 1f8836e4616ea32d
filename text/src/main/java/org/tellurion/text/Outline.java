package org.tellurion.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of every block of a document what it is to the tree: a head, a heading, words of the preface
 * or the preamble, the beginning of the signatures, or plain text.
 */
final class Outline {
  /** What a block is. */
  enum Role {
    PREFACE,
    /** A heading that says Preamble and no more. */
    PREAMBLE_HEADING,
    PREAMBLE,
    /** Part, chapter, section, article or annex with its word and number. */
    HEAD,
    /** A heading without word; it may have a number. */
    HEADING,
    /** The name of the head before it. */
    NAME,
    SIGNATURES,
    TEXT
  }

  private static final int LONGEST_TITLE = 110;
  private static final int LONGEST_PREFACE_LINE = 300;

  private final List<Block> blocks;
  private final Role[] roles;
  private final @Nullable Head[] heads;
  private boolean hasArticles;

  private Outline(List<Block> blocks) {
    this.blocks = blocks;
    this.roles = new Role[blocks.size()];
    this.heads = new Head[blocks.size()];
  }

  static Outline of(List<Block> blocks) {
    Outline outline = new Outline(blocks);
    outline.findHeads();
    outline.findHeadings();
    outline.findSignatures();
    outline.findBeginning();
    return outline;
  }

  Role role(int index) {
    return roles[index];
  }

  @Nullable Head head(int index) {
    return heads[index];
  }

  private void findHeads() {
    for (int i = 0; i < blocks.size(); i++) {
      roles[i] = Role.TEXT;
      Block block = blocks.get(i);
      Head head = isWords(block) ? Head.of(block.text()) : null;
      if (head != null && !isContents(block.text())) {
        heads[i] = head;
        roles[i] = Role.HEAD;
        hasArticles |= head.kind() == ProvisionKind.ARTICLE;
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      Head head = heads[i];
      if (head != null && needsName(head, i) && isName(i + 1)) {
        roles[i + 1] = Role.NAME;
      }
    }
  }

  private boolean needsName(Head head, int index) {
    return !head.runIn() && head.name() >= blocks.get(index).text().length();
  }

  private boolean isName(int index) {
    return index + 1 < blocks.size()
        && roles[index] == Role.TEXT
        && isWords(blocks.get(index))
        && isTitleLike(blocks.get(index).text())
        && !isPreambleHeading(index);
  }

  private void findHeadings() {
    for (int i = 0; i < blocks.size(); i++) {
      if (roles[i] != Role.TEXT) {
        continue;
      }
      Block block = blocks.get(i);
      if (isPreambleHeading(i)) {
        roles[i] = Role.PREAMBLE_HEADING;
      } else if (block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE) {
        roles[i] = Role.HEADING;
      } else if (block.kind() == Block.Kind.PARAGRAPH && looksLikeHeading(i)) {
        roles[i] = Role.HEADING;
      }
    }
  }

  private boolean isPreambleHeading(int index) {
    String text = blocks.get(index).text();
    return text.length() <= 12
        && (text.equalsIgnoreCase("preamble")
            || text.equalsIgnoreCase("preámbulo")
            || text.equalsIgnoreCase("preambulo")
            || text.equalsIgnoreCase("préambule")
            || text.equalsIgnoreCase("preambel")
            || text.equalsIgnoreCase("preâmbulo"));
  }

  private boolean looksLikeHeading(int index) {
    String text = blocks.get(index).text();
    if (!isTitleLike(text) || index + 1 >= blocks.size()) {
      return false;
    }
    Block next = blocks.get(index + 1);
    if (hasArticles && heads[index + 1] == null) {
      return false;
    }
    Marker marker = Marker.at(text, 0);
    if (marker == null) {
      return endsBefore(index);
    }
    boolean counted = marker.form() == Marker.Form.DOT || marker.form() == Marker.Form.HALF;
    Marker after = Marker.at(next.text(), 0);
    return counted
        && next.kind() == Block.Kind.PARAGRAPH
        && !isTitleLike(next.text())
        && (after == null || after.form() != marker.form());
  }

  /** Whether the words before this block are a whole sentence, or there are none. */
  private boolean endsBefore(int index) {
    if (index == 0 || roles[index - 1] != Role.TEXT) {
      return true;
    }
    String before = blocks.get(index - 1).text();
    return before.isEmpty() || ".;:!?”\")".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private void findSignatures() {
    boolean signed = false;
    for (int i = 0; i < blocks.size(); i++) {
      boolean head = roles[i] == Role.HEAD;
      if (head) {
        signed = false;
      } else if (signed
          || (isWords(blocks.get(i)) && Cues.beginsSignatures(blocks.get(i).text()))) {
        signed |= i > 0;
        roles[i] = signed ? Role.SIGNATURES : roles[i];
      }
    }
  }

  /** Preface and preamble: what stands before the first head or heading after prose. */
  private void findBeginning() {
    int at = 0;
    while (at < blocks.size() && isPrefaceLine(at)) {
      roles[at] = Role.PREFACE;
      at++;
    }
    if (at == blocks.size() || roles[at] == Role.SIGNATURES) {
      return;
    }
    int end = preambleEnd(at);
    for (int i = at; i < end; i++) {
      if (roles[i] != Role.PREAMBLE_HEADING) {
        roles[i] = Role.PREAMBLE;
      }
    }
  }

  private boolean isPrefaceLine(int index) {
    Block block = blocks.get(index);
    if (roles[index] != Role.HEADING && roles[index] != Role.TEXT) {
      return false;
    }
    if (block.kind() == Block.Kind.TITLE) {
      return true;
    }
    if (block.kind() == Block.Kind.HEADING) {
      return index == 0 || block.level() <= blocks.getFirst().level();
    }
    String text = block.text();
    return block.kind() == Block.Kind.PARAGRAPH
        && text.length() <= LONGEST_PREFACE_LINE
        && !text.isEmpty()
        && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0
        && Marker.at(text, 0) == null
        && !(index > 0 && Cues.beginsRecital(text, 0));
  }

  /** After the last block of the preamble that begins at {@code from}; {@code from} if none. */
  private int preambleEnd(int from) {
    boolean named = roles[from] == Role.PREAMBLE_HEADING;
    int end = from;
    int recitals = 0;
    for (int i = from; i < blocks.size(); i++) {
      boolean body = roles[i] == Role.HEAD || (roles[i] == Role.HEADING && i > from);
      if (body || roles[i] == Role.SIGNATURES) {
        break;
      }
      String text = blocks.get(i).text();
      boolean recital = isRecital(text);
      recitals += recital ? 1 : 0;
      boolean formula = Cues.isEnactingFormula(text) && (recitals > 0 || hasArticles);
      if (recital || named || formula) {
        end = i + 1;
      }
      if (recitals > 0 && !recital && Cues.isEnactingFormula(text)) {
        break;
      }
    }
    return end;
  }

  private static boolean isRecital(String text) {
    if (text.isEmpty()) {
      return false;
    }
    Marker marker = Marker.at(text, 0);
    int from = marker == null ? 0 : Math.min(marker.end() + 1, text.length());
    if (!Cues.beginsRecital(text, from)) {
      return false;
    }
    return Cues.starts(text, from, "whereas")
        || (text.charAt(text.length() - 1) != '.' && text.charAt(text.length() - 1) != ':');
  }

  private static boolean isWords(Block block) {
    return switch (block.kind()) {
      case TITLE, HEADING, PARAGRAPH -> true;
      case CHAPTER, ARTICLE, LIST_ITEM, TABLE_ROW, FOOTNOTE -> false;
    };
  }

  /** A line of a table of contents: it ends with a leader and a page number. */
  private static boolean isContents(String text) {
    int at = text.length();
    while (at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
      at--;
    }
    String before = text.substring(0, at).stripTrailing();
    return at < text.length()
        && (before.endsWith("..") || before.endsWith("…") || before.endsWith(". ."));
  }

  static boolean isTitleLike(String text) {
    if (text.length() < 3 || text.length() > LONGEST_TITLE) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (".;:,".indexOf(last) >= 0 || Marker.isBullet(text.charAt(0))) {
      return false;
    }
    return Character.isUpperCase(text.charAt(0))
        || Marker.at(text, 0) != null
        || text.charAt(0) > 0x2E80;
  }

  /** The blocks whose text is the title, as a list of at most a few lines. */
  List<String> titleLines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < blocks.size() && roles[i] == Role.PREFACE; i++) {
      String text = blocks.get(i).text();
      if (blocks.get(i).kind() == Block.Kind.TITLE) {
        return List.of(text);
      }
      boolean date = text.length() < 40 && text.chars().anyMatch(Character::isDigit);
      if (!date) {
        lines.add(text);
      }
    }
    return lines;
  }
}
