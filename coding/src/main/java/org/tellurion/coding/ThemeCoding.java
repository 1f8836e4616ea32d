package org.tellurion.coding;

import org.tellurion.text.Span;

/**
 * A theme found in a provision.
 *
 * @param theme its id in the codebook
 * @param provisionId the sentence, or the article when its heading alone says it
 * @param trigger the words that the rule went by, in the canonical text
 * @param rule id of the rule in its theme
 * @param vague whether the rule only says that the theme is touched on
 * @param codebookVersion the codebook it was made with
 */
public record ThemeCoding(
    String theme,
    String provisionId,
    Span trigger,
    String rule,
    boolean vague,
    String codebookVersion) {}
