package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.CellContent;
import org.waymark.returns.SourceCell;
import org.waymark.returns.Stamp;
import org.waymark.returns.poi.Samples;

class ExaminationTest extends CompleteReturn {
  @Test
  void a_start_sheet_with_a_code_that_does_not_fit_is_to_be_confirmed() {
    stamp = new Stamp("RX9", "2026-27-q2", "test-1", false);
    Finding finding = only("template.stamp");

    assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
    assertThat(examine().acceptable()).isTrue();
  }

  @Test
  void a_complete_return_is_acceptable() {
    Checked<Answers> checked = examine();

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.acceptable()).isTrue();
    assertThat(value("F1-L")).isEqualTo(new AnswerValue.Level(2));
    assertThat(value("C1-S")).isEqualTo(new AnswerValue.Chosen("Mostly agree"));
    assertThat(checked.value().orElseThrow().to("F1-L").orElseThrow().source())
        .isEqualTo(new SourceCell("Funding", "E6"));
  }

  @Test
  void a_return_of_another_organisation_is_refused_and_both_are_named() {
    stamp = new Stamp("RAT", "2026-27-q2", "test-1", true);
    Finding finding = only("template.organisation");

    assertThat(finding.problem()).contains("RAT").contains("RX9");
    assertThat(finding.place()).isEqualTo(Place.FILE);
    assertThat(finding.severity()).isEqualTo(Severity.MUST_FIX);
  }

  @Test
  void a_stamp_with_small_letters_and_spaces_is_the_same_organisation() {
    stamp = new Stamp(" rx9 ", "2026-27-q2", "test-1", true);
    assertThat(examine().findings()).isEmpty();
  }

  @Test
  void the_template_of_another_quarter_is_refused() {
    stamp = new Stamp("RX9", "2026-27-q1", "test-1", true);
    assertThat(only("template.quarter").remedy())
        .isEqualTo(
            "Use the template for July to September 2026 (quarter 2, 2026 to 2027), downloaded"
                + " from this return's page");
  }

  @Test
  void the_template_of_another_edition_is_refused() {
    stamp = new Stamp("RX9", "2026-27-q2", "", true);
    assertThat(only("template.edition").problem())
        .isEqualTo("The start sheet names no edition; this return is for test-1");
  }

  @Test
  void an_unknown_question_is_noted_and_left_out() {
    cells.add(cell("X9", "answer", "E90", number("1")));
    assertThat(only("template.unknown-question").severity()).isEqualTo(Severity.NOTE);
    assertThat(examine().acceptable()).isTrue();
  }

  @Test
  void an_answer_to_a_question_for_others_is_noted_and_left_out() {
    cells.add(cell("C1-A", "answer", "E90", text("yes")));
    assertThat(only("template.not-asked").problem())
        .isEqualTo("Question C1-A is not asked of acute trusts");
    assertThat(examine().value().orElseThrow().to("C1-A")).isEmpty();
  }

  @Test
  void evidence_above_the_claimed_level_is_noted() {
    evidence(text("Board paper 7"), text("5 March 2026"), text("Finance director"), number("4"));
    assertThat(only("across.evidence-above-level").severity()).isEqualTo(Severity.NOTE);
  }

  @Test
  void an_entry_in_a_cell_that_is_not_read_is_noted() {
    cells.add(1, cell("F1-L", "document", "G6", text("Board paper")));
    assertThat(only("row.not-read").place().cell()).isEqualTo("G6");
  }

  @Test
  void one_question_answered_twice_and_differently_is_refused() {
    cells.add(cell("F1-L", "answer", "E80", number("4")));
    assertThat(only("across.duplicate").problem())
        .isEqualTo("Question F1-L is also answered in Funding E6, differently");
  }

  @Test
  void one_question_answered_twice_and_alike_is_one_answer() {
    cells.add(cell("F1-L", "answer", "E80", number("2")));
    assertThat(examine().findings()).isEmpty();
  }

  @Test
  void a_repeated_row_that_is_blank_does_not_hide_the_answer() {
    cells.add(0, cell("F1-L", "answer", "E5", blank()));
    assertThat(examine().findings()).isEmpty();
    assertThat(value("F1-L")).isEqualTo(new AnswerValue.Level(2));
  }

  @Test
  void all_findings_are_told_at_once_the_file_first_then_in_reading_order() {
    stamp = new Stamp("RAT", "2026-27-q2", "test-1", true);
    put("C1-S", text("Mostly"));
    put("F1-L", number("9"));
    cells.add(cell("X9", "answer", "E90", number("1")));
    assertThat(examine().findings())
        .extracting(Finding::rule)
        .containsExactly(
            "template.organisation", "cell.level", "cell.option", "template.unknown-question");
  }

  @Test
  void every_rule_has_an_id_of_its_own() {
    Rulebook book = Rulebook.CURRENT;
    assertThat(book.listed().map(ListedRule::id))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("(template|cell|row|across|past|peers)\\.[a-z0-9-]+"));
  }

  @Test
  void what_the_template_writes_is_read_back_as_the_same_answers() {
    var workbooks = Samples.WORKBOOKS;
    evidence(text("Board paper 7"), text("5 March 2026"), text("Finance director"), number("2"));
    put("C1-L", text("Not applicable"));
    cells.add(
        cell("C1-D", "answer", "E9", new CellContent.Date(LocalDateTime.of(2026, 8, 6, 0, 0))));
    cells.add(cell("F1-M", "answer", "E8", number("12.5")));
    Answers answers = examine().value().orElseThrow();

    byte[] file =
        workbooks.template(Samples.TRUST, Samples.QUARTER, Samples.EDITION, answers.all());
    Answers again =
        Examination.examine(
                workbooks.read("again.xlsx", file).value().orElseThrow(),
                Samples.TRUST,
                Samples.QUARTER,
                Samples.EDITION)
            .value()
            .orElseThrow();

    assertThat(again.all())
        .extracting(a -> a.question() + a.value())
        .containsExactlyInAnyOrderElementsOf(
            answers.all().stream().map(a -> a.question() + a.value()).toList());
  }
}
