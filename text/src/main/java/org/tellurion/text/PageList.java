package org.tellurion.text;

import java.util.List;

/** Page numbers as words: {@code page 3}, {@code pages 3, 5-7}. */
final class PageList {
  private PageList() {}

  static String write(List<Integer> sorted) {
    StringBuilder text = new StringBuilder(sorted.size() == 1 ? "page " : "pages ");
    int at = 0;
    while (at < sorted.size()) {
      int end = at;
      while (end + 1 < sorted.size() && sorted.get(end + 1) == sorted.get(end) + 1) {
        end++;
      }
      text.append(at == 0 ? "" : ", ").append(sorted.get(at));
      if (end > at) {
        text.append('-').append(sorted.get(end));
      }
      at = end + 1;
    }
    return text.toString();
  }
}
