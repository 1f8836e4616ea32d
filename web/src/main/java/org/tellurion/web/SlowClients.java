package org.tellurion.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that drip: that keep sending bytes, so that they never fall silent, and never
 * complete a request. A connection is closed when it sent something in every sweep of the patience
 * and got nothing; a slow download or a slow computation is left alone. Who sends less often than
 * every sweep falls to the limit of silence, which is not much longer.
 */
final class SlowClients extends AbstractLifeCycle {
  private static final int SWEEPS_PER_PATIENCE = 4;

  private final ServerConnector connector;
  private final long patience;
  private final LongSupplier nanos;
  private final Map<EndPoint, Seen> seen = new ConcurrentHashMap<>();

  /**
   * What a connection had done at the last sweep.
   *
   * @param since when it last got something, or was quiet for a whole sweep
   */
  private record Seen(long in, long out, long since) {}

  SlowClients(ServerConnector connector, Duration patience, LongSupplier nanos) {
    this.connector = connector;
    this.patience = patience.toNanos();
    this.nanos = nanos;
  }

  @Override
  protected void doStart() {
    schedule(connector.getScheduler());
  }

  private void schedule(Scheduler scheduler) {
    scheduler.schedule(
        () -> {
          sweep();
          if (!isStopping() && !isStopped()) {
            schedule(scheduler);
          }
        },
        Math.max(1, patience / SWEEPS_PER_PATIENCE),
        TimeUnit.NANOSECONDS);
  }

  private void sweep() {
    long now = nanos.getAsLong();
    seen.keySet().retainAll(connector.getConnectedEndPoints());
    for (EndPoint client : connector.getConnectedEndPoints()) {
      Connection connection = client.getConnection();
      if (connection != null) {
        look(client, connection.getBytesIn(), connection.getBytesOut(), now);
      }
    }
  }

  private void look(EndPoint client, long in, long out, long now) {
    Seen before = seen.computeIfAbsent(client, _ -> new Seen(in, out, now));
    if (out != before.out() || in == before.in()) {
      seen.put(client, new Seen(in, out, now));
    } else if (now - before.since() > patience) {
      client.close();
    } else {
      seen.put(client, new Seen(in, out, before.since()));
    }
  }
}
