package org.waymark.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.benchmarking.Crowds.edition;
import static org.waymark.benchmarking.Crowds.levels;
import static org.waymark.benchmarking.Crowds.rank;
import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.ScoreTree;
import org.waymark.scoring.Scorer;

/** Worked by hand on an edition of one theme with two issues of one level question each. */
class WhatIfTest {
  private static final Edition EDITION = edition(1, 2, 5, 0, "0");
  private static final Quarter QUARTER =
      new Quarter(Crowds.QUARTER, EDITION.id(), Peers.QUARTER.dates(), true);

  private static WhatIf whatIf(List<Answers> all, String code, String... issues) {
    List<MaturityScore> scores =
        all.stream()
            .map(a -> new Scorer().score(EDITION, ACUTE_TRUST, a, new ReturnId(1)))
            .toList();
    List<Organisation> register =
        all.stream()
            .map(a -> Peers.organisation(a.organisation().value(), ACUTE_TRUST, "QA1"))
            .toList();
    var comparison = new PeerComparison(QUARTER, EDITION, register, scores);
    var tree = new ScoreTree(EDITION);
    List<WhatIf.Member> members = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      members.add(new WhatIf.Member(tree.values(ACUTE_TRUST, all.get(i)), scores.get(i)));
    }
    var own = new OrganisationCode(code);
    return WhatIf.of(
        comparison.benchmark(own).orElseThrow(),
        comparison.response(ACUTE_TRUST),
        all.stream().filter(a -> a.organisation().equals(own)).findFirst().orElseThrow(),
        members,
        Set.of(issues));
  }

  private static List<Answers> returns(String... levels) {
    List<Answers> all = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      all.add(Crowds.answers(EDITION, "R0" + i, levels[i].split(" ")));
    }
    return all;
  }

  @Test
  void one_level_up_moves_the_issue_its_theme_and_the_overall_score_and_the_ranks_with_them() {
    // R03 stands at 2 and 2: with the first issue at 3 its mean is 2.5, above R02's 2.25.
    List<Answers> all = returns("5 5", "4 4", "4 0", "2 2", "1 1");
    WhatIf whatIf = whatIf(all, "R03", "T1I1");
    assertThat(whatIf.lines())
        .extracting(l -> l.then().measure() + " " + l.then().value())
        .containsExactly("overall 2.5", "T1 2.5", "T1I1 3.0");
    assertThat(whatIf.lines().get(0).now().score().value()).isEqualByComparingTo("2");
    assertThat(whatIf.lines().get(0).placing().words()).startsWith("rank 3 (");
    assertThat(whatIf.lines().get(2).placing().words()).isEqualTo("rank 4 (4 to 4) of 5");
  }

  @Test
  void ranks_are_those_that_the_raised_return_would_have_from_the_same_draws() {
    List<Answers> all = returns("5 5", "4 4", "4 0", "2 2", "1 1");
    assertThat(
            Objects.requireNonNull(whatIf(all, "R03", "T1I1").lines().get(0).placing().interval()))
        .isEqualTo(
            rank(EDITION, "overall", levels(EDITION, "5 5", "4 4", "4 0", "3 2", "1 1"))
                .get(3)
                .interval());
  }

  @Test
  void nothing_raised_is_what_stands() {
    List<Answers> all = returns("5 5", "4 4", "4 0", "2 2", "1 1");
    assertThat(Objects.requireNonNull(whatIf(all, "R03").lines().get(0).placing().interval()))
        .isEqualTo(
            rank(EDITION, "overall", levels(EDITION, "5 5", "4 4", "4 0", "2 2", "1 1"))
                .get(3)
                .interval());
    assertThat(whatIf(all, "R00", "T1I1", "T1I2").lines().get(0).then().value())
        .as("never beyond the highest level")
        .isEqualByComparingTo("5");
  }

  @Test
  void a_rank_never_falls() {
    var random = new Random(11);
    for (int i = 0; i < 30; i++) {
      String[] levels = new String[8];
      for (int r = 0; r < levels.length; r++) {
        levels[r] = random.nextInt(6) + " " + random.nextInt(6);
      }
      List<Answers> all = returns(levels);
      WhatIf up = whatIf(all, "R04", "T1I2");
      WhatIf as = whatIf(all, "R04");
      RankInterval then = Objects.requireNonNull(up.lines().get(0).placing().interval());
      RankInterval now = Objects.requireNonNull(as.lines().get(0).placing().interval());
      assertThat(then.rank()).as("round %d", i).isLessThanOrEqualTo(now.rank());
      assertThat(then.low()).isLessThanOrEqualTo(now.low());
      assertThat(then.high()).isLessThanOrEqualTo(now.high());
    }
  }
}
