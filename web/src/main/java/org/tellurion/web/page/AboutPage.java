package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.desk.Coverage;
import org.tellurion.desk.Tally;
import org.tellurion.model.SourceKind;
import org.tellurion.web.jte.pages.JteaboutGenerated;
import org.tellurion.web.ui.Bar;
import org.tellurion.web.ui.Filters;
import org.tellurion.web.ui.Frame;

/** {@code /about}: method, counting rules, and what the record leans towards. */
public final class AboutPage implements Page<Coverage> {

  /** The coverage of the record as bars. */
  public record Charts(
      List<Bar> parties, List<Bar> years, List<Bar> texts, List<Bar> kinds, List<Bar> recorders) {}

  @Override
  public Route route() {
    return Route.of(
        "/about",
        "Method, counting rules, what the words mean, what the record leans towards, licence.");
  }

  @Override
  public Coverage answer(Request request) {
    return request.desk().coverage();
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, Coverage view) {
    Charts charts =
        new Charts(
            bars(frame, view.byParty()),
            bars(frame, view.byYear()),
            bars(frame, view.byText()),
            kinds(frame, view.byKind()),
            recorders(frame, view.byRecorder()));
    JteaboutGenerated.render(out, null, frame, view, charts);
  }

  private static List<Bar> bars(Frame frame, List<Tally> tallies) {
    return tallies.stream()
        .map(
            tally ->
                Bar.count(
                    tally.label(),
                    Optional.of(Filters.instruments(frame, tally.filter())),
                    tally.count()))
        .toList();
  }

  private static List<Bar> kinds(Frame frame, Map<SourceKind, Integer> counts) {
    return counts.entrySet().stream()
        .map(
            entry ->
                Bar.count(
                    entry.getKey().label(),
                    Optional.of(frame.to("/sources", "kind", entry.getKey().code())),
                    entry.getValue()))
        .toList()
        .reversed();
  }

  private static List<Bar> recorders(Frame frame, Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(
            entry ->
                Bar.count(
                    entry.getKey(),
                    Optional.of(frame.to("/changes", "by", entry.getKey())),
                    entry.getValue()))
        .toList();
  }
}
