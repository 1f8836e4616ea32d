/**
 * The words: claims, subjects, properties, values, uncertain dates. Floor 0: depends on nothing but
 * the JDK and does no input or output.
 *
 * <p>Start at {@link org.tellurion.model.Claim}; {@link org.tellurion.model.Properties} lists what
 * can be claimed about each {@link org.tellurion.model.SubjectKind}.
 *
 * <p>Door: Amount, Claim, ClaimId, CommitmentProperties, Confidence, CriticalityListProperties,
 * DisputeProperties, Edtf, FloorException, HookProperties, IncidentProperties,
 * InstrumentProperties, Judgement, LedgerEntry, MeasureProperties, MembershipProperties, Method,
 * MineralProperties, PartyProperties, PlainText, Properties, Property, Source, SourceKind,
 * StrategyProperties, SubjectId, SubjectKind, ToolUseProperties, Value, ValueType, Withdrawal.
 */
@NullMarked
package org.tellurion.model;

import org.jspecify.annotations.NullMarked;
