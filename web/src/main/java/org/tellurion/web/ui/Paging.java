package org.tellurion.web.ui;

import java.util.List;
import java.util.Optional;

/**
 * Which part of a long list is on screen.
 *
 * @param page from 1
 * @param size rows on one page
 * @param total rows in all
 */
public record Paging(int page, int size, int total) {
  /** Name of the parameter. */
  public static final String PARAMETER = "page";

  /** Checks the numbers. */
  public Paging {
    if (page < 1 || size < 1 || total < 0) {
      throw new IllegalArgumentException("page " + page + " of " + total + " by " + size);
    }
  }

  /** The rows on this page; empty past the end. */
  public <T> List<T> cut(List<T> rows) {
    int from = Math.min((page - 1) * size, rows.size());
    return rows.subList(from, Math.min(from + size, rows.size()));
  }

  /** Number of pages, at least one. */
  public int pages() {
    return Math.max(1, (total + size - 1) / size);
  }

  /** Number of the first row on screen, from 1; 0 when there is none. */
  public int first() {
    return Math.min(total, (page - 1) * size + 1);
  }

  /** Number of the last row on screen. */
  public int last() {
    return Math.min(total, page * size);
  }

  /** The page before. */
  public Optional<Integer> previous() {
    return page > 1 ? Optional.of(Math.min(page - 1, pages())) : Optional.empty();
  }

  /** The page after. */
  public Optional<Integer> next() {
    return page < pages() ? Optional.of(page + 1) : Optional.empty();
  }
}
