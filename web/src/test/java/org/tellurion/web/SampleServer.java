package org.tellurion.web;

import org.tellurion.web.sample.Sample;

/** Serves the made-up record, to look at pages while they are written. */
final class SampleServer {
  private SampleServer() {}

  public static void main(String[] args) throws InterruptedException {
    try (WebServer server =
        WebServer.start(WebSettings.onPort(Integer.parseInt(args[0])), Sample::desk)) {
      System.err.println("http://localhost:" + server.port());
      Thread.currentThread().join();
    }
  }
}
