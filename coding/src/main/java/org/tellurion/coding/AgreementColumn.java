package org.tellurion.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tellurion.text.Document;
import org.tellurion.text.Provision;
import org.tellurion.text.ProvisionKind;

/**
 * A column of a coding of whole agreements made by others, and what of the codebook comes nearest.
 *
 * @param column as in its table
 * @param themes all of which one article has to have; several only where the column asks how two
 *     topics meet
 * @param rule of the first theme that alone counts, or empty for any
 * @param note how far the two mean the same
 */
public record AgreementColumn(String column, List<String> themes, String rule, String note) {
  /** The columns with an honest correspondence. All others have none. */
  public static final List<AgreementColumn> ALL =
      List.of(
          new AgreementColumn(
              "et_prov_38",
              List.of("performance-requirement-discipline"),
              "",
              "World Bank: export-related performance requirements; ours asks for any"),
          new AgreementColumn(
              "X4.04.Interaction.between.mining.and.the.environment",
              List.of("minerals", "environment"),
              "",
              "TREND: both in one article is our reading of interaction"),
          new AgreementColumn(
              "X4.03.Interaction.between.energy.policies.and.the.environment",
              List.of("energy-raw-materials", "environment"),
              "",
              "TREND: both in one article is our reading of interaction"),
          new AgreementColumn(
              "X1.07.01.Sovereignty.over.natural.resources.in.general",
              List.of("regulatory-autonomy"),
              "resource-sovereignty",
              "TREND: ours also counts sovereignty over one resource"),
          new AgreementColumn(
              "X1.08.01.Sovereignty.in.determining.its.own.environmental.policies.according.to"
                  + ".State.priorities",
              List.of("regulatory-autonomy", "environment"),
              "right-to-regulate",
              "TREND: ours asks for the right to regulate in an article on the environment"),
          new AgreementColumn(
              "X7.02.01.Conduct.joint.scientific.research",
              List.of("research-and-innovation", "environment"),
              "",
              "TREND: joint research in an article on the environment"),
          new AgreementColumn(
              "X9.02.Technology.transfer.in.the.field.of.environment",
              List.of("technology-transfer", "environment"),
              "",
              "TREND: both in one article"),
          new AgreementColumn(
              "LP_depth_6values",
              List.of("labour-rights"),
              "",
              "LABPTA: any depth above none, against any labour-rights provision"));

  public AgreementColumn {
    themes = List.copyOf(themes);
  }

  /** Whether the label of a cell means that it is there. */
  static boolean isPresent(String cell) {
    return !cell.isEmpty() && !cell.equals("0") && !cell.equals("0.0");
  }

  /** Where the first article with all themes is coded for the first of them, or null. */
  @Nullable ThemeCoding find(Document document, ThemeReading reading) {
    for (ThemeCoding coding : reading.codings()) {
      boolean first =
          coding.theme().equals(themes.getFirst())
              && !coding.vague()
              && (rule.isEmpty() || coding.rule().equals(rule));
      if (first && (themes.size() == 1 || othersAround(document, reading, coding))) {
        return coding;
      }
    }
    return null;
  }

  private boolean othersAround(Document document, ThemeReading reading, ThemeCoding coding) {
    Provision article = article(document.root(), coding);
    return article != null
        && themes.stream()
            .allMatch(theme -> reading.outcome(theme, article.span()) == ThemeOutcome.PRESENT);
  }

  private static @Nullable Provision article(Provision from, ThemeCoding coding) {
    for (Provision child : from.children()) {
      if (child.span().contains(coding.trigger())) {
        return child.kind() == ProvisionKind.ARTICLE ? child : article(child, coding);
      }
    }
    return null;
  }
}
