package org.waymark.web.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.Provenance;
import org.waymark.benchmarking.TracedChains;
import org.waymark.returns.poi.Samples;

/** A chain as people read it: the printed additions sum to the printed score. */
class TraceStepTest {
  private final Provenance.OfOrganisation whole = TracedChains.of("overall");

  @Test
  void there_is_a_table_for_each_score_down_to_the_answers_in_the_order_of_the_edition() {
    assertThat(TraceStep.of(whole.score(), Samples.EDITION))
        .extracting(s -> s.heading() + ", " + s.ofAnswers())
        .containsExactly(
            "Overall maturity: 2.3, false",
            "Funding: 3.0, false",
            "Issue F1: 3.0, true",
            "Culture: 1.5, false",
            "Issue C1: 1.5, true");
  }

  @Test
  void the_printed_additions_and_the_rounding_sum_to_the_printed_score() {
    for (TraceStep step : TraceStep.of(whole.score(), Samples.EDITION)) {
      BigDecimal sum = step.rounding().isEmpty() ? BigDecimal.ZERO : number(step.rounding());
      for (TraceStep.Line line : step.lines()) {
        sum = line.adds().isEmpty() ? sum : sum.add(number(line.adds()));
      }
      assertThat(sum).as(step.heading()).isEqualByComparingTo(step.value());
    }
  }

  @Test
  void a_reader_without_cells_gets_no_table_of_answers() {
    assertThat(TraceStep.of(TracedChains.cut("overall").score(), Samples.EDITION))
        .hasSize(3)
        .noneMatch(TraceStep::ofAnswers);
  }

  private static BigDecimal number(String printed) {
    return new BigDecimal(printed.replace('−', '-'));
  }
}
