package org.tellurion.web.page;

import java.util.List;

/** The catalogue of pages. A new page is one class and one line here. */
public final class Pages {

  /** Every page, in the order of the documentation. */
  public static final List<Page<?>> ALL =
      List.of(
          new HomePage(),
          new MapPage(),
          new SearchPage(),
          new InstrumentsPage(),
          new InstrumentPage(),
          new PartiesPage(),
          new PartyPage(),
          new MineralsPage(),
          new MineralPage(),
          new GroupsPage(),
          new GroupPage(),
          new StrategiesPage(),
          new StrategyPage(),
          new CommitmentsPage(),
          new GapsPage(),
          new TrendsPage(),
          new TrendYearsPage(),
          new ChangesPage(),
          new SourcesPage(),
          new PublisherPage(),
          new MeasuresPage(),
          new DisputesPage(),
          new IncidentsPage(),
          new ToolUsesPage(),
          new CriticalityListsPage(),
          RecordPage.MEASURE,
          RecordPage.DISPUTE,
          RecordPage.INCIDENT,
          RecordPage.TOOL_USE,
          RecordPage.CRITICALITY_LIST,
          new AboutPage(),
          new DataPage(),
          new KindPage(),
          new ApiPage(),
          new OpenApiPage(),
          new ProblemsPage(),
          new ProblemPage(),
          new DesignPage());

  private Pages() {}

  /** Every address, in the order of the documentation. */
  public static List<Route> listRoutes() {
    return ALL.stream().<Route>map(Page::route).toList();
  }
}
