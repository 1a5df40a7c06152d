package org.waymark.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;

/**
 * A return under examination: what was received for whom, its entries in reading order (one for
 * each question that is asked, the first where a key occurs twice, with those of the tables' rows),
 * the rows of its tables, the entries that repeat a key, the keyed cells that belong to no question
 * that is asked, and what it is held against.
 */
record Submission(
    RawReturn raw,
    Organisation organisation,
    Quarter quarter,
    Edition edition,
    List<Entry> entries,
    List<TableRow> rows,
    List<Entry> repeats,
    List<RawAnswer> strays,
    Background background,
    Map<String, Entry> byKey) {
  Submission {
    entries = List.copyOf(entries);
    rows = List.copyOf(rows);
    repeats = List.copyOf(repeats);
    strays = List.copyOf(strays);
  }

  Submission(
      RawReturn raw,
      Organisation organisation,
      Quarter quarter,
      Edition edition,
      List<Entry> entries,
      List<TableRow> rows,
      List<Entry> repeats,
      List<RawAnswer> strays,
      Background background) {
    this(
        raw,
        organisation,
        quarter,
        edition,
        entries,
        rows,
        repeats,
        strays,
        background,
        entries.stream().collect(Collectors.toMap(e -> e.question().id(), Function.identity())));
  }

  /** The last day that the return speaks of. */
  LocalDate lastDay() {
    return quarter.id().lastDay();
  }

  /** The entry of a question that is asked. */
  Optional<Entry> entry(String question) {
    return Optional.ofNullable(byKey.get(question));
  }

  Optional<AnswerValue> value(String question) {
    return entry(question).flatMap(Meaning::of);
  }

  /** The label that was chosen, "" without one. */
  String chosen(String question) {
    return value(question).orElse(null) instanceof AnswerValue.Chosen c ? c.label() : "";
  }

  /** The rows of one table. */
  Stream<TableRow> rows(String table) {
    return rows.stream().filter(r -> r.table().id().equals(table));
  }
}
