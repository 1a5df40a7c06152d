package org.waymark.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.benchmarking.Peers.EDITION;
import static org.waymark.benchmarking.Peers.QUARTER;
import static org.waymark.benchmarking.Peers.compare;
import static org.waymark.benchmarking.Peers.organisation;
import static org.waymark.benchmarking.Peers.register;
import static org.waymark.benchmarking.Peers.score;
import static org.waymark.benchmarking.Peers.scores;
import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;
import static org.waymark.organisations.OrganisationType.AMBULANCE_TRUST;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.MaturityScore;

/** Quartiles by (n − 1)p + 1 and positions by the definition in methods.md, worked by hand. */
class PeerComparisonTest {
  @Test
  void statistics_are_of_the_available_scores_of_each_group() {
    // h = (8 − 1)p + 1 = 2.75, 4.5, 6.25 over 1 2 3 4 5 6 7 8 tenths; the mean is 0.45
    PeerComparison comparison =
        compare("0.8", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.1", null);
    PeerStatistics acute = statistics(comparison, PeerGroup.Kind.TYPE, "acute-trust");
    assertThat(acute.n()).isEqualTo(8);
    assertThat(acute.min()).isEqualTo("0.100000");
    assertThat(acute.q1()).isEqualTo("0.275000");
    assertThat(acute.median()).isEqualTo("0.450000");
    assertThat(acute.q3()).isEqualTo("0.625000");
    assertThat(acute.max()).isEqualTo("0.800000");
    assertThat(acute.mean()).isEqualTo("0.450000");
    assertThat(acute.reliable()).isTrue();
    assertThat(statistics(comparison, PeerGroup.Kind.NATION, "england").n()).isEqualTo(8);
    // Organisations alternate between two ICBs of one region: 4 members each have a score.
    assertThat(statistics(comparison, PeerGroup.Kind.REGION, "Y58").n()).isEqualTo(8);
    PeerStatistics icb = statistics(comparison, PeerGroup.Kind.ICB, "QA1");
    assertThat(icb.n()).isEqualTo(4);
    assertThat(icb.reliable()).isFalse();
    assertThat(icb.q1()).isNull();
    assertThat(icb.q3()).isNull();
    assertThat(icb.median()).isNotNull();
  }

  @Test
  void a_group_without_a_score_has_an_entry_and_no_numbers() {
    List<Organisation> register = new ArrayList<>(register(2));
    register.add(organisation("RYA", AMBULANCE_TRUST, "QA1"));
    PeerComparison comparison =
        new PeerComparison(QUARTER, EDITION, register, List.of(score("R00", "1")));
    PeerStatistics ambulances = statistics(comparison, PeerGroup.Kind.TYPE, "ambulance-trust");
    assertThat(ambulances.n()).isZero();
    assertThat(ambulances.median()).isNull();
    assertThat(comparison.benchmark(new OrganisationCode("RYA"))).isEmpty();
  }

  @Test
  void the_position_is_strict_at_a_quarter_and_at_three_quarters() {
    // n = 6: shares (i − ½)/6 = .083 .25 .417 .583 .75 .917: exactly a quarter is the middle half.
    assertThat(positions("1", "2", "3", "4", "5", "6"))
        .containsExactly(
            Position.LOWER_QUARTER,
            Position.MIDDLE_HALF,
            Position.MIDDLE_HALF,
            Position.MIDDLE_HALF,
            Position.MIDDLE_HALF,
            Position.UPPER_QUARTER);
    // Ties: the two lowest of 8 share (0 + 1)/8 = 0.125; the four highest (4 + 2)/8 = 0.75.
    assertThat(positions("1", "1", "2", "3", "4", "4", "4", "4"))
        .containsExactly(
            Position.LOWER_QUARTER,
            Position.LOWER_QUARTER,
            Position.MIDDLE_HALF,
            Position.MIDDLE_HALF,
            Position.MIDDLE_HALF,
            Position.MIDDLE_HALF,
            Position.MIDDLE_HALF,
            Position.MIDDLE_HALF);
  }

  @Test
  void there_is_no_position_without_spread_without_a_score_or_among_fewer_than_5() {
    assertThat(positions("2", "2", "2", "2", "2")).containsOnly(Position.NO_SPREAD);
    // One quotient's last digit is no spread.
    assertThat(
            positions(
                "2.33333333333333333333",
                "2.33333333333333333334",
                "2.3333333",
                "2.3333333",
                "2.3333333"))
        .containsOnly(Position.NO_SPREAD);
    assertThat(positions("1", "2", "3", "4")).containsOnly(Position.NONE);
    assertThat(positions("1", "2", "3", "4", null)).containsOnly(Position.NONE);
    assertThat(positions("1", "2", "3", "4", "5", null).get(5)).isEqualTo(Position.NONE);
  }

  @Test
  void a_benchmark_stands_in_edition_order_with_all_members_values() {
    Benchmark benchmark =
        compare("3", "1", "2", "4", "5").benchmark(new OrganisationCode("R00")).orElseThrow();
    assertThat(benchmark.peers()).isEqualTo(PeerGroup.of(ACUTE_TRUST));
    assertThat(benchmark.standings())
        .extracting(s -> s.score().measure())
        .containsExactly("overall", "T", "A");
    Standing overall = benchmark.of("overall").orElseThrow();
    assertThat(overall.score().value()).isEqualTo("3");
    assertThat(overall.peers().n()).isEqualTo(5);
    assertThat(overall.memberValues())
        .extracting(BigDecimal::toString)
        .containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void types_are_not_peers_of_each_other() {
    List<Organisation> register = new ArrayList<>(register(5));
    register.add(organisation("RYA", AMBULANCE_TRUST, "QA1"));
    List<MaturityScore> scores = new ArrayList<>(scores("1", "2", "3", "4", "5"));
    scores.add(score("RYA", "0"));
    PeerComparison comparison = new PeerComparison(QUARTER, EDITION, register, scores);
    assertThat(comparison.benchmark(new OrganisationCode("RYA")).orElseThrow().standings())
        .allMatch(s -> s.position() == Position.NONE && s.peers().n() == 1);
    assertThat(statistics(comparison, PeerGroup.Kind.TYPE, "acute-trust").n()).isEqualTo(5);
    assertThat(statistics(comparison, PeerGroup.Kind.NATION, "england").n()).isEqualTo(6);
  }

  @Test
  void scores_that_cannot_be_compared_are_faults() {
    MaturityScore stale =
        new MaturityScore(
            new OrganisationCode("R00"), QUARTER.id(), new ReturnId(1), "b".repeat(64), List.of());
    assertThatThrownBy(() -> new PeerComparison(QUARTER, EDITION, register(1), List.of(stale)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("R00");
    assertThatThrownBy(
            () -> new PeerComparison(QUARTER, EDITION, List.of(), List.of(score("R00", "1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("register");
    assertThatThrownBy(
            () ->
                new PeerComparison(
                    QUARTER, EDITION, register(1), List.of(score("R00", "1"), score("R00", "2"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two scores");
  }

  @Test
  void the_hash_of_what_is_compared_tells_another_return_and_another_name() {
    List<Organisation> register = register(2);
    MaturityScore first = score("R00", "1");
    String madeFrom = madeFrom(register, List.of(first));
    assertThat(madeFrom).matches("[0-9a-f]{64}");
    assertThat(madeFrom(List.of(register.get(1), register.get(0)), List.of(first)))
        .isEqualTo(madeFrom);

    MaturityScore corrected =
        new MaturityScore(
            first.organisation(), QUARTER.id(), new ReturnId(2), Peers.HASH, first.scores());
    Organisation renamed =
        new Organisation(
            register.get(1).code(),
            "Another name",
            ACUTE_TRUST,
            register.get(1).icb(),
            register.get(1).region());
    assertThat(
            List.of(
                madeFrom(register, List.of()),
                madeFrom(register, List.of(corrected)),
                madeFrom(register.subList(0, 1), List.of(first)),
                madeFrom(List.of(register.get(0), renamed), List.of(first))))
        .doesNotHaveDuplicates()
        .doesNotContain(madeFrom);
  }

  private static String madeFrom(List<Organisation> register, List<MaturityScore> scores) {
    return new PeerComparison(QUARTER, EDITION, register, scores).madeFrom();
  }

  private static List<Position> positions(@Nullable String... values) {
    return compare(values).benchmarks().stream()
        .map(b -> b.of("overall").orElseThrow().position())
        .toList();
  }

  private static PeerStatistics statistics(
      PeerComparison comparison, PeerGroup.Kind kind, String id) {
    return comparison.statistics().stream()
        .filter(s -> s.group().kind() == kind && s.group().id().equals(id))
        .filter(s -> s.measure().equals("overall"))
        .findFirst()
        .orElseThrow();
  }
}
