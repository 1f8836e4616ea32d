package org.tellurion.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tellurion.model.CodebookCue;
import org.tellurion.model.CodebookExample;
import org.tellurion.model.CodebookTheme;
import org.tellurion.model.CueConditions;
import org.tellurion.model.CuePhrase;

/** Reads one family of themes. */
final class CodebookThemeReader {
  private static final List<String> THEME_KEYS =
      List.of(
          "theme",
          "label",
          "definition",
          "inclusion",
          "exclusion",
          "hard-negatives",
          "keyword",
          "cues",
          "examples",
          "no-sentence",
          "no-article",
          "no-heading",
          "no-chapter");
  private static final List<String> CUE_KEYS =
      List.of(
          "rule",
          "vague",
          "sentence",
          "article",
          "heading",
          "chapter",
          "no-sentence",
          "no-article",
          "no-heading",
          "no-chapter");

  private final CodebookNodes nodes;
  private final Map<String, CodebookTheme> themes;
  private final ProblemList problems;

  /**
   * A reader.
   *
   * @param terms that cues may use
   * @param themes where what is read is put, by id
   */
  CodebookThemeReader(
      Map<String, CuePhrase> terms, Map<String, CodebookTheme> themes, ProblemList problems) {
    this.nodes = new CodebookNodes(terms, problems);
    this.themes = themes;
    this.problems = problems;
  }

  void read(String text) {
    Optional<YamlNode> root = YamlTree.read(text, problems);
    if (root.isEmpty()) {
      problems.error(Place.FILE, "the file is empty; it needs themes");
      return;
    }
    Map<String, YamlNode> parts = nodes.keys(root.get(), "the file", List.of("themes"));
    for (YamlNode item : nodes.items(parts, "themes")) {
      theme(item);
    }
  }

  private void theme(YamlNode item) {
    Map<String, YamlNode> parts = nodes.keys(item, "a theme", THEME_KEYS);
    Optional<String> id = nodes.text(item, parts, "theme");
    Optional<String> label = nodes.text(item, parts, "label");
    Optional<String> definition = nodes.text(item, parts, "definition");
    Optional<CuePhrase> keyword =
        nodes
            .text(item, parts, "keyword")
            .flatMap(_ -> nodes.phrase(parts.getOrDefault("keyword", item)));
    CueConditions unless = conditions(parts, "no-");
    List<CodebookCue> cues = new ArrayList<>();
    for (YamlNode cue : nodes.items(parts, "cues")) {
      cue(cue, unless).ifPresent(cues::add);
    }
    List<CodebookExample> examples = new ArrayList<>();
    for (YamlNode example : nodes.items(parts, "examples")) {
      example(example).ifPresent(examples::add);
    }
    if (id.isEmpty() || label.isEmpty() || definition.isEmpty() || keyword.isEmpty()) {
      return;
    }
    problems
        .attempt(
            item.place(),
            () ->
                new CodebookTheme(
                    id.get(),
                    label.get(),
                    definition.get(),
                    optionalText(parts, "inclusion"),
                    optionalText(parts, "exclusion"),
                    texts(parts, "hard-negatives"),
                    keyword.get(),
                    cues,
                    examples))
        .ifPresent(theme -> keep(item, theme));
  }

  private void keep(YamlNode item, CodebookTheme theme) {
    if (themes.putIfAbsent(theme.id(), theme) != null) {
      problems.error(item.place(), "the theme \"" + theme.id() + "\" stands twice");
    }
  }

  private Optional<CodebookCue> cue(YamlNode item, CueConditions unless) {
    Map<String, YamlNode> parts = nodes.keys(item, "a cue", CUE_KEYS);
    Optional<String> rule = nodes.text(item, parts, "rule");
    boolean vague = optionalText(parts, "vague").equals("yes");
    CueConditions where = conditions(parts, "");
    CueConditions blockers = conditions(parts, "no-").and(unless);
    return rule.flatMap(
        id -> problems.attempt(item.place(), () -> new CodebookCue(id, where, blockers, vague)));
  }

  private CueConditions conditions(Map<String, YamlNode> parts, String prefix) {
    return new CueConditions(
        nodes.phrases(parts, prefix + "sentence"),
        nodes.phrases(parts, prefix + "article"),
        nodes.phrases(parts, prefix + "heading"),
        nodes.phrases(parts, prefix + "chapter"));
  }

  private Optional<CodebookExample> example(YamlNode item) {
    Map<String, YamlNode> parts = nodes.keys(item, "an example", List.of("heading", "yes", "no"));
    String yes = optionalText(parts, "yes");
    String no = optionalText(parts, "no");
    if (yes.isEmpty() == no.isEmpty()) {
      problems.error(item.place(), "an example has either \"yes\" or \"no\" and a text");
      return Optional.empty();
    }
    return Optional.of(
        new CodebookExample(optionalText(parts, "heading"), yes + no, !yes.isEmpty()));
  }

  private static String optionalText(Map<String, YamlNode> parts, String key) {
    return parts.get(key) instanceof YamlNode.Scalar scalar ? scalar.text() : "";
  }

  private List<String> texts(Map<String, YamlNode> parts, String key) {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : nodes.items(parts, key)) {
      if (item instanceof YamlNode.Scalar scalar) {
        texts.add(scalar.text());
      } else {
        problems.error(item.place(), "\"" + key + "\" holds texts, not " + item.describe());
      }
    }
    return texts;
  }
}
