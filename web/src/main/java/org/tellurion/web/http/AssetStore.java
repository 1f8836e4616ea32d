package org.tellurion.web.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tellurion.web.ui.Assets;

/**
 * Style sheet, fonts and islands, as built. Their names carry the hash of their content, so they
 * may be kept for ever. Only files of the build's manifest are served. Read on first use.
 */
final class AssetStore {
  /** Address of the folder. */
  static final String FOLDER = "/assets/";

  private static final String RESOURCES = "/org/tellurion/web/assets/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private final Map<String, String> fileBySource;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  AssetStore() {
    this.fileBySource = readManifest();
  }

  /** Addresses for templates. */
  Assets addresses() {
    return new Assets(
        address("src/style/main.css"),
        address("src/islands/theme.ts"),
        address("src/islands/map.ts"));
  }

  /** The file of this name, if the build made one. */
  Optional<Answer> find(String name) {
    return fileBySource.containsValue(name)
        ? Optional.of(answers.computeIfAbsent(name, AssetStore::read))
        : Optional.empty();
  }

  private String address(String source) {
    String file = fileBySource.get(source);
    if (file == null) {
      throw new IllegalStateException("the build has no " + source + "; build the web module");
    }
    return FOLDER + file;
  }

  private static Answer read(String name) {
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    try (InputStream in = open(name)) {
      return Answer.of(200, type, in.readAllBytes());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static InputStream open(String name) {
    InputStream in = AssetStore.class.getResourceAsStream(RESOURCES + name);
    if (in == null) {
      throw new IllegalStateException("the build has no asset " + name + "; build the web module");
    }
    return in;
  }

  /** Reads {@code {"source": {"file": "name"}, …}}. */
  private static Map<String, String> readManifest() {
    Map<String, String> files = new HashMap<>();
    try (InputStream in = open("manifest.json");
        JsonParser json = new JsonFactory().createParser(in)) {
      String source = "";
      int depth = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token == JsonToken.FIELD_NAME && depth == 1) {
          source = json.currentName();
        } else if (token == JsonToken.VALUE_STRING
            && depth == 2
            && "file".equals(json.currentName())) {
          files.put(source, json.getText());
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return files;
  }
}
