package org.tellurion.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tellurion.coding.CodedProvision.Outcome;
import org.tellurion.coding.CodedProvision.Place;
import org.tellurion.coding.TextProfile.Asymmetry;
import org.tellurion.coding.TextProfile.Design;
import org.tellurion.coding.TextProfile.Objective;
import org.tellurion.coding.TextProfile.Side;
import org.tellurion.coding.TextProfile.ThemeContent;
import org.tellurion.text.ProvisionKind;

/** Draws the {@link TextProfile} of a coded text. Cost: one pass, and one look at each theme. */
final class TextProfiler {
  private final CodedDocument coded;
  private final List<String> themes;

  TextProfiler(CodedDocument coded, List<String> themes) {
    this.coded = coded;
    this.themes = themes;
  }

  TextProfile profile() {
    List<ThemeContent> content = content();
    long present =
        content.stream().filter(theme -> theme.outcome() == ThemeOutcome.PRESENT).count();
    boolean known = coded.conclusive() && coded.themes().conclusive() && !themes.isEmpty();
    return new TextProfile(
        design(),
        coded.legalStatus(),
        objective(),
        content,
        LegalizationProfiler.of(coded),
        known ? (double) present / themes.size() : Double.NaN,
        wording(),
        asymmetry());
  }

  private Design design() {
    Map<ProvisionKind, Integer> count = new EnumMap<>(ProvisionKind.class);
    coded.document().root().walk(provision -> count.merge(provision.kind(), 1, Integer::sum));
    int articles = count.getOrDefault(ProvisionKind.ARTICLE, 0);
    boolean preamble =
        coded.provisions().stream().anyMatch(provision -> provision.place() == Place.PREAMBLE);
    return new Design(
        coded.document().text().length(),
        coded.provisions().size(),
        articles > 0 ? articles : count.getOrDefault(ProvisionKind.SECTION, 0),
        count.getOrDefault(ProvisionKind.ANNEX, 0),
        preamble,
        count.getOrDefault(ProvisionKind.SIGNATURES, 0) > 0,
        (int)
            coded.provisions().stream()
                .filter(provision -> provision.outcome() == Outcome.TOO_VAGUE)
                .count());
  }

  private Objective objective() {
    List<String> purposes = new ArrayList<>();
    List<String> recitals = new ArrayList<>();
    for (CodedProvision provision : coded.provisions()) {
      boolean purpose =
          provision.operative().stream().anyMatch(wording -> wording.modal() == Modal.PURPOSE);
      if (purpose) {
        purposes.add(provision.id());
      } else if (provision.place() == Place.PREAMBLE && provision.outcome() == Outcome.CODED) {
        recitals.add(provision.id());
      }
    }
    return new Objective(purposes, recitals);
  }

  private List<ThemeContent> content() {
    Map<String, CodedProvision> byId = coded.byId();
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (ThemeCoding coding : coded.themes().codings()) {
      found.computeIfAbsent(coding.theme(), _ -> new ArrayList<>()).add(coding.provisionId());
    }
    List<ThemeContent> content = new ArrayList<>();
    for (String theme : themes) {
      List<String> ids = found.getOrDefault(theme, List.of());
      Strength strongest = Strength.NONE;
      for (String id : ids) {
        CodedProvision leaf = byId.get(id);
        Strength strength = leaf == null ? below(id) : strength(leaf);
        strongest = strength.compareTo(strongest) > 0 ? strength : strongest;
      }
      content.add(new ThemeContent(theme, coded.themes().outcome(theme), strongest, ids));
    }
    return content;
  }

  private static Strength strength(CodedProvision leaf) {
    return leaf.strongest().map(Wording::strength).orElse(Strength.NONE);
  }

  /** The strongest wording in an article that its heading alone gives a theme. */
  private Strength below(String id) {
    return coded.provisions().stream()
        .filter(leaf -> leaf.id().startsWith(id + "__"))
        .map(TextProfiler::strength)
        .max(Strength::compareTo)
        .orElse(Strength.NONE);
  }

  private Map<Strength, Integer> wording() {
    Map<Strength, Integer> count = new EnumMap<>(Strength.class);
    for (CodedProvision provision : coded.counted()) {
      count.merge(strength(provision), 1, Integer::sum);
    }
    return count;
  }

  private Asymmetry asymmetry() {
    Map<String, List<Given>> bySide = new LinkedHashMap<>();
    coded.parties().codes().forEach(code -> bySide.put(code, new ArrayList<>()));
    int together = 0;
    int others = 0;
    for (CodedProvision provision : coded.counted()) {
      for (Wording wording : provision.wordings()) {
        if (wording.isPromise()) {
          switch (wording.actor().kind()) {
            case SIDE -> {
              for (String code : wording.actor().codes()) {
                bySide
                    .computeIfAbsent(code, _ -> new ArrayList<>())
                    .add(new Given(provision.id(), wording.strength()));
              }
            }
            case ALL, ANY, OTHER -> together++;
            case THIRD, BODY, PRIVATE, UNKNOWN -> others++;
          }
        }
      }
    }
    int total = bySide.values().stream().mapToInt(List::size).sum();
    List<Side> sides = new ArrayList<>();
    bySide.forEach((code, given) -> sides.add(side(code, given, total)));
    return new Asymmetry(sides, together, others);
  }

  private record Given(String provision, Strength strength) {}

  private static Side side(String code, List<Given> given, int total) {
    Map<Strength, Integer> count = new EnumMap<>(Strength.class);
    given.forEach(one -> count.merge(one.strength(), 1, Integer::sum));
    double share = total == 0 ? Double.NaN : (double) given.size() / total;
    List<String> provisions = given.stream().map(Given::provision).distinct().toList();
    return new Side(code, given.size(), share, count, provisions);
  }
}
