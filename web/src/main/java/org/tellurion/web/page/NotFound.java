package org.tellurion.web.page;

import java.util.Collection;
import java.util.List;

/** Makes the answer to an id that is not there. */
public final class NotFound {
  private static final int SUGGESTIONS = 5;

  private NotFound() {}

  /**
   * A problem that names the nearest ids.
   *
   * @param what the kind of thing, for example {@code instrument}
   * @param wanted the id asked for
   * @param ids all there are
   * @param prefix address of the page of an id, without the id
   */
  public static ProblemException of(
      String what, String wanted, Collection<String> ids, String prefix) {
    List<Suggestion> nearest =
        Nearest.listNearest(ids, Checks.excerpt(wanted), SUGGESTIONS).stream()
            .map(id -> new Suggestion(id, prefix + id))
            .toList();
    return new ProblemException(
        ProblemType.NOT_FOUND,
        "There is no " + what + " \"" + Checks.excerpt(wanted) + "\".",
        nearest);
  }
}
