package org.waymark.editions.files;

import static org.waymark.editions.files.QuestionAssembly.number;
import static org.waymark.editions.files.QuestionAssembly.texts;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.editions.Column;
import org.waymark.editions.Condition;
import org.waymark.editions.Table;
import org.waymark.editions.files.EditionParts.Part;
import org.waymark.organisations.OrganisationType;

/** Makes tables, their columns, and the conditions on their rows. */
final class TableAssembly {
  private final QuestionAssembly questions;
  private final Set<OrganisationType> types;

  TableAssembly(QuestionAssembly questions, Set<OrganisationType> types) {
    this.questions = questions;
    this.types = types;
  }

  Table table(Part part) {
    Map<String, Condition> conditions = new HashMap<>();
    EditionParts.list(part, "conditions").forEach(c -> conditions.put(c.text("id"), condition(c)));
    Map<OrganisationType, Integer> newRows = new EnumMap<>(OrganisationType.class);
    Part rows = part.at("newRows");
    for (String name : rows.names()) {
      questions.types(List.of(name)).forEach(t -> newRows.put(t, number(rows, name).intValue()));
    }
    return new Table(
        part.text("id"),
        part.text("title").strip(),
        part.text("help").strip(),
        number(part, "mostRows").intValue(),
        newRows,
        EditionParts.list(part, "columns").stream().map(c -> column(c, conditions)).toList());
  }

  private static Condition condition(Part part) {
    return new Condition(
        part.text("words").strip(),
        EditionParts.list(part, "ways").stream().map(TableAssembly::way).toList());
  }

  private static Map<String, Set<String>> way(Part part) {
    Map<String, Set<String>> way = new HashMap<>();
    part.names().forEach(column -> way.put(column, Set.copyOf(texts(part, column))));
    return Map.copyOf(way);
  }

  private Column column(Part part, Map<String, Condition> conditions) {
    Condition asked = conditions.getOrDefault(part.text("askedWhen"), Condition.ALWAYS);
    Condition required =
        QuestionAssembly.yes(part, "required")
            ? asked
            : conditions.getOrDefault(part.text("requiredWhen"), Condition.NEVER);
    return new Column(
        part.text("title").strip(),
        part.text("group").strip(),
        questions.column(part, types),
        asked,
        required);
  }
}
