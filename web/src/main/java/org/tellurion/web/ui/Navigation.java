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

  private Navigation() {}
}
