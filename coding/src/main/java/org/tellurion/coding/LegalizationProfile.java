package org.tellurion.coding;

import java.util.List;

/**
 * How far a text is law, in three dimensions that vary on their own: obligation, precision and
 * delegation.
 *
 * <p>Definition and levels: K. W. Abbott, R. O. Keohane, A. Moravcsik, A.-M. Slaughter, D. Snidal,
 * "The Concept of Legalization", International Organization 54(3), 2000, pp. 401-419, tables 1 to 4
 * (indicators of obligation, precision, and delegation), drawn together where words cannot tell two
 * apart. Each level stands on the provisions behind it.
 *
 * <p>Wording strength and obligation are two things. Legal status bounds obligation: <em>shall</em>
 * in a text that says it does not bind is strong wording and {@link
 * Obligation#EXPRESSLY_NON_LEGAL}.
 *
 * <p>Hazards: the levels are ordinal; {@link #index} is a view for charts, and differences of it
 * mean nothing.
 */
public record LegalizationProfile(
    Level<Obligation> obligation, Level<Precision> precision, Level<Delegated> delegation) {
  /** A level with the provisions that it rests on, by id, in order of the text. */
  public record Level<T extends Enum<T>>(T value, List<String> provisions) {
    public Level {
      provisions = List.copyOf(provisions);
    }
  }

  /** Whether, and how far, states are legally bound. */
  public enum Obligation {
    /** The text could not be read for it. */
    UNKNOWN("unknown"),
    /** It says that it does not bind. */
    EXPRESSLY_NON_LEGAL("expressly-non-legal"),
    /** It is silent, and speaks as recommendations and statements do. */
    RECOMMENDATION("recommendation"),
    /** It is silent or binds, and mostly recognises, encourages, endeavours, cooperates. */
    HORTATORY("hortatory"),
    /** It binds; most duties depend on conditions, laws or judgement. */
    CONTINGENT("contingent"),
    /** It binds; most duties are unconditional. */
    UNCONDITIONAL("unconditional");

    private final String code;

    Obligation(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }

  /** Whether one can tell what is to be done, by share of promises that are pinned down. */
  public enum Precision {
    UNKNOWN("unknown"),
    /** Under 5 % of the promises name a sum, time, standard, body or provision. */
    CANNOT_TELL("cannot-tell"),
    /** Under 15 %. */
    STANDARDS("standards"),
    /** Under 35 %. */
    BROAD_DISCRETION("broad-discretion"),
    /** Under 60 %. */
    LIMITED_ISSUES("limited-issues"),
    DETERMINATE("determinate");

    private final String code;

    Precision(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }

  /** To whom interpretation, implementation and disputes are left. */
  public enum Delegated {
    UNKNOWN("unknown"),
    /** To the parties alone. */
    NOBODY("political-bargaining"),
    /** The parties meet, report, review. */
    REVIEW("meetings-and-review"),
    CONSULTATION("consultation"),
    /** A standing body of the parties. */
    STANDING_BODY("standing-body"),
    MEDIATION("mediation"),
    ARBITRATION("arbitration"),
    /** Private parties can bring a claim, or a court decides. */
    COURT_OR_PRIVATE_ACCESS("court-or-private-access");

    private final String code;

    Delegated(String code) {
      this.code = code;
    }

    /** The word used in JSON and CSV. */
    public String code() {
      return code;
    }
  }

  /**
   * A level as a share of the highest, 0 to 1; NaN when it is unknown. A view: the distances have
   * no meaning.
   */
  public static double index(Enum<?> level) {
    List<? extends Enum<?>> levels = List.of(level.getDeclaringClass().getEnumConstants());
    // The first of each ladder is unknown; the rest are its rungs.
    int rung = levels.indexOf(level) - 1;
    return rung < 0 ? Double.NaN : rung / (levels.size() - 2.0);
  }
}
