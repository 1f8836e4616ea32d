package org.tellurion.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.tellurion.coding.CodedUnits.Sentence;
import org.tellurion.coding.CodedUnits.Unit;
import org.tellurion.model.Codebook;
import org.tellurion.model.CodebookCue;
import org.tellurion.model.CodebookTheme;
import org.tellurion.text.Document;
import org.tellurion.text.Language;
import org.tellurion.text.Span;

/**
 * Codes the sentences of a document for the themes of a codebook.
 *
 * <p>Definition. A cue fires at a sentence <em>s</em> of an article <em>a</em> when every phrase of
 * its {@code sentence} is found in <em>s</em> or in the words that lead into it (at least one in
 * <em>s</em> itself), every phrase of its {@code article} anywhere in <em>a</em>, one of its {@code
 * heading} in the heading of <em>a</em> and one of its {@code chapter} above; and none of the
 * phrases of its {@code no-…} keys in the same place. A sentence gets a theme once, by the first of
 * the theme's cues that fires; cues marked vague come last. A theme is <em>present</em> in an
 * article or a text when a sentence of it is coded by a cue that is not vague, <em>too vague</em>
 * when only vague ones fire, and <em>inconclusive</em> when the text is not in English.
 *
 * <p>Cost: linear in the words of the text (see {@link CueAutomaton}). Instances do not change and
 * can be shared between threads.
 *
 * <p>Hazards: cues see words and not meaning; what stands in a table or an annex is read as any
 * sentence; a rule split over two sentences is seen only by cues that look at the article.
 */
public final class ThemeCoder {
  private final String version;
  private final CueAutomaton automaton;
  private final List<CompiledCue> cues;
  private final int[][] cuesOfPhrase;

  private ThemeCoder(String version, CueAutomaton automaton, List<CompiledCue> cues) {
    this.version = version;
    this.automaton = automaton;
    this.cues = cues;
    List<List<Integer>> byPhrase = new ArrayList<>();
    for (int i = 0; i < automaton.size(); i++) {
      byPhrase.add(new ArrayList<>());
    }
    for (int cue = 0; cue < cues.size(); cue++) {
      for (int phrase : cues.get(cue).triggers()) {
        byPhrase.get(phrase).add(cue);
      }
    }
    cuesOfPhrase =
        byPhrase.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  /** A coder for a codebook. Compiling takes some tens of milliseconds: keep it. */
  public static ThemeCoder of(Codebook codebook) {
    CueAutomaton.Builder automaton = new CueAutomaton.Builder();
    List<CompiledCue> cues = new ArrayList<>();
    for (CodebookTheme theme : codebook.themes()) {
      theme.cues().stream()
          .sorted(Comparator.comparing(CodebookCue::vague))
          .forEach(cue -> cues.add(CompiledCue.of(theme.id(), cue, automaton)));
    }
    return new ThemeCoder(codebook.version(), automaton.build(), cues);
  }

  /** The themes of a document. */
  public ThemeReading code(Document document) {
    if (!isCoded(document.language())) {
      return new ThemeReading(false, List.of());
    }
    List<ThemeCoding> codings = new ArrayList<>();
    for (Unit unit : CodedUnits.of(document)) {
      new UnitCoder(document.text(), unit).code(codings);
    }
    return new ThemeReading(true, codings);
  }

  /** Text too short to tell its language is taken for English: nothing would be found otherwise. */
  private static boolean isCoded(Language language) {
    return language.equals(Language.ENGLISH) || language.equals(Language.UNDETERMINED);
  }

  /** Codes one article or paragraph. */
  private final class UnitCoder {
    private final Unit unit;
    private final CueHits heading;
    private final CueHits chapter;
    private final CueHits[] hits;
    private final CueHits article = new CueHits(automaton.size());
    private final BitSet done = new BitSet();

    UnitCoder(String text, Unit unit) {
      this.unit = unit;
      this.heading = hitsOf(text, unit.headings());
      this.chapter = hitsOf(text, unit.chapters());
      this.hits = new CueHits[unit.sentences().size()];
      for (int i = 0; i < hits.length; i++) {
        Span span = unit.sentences().get(i).provision().span();
        hits[i] = automaton.find(Words.of(text, span));
        article.addAll(hits[i]);
      }
    }

    private CueHits hitsOf(String text, List<Span> spans) {
      CueHits found = new CueHits(automaton.size());
      spans.forEach(span -> found.addAll(automaton.find(Words.of(text, span))));
      return found;
    }

    void code(List<ThemeCoding> codings) {
      byHeading(codings);
      for (int i = 0; i < hits.length; i++) {
        if (!hits[i].isEmpty()) {
          sentence(i, codings);
        }
      }
    }

    private void byHeading(List<ThemeCoding> codings) {
      Fired fired = new Fired();
      for (CueHits.Hit hit : heading.list()) {
        for (int cue : cuesOfPhrase[hit.phrase()]) {
          CompiledCue compiled = cues.get(cue);
          if (compiled.isOfHeading() && holdsAbove(compiled)) {
            fired.add(cue, hit.span());
          }
        }
      }
      fired.write(unit.provision().id(), codings);
    }

    private void sentence(int index, List<ThemeCoding> codings) {
      Sentence sentence = unit.sentences().get(index);
      CueHits own = hits[index];
      CueHits lead = sentence.lead() < 0 ? CueHits.NONE : hits[sentence.lead()];
      Fired fired = new Fired();
      for (CueHits.Hit hit : own.list()) {
        for (int cue : cuesOfPhrase[hit.phrase()]) {
          if (!fired.has(cue) && holds(cues.get(cue), cue, own, lead)) {
            fired.add(cue, hit.span());
          }
        }
      }
      fired.write(sentence.provision().id(), codings);
    }

    private boolean holds(CompiledCue cue, int number, CueHits own, CueHits lead) {
      if (cue.isOfHeading() || !holdsAbove(cue)) {
        return false;
      }
      if (cue.where().sentence().length == 0) {
        // Of an article as a whole one sentence is enough to show it.
        if (done.get(number)) {
          return false;
        }
        done.set(number);
        return true;
      }
      for (int phrase : cue.where().sentence()) {
        if (!own.has(phrase) && !lead.has(phrase)) {
          return false;
        }
      }
      int[] blockers = cue.unless().sentence();
      return !own.hasAny(blockers) && !lead.hasAny(blockers);
    }

    /** The conditions that do not depend on the sentence. */
    private boolean holdsAbove(CompiledCue cue) {
      CompiledCue.Places where = cue.where();
      CompiledCue.Places unless = cue.unless();
      return article.hasAll(where.article())
          && (where.heading().length == 0 || heading.hasAny(where.heading()))
          && (where.chapter().length == 0 || chapter.hasAny(where.chapter()))
          && !article.hasAny(unless.article())
          && !heading.hasAny(unless.heading())
          && !chapter.hasAny(unless.chapter());
    }
  }

  /** The cues that fired at one place, each with its trigger. */
  private final class Fired {
    private final BitSet numbers = new BitSet();
    private final List<Span> triggers = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();

    boolean has(int cue) {
      return numbers.get(cue);
    }

    void add(int cue, Span trigger) {
      if (!numbers.get(cue)) {
        numbers.set(cue);
        order.add(cue);
        triggers.add(trigger);
      }
    }

    /** Writes the first cue of each theme; cues of a theme stand together, in order. */
    void write(String provision, List<ThemeCoding> codings) {
      String last = "";
      for (int cue = numbers.nextSetBit(0); cue >= 0; cue = numbers.nextSetBit(cue + 1)) {
        CompiledCue fired = cues.get(cue);
        if (!fired.theme().equals(last)) {
          last = fired.theme();
          Span trigger = triggers.get(order.indexOf(cue));
          codings.add(
              new ThemeCoding(
                  last, provision, trigger, fired.cue().rule(), fired.cue().vague(), version));
        }
      }
    }
  }
}
