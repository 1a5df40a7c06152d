package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scoring.Samples.ONE_DECIMAL;
import static org.waymark.scoring.Samples.TWO_ISSUES;
import static org.waymark.scoring.Samples.at;
import static org.waymark.scoring.Samples.edition;
import static org.waymark.scoring.Samples.issue;
import static org.waymark.scoring.Samples.level;
import static org.waymark.scoring.Samples.score;
import static org.waymark.scoring.Samples.theme;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.editions.Rounding;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.AnswerValue;

/**
 * Missing, not applicable and not asked. All figures were worked with pencil from methods.md; the
 * working stands beside them.
 */
class CoverageTest {

  private static final AnswerValue NOT_APPLICABLE = new AnswerValue.NotApplicable("no such ward");

  @Test
  void a_missing_answer_lowers_coverage_and_widens_the_bounds() {
    MaturityScore scored = score(TWO_ISSUES, Map.of("a2", at(2), "b1", at(1), "b2", at(4)));
    // A: 3 of 4 answered; 2; worst (0 + 6)/4 = 1.5; best (5 + 6)/4 = 2.75
    assertThat(of(scored, "A").exact()).isEqualByComparingTo("2");
    assertThat(of(scored, "A").coverage()).isEqualByComparingTo("0.75");
    assertThat(of(scored, "A").lowerBound()).isEqualByComparingTo("1.5");
    assertThat(of(scored, "A").upperBound()).isEqualByComparingTo("2.75");
    // T: coverage (2·0.75 + 1)/3 = 2.5/3; (2·2 + 2.5)/3 = 6.5/3 -> 2.2; (3 + 2.5)/3 = 5.5/3
    assertThat(of(scored, "T").coverage()).isEqualTo("0.83333333333333333333");
    assertThat(of(scored, "T").value()).isEqualTo("2.2");
    assertThat(of(scored, "T").lowerBound()).isEqualTo("1.83333333333333333333");
    assertThat(of(scored, "T").upperBound()).isEqualTo("2.66666666666666666667");
  }

  @Test
  void an_issue_below_the_threshold_has_no_score_and_is_missing_in_its_theme() {
    MaturityScore scored = score(TWO_ISSUES, Map.of("a1", at(5), "b1", at(1), "b2", at(4)));
    // A: 1 of 4 < 0.5. Bounds (5 + 0)/4 = 1.25 and (5 + 15)/4 = 5.
    assertThat(of(scored, "A").available()).isEmpty();
    assertThat(of(scored, "A").band()).isNull();
    assertThat(of(scored, "A").explanation()).isEmpty();
    assertThat(of(scored, "A").coverage()).isEqualByComparingTo("0.25");
    assertThat(of(scored, "A").lowerBound()).isEqualByComparingTo("1.25");
    // T: coverage (2·0 + 1·1)/3 = 1/3 < 0.5; bounds (0 + 2.5)/3 and (10 + 2.5)/3 = 4.1666…
    assertThat(of(scored, "T").available()).isEmpty();
    assertThat(of(scored, "T").coverage()).isEqualTo("0.33333333333333333333");
    assertThat(of(scored, "T").lowerBound()).isEqualTo("0.83333333333333333333");
    assertThat(of(scored, "T").upperBound()).isEqualTo("4.16666666666666666667");
    assertThat(of(scored, "overall").available()).isEmpty();
  }

  @Test
  void coverage_exactly_at_the_threshold_is_enough_and_nothing_answered_never_is() {
    MaturityScore half = score(TWO_ISSUES, Map.of("b1", at(4)));
    assertThat(of(half, "B").value()).isEqualTo("4.0");
    assertThat(of(half, "B").band()).isEqualTo("leading");

    Edition anyIsEnough =
        edition(ONE_DECIMAL, "0", theme("T", "1", true, issue("A", "1", level("a1", "1"))));
    Score none = of(score(anyIsEnough, Map.of()), "A");
    assertThat(none.available()).isEmpty();
    assertThat(none.lowerBound()).isEqualByComparingTo("0");
    assertThat(none.upperBound()).isEqualByComparingTo("5");
  }

  @Test
  void with_a_threshold_of_nothing_a_section_without_an_answer_is_left_out() {
    Edition edition =
        edition(
            new Rounding(0, Rounding.Place.AT_EACH_LEVEL),
            "0",
            theme(
                "T",
                "1",
                true,
                issue("A", "1", level("a1", "1")),
                issue("B", "1", level("b1", "1")),
                issue("C", "1", level("c1", "1"))));
    Score theme = of(score(edition, Map.of("a1", at(3), "b1", at(4))), "T");
    // (3 + 4)/2 = 3.5 -> 4, not (3 + 4 + 0)/3; bounds 7/3 -> 2 and 12/3 = 4
    assertThat(theme.value()).isEqualTo("4");
    assertThat(theme.coverage()).isEqualTo("0.66666666666666666667");
    assertThat(theme.lowerBound()).isEqualTo("2");
    assertThat(theme.upperBound()).isEqualTo("4");
  }

  @Test
  void not_applicable_is_neither_scored_nor_missing() {
    MaturityScore scored =
        score(
            TWO_ISSUES,
            Map.of("a1", at(5), "a2", NOT_APPLICABLE, "b1", NOT_APPLICABLE, "b2", NOT_APPLICABLE));
    assertThat(of(scored, "A").value()).isEqualTo("5.0");
    assertThat(of(scored, "A").coverage()).isEqualByComparingTo("1");
    // Nothing in B applies: no score, no bounds, and the theme is A alone.
    assertThat(of(scored, "B").available()).isEmpty();
    assertThat(of(scored, "B").lowerBound()).isNull();
    assertThat(of(scored, "B").upperBound()).isNull();
    assertThat(of(scored, "T").value()).isEqualTo("5.0");
    assertThat(of(scored, "T").coverage()).isEqualByComparingTo("1");
  }

  @Test
  void not_applicable_where_the_edition_does_not_allow_it_is_missing() {
    Question owed =
        new Question(
            "a1",
            "Text",
            "",
            BigDecimal.ONE,
            true,
            false,
            Set.of(OrganisationType.ACUTE_TRUST),
            Samples.LEVEL);
    Edition edition =
        edition(ONE_DECIMAL, "0.5", theme("T", "1", true, issue("A", "1", owed, level("a2", "1"))));
    Score issue = of(score(edition, Map.of("a1", NOT_APPLICABLE, "a2", at(3))), "A");
    assertThat(issue.value()).isEqualTo("3.0");
    assertThat(issue.coverage()).isEqualByComparingTo("0.5");
  }

  @Test
  void a_question_not_asked_of_the_type_is_ignored_even_when_answered() {
    Question forAmbulances =
        new Question(
            "a1",
            "Text",
            "",
            BigDecimal.ONE,
            true,
            false,
            Set.of(OrganisationType.AMBULANCE_TRUST),
            Samples.LEVEL);
    Edition edition =
        edition(
            ONE_DECIMAL,
            "1",
            theme("T", "1", true, issue("A", "1", forAmbulances, level("a2", "1"))));
    Score issue = of(score(edition, Map.of("a1", at(0), "a2", at(3), "zz", at(0))), "A");
    assertThat(issue.value()).isEqualTo("3.0");
    assertThat(issue.coverage()).isEqualByComparingTo("1");
  }

  private static Score of(MaturityScore scored, String measure) {
    return scored.of(measure).orElseThrow();
  }
}
