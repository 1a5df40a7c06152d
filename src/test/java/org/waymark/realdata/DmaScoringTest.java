package org.waymark.realdata;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorer;

/**
 * The scorer and the comparison of peers against what the national assessment of 2015/16 published:
 * the sections and themes of 154 acute trusts and the three national means.
 */
@Tag("full")
class DmaScoringTest {
  private static final List<String> THEMES =
      List.of("readiness", "capabilities", "enabling_infrastructure");
  private static final Quarter QUARTER =
      new Quarter(
          new QuarterId(2015, 4),
          DmaEdition.ID,
          new CollectionDates(
              Instant.parse("2015-11-01T00:00:00Z"),
              Instant.parse("2016-01-15T00:00:00Z"),
              Instant.parse("2016-01-31T00:00:00Z"),
              Instant.parse("2016-04-01T00:00:00Z")),
          false);

  private static Map<OrganisationCode, MaturityScore> scored = Map.of();

  @BeforeAll
  static void score_all_trusts() {
    Edition edition = DmaEdition.edition();
    Map<OrganisationCode, MaturityScore> all = new TreeMap<>();
    for (DmaReturn given : DmaReturns.all()) {
      all.put(
          given.organisation().code(),
          new Scorer()
              .score(
                  edition,
                  given.organisation().type(),
                  given.in(QUARTER.id()),
                  new ReturnId(all.size() + 1L)));
    }
    scored = all;
  }

  @Test
  void every_published_section_and_theme_score_of_the_acute_trusts_is_reproduced() {
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (DmaPublishedScores published : DmaPublishedScores.all()) {
      Map<String, BigDecimal> all = new TreeMap<>(published.issues());
      all.putAll(published.themes());
      for (Score ours : scores(published.organisation()).scores()) {
        if (ours.tier() != Score.Tier.OVERALL) {
          BigDecimal theirs = all.get(ours.measure());
          compared += theirs == null ? 0 : 1;
          compare(differences, published.organisation().value(), ours, theirs);
        }
      }
    }
    assertThat(differences).isEmpty();
    // 154 trusts × (14 sections + 3 themes), but for RAP governance and RPC
    // information_governance, which were not published.
    assertThat(compared).isEqualTo(154 * 17 - 2);
  }

  @Test
  void every_theme_score_of_all_239_trusts_is_reproduced_but_for_one() {
    List<String> differences = new ArrayList<>();
    List<CSVRecord> rows = RealData.csv("dma-2016/dma_theme_scores_2016_recomputed_all239.csv");
    for (CSVRecord row : rows) {
      OrganisationCode code = new OrganisationCode(row.get("organisation_id"));
      for (String theme : THEMES) {
        String theirs = row.get(theme);
        compare(
            differences,
            code.value(),
            scores(code).of(theme).orElseThrow(),
            theirs.isBlank() ? null : new BigDecimal(theirs));
      }
    }
    assertThat(rows).hasSize(239);
    assertThat(scored).hasSize(239);
    assertThat(differences).containsExactly("RAT readiness: 87, published 88");
  }

  /**
   * The file gives one "Mostly Agree" the 100 of "Agree Completely"; all others have 75, or nothing
   * where a question has lost its scores.
   */
  @Test
  void the_only_difference_is_one_answer_that_the_file_scores_against_its_own_scale() {
    List<CSVRecord> slips =
        RealData.csv("dma-2016/dma_long_2016.csv").stream()
            .filter(r -> r.get("answer_text").equals("Mostly Agree"))
            .filter(r -> !List.of("75", "").contains(r.get("score")))
            .toList();
    assertThat(slips).extracting(r -> r.get("organisation_id")).containsExactly("RAT");
    DmaReturn given =
        DmaReturns.all().stream()
            .filter(r -> r.organisation().code().value().equals("RAT"))
            .findFirst()
            .orElseThrow();
    List<Answer> asScored =
        given.answers().stream()
            .map(
                a ->
                    a.question().equals(slips.get(0).get("question_id"))
                        ? new Answer(
                            a.question(), new AnswerValue.Chosen("Agree Completely"), a.source())
                        : a)
            .toList();
    Score readiness =
        new Scorer()
            .score(
                DmaEdition.edition(),
                given.organisation().type(),
                new DmaReturn(given.organisation(), asScored).in(QUARTER.id()),
                new ReturnId(1))
            .of("readiness")
            .orElseThrow();
    assertThat(readiness.value()).isEqualTo("88");
  }

  /**
   * The means of dma_theme_scores_2016_recomputed_all239.csv over the trusts that have a score:
   * 17,359/238, 9,625/238 and 16,099/237; readiness is one less here, for the difference above.
   */
  @Test
  void the_national_means_are_73_and_40_and_68() {
    PeerComparison comparison =
        new PeerComparison(
            QUARTER, DmaEdition.edition(), DmaReturns.organisations(), scored.values());
    Map<String, PeerStatistics> nation =
        comparison.statistics().stream()
            .filter(s -> s.group().equals(PeerGroup.NATION))
            .collect(Collectors.toMap(PeerStatistics::measure, Function.identity()));
    assertThat(THEMES)
        .extracting(theme -> rounded(requireNonNull(nation.get(theme)).mean()))
        .containsExactly("73", "40", "68");
    assertThat(THEMES)
        .extracting(theme -> requireNonNull(nation.get(theme)).mean())
        .containsExactly(
            new BigDecimal("72.932773"), new BigDecimal("40.441176"), new BigDecimal("67.928270"));
    assertThat(THEMES)
        .extracting(theme -> requireNonNull(nation.get(theme)).n())
        .containsExactly(238, 238, 237);
    assertThat(comparison.benchmarks()).hasSize(239);
  }

  @Test
  void every_explanation_sums_to_its_score() {
    for (MaturityScore one : scored.values()) {
      for (Score score : one.scores()) {
        BigDecimal sum =
            score.explanation().stream()
                .map(a -> a.contribution())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum)
            .as("%s %s", one.organisation(), score.measure())
            .isEqualByComparingTo(score.available().orElse(BigDecimal.ZERO));
      }
    }
  }

  private static MaturityScore scores(OrganisationCode code) {
    return requireNonNull(scored.get(code), code.value());
  }

  private static String rounded(@Nullable BigDecimal mean) {
    return mean == null ? "none" : mean.setScale(0, RoundingMode.HALF_UP).toString();
  }

  private static void compare(
      List<String> differences, String code, Score ours, @Nullable BigDecimal theirs) {
    BigDecimal value = ours.value();
    boolean same =
        value == null || theirs == null
            ? value == null && theirs == null
            : value.compareTo(theirs) == 0;
    if (!same) {
      differences.add("%s %s: %s, published %s".formatted(code, ours.measure(), value, theirs));
    }
  }
}
