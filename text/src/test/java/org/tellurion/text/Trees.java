package org.tellurion.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Renders trees compactly and checks what must hold of every tree. */
final class Trees {
  private Trees() {}

  static Document read(String name, String text) {
    return DocumentReader.read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** One line a provision: id, number, heading, words of a sentence; then the notes. */
  static String render(Document document) {
    StringBuilder out = new StringBuilder();
    out.append("title: ").append(document.title()).append('\n');
    out.append("language: ").append(document.language().name()).append('\n');
    for (Provision child : document.root().children()) {
      render(document, child, 0, out);
    }
    for (ReadingNote note : document.log().notes()) {
      out.append("note ").append(note.kind().code()).append(" [").append(note.provision());
      out.append("] ").append(note.message()).append('\n');
    }
    return out.toString();
  }

  private static void render(Document document, Provision node, int depth, StringBuilder out) {
    out.append("  ".repeat(depth)).append(node.id());
    if (!node.number().isEmpty()) {
      out.append(" #").append(node.number());
    }
    Span heading = node.heading();
    if (heading != null) {
      out.append(" <").append(heading.of(document.text())).append('>');
    }
    if (node.kind() == ProvisionKind.SENTENCE) {
      out.append(": ").append(node.span().of(document.text()));
    }
    out.append('\n');
    for (Provision child : node.children()) {
      render(document, child, depth + 1, out);
    }
  }

  /** Fails when a tree breaks a promise of the contract. */
  static void check(Document document) {
    Set<String> ids = new HashSet<>();
    StringBuilder covered = new StringBuilder(document.text());
    document
        .root()
        .walk(
            node -> {
              assertThat(ids.add(node.id())).as("id %s is unique", node.id()).isTrue();
              assertThat(node.span().end()).isLessThanOrEqualTo(document.text().length());
              Span heading = node.heading();
              if (heading != null) {
                assertThat(node.span().contains(heading)).as("heading of %s", node.id()).isTrue();
                blank(covered, heading);
              }
              for (Provision child : node.children()) {
                assertThat(node.span().contains(child.span())).isTrue();
              }
              if (node.kind() == ProvisionKind.SENTENCE) {
                assertThat(node.children()).isEmpty();
                assertThat(node.span().length()).isPositive();
                blank(covered, node.span());
              }
            });
    checkLeft(document, covered);
    for (ReadingNote note : document.log().notes()) {
      assertThat(note.offset()).isBetween(0, document.text().length());
      assertThat(note.provision().isEmpty() || ids.contains(note.provision())).isTrue();
    }
  }

  /** What no sentence and no heading covers is numbers of provisions and words like Article. */
  private static void checkLeft(Document document, StringBuilder covered) {
    document
        .root()
        .walk(
            node -> {
              boolean counted =
                  !node.number().isEmpty()
                      || switch (node.kind()) {
                        case POINT, RECITAL, FOOTNOTE -> true;
                        case DOCUMENT,
                            PREFACE,
                            PREAMBLE,
                            PART,
                            CHAPTER,
                            SECTION,
                            ARTICLE,
                            PARAGRAPH,
                            SENTENCE,
                            ANNEX,
                            SIGNATURES ->
                            false;
                      };
              boolean head = node.kind() != ProvisionKind.SENTENCE && counted;
              int own = node.children().isEmpty() ? node.span().end() : firstWord(node);
              if (head) {
                blank(covered, new Span(node.span().start(), Math.max(node.span().start(), own)));
              }
            });
    assertThat(covered.toString().strip()).as("left over in %s", document.name()).isEmpty();
  }

  private static int firstWord(Provision node) {
    return node.children().getFirst().span().start();
  }

  private static void blank(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      text.setCharAt(i, ' ');
    }
  }
}
