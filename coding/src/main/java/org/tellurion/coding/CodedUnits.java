package org.tellurion.coding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tellurion.text.Document;
import org.tellurion.text.Provision;
import org.tellurion.text.ProvisionKind;
import org.tellurion.text.Span;

/**
 * Cuts a document into the units that cues look at: articles, and outside articles the outermost
 * paragraphs.
 *
 * <p>A leaf of the tree is a sentence. The words that lead into a point, such as <em>the Parties
 * shall:</em>, are the last sentence before the points that does not end with a full stop; a
 * sentence of a point is read together with them.
 */
final class CodedUnits {
  private static final int NO_LEAD = -1;

  private final String text;
  private final List<Unit> units = new ArrayList<>();

  /**
   * A unit.
   *
   * @param provision the article or paragraph
   * @param headings its own heading, or outside articles that of what holds it
   * @param chapters headings above that
   */
  record Unit(
      Provision provision, List<Span> headings, List<Span> chapters, List<Sentence> sentences) {}

  /**
   * A sentence.
   *
   * @param lead index of the sentence that leads into it, or -1
   */
  record Sentence(Provision provision, int lead) {}

  private CodedUnits(String text) {
    this.text = text;
  }

  static List<Unit> of(Document document) {
    CodedUnits cut = new CodedUnits(document.text());
    cut.container(document.root(), List.of());
    return cut.units;
  }

  private void container(Provision provision, List<Span> above) {
    List<Span> own = with(List.of(), provision.heading());
    List<Span> headings = with(above, provision.heading());
    List<Provision> loose = new ArrayList<>();
    for (Provision child : provision.children()) {
      boolean joins = child.kind() == ProvisionKind.POINT || child.kind() == ProvisionKind.FOOTNOTE;
      if (!joins) {
        unit(provision, loose, own, above);
        loose.clear();
      }
      switch (child.kind()) {
        case DOCUMENT, PART, CHAPTER, SECTION, ANNEX, PREFACE, PREAMBLE, SIGNATURES ->
            container(child, headings);
        case ARTICLE -> unit(child, List.of(child), with(List.of(), child.heading()), headings);
        case PARAGRAPH, RECITAL -> unit(child, List.of(child), with(own, child.heading()), above);
        case SENTENCE, POINT, FOOTNOTE -> loose.add(child);
      }
    }
    unit(provision, loose, own, above);
    if (provision.children().isEmpty()) {
      unit(provision, List.of(provision), own, above);
    }
  }

  private static List<Span> with(List<Span> spans, @Nullable Span more) {
    if (more == null) {
      return spans;
    }
    List<Span> longer = new ArrayList<>(spans);
    longer.add(more);
    return longer;
  }

  private void unit(
      Provision provision, List<Provision> parts, List<Span> headings, List<Span> chapters) {
    if (parts.isEmpty()) {
      return;
    }
    List<Sentence> sentences = new ArrayList<>();
    parts(parts, NO_LEAD, sentences);
    units.add(new Unit(provision, headings, chapters, sentences));
  }

  private void parts(List<Provision> parts, int lead, List<Sentence> sentences) {
    int leadOfPoints = lead;
    for (Provision part : parts) {
      boolean point = part.kind() == ProvisionKind.POINT;
      int own = point ? leadOfPoints : lead;
      if (!part.children().isEmpty()) {
        parts(part.children(), own, sentences);
      } else {
        sentences.add(new Sentence(part, own));
        if (!point) {
          leadOfPoints = leadsOn(part.span()) ? sentences.size() - 1 : lead;
        }
      }
    }
  }

  private boolean leadsOn(Span span) {
    int last = span.end() - 1;
    while (last > span.start() && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return span.length() > 0 && text.charAt(last) != '.';
  }
}
