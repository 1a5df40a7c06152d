package org.waymark.returns.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.CellContent;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SourceCell;
import org.waymark.returns.Stamp;

class PoiWorkbooksTest {
  private static final SourceCell NOWHERE = new SourceCell("", "");
  private final PoiWorkbooks workbooks = Samples.WORKBOOKS;

  @Test
  void an_empty_template_reads_back_as_its_stamp_and_blank_cells() {
    RawReturn raw = read(template(List.of()));

    assertThat(raw.stamp()).isEqualTo(new Stamp("RX9", "2026-27-q2", "test-1", true));
    assertThat(raw.answers()).extracting(RawAnswer::question).contains("F1-L", "C1-D");
    assertThat(raw.answers()).allMatch(a -> a.content() instanceof CellContent.Blank);
  }

  @Test
  void a_question_for_another_type_is_not_in_the_template() {
    assertThat(read(template(List.of())).answers())
        .extracting(RawAnswer::question)
        .doesNotContain("C1-A");
  }

  @Test
  void a_filled_return_reads_back_cell_by_cell() {
    Map<String, CellContent> cells =
        read(
                template(
                    List.of(
                        answer("F1-L", new AnswerValue.Level(3)),
                        answer("F1-M", new AnswerValue.Quantity(new BigDecimal("12.5"))),
                        answer(
                            "F1-E",
                            new AnswerValue.Evidence(
                                "Board paper 7", LocalDate.of(2026, 3, 5), "Finance director", 3)),
                        answer("C1-L", new AnswerValue.NotApplicable("No such service")),
                        answer("C1-S", new AnswerValue.Chosen("1-2")),
                        answer("C1-H", new AnswerValue.Quantity(new BigDecimal("1234.5"))),
                        answer("C1-T", new AnswerValue.Words("1/2")),
                        answer("C1-D", new AnswerValue.Day(LocalDate.of(2026, 9, 30))))))
            .answers()
            .stream()
            .collect(Collectors.toMap(a -> a.question() + " " + a.part(), RawAnswer::content));

    assertThat(cells)
        .containsEntry("F1-L answer", number("3"))
        .containsEntry("F1-M answer", number("12.5"))
        .containsEntry("F1-E document", new CellContent.Text("Board paper 7"))
        .containsEntry("F1-E date", date(2026, 3, 5))
        .containsEntry("F1-E owner", new CellContent.Text("Finance director"))
        .containsEntry("F1-E level", number("3"))
        .containsEntry("C1-L answer", new CellContent.Text("Not applicable"))
        .containsEntry("C1-L reason", new CellContent.Text("No such service"))
        .containsEntry("C1-S answer", new CellContent.Text("1-2"))
        .containsEntry("C1-H answer", number("1234.5"))
        .containsEntry("C1-T answer", new CellContent.Text("1/2"))
        .containsEntry("C1-D answer", date(2026, 9, 30));
  }

  @Test
  void a_stamp_that_was_changed_is_read_and_is_not_genuine() {
    byte[] changed =
        Zips.replaced(template(List.of()), "xl/sharedStrings.xml", ">2026-27-q2<", ">2026-27-q3<");
    assertThat(read(changed).stamp()).isEqualTo(new Stamp("RX9", "2026-27-q3", "test-1", false));
  }

  @Test
  void the_stamp_is_read_alone() {
    assertThat(workbooks.stamp("RX9.xlsx", template(List.of())))
        .contains(new Stamp("RX9", "2026-27-q2", "test-1", true));
    assertThat(workbooks.stamp("RX9.xlsx", new byte[0])).isEmpty();
  }

  private byte[] template(List<Answer> filled) {
    return workbooks.template(Samples.TRUST, Samples.QUARTER, Samples.EDITION, filled);
  }

  private RawReturn read(byte[] file) {
    var read = workbooks.read("RX9.xlsx", file);
    assertThat(read.findings()).isEmpty();
    return read.value().orElseThrow();
  }

  private static Answer answer(String question, AnswerValue value) {
    return new Answer(question, value, NOWHERE);
  }

  private static CellContent number(String number) {
    return new CellContent.Number(new BigDecimal(number), false);
  }

  private static CellContent date(int year, int month, int day) {
    return new CellContent.Date(LocalDateTime.of(year, month, day, 0, 0));
  }
}
