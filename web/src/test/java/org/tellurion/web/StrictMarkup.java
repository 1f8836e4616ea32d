package org.tellurion.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a page tag by tag, more strictly than any browser: every {@code <} opens a tag of the shape
 * that the templates write, every attribute is in double quotes, what opens is closed.
 */
final class StrictMarkup {
  private static final Pattern TAG =
      Pattern.compile(
          "</([a-zA-Z][a-zA-Z0-9-]*)>"
              + "|<([a-zA-Z][a-zA-Z0-9-]*)((?:\\s+[a-zA-Z_:][-a-zA-Z0-9_:.]*(?:=\"[^\"<]*\")?)*)\\s*/?>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([a-zA-Z_:][-a-zA-Z0-9_:.]*)(?:=\"([^\"<]*)\")?");
  private static final Set<String> VOID =
      Set.of("meta", "link", "input", "br", "hr", "path", "circle", "line", "rect", "use", "col");
  private static final Pattern SAFE_ADDRESS =
      Pattern.compile("/.*|#.*|https?://.*", Pattern.DOTALL);
  private static final String DOCTYPE = "<!doctype html>";
  private static final Pattern HIDING =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u2028\\u2029"
              + "\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> open = new HashMap<>();

  private StrictMarkup() {}

  /** What is wrong with a page; empty for a page that is as it should be. */
  static List<String> faults(String html) {
    StrictMarkup markup = new StrictMarkup();
    markup.read(html);
    return markup.faults;
  }

  private void read(String html) {
    if (!html.toLowerCase(Locale.ROOT).startsWith(DOCTYPE)) {
      faults.add("no doctype");
      return;
    }
    if (HIDING.matcher(html).find()) {
      faults.add("a character that hides or turns text");
    }
    Matcher tag = TAG.matcher(html);
    int at = html.indexOf('<', DOCTYPE.length());
    while (at >= 0) {
      if (!tag.find(at) || tag.start() != at) {
        faults.add("no tag of ours: " + html.substring(at, Math.min(html.length(), at + 80)));
        return;
      }
      if (tag.group(1) != null) {
        open.merge(tag.group(1), -1, Integer::sum);
      } else {
        element(tag.group(2), tag.group(3), tag.group().endsWith("/>"));
      }
      at = html.indexOf('<', tag.end());
    }
    open.forEach(
        (name, count) -> {
          if (count != 0 && !VOID.contains(name)) {
            faults.add(name + " is opened " + count + " times more than closed");
          }
        });
  }

  private void element(String name, String attributes, boolean closed) {
    if (!closed) {
      open.merge(name, 1, Integer::sum);
    }
    if (name.startsWith("evil") || name.equals("img") || name.equals("iframe")) {
      faults.add("element " + name);
    }
    boolean hasSource = false;
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      String key = attribute.group(1).toLowerCase(Locale.ROOT);
      String value = attribute.group(2) == null ? "" : attribute.group(2);
      hasSource |= key.equals("src") && value.startsWith("/assets/");
      if (key.startsWith("on") || key.startsWith("evil") || key.equals("style")) {
        faults.add("attribute " + key + " of " + name);
      }
      if (Set.of("href", "src", "action", "formaction").contains(key)
          && !SAFE_ADDRESS.matcher(value).matches()) {
        faults.add(key + " of " + name + " leads to " + value);
      }
    }
    if (name.equals("script") && !hasSource) {
      faults.add("script without a file of ours");
    }
  }
}
