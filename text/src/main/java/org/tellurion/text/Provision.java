package org.tellurion.text;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree of a text. Never copies text: it points into {@link Document#text()}.
 *
 * @param id unique in its document, in the style of Akoma Ntoso: {@code art_5__para_2__point_b};
 *     empty for the root
 * @param number as printed, without the word before it and the punctuation after it: {@code 5},
 *     {@code b}, {@code XIV}; empty when it has none
 * @param heading where its heading stands, without the number; null when it has none
 * @param span where it stands, with its number, its heading and its children
 * @param sourceId the id that the file itself gives it, for example ToTA's; null when it gives none
 * @param children in order of the text; their spans lie inside {@code span} and do not overlap
 */
public record Provision(
    ProvisionKind kind,
    String id,
    String number,
    @Nullable Span heading,
    Span span,
    @Nullable String sourceId,
    List<Provision> children) {
  public Provision {
    children = List.copyOf(children);
    int from = span.start();
    for (Provision child : children) {
      if (child.span.start() < from || child.span.end() > span.end()) {
        throw new IllegalArgumentException(
            "provision "
                + child.id
                + " at "
                + child.span
                + " does not fit into "
                + id
                + " "
                + span);
      }
      from = child.span.end();
    }
  }

  /** Visits this and all below it, in order of the text, parents first. */
  public void walk(Consumer<Provision> visitor) {
    visitor.accept(this);
    for (Provision child : children) {
      child.walk(visitor);
    }
  }
}
