package org.tellurion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tellurion.web.sample.Sample;

/** Clients that do not speak HTTP as browsers do. */
class HostileClientsTest {
  private static final Duration PATIENCE = Duration.ofMillis(400);
  private static WebServer server;

  @BeforeAll
  static void start() {
    server = WebServer.start(WebSettings.onPort(0).withIdle(PATIENCE), Sample::desk);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(10_000);
    return socket;
  }

  /** Sends bytes as they are and reads until the server closes. */
  private static String exchange(String raw) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(raw.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String get(String address, String host) throws IOException {
    return exchange(
        "GET " + address + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  @Test
  void anotherSitesNameIsNotAnswered() throws IOException {
    assertThat(get("/", "evil.example")).startsWith("HTTP/1.1 421");
    assertThat(get("/", "localhost.evil.example:80")).startsWith("HTTP/1.1 421");
    assertThat(get("/", "localhost:9")).startsWith("HTTP/1.1 200");
    assertThat(get("/", "[::1]:9")).startsWith("HTTP/1.1 200");
  }

  @Test
  void whatIsNotHttpIsRefusedWithoutDetails() throws IOException {
    assertThat(exchange("\u0016\u0003\u0001\u0002 hello\r\n\r\n"))
        .startsWith("HTTP/1.1 400")
        .doesNotContain("Jetty", "Exception", "java.");
    assertThat(get("/?q=%ZZ", "localhost")).startsWith("HTTP/1.1 400").doesNotContain("java.");
    assertThat(get("/%ZZ", "localhost")).startsWith("HTTP/1.1 400").doesNotContain("java.");
    assertThat(get("/..;/..;/etc/passwd", "localhost")).startsWith("HTTP/1.1 4");
    assertThat(get("/" + "a".repeat(9_000), "localhost")).startsWith("HTTP/1.1 414");
    assertThat(
            exchange("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(9_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431");
  }

  @Test
  void aBodyIsRefused() throws IOException {
    assertThat(
            exchange(
                "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 9000000\r\n\r\n"
                    + "x".repeat(1_000)))
        .startsWith("HTTP/1.1 413");
  }

  @Test
  void aClientThatDripsIsCutOff() throws IOException {
    long start = System.nanoTime();
    try (Socket socket = connect()) {
      InputStream in = socket.getInputStream();
      socket.getOutputStream().write("GET / HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
      boolean open = true;
      while (open && System.nanoTime() - start < Duration.ofSeconds(20).toNanos()) {
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        try {
          socket.getOutputStream().write("X".getBytes(StandardCharsets.US_ASCII));
          open = in.available() == 0;
        } catch (IOException closed) {
          open = false;
        }
      }
      assertThat(open).isFalse();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void aSilentClientIsCutOffAndOthersAreServedMeanwhile() throws IOException {
    try (Socket silent = connect()) {
      assertThat(get("/problems.json", "localhost")).startsWith("HTTP/1.1 200");
      assertThat(silent.getInputStream().read()).isNegative();
    }
  }
}
