package org.tellurion.web;

import java.time.Duration;

/**
 * How the server listens and what it grants to one client.
 *
 * @param bind address to listen on; a loopback address answers only requests addressed to loopback
 * @param port 0 for any free port
 * @param cacheBytes room for rendered pages
 * @param idle how long a connection may stay silent, also in the middle of a request
 * @param connections how many connections may be open at once
 * @param renders how many answers may be computed at once; others wait, then are told to come back
 */
public record WebSettings(
    String bind, int port, long cacheBytes, Duration idle, int connections, int renders) {
  private static final long DEFAULT_CACHE = 48L << 20;

  /** Checks the settings. */
  public WebSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
    }
    if (cacheBytes < 0 || connections < 1 || renders < 1 || idle.isNegative() || idle.isZero()) {
      throw new IllegalArgumentException("limits of the web server must be positive");
    }
  }

  /** The defaults: loopback only, 48 MB of rendered pages, 10 s of silence. */
  public static WebSettings onPort(int port) {
    return new WebSettings("127.0.0.1", port, DEFAULT_CACHE, Duration.ofSeconds(10), 1_024, 64);
  }

  /** The same, listening on another address. */
  public WebSettings withBind(String address) {
    return new WebSettings(address, port, cacheBytes, idle, connections, renders);
  }

  /** The same, with another limit of silence. */
  public WebSettings withIdle(Duration limit) {
    return new WebSettings(bind, port, cacheBytes, limit, connections, renders);
  }
}
