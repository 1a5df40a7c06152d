package org.waymark.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.benchmarking.Peers.QUARTER;
import static org.waymark.benchmarking.Peers.organisation;
import static org.waymark.benchmarking.Peers.score;
import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.editions.Confidential;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.scoring.MaturityScore;

/** methods.md, "Confidentiality": n of 10 or more, and neither lowest nor highest. */
class DisclosureTest {
  private static final PeerGroup TYPE = PeerGroup.of(ACUTE_TRUST);

  @Test
  void ten_members_have_quartiles_and_neither_lowest_nor_highest_nor_single_scores() {
    PeerComparison comparison = confidential(10);
    PeerStatistics ten = statistics(comparison);
    assertThat(ten.reliable()).isTrue();
    // h = (10 − 1)p + 1 = 3.25, 5.5 and 7.75 over 1 to 10 tenths.
    assertThat(ten.q1()).isEqualTo("0.325000");
    assertThat(ten.median()).isEqualTo("0.550000");
    assertThat(ten.q3()).isEqualTo("0.775000");
    assertThat(ten.min()).isNull();
    assertThat(ten.max()).isNull();
    Standing first = comparison.benchmark(code(1)).orElseThrow().of("overall").orElseThrow();
    assertThat(first.memberValues()).isEmpty();
    assertThat(first.position()).isEqualTo(Position.LOWER_QUARTER);
    assertThat(comparison.spread(TYPE, "overall").orElseThrow().values()).isEmpty();
  }

  @Test
  void nine_members_have_a_number_of_members_and_nothing_else() {
    PeerComparison comparison = confidential(9);
    PeerStatistics nine = statistics(comparison);
    assertThat(nine.n()).isEqualTo(9);
    assertThat(nine.reliable()).isFalse();
    assertThat(nine.median()).isNull();
    assertThat(nine.mean()).isNull();
    assertThat(comparison.benchmark(code(1)).orElseThrow().of("overall").orElseThrow().position())
        .isEqualTo(Position.NONE);
  }

  private static PeerStatistics statistics(PeerComparison comparison) {
    return comparison.spread(TYPE, "overall").orElseThrow().statistics();
  }

  private static PeerComparison confidential(int members) {
    List<Organisation> register = new ArrayList<>();
    List<MaturityScore> scores = new ArrayList<>();
    for (int i = 1; i <= members; i++) {
      register.add(organisation(code(i).value(), ACUTE_TRUST, "QA1"));
      scores.add(score(code(i).value(), i == 10 ? "1.0" : "0." + i));
    }
    return new PeerComparison(QUARTER, Confidential.of(Peers.EDITION), register, scores);
  }

  private static OrganisationCode code(int number) {
    return new OrganisationCode("R%02d".formatted(number));
  }
}
