package org.tellurion.web.ui;

import java.util.List;

/** The sections in the head of every page. */
public final class Navigation {

  /** One section. */
  public record Entry(String label, String path) {}

  /** In order of use. */
  public static final List<Entry> MAIN =
      List.of(
          new Entry("Instruments", "/instruments"),
          new Entry("Parties", "/parties"),
          new Entry("Minerals", "/minerals"),
          new Entry("Commitments", "/commitments"),
          new Entry("Gaps", "/gaps"),
          new Entry("Trends", "/trends"),
          new Entry("About", "/about"));

  /** The lists behind "More", those about instruments first. */
  public static final List<Entry> MORE =
      List.of(
          new Entry("Small groups", "/groups"),
          new Entry("Strategies and laws", "/strategies"),
          new Entry("Who agrees with whom", "/map"),
          new Entry("Measures", "/measures"),
          new Entry("Disputes", "/disputes"),
          new Entry("Incidents", "/incidents"),
          new Entry("Criticality lists", "/lists"),
          new Entry("Who uses which tool", "/tool-use"),
          new Entry("Sources", "/sources"),
          new Entry("Changes", "/changes"));

  private Navigation() {}
}
