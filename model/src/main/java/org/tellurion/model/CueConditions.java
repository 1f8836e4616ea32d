package org.tellurion.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What has to stand, or must not stand, in each of the places that a cue looks at.
 *
 * @param sentence phrases of one sentence, with the words that lead into it when it is a point
 * @param article phrases of one article (outside articles: of one outermost paragraph)
 * @param heading phrases of the heading of the article, or of what holds the paragraph
 * @param chapter phrases of the headings above that
 */
public record CueConditions(
    List<CuePhrase> sentence,
    List<CuePhrase> article,
    List<CuePhrase> heading,
    List<CuePhrase> chapter) {
  /** No condition. */
  public static final CueConditions NONE =
      new CueConditions(List.of(), List.of(), List.of(), List.of());

  public CueConditions {
    sentence = List.copyOf(sentence);
    article = List.copyOf(article);
    heading = List.copyOf(heading);
    chapter = List.copyOf(chapter);
  }

  /** These and those. */
  public CueConditions and(CueConditions more) {
    return new CueConditions(
        join(sentence, more.sentence),
        join(article, more.article),
        join(heading, more.heading),
        join(chapter, more.chapter));
  }

  private static List<CuePhrase> join(List<CuePhrase> left, List<CuePhrase> right) {
    return Stream.concat(left.stream(), right.stream()).toList();
  }

  /** Whether nothing is asked for. */
  public boolean isEmpty() {
    return sentence.isEmpty() && article.isEmpty() && heading.isEmpty() && chapter.isEmpty();
  }
}
