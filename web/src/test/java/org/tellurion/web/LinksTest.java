package org.tellurion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tellurion.web.page.Pages;
import org.tellurion.web.page.Route;

/**
 * No link of the site is dead, seen on the project's own data: every page without a segment is
 * read, then one page of every other shape that they lead to, and every link on any of them is
 * followed.
 */
class LinksTest {
  private static final Pattern HREF = Pattern.compile("(?:href|src|action)=\"(/[^\"]*)\"");
  private static RealRecord record;
  private static Site site;

  @BeforeAll
  static void start() {
    record = RealRecord.open();
    site = Site.of(record.desks());
  }

  @AfterAll
  static void stop() {
    site.close();
    record.close();
  }

  @Test
  void everyLinkOfEveryShapeOfPageIsAnswered() {
    Map<String, Set<String>> linkedFrom = new LinkedHashMap<>();
    Set<String> shapes = new TreeSet<>();
    List<String> unread = new ArrayList<>();
    for (Route route : Pages.listRoutes()) {
      if (!route.pattern().contains("{")) {
        shapes.add(route.pattern());
        unread.add(route.pattern());
      }
    }
    while (!unread.isEmpty()) {
      String page = unread.removeFirst();
      for (String link : links(page)) {
        linkedFrom.computeIfAbsent(link, _ -> new LinkedHashSet<>()).add(page);
        if (shapes.add(shape(link))) {
          unread.add(link);
        }
      }
    }

    assertThat(shapes)
        .as("every page of the catalogue is led to")
        .containsAll(Pages.listRoutes().stream().map(Route::pattern).toList());
    assertThat(dead(linkedFrom)).isEmpty();
  }

  /** The links that are not answered by 200, with a page that has them. */
  private static List<String> dead(Map<String, Set<String>> linkedFrom) {
    return linkedFrom.entrySet().parallelStream()
        .filter(link -> site.get(link.getKey()).statusCode() != 200)
        .map(link -> link.getKey() + " on " + link.getValue().iterator().next())
        .toList();
  }

  /** The pattern of the page that an address belongs to; the address itself when it is a file. */
  private static String shape(String link) {
    String path = URI.create(link).getPath();
    return Pages.listRoutes().stream()
        .filter(route -> route.match(path).isPresent())
        .map(Route::pattern)
        .findFirst()
        .orElse("other");
  }

  private static Collection<String> links(String page) {
    Set<String> links = new LinkedHashSet<>();
    Matcher href = HREF.matcher(site.get(page).body());
    while (href.find()) {
      links.add(href.group(1).replace("&amp;", "&").replaceFirst("#.*", ""));
    }
    return links;
  }
}
