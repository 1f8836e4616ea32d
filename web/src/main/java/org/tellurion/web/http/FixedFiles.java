package org.tellurion.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The few files whose addresses others decide. */
final class FixedFiles {
  private static final Map<String, String> TYPES =
      Map.of("/favicon.svg", "image/svg+xml", "/robots.txt", "text/plain; charset=utf-8");

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  Optional<Answer> find(String path) {
    return TYPES.containsKey(path)
        ? Optional.of(answers.computeIfAbsent(path, FixedFiles::read))
        : Optional.empty();
  }

  private static Answer read(String path) {
    try (InputStream in = FixedFiles.class.getResourceAsStream("/org/tellurion/web" + path)) {
      byte[] body = in == null ? "".getBytes(StandardCharsets.UTF_8) : in.readAllBytes();
      return Answer.of(200, TYPES.getOrDefault(path, "text/plain"), body);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
