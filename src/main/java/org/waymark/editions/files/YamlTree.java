package org.waymark.editions.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds a tree with lines from YAML's events, one at a time, so that a deep or an endless file is
 * refused before it takes memory. Aliases are refused: they are how small files become large ones.
 */
final class YamlTree {
  static final int MOST_BYTES = 2_000_000;
  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 100_000;
  private static final int LONGEST_KEY = 100;
  private static final String RULE = "edition-yaml";

  private final String fileName;
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private @Nullable JsonNode root;
  private int parts;

  private YamlTree(String fileName) {
    this.fileName = fileName;
  }

  /** A mapping or sequence that is being filled; {@code key} is the mapping's key in waiting. */
  private static final class Frame {
    final String pointer;
    final JsonNode node;
    @Nullable String key;

    Frame(String pointer, JsonNode node) {
      this.pointer = pointer;
      this.node = node;
    }

    boolean wantsKey() {
      return node.isObject() && key == null;
    }
  }

  /** Ends the reading: what follows could not be understood. */
  private static final class Unreadable extends Exception {
    final transient Finding finding;

    Unreadable(Finding finding) {
      this.finding = finding;
    }
  }

  /** The tree beside what is wrong in it; no tree when the reading had to stop. */
  static Checked<LocatedTree> read(String fileName, byte[] content) {
    YamlTree tree = new YamlTree(fileName);
    try {
      JsonNode root = tree.fill(tree.decode(content));
      return Checked.of(new LocatedTree(fileName, root, tree.lines), tree.findings);
    } catch (Unreadable e) {
      tree.findings.add(e.finding);
      return Checked.failed(tree.findings);
    }
  }

  private String decode(byte[] content) throws Unreadable {
    if (content.length > MOST_BYTES) {
      throw new Unreadable(
          at(1, "The file has %,d bytes.".formatted(content.length), "Keep it under 2,000,000."));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Unreadable(at(1, "The file is not text in UTF-8.", "Save it as UTF-8."));
    }
  }

  private JsonNode fill(String text) throws Unreadable {
    LoadSettings settings =
        LoadSettings.builder().setLabel(fileName).setCodePointLimit(MOST_BYTES).build();
    int documents = 0;
    try {
      for (Event event : new Parse(settings).parseString(text)) {
        if (event.getEventId() == Event.ID.DocumentStart && ++documents > 1) {
          throw new Unreadable(
              at(line(event), "A second document starts here.", "Keep one edition per file."));
        }
        take(event);
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().or(e::getContextMark).map(m -> m.getLine() + 1).orElse(1);
      throw new Unreadable(
          at(line, "This is not YAML: " + e.getProblem() + ".", "Check indents, colons, quotes."));
    } catch (YamlEngineException e) {
      throw new Unreadable(
          at(1, "The file is not YAML: " + e.getMessage(), "Save it as plain text in UTF-8."));
    }
    if (root == null) {
      throw new Unreadable(at(1, "The file is empty.", "Start it with the edition's id."));
    }
    return root;
  }

  private void take(Event event) throws Unreadable {
    if (++parts > MOST_PARTS) {
      throw new Unreadable(
          at(line(event), "The file has over 100,000 parts.", "Split the edition."));
    }
    switch (event.getEventId()) {
      case MappingStart ->
          start((CollectionStartEvent) event, JsonNodeFactory.instance.objectNode());
      case SequenceStart ->
          start((CollectionStartEvent) event, JsonNodeFactory.instance.arrayNode());
      case MappingEnd, SequenceEnd -> open.pop();
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> {
        findings.add(
            at(
                line(event),
                "\"*%s\" is an alias, which edition files do not use."
                    .formatted(((AliasEvent) event).getAlias()),
                "Write the part out, or name an option scale."));
        if (!open.isEmpty() && open.element().wantsKey()) {
          open.element().key = "*";
        } else {
          put(JsonNodeFactory.instance.nullNode(), line(event));
        }
      }
      default -> {}
    }
  }

  private void start(CollectionStartEvent event, JsonNode node) throws Unreadable {
    int line = line(event);
    refuseTag(event.getTag(), line);
    if (open.size() >= DEEPEST) {
      throw new Unreadable(at(line, "This is nested too deep.", "Keep to the schema's levels."));
    }
    if (!open.isEmpty() && open.element().wantsKey()) {
      throw new Unreadable(at(line, "A name stands here as a list.", "Name the part by a word."));
    }
    open.push(new Frame(put(node, line), node));
  }

  private void scalar(ScalarEvent event) {
    int line = line(event);
    refuseTag(event.getTag(), line);
    Frame frame = open.peek();
    if (frame != null && frame.wantsKey()) {
      String key = event.getValue();
      if (key.length() > LONGEST_KEY) {
        findings.add(at(line, "A name has over 100 characters.", "Check for a missing colon."));
        key = key.substring(0, LONGEST_KEY);
      }
      if (frame.node.has(key)) {
        findings.add(at(line, "\"%s\" is here twice.".formatted(key), "Keep one of them."));
      }
      frame.key = key;
      lines.put(LocatedTree.child(frame.pointer, key), line);
      return;
    }
    put(
        YamlScalars.value(event, (problem, remedy) -> findings.add(at(line, problem, remedy))),
        line);
  }

  /** Puts the value where the reading is, and returns its pointer. */
  private String put(JsonNode value, int line) {
    Frame frame = open.peek();
    if (frame == null) {
      root = value;
      lines.put("", line);
      return "";
    }
    String pointer;
    if (frame.node instanceof ArrayNode list) {
      pointer = LocatedTree.child(frame.pointer, list.size());
      list.add(value);
      lines.put(pointer, line);
    } else {
      String key = Objects.requireNonNull(frame.key);
      pointer = LocatedTree.child(frame.pointer, key);
      ((ObjectNode) frame.node).set(key, value);
      frame.key = null;
    }
    return pointer;
  }

  private void refuseTag(Optional<String> tag, int line) {
    if (tag.isPresent()) {
      findings.add(at(line, "\"%.60s\" is a YAML tag.".formatted(tag.get()), "Remove the tag."));
    }
  }

  private static int line(Event event) {
    return event.getStartMark().map(m -> m.getLine() + 1).orElse(1);
  }

  private Finding at(int line, String problem, String remedy) {
    Place place = new Place(fileName, "line " + line, null);
    return new Finding(RULE, Severity.MUST_FIX, place, "", problem, remedy);
  }
}
