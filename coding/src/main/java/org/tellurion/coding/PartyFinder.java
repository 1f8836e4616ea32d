package org.tellurion.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tellurion.text.Document;
import org.tellurion.text.Provision;
import org.tellurion.text.ProvisionKind;
import org.tellurion.text.Span;

/**
 * Finds the parties of a text and what it calls them.
 *
 * <p>Looked at, in this order: definitions in the opening (<em>the Kingdom of X (“X”)</em>, names
 * in the sentence that says <em>hereinafter the Parties</em>, names after <em>between</em> in the
 * title); the file's own metadata; names in the first sentences. The first that gives two parties
 * wins. A defined short name is a name from then on.
 *
 * <p>Hazards: a statement that names its guests before its hosts takes them for parties; a bloc and
 * its members are all kept.
 */
final class PartyFinder {
  private static final int OPENING = 6000;
  private static final int FIRST_WORDS = 1200;
  private static final int REACH = 8;
  private static final int LONGEST_NAME = 7;

  private static final Set<String> COLLECTIVE =
      Set.of(
          "parties",
          "participants",
          "party",
          "participant",
          "sides",
          "side",
          "signatories",
          "governments",
          "signatory",
          "partners");

  private final NameTable names;
  private final DocumentPartiesBuilder builder = new DocumentPartiesBuilder();

  private PartyFinder(NameTable names) {
    this.names = names;
  }

  /** The parties, and the table of names that the text uses for them. */
  record Result(DocumentParties parties, NameTable aliases, Set<String> codes) {}

  static Result find(Document document, NameTable names) {
    PartyFinder finder = new PartyFinder(names);
    List<Span> opening = opening(document);
    opening.forEach(span -> finder.defined(document.text(), span));
    if (finder.builder.size() < 2) {
      finder.title(document);
    }
    if (finder.builder.size() >= 2) {
      return finder.builder.build(DocumentParties.Basis.DEFINED);
    }
    if (finder.metadata(document)) {
      return finder.builder.build(DocumentParties.Basis.METADATA);
    }
    finder.named(document.text(), opening);
    return finder.builder.build(
        finder.builder.size() == 0 ? DocumentParties.Basis.NONE : DocumentParties.Basis.NAMED);
  }

  /** Preface and preamble; where the tree has none, the sentences at the beginning. */
  private static List<Span> opening(Document document) {
    List<Span> spans = new ArrayList<>();
    for (Provision child : document.root().children()) {
      if (child.span().start() >= OPENING) {
        break;
      }
      boolean titled =
          child.kind() == ProvisionKind.PREFACE || child.kind() == ProvisionKind.PREAMBLE;
      if (titled || child.kind() == ProvisionKind.PARAGRAPH) {
        leaves(child, spans);
      } else {
        child.walk(
            part -> {
              if (part.children().isEmpty() && part.span().start() < FIRST_WORDS) {
                spans.add(part.span());
              }
            });
      }
    }
    return spans;
  }

  private static void leaves(Provision provision, List<Span> spans) {
    provision.walk(
        part -> {
          if (part.children().isEmpty()) {
            spans.add(part.span());
          }
        });
  }

  private void title(Document document) {
    String title = document.title();
    Tokens tokens = new Tokens(title, new Span(0, title.length()));
    boolean between = false;
    for (int i = 0; i < tokens.size(); i++) {
      between |= tokens.isWord(i, "between") || tokens.isWord(i, "among");
      NameTable.Found found = between ? names.find(tokens, i) : null;
      if (found != null) {
        builder.add(found.code(), words(tokens, i, found.last()), null);
        i = found.last();
      }
    }
  }

  /** Names with a definition after them, or in a sentence that defines the parties together. */
  private void defined(String text, Span span) {
    Tokens tokens = new Tokens(text, span);
    int collective = definesTogether(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      NameTable.Found found = names.find(tokens, i);
      if (found != null) {
        String alias = aliasAfter(tokens, found.last());
        if ((alias != null || i < collective) && !found.possessive()) {
          builder.add(found.code(), words(tokens, i, found.last()), tokens.span(i, found.last()));
          addAlias(found.code(), alias);
        }
        i = found.last();
      } else if (tokens.isWord(i, "of") && tokens.isWord(i - 1, "government")) {
        i = unlisted(tokens, i + 1, collective);
      }
    }
  }

  private void addAlias(String code, @Nullable String alias) {
    if (alias != null && !alias.isEmpty()) {
      builder.alias(code, alias);
    }
  }

  /** A government whose name the caller did not give: its capitals are its name. */
  private int unlisted(Tokens tokens, int from, int collective) {
    int first = tokens.isWord(from, "the") ? from + 1 : from;
    if (first >= tokens.size() || names.find(tokens, first) != null) {
      return from - 1;
    }
    int last = first;
    while (last < tokens.size()
        && last - first < LONGEST_NAME
        && (last == first || tokens.before(last) == Words.NOTHING)
        && (tokens.isCapital(last) || (last > first && tokens.isWord(last, "of")))) {
      last++;
    }
    last--;
    String alias = last < first ? null : aliasAfter(tokens, last);
    if (last < first || (alias == null && first >= collective)) {
      return from - 1;
    }
    String name = words(tokens, first, last);
    String code = alias == null || alias.isEmpty() ? name : alias;
    builder.add(code.replace(' ', '-'), name, tokens.span(first, last));
    addAlias(code.replace(' ', '-'), alias);
    return last;
  }

  /** Index of the word by which a sentence defines the parties together, or -1. */
  private static int definesTogether(Tokens tokens) {
    for (int i = tokens.size() - 1; i > 0; i--) {
      if (COLLECTIVE.contains(tokens.form(i)) && opensDefinition(tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean opensDefinition(Tokens tokens, int at) {
    for (int i = at; i > Math.max(-1, at - REACH); i--) {
      String form = tokens.form(i);
      if (form.startsWith("hereinafter")
          || form.equals("hereafter")
          || form.equals("together")
          || form.equals("collectively")
          || form.equals("individually")
          || form.equals("jointly")
          || form.equals("referred")) {
        return true;
      }
      if (tokens.before(i) == '(') {
        return tokens.isQuoted(at) || form.equals("the");
      }
    }
    return false;
  }

  /**
   * The short name defined in the brackets after a name; empty when the brackets define another
   * thing, null when there are none.
   */
  private static @Nullable String aliasAfter(Tokens tokens, int last) {
    int open = last + 1;
    if (open >= tokens.size() || tokens.before(open) != '(') {
      return null;
    }
    for (int i = open; i < Math.min(tokens.size(), open + REACH); i++) {
      if (i > open && (tokens.before(i) == ')' || tokens.before(i) == ';')) {
        break;
      }
      boolean mark = tokens.isQuoted(i) || (i == open && tokens.isCapital(i));
      if (mark && !tokens.isWord(i, "the") && !tokens.isWord(i, "a")) {
        int end = i;
        while (end + 1 < tokens.size()
            && tokens.before(end + 1) == Words.NOTHING
            && tokens.isQuoted(end + 1) == tokens.isQuoted(i)) {
          end++;
        }
        return COLLECTIVE.contains(tokens.form(end)) ? null : words(tokens, i, end);
      }
    }
    return null;
  }

  private boolean metadata(Document document) {
    List<String> codes = document.metadata().getOrDefault("parties", List.of());
    if (codes.isEmpty()) {
      codes = document.metadata().getOrDefault("parties_original", List.of());
    }
    codes.forEach(code -> builder.add(code, "", null));
    return codes.size() > 1;
  }

  /** The names of the first sentences, those first that come first. */
  private void named(String text, List<Span> opening) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Span span : opening) {
      if (span.start() > FIRST_WORDS) {
        break;
      }
      Tokens tokens = new Tokens(text, span);
      for (int i = 0; i < tokens.size(); i++) {
        NameTable.Found found = names.find(tokens, i);
        if (found != null) {
          seen.merge(found.code(), 1, Integer::sum);
          builder.add(found.code(), words(tokens, i, found.last()), tokens.span(i, found.last()));
          i = found.last();
        }
      }
      if (seen.size() >= 2) {
        return;
      }
    }
  }

  private static String words(Tokens tokens, int first, int last) {
    String name = tokens.span(first, last).of(tokens.text);
    return NameTable.owner(name.replace('’', '\'')) == null
        ? name
        : name.substring(0, name.length() - 2);
  }

  /** Collects parties in order, and the names for each. */
  private static final class DocumentPartiesBuilder {
    private final Map<String, List<String>> called = new LinkedHashMap<>();
    private final Map<String, @Nullable Span> places = new LinkedHashMap<>();

    int size() {
      return called.size();
    }

    void add(String code, String name, @Nullable Span place) {
      List<String> known = called.computeIfAbsent(code, _ -> new ArrayList<>());
      places.putIfAbsent(code, place);
      if (!name.isEmpty() && !known.contains(name)) {
        known.add(name);
      }
    }

    void alias(String code, String alias) {
      add(code, alias, null);
    }

    Result build(DocumentParties.Basis basis) {
      List<DocumentParty> parties = new ArrayList<>();
      NameTable aliases = new NameTable();
      called.forEach(
          (code, known) -> {
            parties.add(new DocumentParty(code, known, places.get(code)));
            known.forEach(name -> aliases.add(name, code));
          });
      return new Result(new DocumentParties(parties, basis), aliases, Set.copyOf(called.keySet()));
    }
  }
}
