package org.waymark.returns.poi;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.waymark.editions.AnswerKey.Family;

/**
 * What a hidden header row says: the column of keys, the columns that hold parts of answers, and
 * those that hold the answers of a family, whose keys the rows complete.
 */
record KeyHeader(int keys, Map<Part, Integer> parts, Map<Integer, Family> families) {

  /** Reads the labels of a row, a column at a time. */
  static final class Builder {
    private int keys = -1;
    private final Map<Part, Integer> parts = new EnumMap<>(Part.class);
    private final Map<Integer, Family> families = new LinkedHashMap<>();

    void add(int column, String label) {
      if (keys < 0 && Marker.KEYS.is(label)) {
        keys = column;
      }
      Part.of(label).ifPresent(part -> parts.putIfAbsent(part, column));
      Family.parse(label).ifPresent(family -> families.put(column, family));
    }

    boolean isHeader() {
      return keys >= 0 && !(parts.isEmpty() && families.isEmpty());
    }

    KeyHeader header() {
      return new KeyHeader(keys, parts, families);
    }
  }

  /** All columns that it names. */
  Set<Integer> columns() {
    Set<Integer> all = new HashSet<>(families.keySet());
    all.addAll(parts.values());
    all.add(keys);
    return all;
  }

  /** Whether rows may be added below it. */
  boolean takesNewRows() {
    return families.values().stream().anyMatch(f -> f.table().isPresent());
  }
}
