package org.waymark.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.organisations.Organisation;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;

/** Sorts a workbook's keyed cells by the questions that are asked of the organisation. */
final class Submissions {
  private Submissions() {}

  static Submission of(RawReturn raw, Organisation organisation, Quarter quarter, Edition edition) {
    Map<String, Question> asked = new LinkedHashMap<>();
    edition
        .questions()
        .filter(q -> q.appliesTo(organisation.type()))
        .forEach(q -> asked.put(q.id(), q));
    Map<String, Entry> kept = new LinkedHashMap<>();
    List<Entry> repeats = new ArrayList<>();
    List<RawAnswer> strays = new ArrayList<>();
    for (Map<String, RawAnswer> row : rows(raw.answers())) {
      String key = row.values().iterator().next().question();
      Question question = asked.get(key);
      if (question == null) {
        strays.addAll(row.values());
        continue;
      }
      var entry = new Entry(question, row);
      Entry before = kept.get(key);
      if (before == null || !before.answered()) {
        kept.put(key, entry);
      } else if (entry.answered()) {
        repeats.add(entry);
      }
    }
    asked.forEach((key, question) -> kept.putIfAbsent(key, new Entry(question, Map.of())));
    return new Submission(
        raw, organisation, quarter, edition, List.copyOf(kept.values()), repeats, strays);
  }

  /** Cells of one row stand together and have each part once. */
  private static List<Map<String, RawAnswer>> rows(List<RawAnswer> cells) {
    List<Map<String, RawAnswer>> rows = new ArrayList<>();
    Map<String, RawAnswer> row = new LinkedHashMap<>();
    String rowOf = "";
    for (RawAnswer cell : cells) {
      String here = cell.question() + "\n" + cell.source().sheet();
      if (!here.equals(rowOf) || row.containsKey(cell.part())) {
        row = new LinkedHashMap<>();
        rows.add(row);
        rowOf = here;
      }
      row.put(cell.part(), cell);
    }
    return rows;
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
