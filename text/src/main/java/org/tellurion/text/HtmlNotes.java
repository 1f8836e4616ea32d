package org.tellurion.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which elements of a page are notes, and which links call them. */
final class HtmlNotes {
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)_?(?:ftn|fn|edn|en|footnote|endnote|note|cite_note)[-_:.]?\\w*\\d[\\w-]*");
  private static final Pattern BACK =
      Pattern.compile("(?i)#_?(?:ftnref|fnref|ednref|footnote-?ref|endnote-?ref|cite_ref|ref).*");
  private static final Set<String> HOLDERS =
      Set.of("li", "p", "div", "aside", "dd", "td", "section", "blockquote");
  private static final int MAX_HOPS = 3;

  private final IdentityHashMap<Element, String> notes = new IdentityHashMap<>();
  private final Set<String> ids = new HashSet<>();

  HtmlNotes(Document page) {
    Set<String> called = new HashSet<>();
    for (Element link : page.select("a[href^=#]")) {
      String id = link.attr("href").substring(1);
      if (NOTE.matcher(id).matches() && !id.toLowerCase(Locale.ROOT).contains("ref")) {
        called.add(id);
      }
    }
    if (called.isEmpty()) {
      return;
    }
    HashMap<String, Element> holders = new HashMap<>();
    for (Element each : page.select("[id], a[name]")) {
      String id = each.id().isEmpty() ? each.attr("name") : each.id();
      Element holder = called.contains(id) ? findHolder(each) : null;
      if (holder != null && holders.putIfAbsent(id, holder) == null) {
        notes.put(holder, id);
        ids.add(id);
      }
    }
  }

  private static @Nullable Element findHolder(Element anchor) {
    Element at = anchor;
    for (int hop = 0; hop <= MAX_HOPS && at != null; hop++) {
      if (HOLDERS.contains(at.normalName())) {
        return at;
      }
      at = at.parent();
    }
    return null;
  }

  /** The id of the note that the element holds, or null. */
  @Nullable String noteOf(Element element) {
    return notes.get(element);
  }

  /** The id of the note that the element calls, or null. */
  @Nullable String calledBy(Element element) {
    String href = element.normalName().equals("a") ? element.attr("href") : "";
    return href.startsWith("#") && ids.contains(href.substring(1)) ? href.substring(1) : null;
  }

  /** Whether it leads from a note back to where it is called. */
  static boolean leadsBack(Element element) {
    return element.normalName().equals("a") && BACK.matcher(element.attr("href")).matches();
  }
}
