package org.tellurion.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tellurion.coding.CodedProvision.Outcome;
import org.tellurion.coding.CodedProvision.Place;
import org.tellurion.coding.LegalStatusReading.Sign;
import org.tellurion.text.Document;
import org.tellurion.text.Provision;
import org.tellurion.text.ProvisionKind;
import org.tellurion.text.Span;

/** Walks the tree of one document and codes its leaves. */
final class DocumentCoder {
  private final Document document;
  private final PartyFinder.Result parties;
  private final NameTable names;
  private final NameTable instruments;
  private final Optional<LocalDate> signed;
  private final Map<String, List<ThemeCoding>> themes;
  private final ProvisionIndex index;
  private final LegalStatusReader status = new LegalStatusReader();
  private final List<CodedProvision> coded = new ArrayList<>();
  private boolean conclusive;
  private int participants;
  private int partyWords;
  private int leaders;

  DocumentCoder(
      Document document,
      PartyFinder.Result parties,
      NameTable names,
      NameTable instruments,
      Optional<LocalDate> signed,
      Map<String, List<ThemeCoding>> themes) {
    this.document = document;
    this.parties = parties;
    this.names = names;
    this.instruments = instruments;
    this.signed = signed;
    this.themes = themes;
    this.index = ProvisionIndex.of(document.root());
  }

  List<CodedProvision> code(boolean english) {
    conclusive = english;
    walk(document.root(), Place.BODY, null);
    return coded;
  }

  LegalStatusReading legalStatus() {
    Span whole = document.root().span();
    if (participants > partyWords) {
      status.ground(Sign.PARTICIPANTS, whole);
    } else if (partyWords > 2) {
      status.ground(Sign.PARTIES, whole);
    }
    if (leaders > participants + partyWords && leaders > 2) {
      status.ground(Sign.LEADERS, whole);
    }
    return status.reading(document.text().length());
  }

  /** Codes what is below; returns the last leaf when it leads into a list, else null. */
  private void walk(Provision provision, Place place, @Nullable CodedProvision lead) {
    Place here = place(provision.kind(), place);
    if (provision.children().isEmpty()) {
      if (provision.kind() != ProvisionKind.PREFACE && isText(provision)) {
        coded.add(leaf(provision, here, lead));
      }
      return;
    }
    CodedProvision leading = lead;
    boolean first = true;
    for (Provision child : provision.children()) {
      boolean point = child.kind() == ProvisionKind.POINT;
      // What leads into a point leads into its first sentence only.
      walk(child, here, point ? leading : first ? lead : null);
      first = false;
      boolean leaf = child.children().isEmpty();
      if (leaf && !point && !coded.isEmpty() && coded.getLast().id().equals(child.id())) {
        leading = leadsOn(child.span()) ? coded.getLast() : lead;
      }
    }
  }

  /** A heading that nothing follows is no text to code. */
  private static boolean isText(Provision provision) {
    return provision.heading() == null || provision.heading().end() < provision.span().end();
  }

  private static Place place(ProvisionKind kind, Place around) {
    return switch (kind) {
      case PREAMBLE, RECITAL, PREFACE -> Place.PREAMBLE;
      case ANNEX -> Place.ANNEX;
      case FOOTNOTE -> Place.FOOTNOTE;
      case SIGNATURES -> Place.SIGNATURES;
      case DOCUMENT, PART, CHAPTER, SECTION, ARTICLE, PARAGRAPH, POINT, SENTENCE -> around;
    };
  }

  private boolean leadsOn(Span span) {
    int last = span.end() - 1;
    while (last > span.start() && Character.isWhitespace(document.text().charAt(last))) {
      last--;
    }
    if (span.length() == 0) {
      return false;
    }
    char end = document.text().charAt(last);
    // "…; and" and "…, or" end a point; what follows is its sibling, whatever the tree says.
    String tail = document.text().substring(Math.max(span.start(), last - 4), last + 1);
    boolean joins = tail.endsWith(" and") || tail.endsWith(" or");
    return end != '.' && end != ';' && end != ',' && !joins;
  }

  private CodedProvision leaf(Provision leaf, Place place, @Nullable CodedProvision lead) {
    String from = lead == null ? "" : lead.id();
    List<ThemeCoding> found = themes.getOrDefault(leaf.id(), List.of());
    if (!conclusive) {
      return inconclusive(leaf, place, from, found);
    }
    Tokens tokens = new Tokens(document.text(), leaf.span());
    List<Mention> mentions = Mentions.find(tokens, parties, names);
    List<Wording> wordings =
        new WordingGrammar(tokens, mentions, parties.parties()).wordings(place == Place.PREAMBLE);
    if (lead != null) {
      wordings = inherit(lead, tokens, mentions, wordings);
    }
    count(tokens);
    status.see(tokens, leaf.id(), place == Place.ANNEX);
    status.weigh(wordings);
    CodedProvision read =
        new CodedProvision(
            leaf.id(),
            leaf.kind(),
            leaf.span(),
            from,
            place,
            Outcome.CODED,
            wordings,
            MoneyScanner.find(tokens),
            DeadlineScanner.find(tokens, signed),
            named(tokens),
            qualifiers(tokens),
            DelegationScanner.find(tokens),
            ReferenceScanner.find(tokens, leaf, index, instruments),
            found);
    return withOutcome(read);
  }

  private static CodedProvision inconclusive(
      Provision leaf, Place place, String lead, List<ThemeCoding> themes) {
    return new CodedProvision(
        leaf.id(),
        leaf.kind(),
        leaf.span(),
        lead,
        place,
        Outcome.INCONCLUSIVE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        themes);
  }

  private void count(Tokens tokens) {
    if (!tokens.any(Lexicon.PARTY)) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, Lexicon.PARTY)) {
        switch (tokens.form(i)) {
          case "participants", "participant" -> participants++;
          case "parties", "party" -> partyWords += tokens.isCapital(i) ? 1 : 0;
          case "leaders", "we", "ministers" -> leaders++;
          case String _ -> {}
        }
      }
    }
  }

  /** A point without an operative word of its own has that of the words that lead into it. */
  private List<Wording> inherit(
      CodedProvision lead, Tokens tokens, List<Mention> mentions, List<Wording> own) {
    if (tokens.size() == 0 || own.stream().anyMatch(DocumentCoder::isOwn)) {
      return own;
    }
    List<Wording> above = lead.operative();
    if (above.isEmpty()) {
      return own;
    }
    Wording last = above.getLast();
    Span point = tokens.span(0, tokens.size() - 1);
    String from = last.inheritedFrom().isEmpty() ? lead.id() : last.inheritedFrom();
    Wording inherited =
        last.inherited(
            from,
            point,
            WordingGrammar.conditions(tokens, 0, tokens.size() - 1),
            Roles.beneficiary(tokens, mentions, parties.parties()));
    List<Wording> all = new ArrayList<>();
    all.add(PointRules.resolve(inherited, tokens));
    all.addAll(own);
    return all;
  }

  private static boolean isOwn(Wording wording) {
    return wording.isOperative() && !wording.rule().startsWith("participle");
  }

  private static List<NamedThing> named(Tokens tokens) {
    List<NamedThing> found = new ArrayList<>();
    for (Tokens.Hit hit : tokens.hits()) {
      if (hit.tag() instanceof Tag.Named named && tokens.isCapital(hit.first())) {
        found.add(new NamedThing(named.kind(), named.name(), tokens.span(hit.first(), hit.last())));
      }
    }
    return found;
  }

  private static List<Qualifier> qualifiers(Tokens tokens) {
    List<Qualifier> found = new ArrayList<>();
    for (Tokens.Hit hit : tokens.hits()) {
      if (hit.tag() instanceof Tag.Vague vague) {
        found.add(new Qualifier(vague.kind(), tokens.span(hit.first(), hit.last())));
      }
    }
    return found;
  }

  private static CodedProvision withOutcome(CodedProvision read) {
    Outcome outcome = Outcome.CODED;
    if (read.wordings().stream().noneMatch(Wording::isOperative)) {
      outcome = Outcome.NO_WORDING;
    } else if (isTooVague(read)) {
      outcome = Outcome.TOO_VAGUE;
    }
    return outcome == read.outcome()
        ? read
        : new CodedProvision(
            read.id(),
            read.kind(),
            read.span(),
            read.lead(),
            read.place(),
            outcome,
            read.wordings(),
            read.amounts(),
            read.deadlines(),
            read.named(),
            read.qualifiers(),
            read.delegations(),
            read.references(),
            read.themes());
  }

  private static boolean isTooVague(CodedProvision read) {
    List<Wording> promises = read.wordings().stream().filter(Wording::isPromise).toList();
    boolean loose =
        !read.qualifiers().isEmpty()
            || promises.stream().allMatch(wording -> !wording.lowerings().isEmpty());
    return !promises.isEmpty()
        && loose
        && !read.isPinned()
        && promises.stream()
            .allMatch(wording -> wording.strength().compareTo(Strength.MANDATORY) < 0);
  }
}
