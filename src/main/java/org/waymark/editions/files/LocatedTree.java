package org.waymark.editions.files;

import java.util.Map;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A file's content beside the line (from 1) that each part of it starts on, by JSON pointer ("" is
 * the whole).
 */
record LocatedTree(String fileName, JsonNode root, Map<String, Integer> lines) {
  private static final String[] NAMES = {"id", "name", "label", "term"};

  LocatedTree {
    lines = Map.copyOf(lines);
  }

  /** The pointer to a part of the part at {@code parent}. */
  static String child(String parent, String key) {
    return parent + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  static String child(String parent, int index) {
    return parent + "/" + index;
  }

  Finding finding(String rule, String pointer, String problem, String remedy) {
    String path = path(pointer);
    JsonNode part = root.at(JsonPointer.compile(pointer));
    return new Finding(
        rule,
        Severity.MUST_FIX,
        new Place(fileName, "line " + line(pointer), path),
        part.isValueNode() ? part.asString() : "",
        (path.isEmpty() ? "The edition" : path) + " " + problem,
        remedy);
  }

  /** The line of the part, or of the nearest part around it when it is not there. */
  int line(String pointer) {
    for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
      Integer line = lines.get(at);
      if (line != null) {
        return line;
      }
      if (at.isEmpty()) {
        return 1;
      }
    }
  }

  /** The way to a part for people: {@code themes[funding].issues[F1].title}; "" is the whole. */
  String path(String pointer) {
    StringBuilder words = new StringBuilder();
    JsonNode at = root;
    for (JsonPointer p = JsonPointer.compile(pointer); !p.matches(); p = p.tail()) {
      String step = p.getMatchingProperty();
      if (at.isArray()) {
        at = at.path(p.getMatchingIndex());
        words.append('[').append(nameOf(at, p.getMatchingIndex())).append(']');
      } else {
        at = at.path(step);
        words.append(words.isEmpty() ? "" : ".").append(step);
      }
    }
    return words.toString();
  }

  private static String nameOf(JsonNode item, int index) {
    for (String name : NAMES) {
      JsonNode value = item.path(name);
      if (value.isString() && !value.asString().isBlank() && value.asString().length() <= 60) {
        return value.asString();
      }
    }
    return String.valueOf(index + 1);
  }
}
