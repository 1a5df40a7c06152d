package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Ancestry;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.editions.ReturnForm;
import org.waymark.editions.ShippedEditions;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.Answers;
import org.waymark.returns.CellContent;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SourceCell;
import org.waymark.returns.Stamp;
import org.waymark.returns.poi.WholeReturns;

/**
 * A return of the shipped edition, for April to June 2026 unless a test says otherwise, that no
 * rule objects to; tests put other entries in it. A key is a question's, with "/part" for a part
 * that is not the answer.
 */
abstract class CalmReturn {
  static final Edition EDITION = WholeReturns.EDITION;
  static final Organisation TRUST = WholeReturns.organisation(OrganisationType.ACUTE_TRUST);
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("F1-spend", "2"),
          Map.entry("F2-hours", "4"),
          Map.entry("O1-hours", "50"),
          Map.entry("O3-days", "200"),
          Map.entry("E3-days", "100"),
          Map.entry("C4-proposals", "10"),
          Map.entry("EPR.product", "Invented EPR"),
          Map.entry("EPR.state", "Live in some services"),
          Map.entry("BURDEN.minutes", "120"));

  final Map<String, String> cells = new LinkedHashMap<>();
  Quarter quarter = WholeReturns.quarter(ReturnForm.FULL);
  Past past = Past.NONE;
  Map<String, double[]> peers = new HashMap<>();

  CalmReturn() {
    EDITION.asked(TRUST.type(), ReturnForm.FULL).filter(Question::required).forEach(this::calm);
  }

  /** From now on it is the return of July to September, which asks what has changed. */
  void interim() {
    quarter = WholeReturns.quarter(ReturnForm.INTERIM);
    cells.keySet().removeIf(key -> key.startsWith("RM."));
    EDITION.asked(TRUST.type(), ReturnForm.INTERIM).filter(Question::required).forEach(this::calm);
  }

  private void calm(Question q) {
    String answer = USUAL.get(q.id());
    if (answer == null && q.kind() instanceof AnswerKind.Level) {
      answer = q.id().startsWith("RM.") ? "3" : "2";
    } else if (answer == null && q.kind() instanceof AnswerKind.Choice choice) {
      answer = choice.options().get(0).label();
    } else if (answer == null) {
      answer = "50";
    }
    cells.putIfAbsent(q.id(), answer);
  }

  void put(String key, String entry) {
    cells.put(key, entry);
  }

  void clear(String key) {
    cells.remove(key);
  }

  /** A technology in routine use, in this row, with these columns instead of its own. */
  void technology(int row, String... columns) {
    Map<String, String> all =
        new LinkedHashMap<>(
            Map.of(
                "name", "Technology " + row,
                "class", "Other digital technology",
                "problem", "Long waits",
                "stage", "Live in one site",
                "decided", "10 January 2025",
                "live-from", "10 June 2025"));
    for (int i = 0; i < columns.length; i += 2) {
      all.put(columns[i], columns[i + 1]);
    }
    all.forEach((column, entry) -> put("TECH." + row + "." + column, entry));
  }

  void evidence(String document, String date, String level) {
    put("F1-evidence/document", document);
    put("F1-evidence/date", date);
    put("F1-evidence/owner", "Director of finance");
    put("F1-evidence/level", level);
  }

  /** What stands here now becomes what the organisation answered a quarter before. */
  void aQuarterLater() {
    Answers now = examine().value().orElseThrow().answers();
    past = Past.of(now, Ancestry.of(EDITION, EDITION.id(), ShippedEditions.known()));
  }

  Checked<Statement> examine() {
    List<RawAnswer> raw = new ArrayList<>();
    int row = 1;
    List<String> keys = cells.keySet().stream().map(k -> k.split("/")[0]).distinct().toList();
    for (String key : keys) {
      for (Map.Entry<String, String> cell : cells.entrySet()) {
        String[] parts = cell.getKey().split("/");
        if (parts[0].equals(key)) {
          String part = parts.length == 1 ? "answer" : parts[1];
          CellContent content = new CellContent.Text(cell.getValue());
          raw.add(new RawAnswer(key, part, new SourceCell("Sheet", "E" + row++), content));
        }
      }
    }
    var stamp = new Stamp(TRUST.code().value(), quarter.id().toString(), EDITION.id(), true);
    return Examination.examine(
        new RawReturn(stamp, raw), TRUST, quarter, EDITION, new Background(past, peers));
  }

  List<Finding> of(String rule) {
    return examine().findings().stream().filter(f -> f.rule().equals(rule)).toList();
  }

  /** The rule objects once, at the cell with this key or "" for the whole file. */
  void objects(String rule, String key) {
    assertThat(of(rule)).as(rule).hasSize(1);
    String question = of(rule).get(0).place().question();
    assertThat(question == null ? "" : question).isEqualTo(key);
  }

  void isSilent(String rule) {
    assertThat(of(rule)).as(rule).isEmpty();
  }

  static Answers answers(String edition, Answer... all) {
    return new Answers(TRUST.code(), QuarterId.parse("2025-26-q4"), edition, List.of(all));
  }
}
