package org.tellurion.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tellurion.model.PlainText;

/**
 * Builds the tree of a YAML document from the parser's events. Refuses what a data file has no use
 * for and a hostile file could use: anchors, aliases, tags, several documents, keys that are not
 * words, keys that repeat, more than 12 levels, more than 300,000 nodes, values above 1 MB.
 */
final class YamlTree {
  static final int MAX_VALUE = 1024 * 1024;
  private static final int MAX_DEPTH = 12;
  private static final int MAX_NODES = 300_000;

  private final Iterator<Event> events;
  private final ProblemList problems;
  private int nodes;

  private YamlTree(Iterator<Event> events, ProblemList problems) {
    this.events = events;
    this.problems = problems;
  }

  /** The document, or empty when it cannot be read; the reason is then among the problems. */
  static Optional<YamlNode> read(String text, ProblemList problems) {
    // One buffer for the whole text: the parser copies what it has of a value at every refill.
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Utf8.MAX_BYTES)
            .setBufferSize(text.length() + 1)
            .setParseComments(false)
            .build();
    try {
      return new YamlTree(new Parse(settings).parseString(text).iterator(), problems).document();
    } catch (Refused refused) {
      problems.error(refused.place, refused.reason);
    } catch (MarkedYamlEngineException malformed) {
      problems.error(place(malformed.getProblemMark()), explain(malformed));
    } catch (YamlEngineException malformed) {
      problems.error(
          Place.FILE, "this is not YAML: " + firstLine(String.valueOf(malformed.getMessage())));
    }
    return Optional.empty();
  }

  private Optional<YamlNode> document() {
    Optional<YamlNode> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case DocumentStart -> {
          if (root.isPresent()) {
            throw new Refused(place(event.getStartMark()), "a second document; keep one per file");
          }
        }
        case Scalar, SequenceStart, MappingStart, Alias -> root = Optional.of(node(event, 1));
        case StreamStart, StreamEnd, DocumentEnd, Comment, SequenceEnd, MappingEnd -> {}
      }
    }
    return root;
  }

  private YamlNode node(Event event, int depth) {
    Place place = place(event.getStartMark());
    if (++nodes > MAX_NODES) {
      throw new Refused(place, "more than " + MAX_NODES + " values; split the file");
    }
    if (depth > MAX_DEPTH) {
      throw new Refused(place, "nested deeper than " + MAX_DEPTH + " levels");
    }
    if (event instanceof AliasEvent) {
      problems.error(place, "an alias (*name); write the value out instead");
      return new YamlNode.Scalar(place, "", false);
    }
    refuseDecoration((NodeEvent) event, place);
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar, place);
      case CollectionStartEvent start when start.getEventId() == Event.ID.SequenceStart ->
          items(place, depth);
      default -> keyed(place, depth);
    };
  }

  private void refuseDecoration(NodeEvent event, Place place) {
    if (event.getAnchor().isPresent()) {
      problems.error(place, "an anchor (&name); write the value out instead");
    }
    Optional<String> tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case CollectionStartEvent start -> start.getTag();
          default -> Optional.empty();
        };
    tag.ifPresent(name -> problems.error(place, "a tag (" + name + "); take it out"));
  }

  private YamlNode.Scalar scalar(ScalarEvent event, Place place) {
    String text = event.getValue();
    if (text.length() > MAX_VALUE) {
      problems.error(place, "a value of " + text.length() + " characters; the limit is 1 MB");
      return new YamlNode.Scalar(place, "", false);
    }
    OptionalInt forbidden = PlainText.findForbidden(text, 0);
    if (forbidden.isPresent()) {
      problems.error(
          place,
          PlainText.describe(text, forbidden.getAsInt()) + " cannot stand in a value; take it out");
      return new YamlNode.Scalar(place, "", false);
    }
    boolean block = event.isLiteral() || event.isFolded();
    return new YamlNode.Scalar(
        place, block ? text.stripTrailing() : text, event.isSQuoted() || event.isDQuoted());
  }

  private YamlNode items(Place place, int depth) {
    List<YamlNode> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(node(event, depth + 1));
      event = events.next();
    }
    return new YamlNode.Items(place, items);
  }

  private YamlNode keyed(Place place, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      YamlNode key = node(event, depth + 1);
      YamlNode value = node(events.next(), depth + 1);
      if (key instanceof YamlNode.Scalar scalar) {
        Place first = seen.putIfAbsent(scalar.text(), scalar.place());
        if (first == null) {
          entries.add(new YamlNode.Entry(scalar.place(), scalar.text(), value));
        } else {
          problems.error(
              scalar.place(),
              "the key \"" + scalar.text() + "\" is already on line " + first.line());
        }
      } else {
        problems.error(key.place(), key.describe() + " cannot be a key");
      }
      event = events.next();
    }
    return new YamlNode.Keyed(place, entries);
  }

  private static Place place(Optional<Mark> mark) {
    return mark.map(at -> new Place(at.getLine() + 1, at.getColumn() + 1)).orElse(Place.FILE);
  }

  private static String explain(MarkedYamlEngineException malformed) {
    String context = malformed.getContext() == null ? "" : malformed.getContext() + ": ";
    return "this is not YAML: "
        + context
        + malformed.getProblem()
        + "; check indentation, colons and quotes here and just above";
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /** Ends the reading of a document that is refused as a whole. */
  private static final class Refused extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1L;
    private final transient Place place;
    private final String reason;

    Refused(Place place, String reason) {
      super(reason);
      this.place = place;
      this.reason = reason;
    }
  }
}
