package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.findings.Finding;
import org.waymark.findings.Severity;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.CellContent;

class CellRulesTest extends CompleteReturn {
  @Test
  void an_error_in_a_cell_is_named() {
    put("F1-L", new CellContent.Error("#REF!"));
    Finding finding = only("cell.error");
    assertThat(finding.problem()).contains("#REF!");
    assertThat(finding.remedy()).isEqualTo("Choose a level from 0 to 5");
  }

  @Test
  void a_formula_without_a_result_is_named() {
    put("F1-L", new CellContent.Error("=A1"));
    assertThat(only("cell.formula").entered()).isEqualTo("=A1");
  }

  @Test
  void not_applicable_is_refused_where_a_question_applies_to_all() {
    put("F1-L", text("Not applicable"));
    only("cell.not-applicable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"n/a", "6", "-1", "2.5", "three", "3%", "1 2", "TRUE"})
  void a_level_is_a_whole_number_from_0_to_5(String typed) {
    put("F1-L", text(typed));
    Finding finding = only("cell.level");

    assertThat(
            finding.place().words()
                + ": "
                + finding.remedy()
                + ". You entered "
                + finding.entered())
        .isEqualTo("Funding E6: Choose a level from 0 to 5. You entered " + typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {" 4 ", "4", "4.0", "\u00a04"})
  void a_level_typed_as_text_is_forgiven(String typed) {
    put("F1-L", text(typed));
    assertThat(value("F1-L")).isEqualTo(new AnswerValue.Level(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mostly AGREE", " Mostly  agree ", "Mostly\u00a0agree"})
  void an_option_is_known_whatever_its_capitals_and_spaces(String typed) {
    put("C1-S", text(typed));
    assertThat(value("C1-S")).isEqualTo(new AnswerValue.Chosen("Mostly agree"));
  }

  @Test
  void an_option_with_another_apostrophe_is_known() {
    put("C1-S", text("don\u2019t know"));
    assertThat(value("C1-S")).isEqualTo(new AnswerValue.Chosen("Don't know"));
  }

  @Test
  void an_option_that_is_not_in_the_list_is_refused_with_the_list() {
    put("C1-S", text("Mostly"));
    assertThat(only("cell.option").remedy())
        .isEqualTo("Choose one of: Mostly agree; Don't know; 1-2");
  }

  @ParameterizedTest
  @CsvSource({
    "'1,200', 1200",
    "' 1200 ', 1200",
    "'12,345.5', 12345.5",
    "'3k', 3000",
    "'0.05m', 50000",
    "'1.5 k', 1500",
    "'+7', 7",
    "'40 hours', 40",
    "'.5', 0.5"
  })
  void a_number_with_one_meaning_is_forgiven(String typed, BigDecimal number) {
    put("C1-H", text(typed));
    assertThat(quantity("C1-H")).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,2",
        "1.200,5",
        "about 5",
        "12 %",
        "1 200",
        "5-10",
        "1e5",
        "kk",
        "£",
        "12,34,567"
      })
  void a_number_that_could_mean_two_things_is_not_read(String typed) {
    put("C1-H", text(typed));
    assertThat(only("cell.number").entered()).isEqualTo(typed);
  }

  @Test
  void a_percentage_is_read_from_text_and_from_the_format() {
    put("F1-M", text("12 %"));
    assertThat(quantity("F1-M")).isEqualByComparingTo("12");
    put("F1-M", new CellContent.Number(new BigDecimal("0.12"), true));
    assertThat(quantity("F1-M")).isEqualByComparingTo("12");
    put("F1-M", number("12"));
    assertThat(quantity("F1-M")).isEqualByComparingTo("12");
  }

  @Test
  void a_percentage_is_no_answer_to_a_question_for_a_number() {
    put("C1-H", new CellContent.Number(new BigDecimal("0.12"), true));
    assertThat(only("cell.number").entered()).isEqualTo("12%");
  }

  @Test
  void a_number_outside_the_usual_range_is_to_be_confirmed() {
    put("F1-M", number("85"));
    Finding finding = only("cell.range");

    assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
    assertThat(finding.problem()).isEqualTo("85 is outside the usual range, 0 to 20");
    assertThat(examine().acceptable()).isTrue();
  }

  @Test
  void a_reason_confirms_a_number_outside_the_range() {
    put("F1-M", number("85"));
    cells.add(2, cell("F1-M", "reason", "F7", text("A new EPR")));
    Finding finding = only("cell.range");
    assertThat(statement().reasons()).containsExactly(new Statement.Reasoned(finding, "A new EPR"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-08-06", "6 August 2026", "6 aug 2026", "06/08/2026", "6/8/2026"})
  void a_date_is_read_in_the_forms_people_use(String typed) {
    put("C1-D", text(typed));
    assertThat(value("C1-D")).isEqualTo(new AnswerValue.Day(LocalDate.of(2026, 8, 6)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2026", "6/8/26", "August", "08/13/2026", "6 Augustus 2026"})
  void a_date_that_is_none_is_refused(String typed) {
    put("C1-D", text(typed));
    assertThat(only("cell.date").remedy()).isEqualTo("Enter a date, such as 6 August 2026");
  }

  @Test
  void a_text_that_is_too_long_is_refused() {
    put("C1-T", text("x".repeat(51)));
    assertThat(only("cell.too-long").remedy())
        .isEqualTo("Shorten the text to at most 50 characters");
  }
}
