/**
 * Coding: themes, wording, actors, precision and delegation of provisions, and the profile of a
 * whole instrument. Floor 2: pure functions over documents and the codebook; may use {@code model},
 * {@code text} and {@code registry}.
 *
 * <p>Start at Coder: it makes a CodedDocument of a document and its themes; TextProfile and
 * CommitmentFinder read that.
 *
 * <p>Door: Coder, CodingContext, PartyNames, KnownInstruments, CodedDocument, CodedProvision,
 * Wording, Modal, Strength, Force, ClauseScope, Voice, Lowering, Condition, Actor, MonetaryAmount,
 * Deadline, NamedThing, Qualifier, Delegation, CrossReference, DocumentParties, DocumentParty,
 * LegalStatusReading, LegalizationProfile, TextProfile, CommitmentFinder, CommitmentProposal,
 * Words; ThemeCoder, ThemeReading, ThemeCoding, ThemeOutcome; Evaluation, EvaluationJson,
 * EvaluationResult, Score, Confusion, Disagreement, ArticleLabel, InstrumentLabel, AgreementColumn.
 */
@NullMarked
package org.tellurion.coding;

import org.jspecify.annotations.NullMarked;
