package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scoring.Samples.at;
import static org.waymark.scoring.Samples.dec;
import static org.waymark.scoring.Samples.issue;
import static org.waymark.scoring.Samples.level;
import static org.waymark.scoring.Samples.theme;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.editions.Edition;

/** methods.md, "Issue to theme to overall": (Π (x + 1)^w)^(1/Σw) − 1, worked by hand. */
class GeometricTest {
  private static final Edition EDITION =
      Samples.edition(
          Samples.ONE_DECIMAL,
          "0.5",
          theme("T", "3", true, issue("A", "1", level("a", "1")), issue("B", "1", level("b", "1"))),
          theme("U", "1", true, issue("C", "1", level("c", "1"))));

  @Test
  void a_strong_issue_does_not_make_up_for_a_weak_one() {
    MaturityScore score = Samples.score(EDITION, Map.of("a", at(0), "b", at(4), "c", at(1)));
    Score theme = score.of("T").orElseThrow();
    assertThat(theme.value()).isEqualTo(dec("2.0"));
    // √(1 · 5) − 1
    assertThat(theme.otherWays().geometric()).isEqualTo(dec("1.236067977500"));
    assertThat(theme.geometric()).contains(dec("1.2"));
    // (√5^3 · 2)^(1/4) − 1 = 5^(3/8) · 2^(1/4) − 1
    assertThat(score.of(Score.OVERALL).orElseThrow().otherWays().geometric())
        .isEqualTo(dec("1.174559276041"));
  }

  @Test
  void equal_parts_have_the_same_mean_both_ways_and_an_issue_has_none() {
    MaturityScore score = Samples.score(EDITION, Map.of("a", at(3), "b", at(3), "c", at(3)));
    assertThat(score.of(Score.OVERALL).orElseThrow().geometric()).contains(dec("3.0"));
    assertThat(score.of("A").orElseThrow().geometric()).isEmpty();
  }

  @Test
  void what_is_not_available_has_no_geometric_mean_either() {
    Score theme = Samples.score(EDITION, Map.of("c", at(3))).of("T").orElseThrow();
    assertThat(theme.value()).isNull();
    assertThat(theme.otherWays()).isEqualTo(Score.OtherWays.NONE);
  }
}
