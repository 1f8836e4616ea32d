package org.tellurion.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;
import org.tellurion.desk.InstrumentProfile;
import org.tellurion.desk.Lens;
import org.tellurion.web.jte.pages.JtedesignGenerated;
import org.tellurion.web.sample.Sample;
import org.tellurion.web.ui.Bar;
import org.tellurion.web.ui.Frame;
import org.tellurion.web.ui.LinkMap;
import org.tellurion.web.ui.NamedWording;
import org.tellurion.web.ui.WorldMap;

/** {@code /about/design}: the living style guide. Shows every component with made-up values. */
final class DesignPage implements Page<InstrumentProfile> {

  @Override
  public Route route() {
    return Route.fixed("/about/design", "The components of the pages, with made-up values.");
  }

  @Override
  public InstrumentProfile answer(Request request) {
    return Sample.desk(Lens.NOW).getInstrument(Sample.INSTRUMENT, Lens.NOW);
  }

  @Override
  public void render(HtmlTemplateOutput out, Frame frame, InstrumentProfile view) {
    Frame named = frame.saying(new NamedWording(view.names()));
    List<Bar> bars =
        List.of(
            Bar.count("European Union", Optional.of("/about/design"), 41),
            Bar.count("Zambia", Optional.of("/about/design"), 12),
            Bar.count("Not known", Optional.empty(), 3));
    JtedesignGenerated.render(
        out, null, named, view, InstrumentDates.timeline(named, view), bars, map());
  }

  private static LinkMap map() {
    String self = "/about/design";
    return LinkMap.of(
        List.of(
            party("EU", "European Union", 41),
            party("894", "Zambia", 12),
            party("392", "Japan", 9),
            party("152", "Chile", 7)),
        List.of(
            new LinkMap.Link("EU", "894", 5, "European Union and Zambia: 5", self),
            new LinkMap.Link("EU", "152", 3, "European Union and Chile: 3", self),
            new LinkMap.Link("392", "894", 1, "Japan and Zambia: 1", self)));
  }

  private static LinkMap.Party party(String place, String name, int count) {
    return new LinkMap.Party(
        place, name, "/about/design", count, WorldMap.get().find(place).orElseThrow());
  }
}
