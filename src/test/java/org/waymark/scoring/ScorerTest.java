package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.scoring.Samples.ONE_DECIMAL;
import static org.waymark.scoring.Samples.TWO_ISSUES;
import static org.waymark.scoring.Samples.at;
import static org.waymark.scoring.Samples.dec;
import static org.waymark.scoring.Samples.edition;
import static org.waymark.scoring.Samples.issue;
import static org.waymark.scoring.Samples.level;
import static org.waymark.scoring.Samples.score;
import static org.waymark.scoring.Samples.theme;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.editions.Edition;
import org.waymark.editions.Rounding;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;

/**
 * Weights, rounding and explanations. All figures were worked with pencil from methods.md; the
 * working stands beside them.
 */
class ScorerTest {

  @Test
  void a_full_return_is_scored_by_weights_at_each_tier() {
    MaturityScore scored =
        score(TWO_ISSUES, Map.of("a1", at(5), "a2", at(2), "b1", at(1), "b2", at(4)));
    // A = (1·5 + 3·2)/4 = 11/4 = 2.75 -> 2.8; B = 5/2 = 2.5; T = (2·2.75 + 2.5)/3 = 8/3 -> 2.7
    assertThat(of(scored, "A").value()).isEqualTo("2.8");
    assertThat(of(scored, "A").exact()).isEqualByComparingTo("2.75");
    assertThat(of(scored, "B").value()).isEqualTo("2.5");
    assertThat(of(scored, "T").value()).isEqualTo("2.7");
    assertThat(of(scored, "T").exact()).isEqualTo("2.66666666666666666667");
    assertThat(of(scored, "T").coverage()).isEqualByComparingTo("1");
    assertThat(of(scored, "T").lowerBound()).isEqualTo(of(scored, "T").upperBound());
    assertThat(of(scored, "overall").value()).isEqualTo("2.7");
    assertThat(of(scored, "overall").band()).isEqualTo("developing");
    assertThat(scored.scores())
        .extracting(Score::measure)
        .containsExactly("overall", "T", "A", "B");
  }

  @Test
  void the_overall_score_is_made_of_headline_themes_only() {
    Edition edition =
        edition(
            ONE_DECIMAL,
            "1",
            theme("T", "3", true, issue("A", "1", level("a1", "1"))),
            theme("U", "1", true, issue("B", "1", level("b1", "1"))),
            theme("V", "9", false, issue("C", "1", level("c1", "1"))));
    MaturityScore scored = score(edition, Map.of("a1", at(4), "b1", at(2), "c1", at(0)));
    // (3·4 + 1·2)/4 = 3.5
    assertThat(of(scored, "overall").value()).isEqualTo("3.5");
    assertThat(of(scored, "V").value()).isEqualTo("0.0");
  }

  @Test
  void rounding_at_each_level_goes_on_with_rounded_scores() {
    Edition edition =
        edition(
            new Rounding(0, Rounding.Place.AT_EACH_LEVEL),
            "0",
            theme(
                "T",
                "1",
                true,
                issue("A", "1", level("a1", "1"), level("a2", "1")),
                issue("B", "1", level("b1", "1"))));
    MaturityScore scored = score(edition, Map.of("a1", at(2), "a2", at(3), "b1", at(4)));
    // A = 2.5 -> 3; T = (3 + 4)/2 = 3.5 -> 4. Unrounded it would be 3.25 -> 3.
    assertThat(of(scored, "A").exact()).isEqualTo("3");
    assertThat(of(scored, "T").value()).isEqualTo("4");
    assertThat(of(scored, "T").exact()).isEqualTo(of(scored, "T").value());
  }

  @Test
  void digits_left_over_by_thirds_do_not_turn_a_half_down() {
    assertThat(ONE_DECIMAL.round(Decimals.settled(dec("2.44999999999999999998")))).isEqualTo("2.5");
    assertThat(ONE_DECIMAL.round(Decimals.settled(dec("2.4499999999")))).isEqualTo("2.4");
  }

  @Test
  void answers_of_another_edition_and_answers_that_do_not_fit_are_faults() {
    Answers other =
        new Answers(
            Samples.answers(Map.of()).organisation(),
            Samples.answers(Map.of()).quarter(),
            "another-1",
            List.of());
    assertThatThrownBy(
            () ->
                new Scorer()
                    .score(TWO_ISSUES, OrganisationType.ACUTE_TRUST, other, new ReturnId(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another-1");
    assertThatThrownBy(() -> score(TWO_ISSUES, Map.of("a1", at(6))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a1");
  }

  @Test
  void the_explanation_names_each_part_and_one_rounding_line() {
    MaturityScore scored =
        score(TWO_ISSUES, Map.of("a1", at(5), "a2", at(2), "b1", at(1), "b2", at(4)));
    // A: 1·5/4 = 1.25 and 3·2/4 = 1.5 make 2.75; shown as 2.8, so rounding adds 0.05.
    assertThat(of(scored, "A").explanation())
        .extracting(Addend::of)
        .containsExactly("a1", "a2", Addend.ROUNDING);
    assertThat(of(scored, "A").explanation())
        .extracting(a -> a.contribution().stripTrailingZeros())
        .containsExactly(dec("1.25"), dec("1.5"), dec("0.05"));
    assertThat(of(scored, "T").explanation())
        .extracting(Addend::of)
        .containsExactly("A", "B", Addend.ROUNDING);
    assertThat(of(scored, "overall").explanation())
        .extracting(Addend::of)
        .containsExactly("T", Addend.ROUNDING);
  }

  private static Score of(MaturityScore scored, String measure) {
    return scored.of(measure).orElseThrow();
  }
}
