package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.ArrayList;
import java.util.List;
import org.tellurion.desk.SearchResults;
import org.tellurion.search.SearchQuery;
import org.tellurion.web.jte.pages.JtesearchGenerated;
import org.tellurion.web.ui.FacetBox;
import org.tellurion.web.ui.Frame;
import org.tellurion.web.ui.Paging;
import org.tellurion.web.ui.Query;

/** {@code /search}: every kind of subject by words. */
final class SearchPage implements Page<SearchResults> {
  private static final int ROWS = 25;
  private static final int MOST_PAGES = 100_000;

  @Override
  public Route route() {
    return Route.of("/search", "Instruments, parties, minerals and everything else, by words.")
        .taking(
            Parameter.text(
                "q",
                SearchQuery.MAX_LENGTH,
                "Words that must all occur; \"quoted words\" stand together, -word must not"
                    + " occur, OR between words lets either do.",
                "lobito corridor"),
            Parameter.code(
                "kind",
                "Only subjects of this kind: " + String.join(", ", kinds()) + ".",
                "instrument"),
            Parameter.number(
                Paging.PARAMETER,
                1,
                MOST_PAGES,
                "Which " + ROWS + " hits the page shows; JSON and CSV always hold all.",
                1));
  }

  private static List<String> kinds() {
    return SearchResults.listKindCodes();
  }

  @Override
  public SearchResults answer(Request request) {
    return request.desk().search(request.text("q").orElse(""), request.all("kind"));
  }

  @Override
  public String summary(SearchResults view) {
    return view.lines().size() + " results.";
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, SearchResults view) {
    int page = frame.query().first(Paging.PARAMETER).map(Integer::parseInt).orElse(1);
    JtesearchGenerated.render(
        out, null, frame, view, kindBox(frame, view), new Paging(page, ROWS, view.lines().size()));
  }

  private static FacetBox kindBox(Frame frame, SearchResults view) {
    Query query = frame.query().without(Paging.PARAMETER);
    List<FacetBox.Choice> choices = new ArrayList<>();
    for (SearchResults.KindCount count : view.kindCounts()) {
      if (count.hits() > 0 || count.chosen()) {
        String code = count.kind().code();
        Query next = count.chosen() ? query.removing("kind", code) : query.adding("kind", code);
        choices.add(
            new FacetBox.Choice(count.label(), count.hits(), count.chosen(), frame.asking(next)));
      }
    }
    return new FacetBox("Kind", choices);
  }
}
