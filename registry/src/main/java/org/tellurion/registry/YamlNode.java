package org.tellurion.registry;

import java.util.List;

/** A YAML document as a tree, every node with its place. Scalars stay text: no type is guessed. */
sealed interface YamlNode {
  Place place();

  /**
   * A scalar.
   *
   * @param quoted whether it was written with quotes, which makes {@code "unknown"} a word
   */
  record Scalar(Place place, String text, boolean quoted) implements YamlNode {
    boolean isEmpty() {
      return text.isEmpty();
    }
  }

  /** A list. */
  record Items(Place place, List<YamlNode> items) implements YamlNode {}

  /** Keys and values, in the order of the file, each key once. */
  record Keyed(Place place, List<Entry> entries) implements YamlNode {}

  /** One key with its value. */
  record Entry(Place place, String key, YamlNode value) {}

  /** The node in words, for messages. */
  default String describe() {
    return switch (this) {
      case Scalar _ -> "a single value";
      case Items _ -> "a list";
      case Keyed _ -> "keys and values";
    };
  }
}
