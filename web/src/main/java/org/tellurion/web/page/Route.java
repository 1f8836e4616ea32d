package org.tellurion.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tellurion.web.ui.Lenses;

/**
 * An address with what a reader of the documentation must know. Segments in braces stand for any
 * one segment: {@code /instruments/{id}}.
 *
 * @param pattern the address, without extension
 * @param summary what is there, in one sentence
 * @param parameters what may be asked, beside the lens that every page takes
 * @param pathParameters what each segment in braces stands for
 * @param timely whether the answer depends on the lens
 */
public record Route(
    String pattern,
    String summary,
    List<Parameter> parameters,
    Map<String, String> pathParameters,
    boolean timely) {

  /** The address of the first page. */
  public static final String ROOT = "/";

  /** The two parameters that every timely page takes. */
  public static final List<Parameter> LENS =
      List.of(
          new Parameter(
              Lenses.AS_OF,
              new Parameter.Kind.Moment(),
              false,
              "Show what was recorded by this date or instant (UTC).",
              "2026-11-24"),
          Parameter.day(Lenses.ON, "Show what was in the world on this date."));

  /** Copies the collections. */
  public Route {
    parameters = List.copyOf(parameters);
    pathParameters = Map.copyOf(pathParameters);
  }

  /** An address that takes only the lens. */
  public static Route of(String pattern, String summary) {
    return new Route(pattern, summary, List.of(), Map.of(), true);
  }

  /** An address whose answer never depends on the record. */
  public static Route fixed(String pattern, String summary) {
    return new Route(pattern, summary, List.of(), Map.of(), false);
  }

  /** The same, with these parameters. */
  public Route taking(Parameter... taken) {
    return new Route(pattern, summary, List.of(taken), pathParameters, timely);
  }

  /** The same, with one more parameter. */
  public Route also(Parameter parameter) {
    return new Route(
        pattern,
        summary,
        Stream.concat(parameters.stream(), Stream.of(parameter)).toList(),
        pathParameters,
        timely);
  }

  /** The same, saying what the segment {@code name} stands for. */
  public Route where(String name, String description) {
    Map<String, String> more = new TreeMap<>(pathParameters);
    more.put(name, description);
    return new Route(pattern, summary, parameters, more, timely);
  }

  /** Every parameter that makes a difference, the lens last. */
  public List<Parameter> allParameters() {
    return timely ? Stream.concat(parameters.stream(), LENS.stream()).toList() : parameters;
  }

  /**
   * Every parameter that is let through: the lens always, so that it can be carried over a page
   * that does not depend on it.
   */
  List<Parameter> acceptedParameters() {
    return Stream.concat(parameters.stream(), LENS.stream()).toList();
  }

  /** The values of the segments in braces when {@code path} has this shape. */
  public Optional<Map<String, String>> match(String path) {
    String[] expected = pattern.split("/", -1);
    String[] given = path.split("/", -1);
    if (expected.length != given.length) {
      return Optional.empty();
    }
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < expected.length; i++) {
      if (expected[i].startsWith("{")) {
        values.put(expected[i].substring(1, expected[i].length() - 1), given[i]);
      } else if (!expected[i].equals(given[i])) {
        return Optional.empty();
      }
    }
    return values.containsValue("") ? Optional.empty() : Optional.of(values);
  }
}
