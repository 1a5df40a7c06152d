package org.waymark.returns.poi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.waymark.editions.Condition;

/** Formulas that Excel and LibreOffice both work out. */
final class Formulas {
  private Formulas() {}

  /** Whether a cell is empty or holds spaces alone. */
  static String blank(String cell) {
    return "LEN(TRIM(" + cell + "))=0";
  }

  /** "To do" as long as the condition holds. */
  static String toDo(String condition) {
    return "IF(" + condition + ",\"" + QuestionSheet.TO_DO + "\",\"\")";
  }

  static String text(String words) {
    return "\"" + words.replace("\"", "\"\"") + "\"";
  }

  static String any(List<String> conditions) {
    return joined("OR", conditions, "FALSE");
  }

  static String all(List<String> conditions) {
    return joined("AND", conditions, "TRUE");
  }

  private static String joined(String function, List<String> conditions, String none) {
    return switch (conditions.size()) {
      case 0 -> none;
      case 1 -> conditions.get(0);
      default -> function + "(" + String.join(",", conditions) + ")";
    };
  }

  /** The condition of a table's row; the operator names the cell of each column. */
  static String of(Condition condition, UnaryOperator<String> cell) {
    return any(
        condition.ways().stream()
            .map(
                way ->
                    all(
                        new TreeMap<>(way)
                            .entrySet().stream()
                                .map(Map.Entry::getKey)
                                .map(
                                    column ->
                                        any(
                                            new TreeSet<>(way.get(column))
                                                .stream()
                                                    .map(l -> cell.apply(column) + "=" + text(l))
                                                    .toList()))
                                .toList()))
            .toList());
  }
}
