package org.tellurion.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes away paragraphs without number that part nothing: the only one of an article, and the words
 * that lead to numbered paragraphs. What they hold moves up.
 */
final class Hoist {
  private Hoist() {}

  static void needless(Node article) {
    long paragraphs =
        article.children.stream().filter(child -> child.kind == ProvisionKind.PARAGRAPH).count();
    boolean numbered =
        article.children.stream()
            .anyMatch(child -> child.kind == ProvisionKind.PARAGRAPH && child.isNumbered());
    if (paragraphs > 1 && !numbered) {
      return;
    }
    List<Node> before = new ArrayList<>(article.children);
    article.children.clear();
    for (Node child : before) {
      if (child.kind == ProvisionKind.PARAGRAPH && !child.isNumbered()) {
        article.children.addAll(child.children);
      } else {
        article.children.add(child);
      }
    }
  }
}
