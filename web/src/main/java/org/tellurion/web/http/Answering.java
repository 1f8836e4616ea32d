package org.tellurion.web.http;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tellurion.desk.Desk;
import org.tellurion.desk.Lens;
import org.tellurion.desk.UnknownWord;
import org.tellurion.desk.View;
import org.tellurion.web.DeskSource;
import org.tellurion.web.page.Checks;
import org.tellurion.web.page.Page;
import org.tellurion.web.page.ProblemException;
import org.tellurion.web.page.ProblemType;
import org.tellurion.web.page.Representation;
import org.tellurion.web.page.Request;
import org.tellurion.web.page.Suggestion;
import org.tellurion.web.ui.Lenses;
import org.tellurion.web.ui.Query;

/** Answers requests for pages: from memory when the same was asked before, else by computing. */
final class Answering {
  private static final int LARGEST_KEPT = 2 << 20;
  private static final long PATIENCE_SECONDS = 5;

  private final DeskSource desks;
  private final Router router;
  private final Framing framing;
  private final AnswerCache cache;
  private final Semaphore permits;

  Answering(DeskSource desks, Router router, Framing framing, AnswerCache cache, int renders) {
    this.desks = desks;
    this.router = router;
    this.framing = framing;
    this.cache = cache;
    this.permits = new Semaphore(renders);
  }

  void answer(Exchange exchange, String rawPath) throws IOException {
    Query query = parse(exchange.request().getQueryString());
    Desk now = desks.desk(Lens.NOW);
    String state = now.snapshot().stamp() + " " + now.today();
    AnswerCache.Key key = new AnswerCache.Key(state, rawPath + "?" + query);
    Optional<Answer> kept = names(query).isEmpty() ? cache.find(key) : Optional.empty();
    if (kept.isPresent()) {
      exchange.send(kept.get());
    } else {
      compute(exchange, rawPath, query, key);
    }
  }

  /** Names asked for without a value: they are checked but are no part of the key. */
  private static Optional<String> names(Query query) {
    return query.names().stream().filter(name -> query.all(name).isEmpty()).findFirst();
  }

  private void compute(Exchange exchange, String rawPath, Query query, AnswerCache.Key key)
      throws IOException {
    Router.Match<?> match =
        router
            .find(Paths.decode(rawPath))
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.NOT_FOUND, "There is no page at this address."));
    acquire();
    try {
      computeMatch(exchange, match, query, key);
    } finally {
      permits.release();
    }
  }

  private <V extends View> void computeMatch(
      Exchange exchange, Router.Match<V> match, Query query, AnswerCache.Key key)
      throws IOException {
    Page<V> page = match.page();
    Checks.check(page.route(), query);
    Lenses lenses = lenses(query);
    Desk desk = desks.desk(lenses.lens());
    Query asked = query.without(Lenses.AS_OF).without(Lenses.ON);
    V view = ask(page, new Request(match.segments(), asked, lenses.lens(), desk));
    if (match.form().isPresent()) {
      stream(exchange, match.form().get(), view, key);
    } else {
      Answer answer = framing.render(page, view, match.path(), asked, lenses, desk);
      cache.put(key, answer);
      exchange.send(answer);
    }
  }

  private static <V extends View> V ask(Page<V> page, Request request) {
    try {
      return page.answer(request);
    } catch (UnknownWord unknown) {
      List<Suggestion> nearest =
          unknown.nearest().stream()
              .map(
                  word ->
                      new Suggestion(
                          word,
                          page.route().pattern()
                              + "?"
                              + Query.NONE.with(unknown.parameter(), word)))
              .filter(_ -> page.route().pathParameters().isEmpty())
              .toList();
      throw new ProblemException(ProblemType.BAD_PARAMETER, unknown.getMessage() + ".", nearest);
    }
  }

  private <V extends View> void stream(
      Exchange exchange, Representation<? super V> form, V view, AnswerCache.Key key)
      throws IOException {
    Spool spool = new Spool(LARGEST_KEPT, () -> exchange.stream(form.mediaType()));
    form.writer().write(view, spool);
    Optional<byte[]> whole = spool.whole();
    if (whole.isPresent()) {
      Answer answer = Answer.of(200, form.mediaType(), whole.get());
      cache.put(key, answer);
      exchange.send(answer);
    } else {
      // Not in a finally: an answer that failed half-way must not look complete.
      spool.close();
    }
  }

  private static Query parse(@Nullable String raw) {
    if (raw == null || raw.isEmpty()) {
      return Query.NONE;
    }
    try {
      return Query.parse(raw);
    } catch (IllegalArgumentException malformed) {
      throw new ProblemException(
          ProblemType.MALFORMED_ADDRESS, "The query is not percent-encoded UTF-8.");
    }
  }

  private static Lenses lenses(Query query) {
    try {
      return Lenses.of(query);
    } catch (IllegalArgumentException wrong) {
      throw new ProblemException(
          ProblemType.BAD_PARAMETER, String.valueOf(wrong.getMessage()) + ".");
    }
  }

  private void acquire() {
    try {
      if (!permits.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new ProblemException(ProblemType.BUSY, "Too many answers are being computed.");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ProblemException(ProblemType.BUSY, "The server is stopping.");
    }
  }
}
