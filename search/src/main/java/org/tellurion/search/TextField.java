package org.tellurion.search;

/**
 * The searchable parts of a document, weightiest first. A word counts where it weighs most, so that
 * a hit in the title stands above the same hit in an alias, and that above names and body.
 */
enum TextField {
  TITLE("title", 10f),
  ALIAS("alias", 6f),
  CODE("code", 4f),
  NAME("name", 2.5f),
  BODY("body", 1f);

  private final String stems;
  private final String words;
  private final float weight;

  TextField(String name, float weight) {
    this.stems = name;
    this.words = name + ".word";
    this.weight = weight;
  }

  /** Name of the index field with word stems. */
  String stems() {
    return stems;
  }

  /** Name of the index field with whole words, for beginnings of words. */
  String words() {
    return words;
  }

  float weight() {
    return weight;
  }
}
