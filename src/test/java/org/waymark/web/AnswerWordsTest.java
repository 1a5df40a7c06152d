package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.poi.Samples;

class AnswerWordsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  private static String words(AnswerKind kind, AnswerValue value) {
    Question question = Samples.question("Q1", false, true, kind);
    return AnswerWords.of(question, value);
  }

  private static String words(AnswerValue value) {
    return words(new AnswerKind.FreeText(50), value);
  }

  @Test
  void an_answer_reads_as_it_was_meant_with_its_unit() {
    var number = new AnswerValue.Quantity(new BigDecimal("2.9"));
    assertThat(words(Samples.quantity(true, "%", 0, 20), number)).isEqualTo("2.9%");
    assertThat(words(Samples.quantity(false, "hours", 0, 20), number)).isEqualTo("2.9 hours");
    assertThat(words(new AnswerValue.Level(3))).isEqualTo("3");
    assertThat(words(new AnswerValue.Chosen("Mostly agree"))).isEqualTo("Mostly agree");
    assertThat(words(new AnswerValue.Words("As planned"))).isEqualTo("As planned");
    assertThat(words(new AnswerValue.Day(DAY))).isEqualTo("1 July 2026");
    assertThat(words(new AnswerValue.NotApplicable(""))).isEqualTo("Not applicable");
    assertThat(words(new AnswerValue.NotApplicable("no beds")))
        .isEqualTo("Not applicable: no beds");
  }

  @Test
  void evidence_is_told_by_document_day_and_level_and_never_by_its_owner() {
    assertThat(words(new AnswerValue.Evidence("Board paper", DAY, "Ann Other", 3)))
        .isEqualTo("Board paper, 1 July 2026, for level 3");
    assertThat(words(new AnswerValue.Evidence("Board paper", null, "Ann Other", null)))
        .isEqualTo("Board paper, without a date, without a level");
  }
}
