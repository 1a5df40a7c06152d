package org.waymark.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.Column;
import org.waymark.editions.Table;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.AnswerValue;
import org.waymark.validation.Rule.Complaint;

/**
 * A row of a table in which anything stands: its entries by column id, one for each column that the
 * organisation's type is asked, and the last day of the quarter that it speaks of.
 */
record TableRow(
    Table table, int number, OrganisationType type, LocalDate lastDay, Map<String, Entry> entries) {
  TableRow {
    entries = Map.copyOf(entries);
  }

  /** The columns that this type sees. */
  Stream<Column> columns() {
    return table.columns(type);
  }

  boolean has(String column) {
    return entries.containsKey(column);
  }

  boolean blank(String column) {
    Entry entry = entries.get(column);
    return entry == null || entry.blank(Entry.ANSWER);
  }

  /** The label chosen in a column, "" without one. */
  String chosen(String column) {
    return value(column) instanceof AnswerValue.Chosen chosen ? chosen.label() : "";
  }

  /** What is written in a column, "" without anything. */
  String text(String column) {
    Entry entry = entries.get(column);
    return entry == null ? "" : Reading.tidy(entry.content(Entry.ANSWER));
  }

  Optional<LocalDate> day(String column) {
    return value(column) instanceof AnswerValue.Day day
        ? Optional.of(day.date())
        : Optional.empty();
  }

  Optional<BigDecimal> number(String column) {
    return value(column) instanceof AnswerValue.Quantity quantity
        ? Optional.of(quantity.number())
        : Optional.empty();
  }

  /** Whether the type is asked this column in a row like this one. */
  boolean asks(String column) {
    return columns().anyMatch(c -> c.id().equals(column) && c.asked().holds(this::chosen));
  }

  Stream<Complaint> complain(String column, String problem, String remedy) {
    Entry entry = entries.get(column);
    return entry == null ? Stream.empty() : entry.complain(Entry.ANSWER, problem, remedy);
  }

  private @Nullable AnswerValue value(String column) {
    Entry entry = entries.get(column);
    return entry == null ? null : Meaning.of(entry).orElse(null);
  }
}
