package org.tellurion.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Tells tables of data, whose rows are read, from those that only place what is in them. */
final class HtmlTables implements NodeVisitor {
  private static final Set<String> HEADINGS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul");

  private final Set<Element> layout = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Element, Element> tableOfRow = new IdentityHashMap<>();
  private final List<Element> open = new ArrayList<>();

  HtmlTables(Document page) {
    NodeTraversor.traverse(this, page);
  }

  /** Whether the row belongs to a table of data. */
  boolean isData(Element row) {
    Element table = tableOfRow.get(row);
    return table != null && !layout.contains(table);
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (name.equals("table")) {
      markOpen();
      open.add(element);
    } else if (HEADINGS.contains(name)) {
      markOpen();
    } else if (name.equals("tr") && !open.isEmpty()) {
      tableOfRow.put(element, open.getLast());
    }
  }

  @Override
  public void tail(@Nullable Node node, int depth) {
    if (node instanceof Element element && element.normalName().equals("table")) {
      open.removeLast();
    }
  }

  /** Tables around another one or around a heading; those further out are marked already. */
  private void markOpen() {
    for (int at = open.size() - 1; at >= 0 && layout.add(open.get(at)); at--) {
      // The condition does it.
    }
  }
}
