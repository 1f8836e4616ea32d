package org.tellurion.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The lists that are open at a place of a page, and how far each has counted. */
final class HtmlLists {
  private static final class Open {
    final String type;
    final int step;
    int next;

    Open(String type, int next, int step) {
      this.type = type;
      this.next = next;
      this.step = step;
    }
  }

  private final List<Open> open = new ArrayList<>();
  private @Nullable String marker;

  void open(Element list) {
    boolean reversed = list.hasAttr("reversed");
    int first = reversed ? countItems(list) : 1;
    String start = list.attr("start");
    open.add(
        new Open(
            type(list),
            start.matches("-?\\d{1,6}") ? Integer.parseInt(start) : first,
            reversed ? -1 : 1));
  }

  private static int countItems(Element list) {
    return (int) list.children().stream().filter(each -> each.normalName().equals("li")).count();
  }

  void close() {
    if (!open.isEmpty()) {
      open.removeLast();
    }
  }

  /** An item begins: its marker waits for its first words. */
  void item(Element item) {
    if (open.isEmpty()) {
      marker = "\u2022";
      return;
    }
    Open list = open.getLast();
    String value = item.attr("value");
    int number = value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : list.next;
    list.next = number + list.step;
    marker = shown(list.type, number);
  }

  void endItem() {
    marker = null;
  }

  /** The marker of the item that begins here; null within an item and outside of lists. */
  @Nullable String takeMarker() {
    String taken = marker;
    marker = null;
    return taken == null || taken.isEmpty() ? null : taken;
  }

  int depth() {
    return Math.max(1, open.size());
  }

  private static String type(Element list) {
    String style = list.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    if (style.contains("list-style:none") || style.contains("list-style-type:none")) {
      return "none";
    }
    if (list.normalName().equals("ul")) {
      return "bullet";
    }
    for (String named :
        List.of(
            "lower-alpha",
            "lower-latin",
            "upper-alpha",
            "upper-latin",
            "lower-roman",
            "upper-roman")) {
      if (style.contains(named)) {
        return named.replace("latin", "alpha");
      }
    }
    return switch (list.attr("type")) {
      case "a" -> "lower-alpha";
      case "A" -> "upper-alpha";
      case "i" -> "lower-roman";
      case "I" -> "upper-roman";
      default -> "decimal";
    };
  }

  private static String shown(String type, int number) {
    return switch (type) {
      case "none" -> "";
      case "bullet" -> "\u2022";
      case "lower-alpha" -> ListMarkers.letters(number) + ".";
      case "upper-alpha" -> ListMarkers.upper(ListMarkers.letters(number)) + ".";
      case "lower-roman" -> ListMarkers.roman(number) + ".";
      case "upper-roman" -> ListMarkers.upper(ListMarkers.roman(number)) + ".";
      default -> number + ".";
    };
  }
}
