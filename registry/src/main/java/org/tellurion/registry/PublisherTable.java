package org.tellurion.registry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tellurion.model.Source;

/** Publishers by host and by prefix. */
final class PublisherTable implements Publishers {
  static final String PREFIX = "prefix:";

  private final Map<String, Publisher> byHost = new HashMap<>();
  private final TreeMap<String, Publisher> byPrefix = new TreeMap<>();

  /** Adds a row; whether its match is new. */
  boolean add(String match, Publisher publisher) {
    String lower = match.toLowerCase(Locale.ROOT);
    return lower.startsWith(PREFIX)
        ? byPrefix.put(lower.substring(PREFIX.length()).strip(), publisher) == null
        : byHost.put(lower, publisher) == null;
  }

  @Override
  public Optional<Publisher> find(Source source) {
    String citation = source.citation().toLowerCase(Locale.ROOT);
    Optional<String> prefix = longestPrefix(citation);
    Optional<String> host = source.isAddress() ? longestHost(host(citation)) : Optional.empty();
    if (prefix.isPresent() && (host.isEmpty() || prefix.get().length() >= host.get().length())) {
      return Optional.ofNullable(byPrefix.get(prefix.get()));
    }
    return host.map(byHost::get);
  }

  private Optional<String> longestHost(String host) {
    String suffix = host;
    while (!suffix.isEmpty()) {
      if (byHost.containsKey(suffix)) {
        return Optional.of(suffix);
      }
      int dot = suffix.indexOf('.');
      suffix = dot < 0 ? "" : suffix.substring(dot + 1);
    }
    return Optional.empty();
  }

  /**
   * The longest prefix in the table. Any prefix of the citation sorts at or before it; walking down
   * from there, each entry that is no prefix shortens the part that can still match.
   */
  private Optional<String> longestPrefix(String citation) {
    String candidate = byPrefix.floorKey(citation);
    while (candidate != null) {
      if (citation.startsWith(candidate)) {
        return Optional.of(candidate);
      }
      String common = citation.substring(0, commonLength(citation, candidate));
      candidate = common.isEmpty() ? null : byPrefix.floorKey(common);
    }
    return Optional.empty();
  }

  private static int commonLength(String left, String right) {
    int length = 0;
    while (length < left.length()
        && length < right.length()
        && left.charAt(length) == right.charAt(length)) {
      length++;
    }
    return length;
  }

  /** The host of an address: after the scheme and a user name, before port and path. */
  private static String host(String address) {
    String rest = address.substring(address.indexOf("://") + "://".length());
    int end = 0;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String authority = rest.substring(0, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int port = host.indexOf(':');
    String bare = port < 0 ? host : host.substring(0, port);
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
