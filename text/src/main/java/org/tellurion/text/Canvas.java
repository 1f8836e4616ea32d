package org.tellurion.text;

import java.util.ArrayList;
import java.util.List;

/** The canonical text while it is written, with the pages and the notes on it. */
final class Canvas {
  /** What parts a stretch of text from the one before it. */
  enum Gap {
    SPACE(" "),
    LINE("\n"),
    BLANK_LINE("\n\n");

    private final String text;

    Gap(String text) {
      this.text = text;
    }
  }

  /** A note on a node whose id is not known yet. */
  record Pending(ReadingNote.Kind kind, int offset, Node node, String message) {}

  final StringBuilder text;
  final List<PageStart> pages = new ArrayList<>();
  final List<Pending> notes = new ArrayList<>();
  private int page;
  private int nextPage;

  Canvas(int capacity) {
    text = new StringBuilder(capacity);
  }

  /** Writes after a gap and returns where the written begins. */
  int write(CharSequence words, int from, int to, Gap gap) {
    if (!text.isEmpty()) {
      text.append(gap.text);
    }
    int start = text.length();
    if (nextPage > page) {
      page = nextPage;
      pages.add(new PageStart(page, start));
    }
    text.append(words, from, to);
    return start;
  }

  int write(String words, Gap gap) {
    return write(words, 0, words.length(), gap);
  }

  /** Says that what is written next stands on {@code number}; 0 for none. */
  void page(int number) {
    nextPage = number;
  }

  void note(ReadingNote.Kind kind, Node node, String message) {
    notes.add(new Pending(kind, text.length(), node, message));
  }

  /** Splits what was written into sentences of {@code node}. */
  void sentences(Node node, int start, int end) {
    SentenceSplitter.split(text, start, end, (from, to) -> node.add(sentence(from, to)));
    node.end = Math.max(node.end, end);
  }

  static Node sentence(int from, int to) {
    Node sentence = new Node(ProvisionKind.SENTENCE, "", from);
    sentence.end = to;
    return sentence;
  }
}
