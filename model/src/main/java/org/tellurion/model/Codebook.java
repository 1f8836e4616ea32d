package org.tellurion.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The themes that texts are coded for, and their rules: data, of one version.
 *
 * @param version stands on every coding that was made with it
 * @param themes by id, each once
 */
public record Codebook(String version, List<CodebookTheme> themes) {
  public Codebook {
    themes = List.copyOf(themes);
    if (version.isBlank()) {
      throw new IllegalArgumentException("the codebook has no version");
    }
    Set<String> ids = new HashSet<>();
    for (CodebookTheme theme : themes) {
      if (!ids.add(theme.id())) {
        throw new IllegalArgumentException("the theme " + theme.id() + " stands twice");
      }
    }
  }

  /** The theme with this id, or empty when the codebook has none. */
  public Optional<CodebookTheme> findTheme(String id) {
    return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
  }
}
