package org.tellurion.text;

/** Takes Markdown's marks and inline HTML off words. */
final class Markup {
  private static final int LONGEST_TAG = 400;

  private Markup() {}

  /** Whether the whole of {@code words} is set in emphasis or bold, or underlined by a span. */
  static boolean isEmphasised(String words) {
    String text = words.strip();
    if (text.startsWith("<span") && text.endsWith("</span>")) {
      return true;
    }
    return text.length() > 2
        && ((text.charAt(0) == '*' && text.charAt(text.length() - 1) == '*')
            || (text.charAt(0) == '_' && text.charAt(text.length() - 1) == '_'));
  }

  /** The words alone: without emphasis, links, tags and escapes. */
  static String strip(String words) {
    StringBuilder out = new StringBuilder(words.length());
    int at = 0;
    while (at < words.length()) {
      char c = words.charAt(at);
      if (c == '\\' && at + 1 < words.length() && isPunctuation(words.charAt(at + 1))) {
        out.append(words.charAt(at + 1));
        at += 2;
      } else if (c == '<') {
        at = tag(words, at, out);
      } else if (c == ']' && at + 1 < words.length() && words.charAt(at + 1) == '(') {
        at = link(words, at, out);
      } else if (c == '*' || (c == '_' && isEdge(words, at))) {
        at++;
      } else {
        out.append(c);
        at++;
      }
    }
    return Spaces.collapse(out.toString());
  }

  private static int tag(String words, int at, StringBuilder out) {
    boolean tag =
        at + 1 < words.length()
            && (Character.isLetter(words.charAt(at + 1)) || words.charAt(at + 1) == '/');
    int end = tag ? words.indexOf('>', at) : -1;
    if (end < 0 || end - at > LONGEST_TAG) {
      out.append('<');
      return at + 1;
    }
    return end + 1;
  }

  /** Takes off the address of a link, and the bracket before its words. */
  private static int link(String words, int at, StringBuilder out) {
    int end = words.indexOf(')', at);
    int open = out.lastIndexOf("[");
    if (end < 0 || open < 0 || end - at > LONGEST_TAG) {
      out.append(']');
      return at + 1;
    }
    out.deleteCharAt(open);
    return end + 1;
  }

  private static boolean isEdge(String words, int at) {
    boolean before = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
    boolean after = at + 1 >= words.length() || !Character.isLetterOrDigit(words.charAt(at + 1));
    return before || after;
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
