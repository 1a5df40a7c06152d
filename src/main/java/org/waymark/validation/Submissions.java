package org.waymark.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.calendar.Quarter;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.editions.Table;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;

/** Sorts a workbook's keyed cells by what the organisation is asked in the quarter. */
final class Submissions {
  private final RawReturn raw;
  private final Organisation organisation;
  private final Quarter quarter;
  private final Edition edition;
  private final Map<String, Question> asked;
  private final Map<String, Entry> kept = new LinkedHashMap<>();
  private final List<Entry> repeats = new ArrayList<>();
  private final List<RawAnswer> strays = new ArrayList<>();

  private Submissions(RawReturn raw, Organisation organisation, Quarter quarter, Edition edition) {
    this.raw = raw;
    this.organisation = organisation;
    this.quarter = quarter;
    this.edition = edition;
    this.asked = asked();
  }

  static Submission of(
      RawReturn raw,
      Organisation organisation,
      Quarter quarter,
      Edition edition,
      Background background) {
    return new Submissions(raw, organisation, quarter, edition).sorted(background);
  }

  /** What the quarter's form asks of the type. */
  private Map<String, Question> asked() {
    Map<String, Question> all = new LinkedHashMap<>();
    edition.asked(organisation.type(), edition.form(quarter.id())).forEach(q -> all.put(q.id(), q));
    return all;
  }

  private Submission sorted(Background background) {
    for (Map<String, RawAnswer> row : raw.rows()) {
      keep(row);
    }
    asked.forEach((key, question) -> kept.putIfAbsent(key, new Entry(question, Map.of())));
    List<TableRow> rows = filledRows();
    return new Submission(
        raw,
        organisation,
        quarter,
        edition,
        List.copyOf(kept.values()),
        rows,
        repeats,
        strays,
        background);
  }

  private void keep(Map<String, RawAnswer> row) {
    String key = row.values().iterator().next().question();
    Question question = asked.get(key);
    if (question == null) {
      question = cell(key).orElse(null);
    }
    if (question == null) {
      strays.addAll(row.values());
      return;
    }
    var entry = new Entry(question, row);
    Entry before = kept.get(key);
    if (before == null || !before.answered()) {
      kept.put(key, entry);
    } else if (entry.answered()) {
      repeats.add(entry);
    }
  }

  /** The question of a table's cell that the type is asked. */
  private Optional<Question> cell(String key) {
    OrganisationType type = organisation.type();
    return edition.annexes().tables().stream()
        .filter(t -> t.appliesTo(type))
        .flatMap(t -> t.question(key).stream())
        .filter(q -> q.appliesTo(type))
        .findFirst();
  }

  /** The rows in which anything stands; the entries of all others are dropped. */
  private List<TableRow> filledRows() {
    List<TableRow> rows = new ArrayList<>();
    for (Table table : edition.annexes().tables()) {
      Map<Integer, Map<String, Entry>> byRow = new TreeMap<>();
      for (Entry entry : List.copyOf(kept.values())) {
        AnswerKey.Cell.parse(entry.question().id())
            .filter(c -> c.table().equals(table.id()))
            .ifPresent(
                c -> byRow.computeIfAbsent(c.row(), r -> new HashMap<>()).put(c.column(), entry));
      }
      byRow.forEach((number, entries) -> row(table, number, entries).ifPresent(rows::add));
    }
    return rows;
  }

  private Optional<TableRow> row(Table table, int number, Map<String, Entry> entries) {
    if (entries.values().stream().noneMatch(Entry::answered)) {
      entries.values().forEach(e -> kept.remove(e.question().id()));
      return Optional.empty();
    }
    OrganisationType type = organisation.type();
    table
        .columns(type)
        .filter(c -> !entries.containsKey(c.id()))
        .forEach(c -> entries.put(c.id(), new Entry(table.question(number, c), Map.of())));
    LocalDate lastDay = quarter.id().lastDay();
    return Optional.of(new TableRow(table, number, type, lastDay, entries));
  }

  /** Where each cell stands in reading order. */
  static Map<String, Integer> order(RawReturn raw) {
    Map<String, Integer> order = new HashMap<>();
    for (RawAnswer a : raw.answers()) {
      order.putIfAbsent(key(a.source().sheet(), a.source().cell()), order.size());
    }
    return order;
  }

  static String key(String sheet, String cell) {
    return sheet + "!" + cell;
  }
}
