package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scoring.Samples.dec;
import static org.waymark.scoring.Samples.edition;
import static org.waymark.scoring.Samples.issue;
import static org.waymark.scoring.Samples.level;
import static org.waymark.scoring.Samples.number;
import static org.waymark.scoring.Samples.question;
import static org.waymark.scoring.Samples.theme;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Rounding;
import org.waymark.returns.AnswerValue;

/** What one answer is worth, worked by hand from methods.md, "Item to issue". */
class ItemsTest {
  private static final Rounding TWO_DECIMALS = new Rounding(2, Rounding.Place.WHEN_REPORTED);

  @ParameterizedTest
  @CsvSource({
    // 5·clamp((x − 10)/(50 − 10), 0, 1)
    "10, 50, 10, 0.00",
    "10, 50, 30, 2.50",
    "10, 50, 50, 5.00",
    "10, 50, 9, 0.00",
    "10, 50, 51, 5.00",
    "10, 50, 13, 0.38",
    // lower is better: 5·clamp((90 − x)/(90 − 30), 0, 1)
    "90, 30, 90, 0.00",
    "90, 30, 60, 2.50",
    "90, 30, 20, 5.00",
    "90, 30, 100, 0.00",
    "90, 30, 70, 1.67"
  })
  void a_measure_is_set_between_its_goalposts(
      String worst, String best, String number, String expected) {
    AnswerKind kind = quantity(new AnswerKind.Goalposts(dec(worst), dec(best)));
    assertThat(only("0", "5", kind, number(number)).value()).isEqualTo(expected);
  }

  @Test
  void goalposts_and_levels_span_whatever_scale_the_edition_reports_on() {
    AnswerKind goalposts = quantity(new AnswerKind.Goalposts(dec("0"), dec("80")));
    // 20 + 100·(60/80) = 95
    assertThat(only("20", "120", goalposts, number("60")).value()).isEqualTo("95.00");
    // Level 1 of 0 to 3 on 0 to 100: 33.33
    AnswerKind level = new AnswerKind.Level(List.of("none", "some", "most", "all"));
    assertThat(only("0", "100", level, new AnswerValue.Level(1)).value()).isEqualTo("33.33");
    // On ours a level scores itself.
    assertThat(only("0", "5", Samples.LEVEL, new AnswerValue.Level(4)).value()).isEqualTo("4.00");
  }

  @ParameterizedTest
  @CsvSource({"0, 17", "24.9, 17", "25, 35", "60, 35", "1000, 35"})
  void steps_take_the_last_one_reached(String number, String expected) {
    assertThat(only("0", "100", steps(), number(number)).value()).isEqualByComparingTo(expected);
  }

  @Test
  void a_number_below_the_first_step_is_owed_and_an_unscored_step_is_not() {
    Score below = only("0", "100", steps(), number("-1"));
    assertThat(below.available()).isEmpty();
    assertThat(below.upperBound()).isEqualByComparingTo("100");

    AnswerKind partly =
        quantity(
            new AnswerKind.Steps(
                List.of(
                    new AnswerKind.Step(dec("0"), null),
                    new AnswerKind.Step(dec("5"), dec("100")))));
    assertThat(only("0", "100", partly, number("1")).upperBound()).isNull();
  }

  @Test
  void an_option_scores_what_the_edition_says_and_an_unscored_one_is_as_not_applicable() {
    AnswerKind choice =
        new AnswerKind.Choice(
            List.of(
                new AnswerKind.Option("Mostly agree", dec("75")),
                new AnswerKind.Option("Don't know", dec("0")),
                new AnswerKind.Option("N/A", null)));
    assertThat(only("0", "100", choice, new AnswerValue.Chosen("Mostly agree")).value())
        .isEqualTo("75.00");
    assertThat(only("0", "100", choice, new AnswerValue.Chosen("Don't know")).value())
        .isEqualTo("0.00");
    Score unscored = only("0", "100", choice, new AnswerValue.Chosen("N/A"));
    assertThat(unscored.available()).isEmpty();
    assertThat(unscored.lowerBound()).isNull();
  }

  @Test
  void weight_0_and_kinds_without_a_value_are_no_items() {
    Edition edition =
        edition(
            TWO_DECIMALS,
            "1",
            theme(
                "T",
                "1",
                true,
                issue(
                    "A",
                    "1",
                    level("a1", "1"),
                    level("a2", "0"),
                    question("a3", "1", new AnswerKind.FreeText(200)),
                    question("a4", "1", quantity(null)))));
    Score issue =
        Samples.score(
                edition,
                Map.of(
                    "a1",
                    Samples.at(3),
                    "a2",
                    Samples.at(0),
                    "a3",
                    new AnswerValue.Words("words"),
                    "a4",
                    number("7")))
            .of("A")
            .orElseThrow();
    assertThat(issue.value()).isEqualTo("3.00");
    assertThat(issue.explanation()).extracting(Addend::of).containsExactly("a1", "rounding");
  }

  private static AnswerKind steps() {
    return quantity(
        new AnswerKind.Steps(
            List.of(
                new AnswerKind.Step(dec("0"), dec("17")),
                new AnswerKind.Step(dec("25"), dec("35")))));
  }

  private static AnswerKind quantity(AnswerKind.@Nullable QuantityScoring scoring) {
    return new AnswerKind.Quantity(false, "days", null, null, scoring);
  }

  private static Score only(String lowest, String highest, AnswerKind kind, AnswerValue value) {
    Edition edition =
        edition(
            lowest,
            highest,
            TWO_DECIMALS,
            "1",
            theme("T", "1", true, issue("A", "1", question("a1", "1", kind))));
    return Samples.score(edition, Map.of("a1", value)).of("A").orElseThrow();
  }
}
