package org.tellurion.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tellurion.desk.Choices;
import org.tellurion.desk.Listing;
import org.tellurion.desk.Narrowed;
import org.tellurion.desk.Selection;
import org.tellurion.web.ui.FacetBox;
import org.tellurion.web.ui.Frame;
import org.tellurion.web.ui.Paging;
import org.tellurion.web.ui.Query;

/**
 * The address of a list that can be narrowed, and the reading and writing of what is chosen.
 *
 * @param route with one parameter for each key that narrows, and the page
 * @param keys that narrow
 * @param size rows on one page
 */
record ListRoute(Route route, List<String> keys, int size) {
  private static final int MOST_PAGES = 100_000;

  /** The list at {@code pattern}, narrowed by {@code narrowing}. */
  static ListRoute of(String pattern, String summary, int size, Parameter... narrowing) {
    List<Parameter> parameters = new ArrayList<>(List.of(narrowing));
    parameters.add(
        Parameter.number(
            Paging.PARAMETER,
            1,
            MOST_PAGES,
            "Which " + size + " rows the page shows; JSON and CSV always hold all.",
            1));
    return new ListRoute(
        Route.of(pattern, summary).taking(parameters.toArray(Parameter[]::new)),
        List.of(narrowing).stream().map(Parameter::name).toList(),
        size);
  }

  /** What is chosen. */
  Selection selection(Request request) {
    Map<String, List<String>> words = new TreeMap<>();
    keys.forEach(key -> words.put(key, request.all(key)));
    return Selection.of(words);
  }

  /** The rows on screen. */
  Paging paging(Frame frame, Listing<?> view) {
    int page = frame.query().first(Paging.PARAMETER).map(Integer::parseInt).orElse(1);
    return new Paging(page, size, view.narrowed().rows().size());
  }

  /** The choices as links that narrow or widen the list. */
  static List<FacetBox> boxes(Frame frame, Listing<?> view) {
    Query base = base(frame, view.narrowed());
    return view.narrowed().choices().stream()
        .map(
            choices ->
                new FacetBox(
                    choices.label(),
                    choices.options().stream()
                        .filter(option -> option.count() > 0 || option.chosen())
                        .map(option -> choice(frame, base, choices.key(), option))
                        .toList()))
        .toList();
  }

  /** What is asked, with words replaced by the codes they stand for, from the first page. */
  private static Query base(Frame frame, Narrowed<?> narrowed) {
    Query query = frame.query().without(Paging.PARAMETER);
    for (Choices choices : narrowed.choices()) {
      query = query.without(choices.key());
      for (String code : narrowed.selection().words(choices.key())) {
        query = query.adding(choices.key(), code);
      }
    }
    return query;
  }

  private static FacetBox.Choice choice(
      Frame frame, Query base, String key, Choices.Option option) {
    Query next =
        option.chosen() ? base.removing(key, option.code()) : base.adding(key, option.code());
    return new FacetBox.Choice(option.label(), option.count(), option.chosen(), frame.asking(next));
  }
}
