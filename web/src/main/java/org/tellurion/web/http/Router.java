package org.tellurion.web.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.desk.View;
import org.tellurion.web.page.Page;
import org.tellurion.web.page.Representation;
import org.tellurion.web.page.Route;

/** Finds the page and the form of its answer that an address means. */
final class Router {
  private final List<Page<?>> pages;
  private final Map<String, Page<?>> literal = new HashMap<>();

  Router(List<Page<?>> pages) {
    this.pages = List.copyOf(pages);
    for (Page<?> page : pages) {
      if (page.route().pattern().indexOf('{') < 0) {
        literal.put(page.route().pattern(), page);
      }
    }
  }

  /**
   * A page that answers an address.
   *
   * @param path the address without extension
   * @param segments values of the segments in braces
   * @param form empty for HTML
   */
  record Match<V extends View>(
      Page<V> page,
      String path,
      Map<String, String> segments,
      Optional<Representation<? super V>> form) {}

  /** Finds what an address means; a known extension wins over an id that ends like it. */
  Optional<Match<?>> find(String address) {
    for (Page<?> page : pages) {
      Optional<Match<?>> match = inAForm(page, address);
      if (match.isPresent()) {
        return match;
      }
    }
    return findPage(address);
  }

  private Optional<Match<?>> findPage(String address) {
    Page<?> exact = literal.get(address);
    if (exact != null) {
      return Optional.of(html(exact, address, Map.of()));
    }
    for (Page<?> page : pages) {
      Optional<Map<String, String>> segments = page.route().match(address);
      if (segments.isPresent()) {
        return Optional.of(html(page, address, segments.get()));
      }
    }
    return Optional.empty();
  }

  private static <V extends View> Match<V> html(
      Page<V> page, String path, Map<String, String> segments) {
    return new Match<>(page, path, segments, Optional.empty());
  }

  private <V extends View> Optional<Match<?>> inAForm(Page<V> page, String address) {
    for (Representation<? super V> form : page.representations()) {
      String suffix = "." + form.extension();
      if (address.endsWith(suffix)) {
        String bare = address.substring(0, address.length() - suffix.length());
        String path = bare.equals("/index") ? Route.ROOT : bare;
        Optional<Map<String, String>> segments = segments(page, path);
        if (segments.isPresent()) {
          return Optional.of(new Match<>(page, path, segments.get(), Optional.of(form)));
        }
      }
    }
    return Optional.empty();
  }

  /** The segments, when {@code path} means this page and no page of exactly that address. */
  private Optional<Map<String, String>> segments(Page<?> page, String path) {
    Page<?> exact = literal.get(path);
    if (exact != null) {
      return exact.equals(page) ? Optional.of(Map.of()) : Optional.empty();
    }
    return page.route().match(path);
  }
}
