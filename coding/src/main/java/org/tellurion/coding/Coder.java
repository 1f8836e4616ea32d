package org.tellurion.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.text.Document;
import org.tellurion.text.Language;

/**
 * Codes a document: the wording, actors, precision, vagueness, delegation and references of every
 * sentence, and from them the legal status of the text.
 *
 * <p>A pure function of the document, its themes and the context: no clock, no chance, no input. An
 * instance does not change and can be shared between threads.
 *
 * <p>Cost: linear in the text; see {@link WordingGrammar} for what is read in a sentence.
 *
 * <p>Hazards: the grammar knows English. A document in another language gets its tree back with
 * every provision <em>inconclusive</em>.
 */
public final class Coder {
  /** Version of the grammar; it changes when a rule changes. */
  public static final String VERSION = "grammar-1";

  private final NameTable names;
  private final NameTable instruments;

  private Coder(NameTable names, NameTable instruments) {
    this.names = names;
    this.instruments = instruments;
  }

  /** A coder that knows the names given. Keep it: it builds tables. */
  public static Coder of(PartyNames names, KnownInstruments instruments) {
    return new Coder(NameTable.of(names), NameTable.of(new PartyNames(instruments.ids())));
  }

  /**
   * Codes a document.
   *
   * @param themes of the same document; their provisions are matched by id
   */
  public CodedDocument code(Document document, ThemeReading themes, CodingContext context) {
    boolean conclusive = isCoded(document.language());
    PartyFinder.Result parties = PartyFinder.find(document, names);
    Optional<LocalDate> signed = SignatureDate.find(document, context);
    DocumentCoder coder =
        new DocumentCoder(document, parties, names, instruments, signed, byProvision(themes));
    List<CodedProvision> provisions = coder.code(conclusive);
    LegalStatusReading status = conclusive ? coder.legalStatus() : LegalStatusReading.notRead();
    return new CodedDocument(
        document, VERSION, conclusive, parties.parties(), signed, status, provisions, themes);
  }

  /** Text too short to tell its language is taken for English: nothing would be found otherwise. */
  private static boolean isCoded(Language language) {
    return language.equals(Language.ENGLISH) || language.equals(Language.UNDETERMINED);
  }

  private static Map<String, List<ThemeCoding>> byProvision(ThemeReading themes) {
    Map<String, List<ThemeCoding>> map = new HashMap<>();
    for (ThemeCoding coding : themes.codings()) {
      map.computeIfAbsent(coding.provisionId(), _ -> new ArrayList<>(2)).add(coding);
    }
    return map;
  }
}
