package org.tellurion.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.coding.CodedDocument;
import org.tellurion.coding.Coder;
import org.tellurion.coding.CodingContext;
import org.tellurion.coding.CommitmentFinder;
import org.tellurion.coding.KnownInstruments;
import org.tellurion.coding.PartyNames;
import org.tellurion.coding.TextProfile;
import org.tellurion.coding.ThemeCoder;
import org.tellurion.model.Codebook;
import org.tellurion.model.CodebookTheme;
import org.tellurion.model.InstrumentProperties;
import org.tellurion.model.PartyProperties;
import org.tellurion.model.SubjectKind;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Snapshot;
import org.tellurion.text.Document;

/**
 * Codes texts with the codebook and with the names that the registry knows. Immutable and shared;
 * keep one per snapshot and codebook, since it compiles the cues.
 */
public final class TextDesk {
  private final Codebook codebook;
  private final List<String> themes;
  private final ThemeCoder themeCoder;
  private final Coder coder;

  /** A desk that knows the parties and titles of a snapshot. */
  public TextDesk(Codebook codebook, Snapshot snapshot) {
    this(codebook, names(snapshot), titles(snapshot));
  }

  private TextDesk(Codebook codebook, PartyNames names, KnownInstruments titles) {
    this.codebook = codebook;
    this.themes = codebook.themes().stream().map(CodebookTheme::id).toList();
    this.themeCoder = ThemeCoder.of(codebook);
    this.coder = Coder.of(names, titles);
  }

  /** Codes a text as it stands; deadlines count from the date that the text itself gives. */
  public CodedText code(Document document) {
    return code(document, CodingContext.NONE);
  }

  /** Codes a text of which something is known beside its words. */
  public CodedText code(Document document, CodingContext context) {
    CodedDocument coded = coder.code(document, themeCoder.code(document), context);
    return new CodedText(
        coded,
        TextProfile.of(coded, themes),
        CommitmentFinder.find(coded),
        codebook.version(),
        labels());
  }

  private Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    codebook.themes().forEach(theme -> labels.put(theme.id(), theme.label()));
    return labels;
  }

  private static PartyNames names(Snapshot snapshot) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Entity party : snapshot.listEntities(SubjectKind.PARTY)) {
      List<String> known = new ArrayList<>();
      party.text(PartyProperties.NAME).filter(name -> !name.isBlank()).ifPresent(known::add);
      party.texts(PartyProperties.ALIASES).stream()
          .filter(name -> !name.isBlank())
          .forEach(known::add);
      if (!known.isEmpty()) {
        names.put(party.id().id(), known);
      }
    }
    return PartyNames.of(names);
  }

  private static KnownInstruments titles(Snapshot snapshot) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Entity instrument : snapshot.listEntities(SubjectKind.INSTRUMENT)) {
      Optional<String> title = instrument.text(InstrumentProperties.TITLE);
      title.ifPresent(text -> ids.putIfAbsent(text, instrument.id().id()));
    }
    return new KnownInstruments(ids);
  }
}
