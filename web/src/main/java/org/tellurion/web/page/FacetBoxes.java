package org.tellurion.web.page;

import java.util.ArrayList;
import java.util.List;
import org.tellurion.desk.Facet;
import org.tellurion.web.ui.FacetBox;
import org.tellurion.web.ui.Frame;
import org.tellurion.web.ui.Paging;
import org.tellurion.web.ui.Query;

/** Turns counts of facets into links that narrow or widen the list. */
final class FacetBoxes {
  private FacetBoxes() {}

  static List<FacetBox> of(Frame frame, List<Facet.Counts> facets) {
    List<FacetBox> boxes = new ArrayList<>();
    for (Facet.Counts counts : facets) {
      String name = counts.facet().key();
      boxes.add(
          new FacetBox(
              counts.facet().label(),
              counts.entries().stream().map(count -> choice(frame, name, count)).toList()));
    }
    return boxes;
  }

  private static FacetBox.Choice choice(Frame frame, String name, Facet.Count count) {
    Query query = frame.query().without(Paging.PARAMETER);
    Query next =
        count.chosen() ? query.removing(name, count.code()) : query.adding(name, count.code());
    return new FacetBox.Choice(
        count.label(), count.instruments(), count.chosen(), frame.asking(next));
  }
}
