package org.waymark.returns.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.CellContent;
import org.waymark.returns.IntakeLimits;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SourceCell;

/** Cells that say they are one thing and hold another, as some exporters write them. */
class OddCellsTest {
  private static final String FUNDING = "xl/worksheets/sheet2.xml";
  private static final String CULTURE = "xl/worksheets/sheet3.xml";
  private final PoiWorkbooks workbooks = Samples.WORKBOOKS;

  @ParameterizedTest
  @ValueSource(strings = {"about 12", "12,5", "3 \"at least\"", "1\n2", "12%"})
  void text_in_a_cell_marked_as_a_number_is_that_cells_and_not_the_files_mistake(String text) {
    Map<String, CellContent> cells =
        read(Zips.replaced(filled(), FUNDING, "<v>12.5</v>", "<v>" + text + "</v>"));
    assertThat(cells)
        .containsEntry("F1-M answer", new CellContent.Text(text))
        .containsEntry("F1-L answer", new CellContent.Number(BigDecimal.valueOf(3), false));
  }

  @Test
  void text_in_a_cell_marked_as_a_date_or_as_a_formula_with_a_number_is_that_cells_too() {
    Map<String, CellContent> cells =
        read(Zips.replaced(filled(), CULTURE, "<v>46295.0</v>", "<v>soon</v>"));
    assertThat(cells).containsEntry("C1-D answer", new CellContent.Text("soon"));
    cells = read(Zips.replaced(filled(), FUNDING, "<v>12.5</v>", "<f>A1</f><v>soon</v>"));
    assertThat(cells).containsEntry("F1-M answer", new CellContent.Text("soon"));
  }

  @Test
  void an_error_that_was_kept_as_text_stays_an_error() {
    Map<String, CellContent> cells =
        read(Zips.replaced(filled(), FUNDING, "<v>12.5</v>", "<v>#REF!</v>"));
    assertThat(cells).containsEntry("F1-M answer", new CellContent.Error("#REF!"));
  }

  @Test
  void a_space_in_a_cell_marked_as_a_number_is_nothing() {
    Map<String, CellContent> cells =
        read(Zips.replaced(filled(), FUNDING, "<v>12.5</v>", "<v>  </v>"));
    assertThat(cells).containsEntry("F1-M answer", new CellContent.Blank());
  }

  @Test
  void a_long_text_in_a_cell_marked_as_a_number_is_shortened() {
    String text = "x".repeat(20_000);
    Map<String, CellContent> cells =
        read(Zips.replaced(filled(), FUNDING, "<v>12.5</v>", "<v>" + text + "</v>"));
    assertThat(cells.get("F1-M answer"))
        .isEqualTo(new CellContent.Text("x".repeat(IntakeLimits.usual().textLength() + 1)));
  }

  private Map<String, CellContent> read(byte[] workbook) {
    RawReturn raw = workbooks.read("RX9.xlsx", workbook).value().orElseThrow();
    return raw.answers().stream()
        .collect(Collectors.toMap(a -> a.question() + " " + a.part(), RawAnswer::content));
  }

  private byte[] filled() {
    return workbooks.template(
        Samples.TRUST,
        Samples.QUARTER,
        Samples.EDITION,
        List.of(
            answer("F1-L", new AnswerValue.Level(3)),
            answer("F1-M", new AnswerValue.Quantity(new BigDecimal("12.5"))),
            answer("C1-D", new AnswerValue.Day(LocalDate.of(2026, 9, 30)))));
  }

  private static Answer answer(String question, AnswerValue value) {
    return new Answer(question, value, new SourceCell("", ""));
  }
}
