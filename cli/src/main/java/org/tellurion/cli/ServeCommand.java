package org.tellurion.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tellurion.desk.Desk;
import org.tellurion.desk.Lens;
import org.tellurion.desk.Observatory;
import org.tellurion.desk.Selection;
import org.tellurion.registry.Registry;
import org.tellurion.web.DeskSource;
import org.tellurion.web.WebServer;
import org.tellurion.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tellurion serve}: the observatory in a browser. */
@Command(
    name = "serve",
    description = "Serves the observatory to a browser on this machine.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  tellurion serve",
      "  tellurion serve --port 9000",
      "",
      "It listens on 127.0.0.1 unless --bind says otherwise. Stop it with Ctrl-C."
    })
final class ServeCommand implements java.util.concurrent.Callable<Integer> {
  private static final Duration REFRESH = Duration.ofSeconds(2);
  private static final Duration SEARCH_AFTER = Duration.ofSeconds(3);

  /**
   * Lucene advises on start to load an incubating module for vectors, which search by words does
   * not use. Kept here, since a logger that nobody holds forgets its level.
   */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private static final List<String> TRAINING_PAGES =
      List.of(
          "/",
          "/instruments",
          "/instruments.json",
          "/instruments.csv",
          "/about/design",
          "/search?q=cobalt");

  private final Terminal terminal;
  private final Opening opening;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port to listen on; 0 for any free port. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Address to listen on. Default: ${DEFAULT-VALUE}, this machine only.")
  private String bind = "127.0.0.1";

  @Option(names = "--train", hidden = true, description = "Fetch some own pages and exit.")
  private boolean train;

  ServeCommand(Terminal terminal, Opening opening) {
    this.terminal = terminal;
    this.opening = opening;
  }

  @Override
  public Integer call() throws InterruptedException {
    LUCENE.setLevel(Level.SEVERE);
    // The server and the registry open side by side; a request that comes first waits.
    CompletableFuture<Workplace> opened = new CompletableFuture<>();
    try (WebServer server = start(lens -> opened.join().observatory().desk(lens));
        Workplace workplace = openFor(opened)) {
      Thread watcher = watch(workplace.registry());
      prepareFirstPage(workplace.observatory().desk(Lens.NOW));
      Thread indexer = prepareSearch(workplace.observatory());
      if (train) {
        visit(server.port());
      } else {
        terminal.err().printf("tellurion: serving on http://%s:%d/%n", host(), server.port());
        awaitStop();
      }
      watcher.interrupt();
      indexer.interrupt();
      watcher.join();
      indexer.join();
    }
    return ExitCode.OK;
  }

  private Workplace openFor(CompletableFuture<Workplace> waiting) {
    try {
      Workplace workplace = opening.get();
      waiting.complete(workplace);
      return workplace;
    } catch (RuntimeException failed) {
      waiting.completeExceptionally(failed);
      throw failed;
    }
  }

  private WebServer start(DeskSource desks) {
    try {
      WebSettings settings = WebSettings.onPort(train ? 0 : port).withBind(bind);
      return WebServer.start(settings, desks);
    } catch (RuntimeException failed) {
      // Javalin wraps what the socket said, in types of its own that change with its versions; only
      // a taken port is the user's to mend, and everything else goes on as it came.
      for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
        if (cause instanceof BindException) {
          throw new Failure(
              ExitCode.UNAVAILABLE,
              "cannot listen on "
                  + bind
                  + ":"
                  + port
                  + " ("
                  + cause.getMessage()
                  + "); choose another with --port N");
        }
      }
      throw failed;
    }
  }

  private String host() {
    return bind.indexOf(':') >= 0 ? "[" + bind + "]" : bind;
  }

  /**
   * Begins the counts that the first page shows, side by side, before anybody asks for it. Each is
   * computed once, by whoever comes first.
   */
  private static void prepareFirstPage(Desk desk) {
    List<Runnable> counts =
        List.of(
            () -> desk.listSources(Selection.NONE),
            () -> desk.listGaps(Selection.NONE, Lens.NOW),
            () -> desk.listChanges(Selection.NONE),
            desk::coverage);
    counts.forEach(Thread.ofVirtual()::start);
  }

  /**
   * Builds the word index once the first pages are out of the way: it takes as long as they do, and
   * a search that comes sooner builds it itself.
   */
  private static Thread prepareSearch(Observatory observatory) {
    return Thread.ofVirtual()
        .start(
            () -> {
              LockSupport.parkNanos(SEARCH_AFTER.toNanos());
              if (!Thread.currentThread().isInterrupted()) {
                observatory.desk(Lens.NOW).prepareSearch();
              }
            });
  }

  /** Looks every two seconds whether another process wrote to the ledger. */
  private static Thread watch(Registry registry) {
    return Thread.ofVirtual()
        .start(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(REFRESH.toNanos());
                registry.refresh();
              }
            });
  }

  private void visit(int listening) throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String page : TRAINING_PAGES) {
        URI address = URI.create("http://127.0.0.1:" + listening + page);
        HttpResponse<byte[]> answer =
            client.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        terminal.err().printf("tellurion: %s %d%n", page, answer.statusCode());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot read own pages: " + failed.getMessage(), failed);
    }
  }

  private static void awaitStop() throws InterruptedException {
    CountDownLatch stop = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(stop::countDown));
    stop.await();
  }
}
