package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.CellContent;
import org.waymark.returns.RawAnswer;

class RowRulesTest extends CompleteReturn {
  @Test
  void a_required_question_without_an_answer_points_at_its_cell() {
    put("F1-L", new CellContent.Blank());
    Finding finding = only("row.required");
    assertThat(finding.place()).isEqualTo(new Place("Funding", "E6", "F1-L"));
  }

  @Test
  void a_required_question_whose_row_is_gone_is_named_last() {
    cells.remove(0);
    put("C1-S", text("Mostly"));
    assertThat(examine().findings())
        .extracting(Finding::rule)
        .containsExactly("cell.option", "row.required");
  }

  @Test
  void a_question_that_is_not_required_may_stay_blank() {
    put("C1-T", new CellContent.Blank());
    assertThat(examine().findings()).isEmpty();
    assertThat(examine().value().orElseThrow().to("C1-T")).isEmpty();
  }

  @Test
  void not_applicable_needs_a_reason() {
    put("C1-L", text("n/a"));
    assertThat(only("row.reason").severity()).isEqualTo(Severity.CONFIRM);

    cells.add(cell("C1-L", "reason", "F6", text("No such service")));
    cells.sort(java.util.Comparator.comparing(RawAnswer::question));
    assertThat(examine().findings()).isEmpty();
    assertThat(value("C1-L")).isEqualTo(new AnswerValue.NotApplicable("No such service"));
  }

  @Test
  void a_line_of_evidence_is_read_whole() {
    evidence(text("Board paper 7"), text("5 March 2026"), text("Finance director"), number("2"));
    assertThat(examine().findings()).isEmpty();
    assertThat(value("F1-E"))
        .isEqualTo(
            new AnswerValue.Evidence(
                "Board paper 7", LocalDate.of(2026, 3, 5), "Finance director", 2));
  }

  @Test
  void evidence_without_a_document_is_refused() {
    evidence(blank(), text("5 March 2026"), blank(), blank());
    only("row.document");
  }

  @Test
  void evidence_without_its_details_is_to_be_completed() {
    evidence(text("Board paper 7"), blank(), text("Finance director"), blank());
    Finding finding = only("row.evidence-details");
    assertThat(finding.problem()).isEqualTo("The evidence has no date, no level");
    assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
  }

  @Test
  void a_date_or_level_of_evidence_that_cannot_be_read_is_refused() {
    evidence(text("Board paper 7"), text("last spring"), text("Finance director"), number("7"));
    assertThat(examine().findings())
        .extracting(Finding::rule)
        .containsExactly("cell.date", "cell.level");
  }
}
