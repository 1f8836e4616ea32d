package org.tellurion.desk;

import java.util.List;
import java.util.Optional;
import org.tellurion.model.Edtf;
import org.tellurion.model.SubjectId;
import org.tellurion.search.Excerpt;
import org.tellurion.search.Highlighter;
import org.tellurion.search.SearchDocument;
import org.tellurion.search.Segment;

/**
 * One hit of a search. What is marked is worked out when it is asked for, since most hits of a long
 * answer are never shown.
 *
 * @param rank from 1
 * @param owner what it hangs on: the title of the instrument of a commitment
 */
public record SearchLine(
    int rank, SearchDocument document, Optional<String> owner, Highlighter highlighter) {
  static final Fields<SearchLine> FIELDS =
      Fields.<SearchLine>builder()
          .number("rank", SearchLine::rank)
          .text("kind", line -> line.subject().kind().code())
          .text("id", line -> line.subject().id())
          .text("title", line -> line.document().title())
          .optional("owner", SearchLine::owner)
          .optional("date", line -> line.date().map(Edtf::text))
          .optional("other-name", line -> line.otherName().map(Excerpt::plain))
          .optional("excerpt", line -> line.excerpt().map(Excerpt::plain))
          .build();

  /** What was found. */
  public SubjectId subject() {
    return document.id();
  }

  /** The date it is filed under. */
  public Optional<Edtf> date() {
    return document.date();
  }

  /** Its title, with the words asked for marked. */
  public List<Segment> title() {
    return highlighter.title(document);
  }

  /** Another name it goes by that has more of the words asked for than its title. */
  public Optional<Excerpt> otherName() {
    return highlighter.alias(document);
  }

  /** The part of its text that has most of the words asked for. */
  public Optional<Excerpt> excerpt() {
    return highlighter.body(document);
  }
}
