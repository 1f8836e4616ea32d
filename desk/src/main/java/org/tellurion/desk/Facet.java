package org.tellurion.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.Property;

/** The fields by which instruments can be filtered and counted. The key is the query parameter. */
public enum Facet {
  PARTY("party", "Party"),
  MINERAL("mineral", "Mineral"),
  FORM("form", "Form"),
  STATUS("status", "Status"),
  LEGAL_STATUS("legal-status", "Legal status"),
  TEXT("text", "Text"),
  THEME("theme", "Theme"),
  SERVES("serves", "Strategy served"),
  YEAR("year", "Year"),
  CLASS("class", "Counted as");

  /** States that a field without a known value can be filtered by, beside its codes. */
  static final Set<String> STATES = Set.of("unknown", "silent", "not-applicable", "not-found");

  private final String key;
  private final String label;

  Facet(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** Name of the query parameter and command-line option. */
  public String key() {
    return key;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }

  /**
   * The property it reads; for {@link #YEAR} the date the instrument is filed under, for {@link
   * #CLASS} the status, which is the first of several that decide.
   */
  public Property property() {
    return switch (this) {
      case PARTY -> InstrumentProperties.PARTIES;
      case MINERAL -> InstrumentProperties.MINERALS;
      case FORM -> InstrumentProperties.FORM;
      case STATUS, CLASS -> InstrumentProperties.STATUS;
      case LEGAL_STATUS -> InstrumentProperties.LEGAL_STATUS;
      case TEXT -> InstrumentProperties.TEXT_AVAILABILITY;
      case THEME -> InstrumentProperties.THEMES;
      case SERVES -> InstrumentProperties.SERVES;
      case YEAR -> InstrumentProperties.SIGNED;
    };
  }

  /** Finds a facet by its key. */
  public static Optional<Facet> findByKey(String key) {
    return List.of(values()).stream().filter(facet -> facet.key.equals(key)).findFirst();
  }

  /**
   * One entry of a facet: a code, its label, how many instruments it would leave, and whether it is
   * chosen.
   */
  public record Count(String code, String label, int instruments, boolean chosen) {}

  /** A facet with its entries, most frequent first. */
  public record Counts(Facet facet, List<Count> entries) {}
}
