package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.tellurion.desk.View;
import org.tellurion.web.ui.Frame;

/**
 * One address, or one shape of addresses, and what answers it. The same view is rendered as HTML
 * and written as JSON and CSV; a page knows nothing of HTTP.
 *
 * @param <V> the view that answers
 */
public interface Page<V extends View> {

  /** The address, what it is for and which parameters it takes. */
  Route route();

  /**
   * Answers a request.
   *
   * @throws ProblemException when what is asked for is not there or cannot be asked that way
   */
  V answer(Request request);

  /** Renders the view as HTML: calls the page's template. */
  void render(HtmlTemplateOutput out, Frame frame, V view);

  /** The other forms of the answer, each at the address with its extension. */
  default List<Representation<? super V>> representations() {
    return List.of(Representation.JSON, Representation.CSV);
  }

  /** One sentence for search engines and previews. */
  default String summary(V view) {
    return route().summary();
  }
}
