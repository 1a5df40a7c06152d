package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.RankDistribution;
import org.waymark.benchmarking.RankInterval;
import org.waymark.benchmarking.RankMethod;
import org.waymark.benchmarking.RankTable;
import org.waymark.benchmarking.Ranked;
import org.waymark.benchmarking.jpa.PeerFigureRows;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Channel;
import org.waymark.returns.FileName;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Upload;
import org.waymark.returns.jpa.ReturnRows;
import org.waymark.scoring.Addend;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;
import org.waymark.scoring.jpa.ScoreRows;

/** Scores with their explanations, and peer statistics. */
abstract class FigureRowsContract extends RowsContract {
  private static final String HASH = "ab".repeat(32);
  private static final BigDecimal THIRD = new BigDecimal("2.33333333333333333333");
  private ReturnId from = new ReturnId(1);

  FigureRowsContract(Database database) {
    super(database);
  }

  @BeforeEach
  void one_return() {
    var upload =
        new Upload(
            ASH, Optional.empty(), new FileName("return.xlsx"), new byte[] {1}, Channel.WEB, "sam");
    from = with(em -> ReturnRows.of(em).receive(upload, quarter(QUARTER), NOON)).submitted().id();
  }

  @Test
  void a_score_keeps_its_order_decimals_and_explanation() {
    MaturityScore whole = score(ASH, new BigDecimal("2.30"));
    run(em -> ScoreRows.of(em).save(List.of(whole)));
    MaturityScore read = with(em -> ScoreRows.of(em).find(ASH, QUARTER)).orElseThrow();
    assertThat(read)
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(whole);
    assertThat(read.scores())
        .extracting(Score::measure)
        .containsExactly("overall", "funding", "F1");
    assertThat(read.scores().get(0).value()).isEqualTo(new BigDecimal("2.30"));
    assertThat(read.scores().get(1).value()).isNull();
  }

  @Test
  void saving_again_replaces_every_line_of_that_organisation_only() {
    run(em -> ScoreRows.of(em).save(List.of(score(ASH, new BigDecimal("2.3")))));
    run(em -> ScoreRows.of(em).save(List.of(score(BIRCH, new BigDecimal("1.0")))));
    MaturityScore shorter =
        new MaturityScore(
            ASH, QUARTER, from, HASH, List.of(plain("F1", new BigDecimal("4"), List.of())));
    run(em -> ScoreRows.of(em).save(List.of(shorter)));
    List<MaturityScore> all = with(em -> ScoreRows.of(em).all(QUARTER));
    assertThat(all).extracting(MaturityScore::organisation).containsExactly(ASH, BIRCH);
    assertThat(all.get(0).scores()).hasSize(1);
    assertThat(all.get(0).scores().get(0).explanation()).isEmpty();
    assertThat(all.get(1).scores()).hasSize(3);
    assertThat(one(em -> ScoreRows.of(em).find(BIRCH, NEXT_QUARTER))).isEmpty();
    List<MaturityScore> unexplained = with(em -> ScoreRows.of(em).unexplained(QUARTER));
    assertThat(unexplained)
        .usingRecursiveComparison()
        .ignoringFields("scores.explanation")
        .isEqualTo(all);
    assertThat(unexplained.get(1).scores()).allMatch(s -> s.explanation().isEmpty());
  }

  @Test
  void a_score_saved_twice_in_one_unit_of_work_stands_once() {
    run(
        em -> {
          ScoreRows.of(em).save(List.of(score(ASH, new BigDecimal("2.3"))));
          ScoreRows.of(em).save(List.of(score(ASH, new BigDecimal("2.4"))));
        });
    MaturityScore read = with(em -> ScoreRows.of(em).find(ASH, QUARTER)).orElseThrow();
    assertThat(read.scores()).hasSize(3);
    assertThat(read.scores().get(0).value()).isEqualTo(new BigDecimal("2.4"));
  }

  @Test
  void peer_statistics_are_replaced_as_a_whole_and_keep_their_order() {
    var icb = new PeerGroup(PeerGroup.Kind.ICB, "QAA", "Westshire ICB");
    var none = new PeerStatistics(icb, QUARTER, "overall", 0, null, null, null, null, null, null);
    run(em -> PeerFigureRows.of(em).replace(QUARTER, List.of(nation("old"))));
    run(
        em ->
            PeerFigureRows.of(em).replace(QUARTER, List.of(nation("overall"), nation("F1"), none)));
    List<PeerStatistics> nation =
        with(em -> PeerFigureRows.of(em).of(QUARTER, PeerGroup.Kind.NATION, "england"));
    assertThat(nation).containsExactly(nation("overall"), nation("F1"));
    assertThat(all(em -> PeerFigureRows.of(em).of(QUARTER, PeerGroup.Kind.ICB, "QAA")))
        .containsExactly(none);
    assertThat(one(em -> PeerFigureRows.of(em).find(QUARTER, PeerGroup.Kind.ICB, "QAA", "overall")))
        .contains(none);
    assertThat(all(em -> PeerFigureRows.of(em).of(QUARTER, PeerGroup.Kind.TYPE, "x"))).isEmpty();
  }

  @Test
  void one_measure_comes_across_groups_by_their_ids() {
    run(
        em ->
            PeerFigureRows.of(em)
                .replace(QUARTER, List.of(icb("QZZ"), icb("QAA"), nation("overall"))));
    assertThat(all(em -> PeerFigureRows.of(em).across(QUARTER, PeerGroup.Kind.ICB, "overall")))
        .containsExactly(icb("QAA"), icb("QZZ"));
  }

  @Test
  void ranks_are_replaced_table_by_table_and_keep_how_often_each_was_taken() {
    List<Integer> counts = new ArrayList<>(Collections.nCopies(100, 0));
    counts.set(0, 1);
    counts.set(4, 127);
    counts.set(5, 128);
    counts.set(99, 1_744);
    RankTable old = table("overall", "1");
    RankTable now = table("overall", "2");
    RankTable funding = table("funding", "1");
    Ranked ash = rank(ASH, "overall", new RankDistribution(3, counts));
    Ranked birch = rank(BIRCH, "overall", new RankDistribution(1, List.of(0, 2_000)));
    Ranked other = rank(ASH, "funding", new RankDistribution(1, List.of(2_000, 0)));
    run(em -> PeerFigureRows.ranks(em).replace(funding, List.of(other)));
    run(em -> PeerFigureRows.ranks(em).replace(old, List.of(other(birch))));
    run(em -> PeerFigureRows.ranks(em).replace(now, List.of(birch, ash)));
    assertThat(all(em -> PeerFigureRows.ranks(em).of(QUARTER)))
        .containsExactly(other.interval(), ash.interval(), birch.interval());
    assertThat(all(em -> PeerFigureRows.ranks(em).tables(QUARTER))).containsExactly(funding, now);
    assertThat(one(em -> PeerFigureRows.ranks(em).distribution(QUARTER, ASH, "overall")))
        .contains(ash.distribution());
    run(em -> PeerFigureRows.ranks(em).remove(now));
    assertThat(all(em -> PeerFigureRows.ranks(em).of(QUARTER))).containsExactly(other.interval());
    assertThat(all(em -> PeerFigureRows.ranks(em).of(NEXT_QUARTER))).isEmpty();
  }

  private static RankTable table(String measure, String inputs) {
    return new RankTable(QUARTER, PeerGroup.NATION, measure, inputs.repeat(64));
  }

  private static Ranked other(Ranked one) {
    return new Ranked(one.interval(), new RankDistribution(1, List.of(1_000, 1_000)));
  }

  private static Ranked rank(OrganisationCode code, String measure, RankDistribution distribution) {
    return new Ranked(
        new RankInterval(
            QUARTER, PeerGroup.NATION, measure, code, 1, 1, 2, 300, RankMethod.VERSION),
        distribution);
  }

  private MaturityScore score(OrganisationCode code, BigDecimal value) {
    List<Addend> lines =
        List.of(
            new Addend("F2", THIRD, new BigDecimal("0.75"), new BigDecimal("1.75")),
            new Addend("F1", new BigDecimal("2"), new BigDecimal("0.25"), new BigDecimal("0.5")),
            new Addend(Addend.ROUNDING, null, null, new BigDecimal("-0.01")));
    var hidden =
        new Score(
            "funding",
            Score.Tier.THEME,
            null,
            null,
            new BigDecimal("0.4"),
            BigDecimal.ZERO,
            new BigDecimal("5"),
            null,
            List.of());
    var overall =
        new Score(
            Score.OVERALL,
            Score.Tier.OVERALL,
            value,
            THIRD,
            new BigDecimal("0.916666666666666667"),
            new BigDecimal("1.5"),
            new BigDecimal("3.25"),
            "Developing",
            lines);
    return new MaturityScore(
        code,
        QUARTER,
        from,
        HASH,
        "2025.9",
        List.of(overall, hidden, plain("F1", value, List.of())));
  }

  private static Score plain(String measure, BigDecimal value, List<Addend> lines) {
    return new Score(
        measure, Score.Tier.ISSUE, value, value, BigDecimal.ONE, value, value, null, lines);
  }

  private static PeerStatistics nation(String measure) {
    return statistics(PeerGroup.NATION, measure, "1.500000");
  }

  private static PeerStatistics icb(String id) {
    return statistics(new PeerGroup(PeerGroup.Kind.ICB, id, "ICB " + id), "overall", null);
  }

  private static PeerStatistics statistics(
      PeerGroup group, String measure, @Nullable String quartile) {
    BigDecimal q = quartile == null ? null : new BigDecimal(quartile);
    return new PeerStatistics(
        group,
        QUARTER,
        measure,
        7,
        new BigDecimal("0.000000"),
        q,
        new BigDecimal("2.123456"),
        q,
        new BigDecimal("5.000000"),
        new BigDecimal("2.333333"));
  }
}
