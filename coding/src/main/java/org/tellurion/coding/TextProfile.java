package org.tellurion.coding;

import java.util.List;
import java.util.Map;

/**
 * What a whole text is, before any two of its clauses are compared: the four criteria of the
 * literature on critical-minerals instruments (design, legal status, objective, substantive
 * content), how far it is law, how much of the codebook it covers, and who gives what.
 *
 * <p>The four criteria and the reason to put them first (clause-by-clause comparison of imprecise
 * texts says little) follow section 3.2 of the article that the project's mission is built on.
 *
 * @param comprehensiveness share of the codebook's themes that are present, 0 to 1; NaN when the
 *     codebook is empty or the text could not be coded
 * @param wording how many provisions of the body have which strongest wording
 */
public record TextProfile(
    Design design,
    LegalStatusReading legalStatus,
    Objective objective,
    List<ThemeContent> content,
    LegalizationProfile legalization,
    double comprehensiveness,
    Map<Strength, Integer> wording,
    Asymmetry asymmetry) {
  /**
   * How a text is built.
   *
   * @param provisions number of its leaves
   * @param articles number of its articles, or of sections where it has no articles
   * @param tooVague number of leaves that are too vague to compare
   */
  public record Design(
      int characters,
      int provisions,
      int articles,
      int annexes,
      boolean preamble,
      boolean signatures,
      int tooVague) {}

  /**
   * What a text is for.
   *
   * @param purposes ids of the provisions that state its purpose
   * @param recitals ids of the recitals
   */
  public record Objective(List<String> purposes, List<String> recitals) {
    public Objective {
      purposes = List.copyOf(purposes);
      recitals = List.copyOf(recitals);
    }
  }

  /**
   * What a text says on a theme.
   *
   * @param strongest the strongest wording on it
   * @param provisions ids of the provisions on it
   */
  public record ThemeContent(
      String theme, ThemeOutcome outcome, Strength strongest, List<String> provisions) {
    public ThemeContent {
      provisions = List.copyOf(provisions);
    }
  }

  /**
   * Who gives how much.
   *
   * @param sides what each side promises alone, in order of the text's parties
   * @param together number of promises of all parties, or of whichever it concerns
   * @param others number of promises of bodies, firms, third states, or of nobody named
   */
  public record Asymmetry(List<Side> sides, int together, int others) {
    public Asymmetry {
      sides = List.copyOf(sides);
    }
  }

  /**
   * What a side promises alone.
   *
   * @param promises number of its promises
   * @param share of the promises of single sides, 0 to 1; NaN when there are none
   * @param byStrength how many of which strength
   * @param provisions ids of the provisions that hold them
   */
  public record Side(
      String party,
      int promises,
      double share,
      Map<Strength, Integer> byStrength,
      List<String> provisions) {
    public Side {
      byStrength = Map.copyOf(byStrength);
      provisions = List.copyOf(provisions);
    }
  }

  public TextProfile {
    content = List.copyOf(content);
    wording = Map.copyOf(wording);
  }

  /**
   * The profile of a coded text.
   *
   * @param themes ids of all themes of the codebook, in its order
   */
  public static TextProfile of(CodedDocument coded, List<String> themes) {
    return new TextProfiler(coded, themes).profile();
  }
}
