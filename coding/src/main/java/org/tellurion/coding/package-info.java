/**
 * Coding: themes, wording, actors, precision and delegation of provisions, and the profile of a
 * whole instrument. Floor 2: pure functions over documents and the codebook; may use {@code model},
 * {@code text} and {@code registry}.
 *
 * <p>Door: ThemeCoder, ThemeReading, ThemeCoding, ThemeOutcome; Evaluation, EvaluationJson,
 * EvaluationResult, Score, Confusion, Disagreement, ArticleLabel, InstrumentLabel, AgreementColumn.
 */
@NullMarked
package org.tellurion.coding;

import org.jspecify.annotations.NullMarked;
