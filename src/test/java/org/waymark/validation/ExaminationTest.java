package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.CellContent;
import org.waymark.returns.IntakeLimits;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SourceCell;
import org.waymark.returns.Stamp;
import org.waymark.returns.poi.PoiWorkbooks;
import org.waymark.returns.poi.Samples;

class ExaminationTest {
  private static final Stamp STAMP = new Stamp("RX9", "2026-27-q2", "test-1");

  /** The required answers; tests put others in their place or beside them. */
  private final List<RawAnswer> cells =
      new ArrayList<>(
          List.of(
              cell("F1-L", "answer", "E6", number("3")),
              cell("C1-L", "answer", "E6", number("2")),
              cell("C1-S", "answer", "E7", text("Mostly agree"))));

  private Stamp stamp = STAMP;

  @Test
  void a_complete_return_is_acceptable() {
    Checked<Answers> checked = examine();

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.acceptable()).isTrue();
    assertThat(value("F1-L")).isEqualTo(new AnswerValue.Level(3));
    assertThat(value("C1-S")).isEqualTo(new AnswerValue.Chosen("Mostly agree"));
    assertThat(checked.value().orElseThrow().to("F1-L").orElseThrow().source())
        .isEqualTo(new SourceCell("Funding", "E6"));
  }

  @Test
  void a_return_of_another_organisation_is_refused_and_both_are_named() {
    stamp = new Stamp("RAT", "2026-27-q2", "test-1");
    Finding finding = only("template.organisation");

    assertThat(finding.problem()).contains("RAT").contains("RX9");
    assertThat(finding.place()).isEqualTo(Place.FILE);
    assertThat(finding.severity()).isEqualTo(Severity.MUST_FIX);
  }

  @Test
  void a_stamp_with_small_letters_and_spaces_is_the_same_organisation() {
    stamp = new Stamp(" rx9 ", "2026-27-q2", "test-1");
    assertThat(examine().findings()).isEmpty();
  }

  @Test
  void the_template_of_another_quarter_is_refused() {
    stamp = new Stamp("RX9", "2026-27-q1", "test-1");
    assertThat(only("template.quarter").remedy())
        .isEqualTo(
            "Use the template for July to September 2026 (quarter 2, 2026 to 2027), downloaded"
                + " from this return's page");
  }

  @Test
  void the_template_of_another_edition_is_refused() {
    stamp = new Stamp("RX9", "2026-27-q2", "");
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
    "'£3k', 3000",
    "'£0.05m', 50000",
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
    assertThat(examine().findings()).isEmpty();
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
    evidence(text("Board paper 7"), text("5 March 2026"), text("Finance director"), number("3"));
    assertThat(examine().findings()).isEmpty();
    assertThat(value("F1-E"))
        .isEqualTo(
            new AnswerValue.Evidence(
                "Board paper 7", LocalDate.of(2026, 3, 5), "Finance director", 3));
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
    cells.add(cell("F1-L", "answer", "E80", number("3")));
    assertThat(examine().findings()).isEmpty();
  }

  @Test
  void a_repeated_row_that_is_blank_does_not_hide_the_answer() {
    cells.add(0, cell("F1-L", "answer", "E5", blank()));
    assertThat(examine().findings()).isEmpty();
    assertThat(value("F1-L")).isEqualTo(new AnswerValue.Level(3));
  }

  @Test
  void all_findings_are_told_at_once_the_file_first_then_in_reading_order() {
    stamp = new Stamp("RAT", "2026-27-q2", "test-1");
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
    assertThat(
            Stream.of(book.template(), book.cell(), book.row(), book.across())
                .flatMap(List::stream)
                .map(Rule::id))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("(template|cell|row|across)\\.[a-z-]+"));
  }

  @Test
  void what_the_template_writes_is_read_back_as_the_same_answers() {
    var workbooks = new PoiWorkbooks(IntakeLimits.usual());
    evidence(text("Board paper 7"), text("5 March 2026"), text("Finance director"), number("3"));
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

  private void put(String question, CellContent content) {
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

  private void evidence(CellContent... parts) {
    List<String> names = List.of("document", "date", "owner", "level");
    for (int i = 0; i < parts.length; i++) {
      cells.add(1 + i, cell("F1-E", names.get(i), (char) ('G' + i) + "8", parts[i]));
    }
  }

  private Checked<Answers> examine() {
    return Examination.examine(
        new RawReturn(stamp, cells), Samples.TRUST, Samples.QUARTER, Samples.EDITION);
  }

  private Finding only(String rule) {
    assertThat(examine().findings()).extracting(Finding::rule).containsExactly(rule);
    return examine().findings().get(0);
  }

  private AnswerValue value(String question) {
    return examine().value().orElseThrow().to(question).orElseThrow().value();
  }

  private BigDecimal quantity(String question) {
    return ((AnswerValue.Quantity) value(question)).number();
  }

  private static RawAnswer cell(String question, String part, String cell, CellContent content) {
    String sheet = question.startsWith("F") ? "Funding" : "Culture";
    return new RawAnswer(question, part, new SourceCell(sheet, cell), content);
  }

  private static CellContent number(String number) {
    return new CellContent.Number(new BigDecimal(number), false);
  }

  private static CellContent text(String text) {
    return new CellContent.Text(text);
  }

  private static CellContent blank() {
    return new CellContent.Blank();
  }
}
