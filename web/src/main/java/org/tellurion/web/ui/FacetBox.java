package org.tellurion.web.ui;

import java.util.List;

/**
 * One field that a list can be narrowed by.
 *
 * @param label of the field
 * @param choices most useful first
 */
public record FacetBox(String label, List<Choice> choices) {
  private static final int SHOWN = 7;

  /**
   * One value of the field.
   *
   * @param label what a reader sees
   * @param count how many would be left
   * @param chosen whether the list is narrowed by it
   * @param href this page with it chosen, or without it when it is
   */
  public record Choice(String label, int count, boolean chosen, String href) {}

  /** Copies the list. */
  public FacetBox {
    choices = List.copyOf(choices);
  }

  /** Choices always visible: the first few and every chosen one. */
  public List<Choice> head() {
    return java.util.stream.IntStream.range(0, choices.size())
        .filter(i -> i < SHOWN || choices.get(i).chosen())
        .mapToObj(choices::get)
        .toList();
  }

  /** The others. */
  public List<Choice> rest() {
    return choices.stream().skip(SHOWN).filter(choice -> !choice.chosen()).toList();
  }

  /** Chosen values. */
  public List<Choice> chosen() {
    return choices.stream().filter(Choice::chosen).toList();
  }
}
