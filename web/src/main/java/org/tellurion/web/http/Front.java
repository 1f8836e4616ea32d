package org.tellurion.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.tellurion.web.DeskSource;
import org.tellurion.web.page.Pages;
import org.tellurion.web.page.Problem;
import org.tellurion.web.page.ProblemException;
import org.tellurion.web.page.ProblemType;

/**
 * Where every request comes in: checks what may be asked at all, then hands over to assets or
 * pages. Every way out carries the security headers, and every error is a problem of the catalogue.
 */
public final class Front {
  private static final System.Logger LOG = System.getLogger(Front.class.getName());
  private static final int MAX_ADDRESS = 4_000;
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final HostCheck hosts;
  private final AssetStore assets = new AssetStore();
  private final FixedFiles files = new FixedFiles();
  private final Answering answering;
  private final ProblemWriter problems;

  /** A front over the desks. */
  public Front(DeskSource desks, String bind, long cacheBytes, int renders, String version) {
    this.hosts = new HostCheck(bind);
    Framing framing = new Framing(assets.addresses(), version);
    this.answering =
        new Answering(desks, new Router(Pages.ALL), framing, new AnswerCache(cacheBytes), renders);
    this.problems = new ProblemWriter(desks, framing);
  }

  /** Answers one request. */
  public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Headers.secure(response);
    Exchange exchange = new Exchange(request, response);
    try {
      check(request, response);
      answer(exchange);
    } catch (ProblemException thrown) {
      send(exchange, response, thrown.problem());
    } catch (RuntimeException fault) {
      // The last place before the client: any fault of ours is logged and answered as a 500.
      if (response.isCommitted()) {
        LOG.log(System.Logger.Level.WARNING, "answer cut off", fault);
        exchange.abort();
        return;
      }
      send(exchange, response, internal(fault));
    }
  }

  private void check(HttpServletRequest request, HttpServletResponse response) {
    if (!hosts.allows(request.getHeader("Host"))) {
      throw new ProblemException(
          ProblemType.WRONG_HOST, "Open this server as http://localhost, not by another name.");
    }
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      response.setHeader("Allow", "GET, HEAD");
      throw new ProblemException(
          ProblemType.METHOD_NOT_ALLOWED, "This address answers GET and HEAD only.");
    }
    if (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null) {
      throw new ProblemException(ProblemType.TOO_LARGE, "Send the request without a body.");
    }
    int length = request.getRequestURI().length() + lengthOf(request.getQueryString());
    if (length > MAX_ADDRESS) {
      throw new ProblemException(
          ProblemType.TOO_LONG,
          "The address has " + length + " characters; at most " + MAX_ADDRESS + " are read.");
    }
  }

  private void answer(Exchange exchange) throws IOException {
    String path = exchange.request().getRequestURI();
    if (path.startsWith(AssetStore.FOLDER)) {
      Optional<Answer> asset = assets.find(path.substring(AssetStore.FOLDER.length()));
      exchange.send(
          asset.orElseThrow(
              () -> new ProblemException(ProblemType.NOT_FOUND, "There is no such asset.")),
          FOR_EVER);
      return;
    }
    Optional<Answer> file = files.find(path);
    if (file.isPresent()) {
      exchange.send(file.get());
    } else {
      answering.answer(exchange, path);
    }
  }

  private void send(Exchange exchange, HttpServletResponse response, Problem problem)
      throws IOException {
    if (problem.type() == ProblemType.BUSY) {
      response.setHeader("Retry-After", "2");
    }
    exchange.send(problems.write(exchange.request(), problem), "no-store");
  }

  private static Problem internal(RuntimeException fault) {
    String number = Long.toHexString(System.nanoTime());
    LOG.log(System.Logger.Level.ERROR, "fault " + number, fault);
    return new ProblemException(
            ProblemType.INTERNAL, "The fault has the number " + number + " in the server's log.")
        .problem();
  }

  private static int lengthOf(@org.jspecify.annotations.Nullable String text) {
    return text == null ? 0 : text.length();
  }
}
