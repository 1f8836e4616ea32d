package org.tellurion.web.page;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of answer that are not what was asked for (RFC 9457), each documented at its page. */
public enum ProblemType {
  NOT_FOUND(
      "not-found",
      404,
      "Nothing is there",
      "The address has no page, or the registry has nothing under that id.",
      "Follow one of the near matches, or search."),
  UNKNOWN_PARAMETER(
      "unknown-parameter",
      400,
      "The page does not take that parameter",
      "A query parameter is not among those of the page. It is refused, not ignored, so that a"
          + " mistyped filter never looks like a finding.",
      "Use one of the parameters named in the answer; the page on the API lists them all."),
  BAD_PARAMETER(
      "bad-parameter",
      400,
      "A parameter has a value that cannot be used",
      "The value is not of the form the parameter takes, for example a date that is no day of the"
          + " calendar.",
      "Write the value as the answer says."),
  MALFORMED_ADDRESS(
      "malformed-address",
      400,
      "The address cannot be read",
      "The path or the query is not valid percent-encoded UTF-8, or holds a character that no"
          + " address of ours has.",
      "Follow a link instead of writing the address by hand."),
  WRONG_HOST(
      "wrong-host",
      421,
      "This server does not answer to that name",
      "A server that listens on loopback answers only requests addressed to localhost. This keeps"
          + " other sites from reading it through your browser.",
      "Open http://localhost with the port that the server printed."),
  METHOD_NOT_ALLOWED(
      "method-not-allowed",
      405,
      "The observatory is read-only here",
      "Only GET and HEAD are answered.",
      "Use GET."),
  TOO_LONG(
      "too-long",
      414,
      "The address is too long",
      "The path and query together are longer than the server reads.",
      "Ask for fewer values at once, or download the whole table and filter it."),
  TOO_LARGE(
      "too-large",
      413,
      "The request carries a body",
      "Nothing here takes a body of that size.",
      "Send the request without a body."),
  BUSY(
      "busy",
      503,
      "The server is busy",
      "More answers are being computed than the server allows at once.",
      "Try again in a few seconds."),
  INTERNAL(
      "internal",
      500,
      "Something went wrong in the server",
      "The fault is ours. It is in the server's log under the number given with the answer.",
      "Report the number and the address.");

  private final String code;
  private final int status;
  private final String title;
  private final String meaning;
  private final String remedy;

  ProblemType(String code, int status, String title, String meaning, String remedy) {
    this.code = code;
    this.status = status;
    this.title = title;
    this.meaning = meaning;
    this.remedy = remedy;
  }

  /** The word in the address {@code /problems/{type}}. */
  public String code() {
    return code;
  }

  /** The status code of HTTP. */
  public int status() {
    return status;
  }

  /** What a reader sees first; the same for every problem of the type. */
  public String title() {
    return title;
  }

  /** What it means. */
  public String meaning() {
    return meaning;
  }

  /** What to do. */
  public String remedy() {
    return remedy;
  }

  /** The address of its page. */
  public String path() {
    return "/problems/" + code;
  }

  /** Finds a type by its word. */
  public static Optional<ProblemType> findByCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }
}
