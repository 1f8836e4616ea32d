package org.tellurion.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tellurion.text.Provision;
import org.tellurion.text.ProvisionKind;

/**
 * Finds the provisions of a document by kind and number.
 *
 * <p>Numbers can repeat (articles of several chapters, paragraphs of every article): the one under
 * the nearest container of the place that refers is taken.
 */
final class ProvisionIndex {
  private static final int SHOWN = 4;

  private final Map<String, List<Provision>> byNumber = new HashMap<>();
  private final IdentityHashMap<Provision, Provision> parents = new IdentityHashMap<>();

  static ProvisionIndex of(Provision root) {
    ProvisionIndex index = new ProvisionIndex();
    index.add(root);
    return index;
  }

  private void add(Provision provision) {
    if (!provision.number().isEmpty()) {
      byNumber
          .computeIfAbsent(key(provision.kind(), provision.number()), _ -> new ArrayList<>(1))
          .add(provision);
    }
    for (Provision child : provision.children()) {
      parents.put(child, provision);
      add(child);
    }
  }

  private static String key(ProvisionKind kind, String number) {
    return kind.code() + " " + number.toLowerCase(Locale.ROOT);
  }

  /** All with the kind and number, in order of the text. */
  List<Provision> list(ProvisionKind kind, String number) {
    return byNumber.getOrDefault(key(kind, number), List.of());
  }

  /** Of {@code found} the one under the nearest container of {@code place}; null when two tie. */
  @Nullable Provision nearest(List<Provision> found, Provision place) {
    if (found.size() == 1) {
      return found.getFirst();
    }
    // Beyond a few, only those near the place can win; a long list is cut to keep the cost linear.
    for (Provision around = place; around != null; around = parents.get(around)) {
      Provision inside = null;
      int count = 0;
      int from = firstFrom(found, around.span().start());
      for (int i = from; i < found.size() && count < 2; i++) {
        if (!around.span().contains(found.get(i).span())) {
          break;
        }
        inside = found.get(i);
        count++;
      }
      if (count > 0) {
        return count == 1 ? inside : null;
      }
    }
    return null;
  }

  private static int firstFrom(List<Provision> found, int offset) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The innermost of the kind around the place, or null. */
  @Nullable Provision around(Provision place, ProvisionKind kind) {
    for (Provision at = place; at != null; at = parents.get(at)) {
      if (at.kind() == kind) {
        return at;
      }
    }
    return null;
  }

  /** The descendant of {@code container} reached by numbers, or null. */
  static @Nullable Provision below(Provision container, List<String> numbers) {
    Provision at = container;
    for (String number : numbers) {
      at = child(at, number, 0);
      if (at == null) {
        return null;
      }
    }
    return at;
  }

  private static @Nullable Provision child(Provision parent, String number, int depth) {
    for (Provision child : parent.children()) {
      if (child.number().equalsIgnoreCase(number)) {
        return child;
      }
    }
    // A point may hang under an unnumbered paragraph.
    for (Provision child : parent.children()) {
      if (depth < SHOWN && child.number().isEmpty() && !child.children().isEmpty()) {
        Provision found = child(child, number, depth + 1);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
