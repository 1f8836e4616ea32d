package org.tellurion.web.page;

import java.util.List;

/** Thrown when a request cannot be answered as asked; carries what the reader needs to mend it. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** A problem of a type, with a sentence on this case and what might have been meant. */
  public ProblemException(ProblemType type, String detail, List<Suggestion> suggestions) {
    super(detail, null, false, false);
    this.problem = new Problem(type, detail, suggestions);
  }

  /** A problem without suggestions. */
  public ProblemException(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  /** What the reader is told. */
  public Problem problem() {
    return problem;
  }
}
