package org.waymark.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.Column;
import org.waymark.editions.Edition;
import org.waymark.editions.Table;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;

/** Reads the technology register out of a return, by the ids that the editions give its columns. */
final class Register {
  private static final String TABLE = "TECH";
  private static final String BLOCKED = "blocked-";
  private static final String YES = "Yes";

  private Register() {}

  /** The rows, in their order; none for an edition without a register. */
  static List<Technology> of(Edition edition, Answers answers) {
    Optional<Table> table =
        edition.annexes().tables().stream().filter(t -> t.id().equals(TABLE)).findFirst();
    if (table.isEmpty()) {
      return List.of();
    }
    Map<Integer, Map<String, AnswerValue>> rows = new TreeMap<>();
    for (Answer answer : answers.all()) {
      AnswerKey.Cell.parse(answer.question())
          .filter(cell -> cell.table().equals(TABLE))
          .ifPresent(
              cell ->
                  rows.computeIfAbsent(cell.row(), r -> new HashMap<>())
                      .put(cell.column(), answer.value()));
    }
    return rows.values().stream().map(row -> technology(table.get(), row)).toList();
  }

  private static Technology technology(Table table, Map<String, AnswerValue> row) {
    Set<String> blockedBy = new LinkedHashSet<>();
    boolean asked = false;
    for (Column column : table.columns()) {
      if (column.id().startsWith(BLOCKED) && row.containsKey(column.id())) {
        asked = true;
        if (words(row.get(column.id())).equals(YES)) {
          blockedBy.add(column.title());
        }
      }
    }
    return new Technology(
        words(row.get("name")),
        words(row.get("class")),
        words(row.get("stage")),
        day(row.get("decided")),
        day(row.get("live-from")),
        day(row.get("ended")),
        words(row.get("why-ended")),
        words(row.get("route")),
        words(row.get("shared")),
        blockedBy,
        asked,
        words(row.get("low-hanging")).equals(YES),
        number(row.get("error-rate")),
        number(row.get("human-rate")));
  }

  private static String words(@Nullable AnswerValue value) {
    if (value instanceof AnswerValue.Chosen chosen) {
      return chosen.label();
    }
    return value instanceof AnswerValue.Words words ? words.text().strip() : "";
  }

  private static Optional<LocalDate> day(@Nullable AnswerValue value) {
    return value instanceof AnswerValue.Day day ? Optional.of(day.date()) : Optional.empty();
  }

  private static Optional<BigDecimal> number(@Nullable AnswerValue value) {
    return value instanceof AnswerValue.Quantity quantity
        ? Optional.of(quantity.number())
        : Optional.empty();
  }
}
