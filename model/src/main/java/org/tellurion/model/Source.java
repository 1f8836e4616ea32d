package org.tellurion.model;

import java.util.regex.Pattern;

/**
 * Where a claim comes from: an address, the short name of a seed document ({@code brief-2025},
 * {@code article-2025}), a text of the ToTA corpus ({@code tota:pta_53}) or the citation of an
 * official document. Who stands behind it is looked up in the table of publishers.
 */
public record Source(String citation) implements Comparable<Source> {
  private static final int MAX_LENGTH = 2_000;
  private static final Pattern OTHER_SCHEME =
      Pattern.compile("(?i)(?:javascript|data|file|ftp|vbscript|blob):");

  /**
   * Checks the citation.
   *
   * @throws IllegalArgumentException when the citation is empty, longer than 2,000 characters, or
   *     an address with a scheme other than http or https
   */
  public Source {
    Texts.requireText(citation, "source");
    if (citation.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "source is longer than " + MAX_LENGTH + " characters: " + Texts.excerpt(citation));
    }
    if (OTHER_SCHEME.matcher(citation).lookingAt()) {
      throw new IllegalArgumentException(
          "source \"" + Texts.excerpt(citation) + "\" is an address that is not http or https");
    }
  }

  /** Whether the citation is a web address. */
  public boolean isAddress() {
    return citation.startsWith("https://") || citation.startsWith("http://");
  }

  @Override
  public int compareTo(Source other) {
    return citation.compareTo(other.citation);
  }

  @Override
  public String toString() {
    return citation;
  }
}
