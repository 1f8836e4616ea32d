package org.tellurion.web.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On a loopback address, lets only requests through that are addressed to loopback: another site
 * may point its own name at 127.0.0.1 and read the answers through the reader's browser.
 */
final class HostCheck {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final boolean loopback;

  HostCheck(String bind) {
    this.loopback = isLoopback(bind);
  }

  /** Whether a request with this {@code Host} header is answered. */
  boolean allows(@Nullable String host) {
    if (!loopback) {
      return true;
    }
    return host != null && LOOPBACK.contains(withoutPort(host.toLowerCase(Locale.ROOT)));
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    boolean hasPort = colon > host.lastIndexOf(']');
    return hasPort ? host.substring(0, colon) : host;
  }

  private static boolean isLoopback(String bind) {
    try {
      return InetAddress.getByName(bind).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      throw new IllegalArgumentException(
          "cannot listen on \"" + bind + "\": no such address", unknown);
    }
  }
}
