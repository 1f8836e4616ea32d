package org.tellurion.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.tellurion.web.http.Front;

/**
 * The observatory as a web server. Reads only; every answer is computed from an immutable snapshot,
 * so that readers never wait for a writer.
 */
public final class WebServer implements AutoCloseable {
  private static final int MAX_HEADER_BYTES = 8_192;

  private final Javalin javalin;

  private WebServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts to listen.
   *
   * @throws io.javalin.util.JavalinException when the port is taken
   */
  public static WebServer start(WebSettings settings, DeskSource desks) {
    Front front =
        new Front(
            desks, settings.bind(), settings.cacheBytes(), settings.renders(), Version.current());
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.concurrency.useVirtualThreads = true;
              config.http.compressionStrategy = CompressionStrategy.NONE;
              config.jetty.modifyHttpConfiguration(WebServer::configure);
              config.jetty.addConnector((server, http) -> connector(server, http, settings));
              config.jetty.modifyServer(
                  server -> {
                    server.addBean(new NetworkConnectionLimit(settings.connections(), server));
                    server.setErrorHandler(new PlainErrors());
                  });
              config.routes.before(
                  context -> {
                    front.handle(context.req(), context.res());
                    context.skipRemainingHandlers();
                  });
            });
    return new WebServer(javalin.start());
  }

  private static void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(MAX_HEADER_BYTES);
    http.setRelativeRedirectAllowed(true);
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, WebSettings settings) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.bind());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.idle().toMillis());
    connector.setAcceptQueueSize(settings.connections());
    connector.addBean(new SlowClients(connector, settings.idle(), System::nanoTime));
    return connector;
  }

  /** The port that the server listens on. */
  public int port() {
    return javalin.port();
  }

  /** Stops to listen and lets answers under way finish. */
  @Override
  public void close() {
    javalin.stop();
  }
}
