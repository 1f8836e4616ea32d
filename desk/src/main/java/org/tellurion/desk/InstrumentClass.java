package org.tellurion.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.PartyProperties;
import org.tellurion.model.SubjectId;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Snapshot;

/**
 * What an instrument counts as in headline figures (counting rules 4, 5, 6, 9, 10, 11). Every
 * instrument is of exactly one class: the first that applies.
 */
public enum InstrumentClass {
  PROPOSAL(
      "proposal",
      "Proposals, talks and rumours",
      "announced, under negotiation or rumoured; nothing signed is on record"),
  UNCONFIRMED("unconfirmed", "Not confirmed", "its status is not known"),
  TREATY(
      "treaty",
      "Trade and investment treaties",
      "the binding law around: free trade, association, investment, and binding reciprocal trade"
          + " agreements"),
  SMALL_GROUP("small-group", "Small groups", "several governments outside treaty organisations"),
  AGENCY_OR_FIRM(
      "agency-or-firm",
      "Deals of agencies and firms",
      "fewer than two states or blocs among the parties, and an agency, firm, organisation or"
          + " sub-state government"),
  STATEMENT(
      "statement", "Joint statements", "of states and blocs; never added to what they announce"),
  AGREEMENT(
      "agreement",
      "Agreements of states",
      "signed or adopted between states and blocs, in any form from a memorandum to a partnership");

  private static final Set<String> LAW =
      Set.of("free-trade-agreement", "association-agreement", "investment-treaty");
  private static final Set<String> NO_GOVERNMENT =
      Set.of("agency", "firm", "organisation", "sub-state");

  private final String code;
  private final String label;
  private final String rule;

  InstrumentClass(String code, String label, String rule) {
    this.code = code;
    this.label = label;
    this.rule = rule;
  }

  /** The word used in JSON, CSV and links. */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }

  /** What counts, in a few words. */
  public String rule() {
    return rule;
  }

  /** The codes in the order of reading: what is agreed first, what is only proposed last. */
  static List<String> listCodes() {
    return Arrays.stream(values()).map(InstrumentClass::code).toList().reversed();
  }

  /** Finds a class by its code. */
  public static Optional<InstrumentClass> findByCode(String code) {
    return Arrays.stream(values()).filter(entry -> entry.code.equals(code)).findFirst();
  }

  /** The class of an instrument, from its displayed status, form, legal status and parties. */
  static InstrumentClass of(Snapshot snapshot, Entity instrument) {
    Optional<String> status = instrument.code(InstrumentProperties.STATUS);
    String form = instrument.code(InstrumentProperties.FORM).orElse("unknown");
    if (status.isEmpty()) {
      return UNCONFIRMED;
    }
    if (!GapFinder.SIGNED_OR_LATER.contains(status.get())) {
      return PROPOSAL;
    }
    if (LAW.contains(form) || (form.equals("other") && binds(instrument))) {
      return TREATY;
    }
    if (form.equals("small-group-initiative")) {
      return SMALL_GROUP;
    }
    if (lacksGovernments(snapshot, instrument)) {
      return AGENCY_OR_FIRM;
    }
    return form.equals("joint-statement") ? STATEMENT : AGREEMENT;
  }

  private static boolean binds(Entity instrument) {
    return instrument
        .code(InstrumentProperties.LEGAL_STATUS)
        .filter("explicit-binding"::equals)
        .isPresent();
  }

  private static boolean lacksGovernments(Snapshot snapshot, Entity instrument) {
    List<String> parties = instrument.codes(InstrumentProperties.PARTIES);
    long others = parties.stream().filter(party -> isNoGovernment(snapshot, party)).count();
    return others > 0 && parties.size() - others < 2;
  }

  /** Whether a party is recorded as an agency, firm, organisation or sub-state government. */
  static boolean isNoGovernment(Snapshot snapshot, String party) {
    return snapshot
        .findEntity(SubjectId.party(party))
        .flatMap(entity -> entity.code(PartyProperties.KIND))
        .filter(NO_GOVERNMENT::contains)
        .isPresent();
  }
}
