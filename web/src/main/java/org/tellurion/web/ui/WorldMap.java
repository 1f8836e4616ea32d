package org.tellurion.web.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The land and where countries lie on it, projected at build time (Equal Earth, Natural Earth
 * 1:110m, public domain). Read on first use.
 */
public final class WorldMap {
  /** Width of the drawing in user units. */
  public static final int WIDTH = 1_000;

  /** Height of the drawing in user units. */
  public static final int HEIGHT = 488;

  private final String land;
  private final Map<String, Point> places;

  /** A place on the drawing. */
  public record Point(double x, double y) {}

  private static final class Holder {
    static final WorldMap INSTANCE = new WorldMap(read("land.txt"), parse(read("places.csv")));
  }

  private WorldMap(String land, Map<String, Point> places) {
    this.land = land;
    this.places = Map.copyOf(places);
  }

  /** The one map. */
  public static WorldMap get() {
    return Holder.INSTANCE;
  }

  /** The outline of all land, as the data of an SVG path. */
  public String land() {
    return land;
  }

  /** Where a country lies, by ISO 3166-1 numeric code of three digits, or {@code EU}. */
  public Optional<Point> find(String place) {
    return Optional.ofNullable(places.get(place));
  }

  private static Map<String, Point> parse(String csv) {
    Map<String, Point> places = new HashMap<>();
    csv.lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(
            cells ->
                places.put(
                    cells[0],
                    new Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));
    return places;
  }

  private static String read(String name) {
    try (InputStream in = WorldMap.class.getResourceAsStream("/org/tellurion/web/map/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the build has no map/" + name + "; build the web module");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
