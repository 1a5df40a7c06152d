package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.CellContent;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SourceCell;
import org.waymark.returns.Stamp;
import org.waymark.returns.poi.Samples;

/** A return that is complete; tests put other answers in place of its own, or beside them. */
abstract class CompleteReturn {
  private static final Stamp STAMP = new Stamp("RX9", "2026-27-q2", "test-1", true);

  /** The required answers; tests put others in their place or beside them. */
  final List<RawAnswer> cells =
      new ArrayList<>(
          List.of(
              cell("F1-L", "answer", "E6", number("2")),
              cell("C1-L", "answer", "E6", number("2")),
              cell("C1-S", "answer", "E7", text("Mostly agree"))));

  Stamp stamp = STAMP;

  void put(String question, CellContent content) {
    for (int i = 0; i < cells.size(); i++) {
      RawAnswer a = cells.get(i);
      if (a.question().equals(question) && a.part().equals("answer")) {
        cells.set(i, new RawAnswer(question, "answer", a.source(), content));
        return;
      }
    }
    int at = question.startsWith("F") ? 1 : cells.size();
    cells.add(at, cell(question, "answer", "E7" + at, content));
  }

  void evidence(CellContent... parts) {
    List<String> names = List.of("document", "date", "owner", "level");
    for (int i = 0; i < parts.length; i++) {
      cells.add(1 + i, cell("F1-E", names.get(i), (char) ('G' + i) + "8", parts[i]));
    }
  }

  Checked<Answers> examine() {
    return Examination.examine(
        new RawReturn(stamp, cells), Samples.TRUST, Samples.QUARTER, Samples.EDITION);
  }

  Statement statement() {
    return Examination.examine(
            new RawReturn(stamp, cells),
            Samples.TRUST,
            Samples.QUARTER,
            Samples.EDITION,
            Background.NONE)
        .value()
        .orElseThrow();
  }

  Finding only(String rule) {
    assertThat(examine().findings()).extracting(Finding::rule).containsExactly(rule);
    return examine().findings().get(0);
  }

  AnswerValue value(String question) {
    return examine().value().orElseThrow().to(question).orElseThrow().value();
  }

  BigDecimal quantity(String question) {
    return ((AnswerValue.Quantity) value(question)).number();
  }

  static RawAnswer cell(String question, String part, String cell, CellContent content) {
    String sheet = question.startsWith("F") ? "Funding" : "Culture";
    return new RawAnswer(question, part, new SourceCell(sheet, cell), content);
  }

  static CellContent number(String number) {
    return new CellContent.Number(new BigDecimal(number), false);
  }

  static CellContent text(String text) {
    return new CellContent.Text(text);
  }

  static CellContent blank() {
    return new CellContent.Blank();
  }
}
