package org.tellurion.coding;

import java.util.Map;

/**
 * What a reader said of one article.
 *
 * @param file of the agreement
 * @param articleId the id that the corpus gives the article
 * @param question {@code a} to {@code f}
 * @param label the reader's finer label, shown with a disagreement
 * @param present whether the article itself makes the rule that the question asks for
 */
public record ArticleLabel(
    String file, String articleId, String question, String label, boolean present) {
  /** The themes that answer the questions. */
  public static final Map<String, String> THEMES =
      Map.of(
          "a", "export-duty-discipline",
          "b", "export-restriction-discipline",
          "c", "performance-requirement-discipline",
          "d", "energy-raw-materials",
          "e", "investor-state-arbitration",
          "f", "minerals");

  public ArticleLabel {
    if (!THEMES.containsKey(question)) {
      throw new IllegalArgumentException("no question is called \"" + question + "\"; a to f are");
    }
  }

  /** A row of the table {@code file,article,article_id,question,label,present,…}. */
  public static ArticleLabel of(Map<String, String> row) {
    return new ArticleLabel(
        LabelRows.cell(row, "file"),
        LabelRows.cell(row, "article_id"),
        LabelRows.cell(row, "question"),
        LabelRows.cell(row, "label"),
        LabelRows.cell(row, "present").equals("1"));
  }

  /** The theme that answers the question. */
  public String theme() {
    return LabelRows.cell(THEMES, question);
  }
}
