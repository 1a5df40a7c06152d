package org.waymark.editions.files;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.editions.files.EditionParts.Part;
import org.waymark.findings.Finding;

/** The rules about a table's conditions, and the columns that name them. */
final class TableRules {
  private static final String RULE = "edition-tables";

  private TableRules() {}

  static void check(EditionParts parts, Part table, List<Finding> to) {
    Map<String, Set<String>> choices = new HashMap<>();
    for (Part column : EditionParts.list(table, "columns")) {
      if (column.text("type").equals("choice")) {
        choices.put(column.text("id"), Set.copyOf(QuestionAssembly.texts(column, "labels")));
      }
    }
    Set<String> conditions = new HashSet<>();
    for (Part condition : EditionParts.list(table, "conditions")) {
      if (!conditions.add(condition.text("id"))) {
        to.add(parts.finding(RULE, condition.pointer(), "is here twice.", "Keep one of them."));
      }
      EditionParts.list(condition, "ways").forEach(w -> waysAreOfChoices(parts, w, choices, to));
    }
    for (Part column : EditionParts.list(table, "columns")) {
      conditionIsKnown(parts, column, "askedWhen", conditions, to);
      conditionIsKnown(parts, column, "requiredWhen", conditions, to);
      if (column.node().path("required").asBoolean(false) && column.has("requiredWhen")) {
        to.add(
            parts.finding(
                RULE,
                column.pointer(),
                "is required always and on a condition.",
                "Keep required or requiredWhen."));
      }
    }
  }

  private static void waysAreOfChoices(
      EditionParts parts, Part way, Map<String, Set<String>> choices, List<Finding> to) {
    for (String column : way.names()) {
      Set<String> labels = choices.get(column);
      if (labels == null) {
        to.add(
            parts.finding(
                RULE,
                way.at(column).pointer(),
                "is no choice among the table's columns.",
                "Name a column whose type is choice."));
        continue;
      }
      for (Part label : way.at(column).items()) {
        if (label.node().isString() && !labels.contains(label.node().asString().strip())) {
          to.add(
              parts.finding(
                  RULE,
                  label.pointer(),
                  "is \"%.60s\", which is no label of %s."
                      .formatted(label.node().asString(), column),
                  "Write a label as the column does."));
        }
      }
    }
  }

  private static void conditionIsKnown(
      EditionParts parts, Part column, String key, Set<String> conditions, List<Finding> to) {
    String named = column.text(key);
    if (!named.isEmpty() && !conditions.contains(named)) {
      to.add(
          parts.finding(
              RULE,
              column.at(key).pointer(),
              "is \"%.60s\", which the table's conditions do not have.".formatted(named),
              "Add it to the conditions, or name one that is there."));
    }
  }
}
