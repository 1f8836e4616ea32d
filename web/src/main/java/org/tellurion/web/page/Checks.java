package org.tellurion.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tellurion.web.ui.Query;

/** Checks a query against the parameters of a route. */
public final class Checks {
  private static final int EXCERPT = 40;

  private Checks() {}

  /**
   * Checks every name and value.
   *
   * @throws ProblemException that names the valid parameters, or what is wrong with a value
   */
  public static void check(Route route, Query query) {
    List<Parameter> parameters = route.acceptedParameters();
    for (String name : query.names()) {
      Optional<Parameter> parameter =
          parameters.stream().filter(candidate -> candidate.name().equals(name)).findFirst();
      if (parameter.isEmpty()) {
        throw new ProblemException(ProblemType.UNKNOWN_PARAMETER, unknown(name, parameters));
      }
      checkValues(parameter.get(), query.all(name));
    }
  }

  private static void checkValues(Parameter parameter, List<String> values) {
    if (values.size() > 1 && !parameter.repeated()) {
      throw bad(parameter, "may be given once, not " + values.size() + " times");
    }
    for (String value : values) {
      wrong(parameter.kind(), value)
          .ifPresent(
              reason -> {
                throw bad(parameter, "\"" + excerpt(value) + "\" " + reason);
              });
    }
  }

  private static Optional<String> wrong(Parameter.Kind kind, String value) {
    return switch (kind) {
      case Parameter.Kind.Text(int max) ->
          value.length() > max
              ? Optional.of("is longer than " + max + " characters")
              : Optional.empty();
      case Parameter.Kind.Whole(int min, int max) ->
          isNumber(value, min, max)
              ? Optional.empty()
              : Optional.of("is not a whole number from " + min + " to " + max);
      case Parameter.Kind.Day() ->
          isDay(value) ? Optional.empty() : Optional.of("is not a date like 2026-11-24");
      case Parameter.Kind.Moment() -> Optional.empty();
      case Parameter.Kind.Choice(List<String> words) ->
          words.contains(value)
              ? Optional.empty()
              : Optional.of("is not one of " + String.join(", ", words));
    };
  }

  private static boolean isNumber(String value, int min, int max) {
    if (!value.matches("-?\\d{1,9}")) {
      return false;
    }
    int number = Integer.parseInt(value);
    return number >= min && number <= max;
  }

  private static boolean isDay(String value) {
    try {
      return LocalDate.parse(value).getYear() >= 1;
    } catch (DateTimeException notADay) {
      return false;
    }
  }

  private static String unknown(String name, List<Parameter> parameters) {
    String taken = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
    return "\""
        + excerpt(name)
        + "\" is not a parameter of this page; "
        + (taken.isEmpty() ? "it takes none." : "it takes " + taken + ".");
  }

  private static ProblemException bad(Parameter parameter, String reason) {
    return new ProblemException(ProblemType.BAD_PARAMETER, parameter.name() + " " + reason + ".");
  }

  /** At most 40 characters of a text that a stranger wrote. */
  static String excerpt(String text) {
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
  }
}
