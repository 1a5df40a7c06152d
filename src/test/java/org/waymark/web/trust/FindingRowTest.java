package org.waymark.web.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;

class FindingRowTest {
  private static final String LEVEL = "Choose a level from 0 to 5";

  @Test
  void equal_advice_about_equal_entries_of_one_worksheet_shares_a_row() {
    List<FindingRow> rows =
        FindingRow.of(
            List.of(
                finding("Funding", "E6", "F1", "n/a", "That is not one of the levels"),
                finding("Culture", "E6", "C1", "n/a", "That is not one of the levels"),
                finding("Funding", "E9", "F2", "n/a", "That is not one of the levels"),
                finding("Funding", "E12", "F3", "7", "That is not one of the levels")),
            Severity.MUST_FIX);
    assertThat(rows)
        .containsExactly(
            row("Funding", "E6, E9", "F1, F2", "That is not one of the levels", "n/a"),
            row("Culture", "E6", "C1", "That is not one of the levels", "n/a"),
            row("Funding", "E12", "F3", "That is not one of the levels", "7"));
  }

  @Test
  void where_the_problems_differ_the_entry_and_the_advice_say_it() {
    List<FindingRow> rows =
        FindingRow.of(
            List.of(
                finding("Funding", "E6", "F1", "", "Question F1 has no answer"),
                finding("Funding", "E9", "F2", "", "Question F2 has no answer")),
            Severity.MUST_FIX);
    assertThat(rows).containsExactly(row("Funding", "E6, E9", "F1, F2", null, "Nothing"));
  }

  @Test
  void what_is_wrong_with_the_file_is_no_row() {
    Finding file = Finding.ofFile("file.empty", "The file is empty", "Save it again");
    List<Finding> findings = List.of(file, finding("Funding", "E6", "F1", "7", "No level"));
    assertThat(FindingRow.aboutFile(findings)).containsExactly(file);
    FindingTable table = FindingTable.of(findings, Severity.MUST_FIX);
    assertThat(table.count()).isEqualTo(1);
    assertThat(table.rows()).hasSize(1);
    assertThat(FindingTable.of(findings, Severity.CONFIRM).rows()).isEmpty();
  }

  @Test
  void a_page_shows_a_hundred_rows_and_says_how_many_more_there_are() {
    List<Finding> many =
        IntStream.rangeClosed(1, 250)
            .mapToObj(i -> finding("Funding", "E" + i, "F" + i, "entry " + i, "No level"))
            .toList();
    FindingTable table = FindingTable.of(many, Severity.MUST_FIX);
    assertThat(table.count()).isEqualTo(250);
    assertThat(table.rows()).hasSize(100);
    assertThat(table.more()).isEqualTo(150);
  }

  @Test
  void a_question_that_the_workbook_lacks_has_no_worksheet() {
    var lacking =
        new Finding(
            "row.required",
            Severity.MUST_FIX,
            new Place(null, null, "F9"),
            "",
            "Question F9 has no answer",
            LEVEL);
    assertThat(FindingRow.of(List.of(lacking), Severity.MUST_FIX))
        .containsExactly(row("", "", "F9", "Question F9 has no answer", "Nothing"));
  }

  private static Finding finding(
      String sheet, String cell, String question, String entered, String problem) {
    return new Finding(
        "rule", Severity.MUST_FIX, new Place(sheet, cell, question), entered, problem, LEVEL);
  }

  private static FindingRow row(
      String sheet, String cells, String questions, @Nullable String problem, String entered) {
    int count = questions.split(", ").length;
    String rule = sheet.isEmpty() ? "row.required" : "rule";
    return new FindingRow(sheet, cells, questions, problem, LEVEL, entered, rule, count, "");
  }
}
