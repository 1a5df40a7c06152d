package org.waymark.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.advice.Told.acute;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.organisations.OrganisationType;
import org.waymark.reporting.AdviceReport;
import org.waymark.reporting.NationalAdvice;

/** The words that packs and pages print, written by hand from a few returns. */
class AdviceWordsTest {

  private static QuarterAdvice advice(List<Told> all) {
    PeerComparison comparison = Told.compare(all);
    return new QuarterAdvice(
        comparison, Told.facts(all), Exemplars.of(comparison, List.of()), List.of());
  }

  private static AdviceReport report(Told own) {
    List<Told> all = new ArrayList<>();
    for (int level : List.of(2, 3, 3, 4)) {
      all.add(acute("R" + all.size()).levels("F1=" + level).says("R6", "Done"));
    }
    all.add(own);
    QuarterAdvice advice = advice(all);
    Benchmark benchmark = advice.comparison().benchmark(own.organisation.code()).orElseThrow();
    return AdviceReport.of(benchmark, advice);
  }

  @Test
  void an_action_says_why_what_next_who_and_from_whom() {
    AdviceReport report = report(acute("R9").levels("F1=1").says("R6", "Under way"));
    assertThat(report.actionsTitle()).isEqualTo("Act on this first");
    var action = report.actions().get(0);
    assertThat(action.why())
        .isEqualTo(
            "Your score is 1.0, below the lower quartile (2.0) of 5 acute trusts; their median is"
                + " 3.0.");
    assertThat(action.step())
        .startsWith("Next step, level 2: The line is split into capital, licences");
    assertThat(action.answers())
        .isEqualTo(
            "A funding strategy with indicators, over several years, investing to save (yours to"
                + " do, and asked of the centre; under way).");
    assertThat(action.learn())
        .isEqualTo(
            "No other of the acute trusts is far enough ahead with evidence and has agreed to be"
                + " named.");
  }

  @Test
  void progress_and_road_map_are_told_by_their_findings() {
    Told own = acute("R9").levels("F1=1", "F2=2").aims("F1", 2027, 2).aims("F2", 2027, 2);
    AdviceReport report = report(own);
    assertThat(report.progressTitle()).isEqualTo("Complete: from 0 of 5 (R1) to 4 of 5 (R6)");
    assertThat(report.progress().get(5).alt())
        .isEqualTo("Complete 4 of 5; 0 in progress, 0 not started, 1 not returned.");
    assertThat(report.progress().get(5).own()).isEqualTo("Not reported");
    assertThat(report.courseTitle()).isEqualTo("On course with the road map on all 2 issues");
    assertThat(report(acute("R9").levels("F1=3")).courseTitle())
        .isEqualTo("No road map is in force");
  }

  @Test
  void a_type_that_is_asked_for_no_road_map_is_told_so() {
    Told network = new Told("U1", OrganisationType.PRIMARY_CARE_NETWORK, "QA1");
    QuarterAdvice advice = advice(List.of(network));
    AdviceReport report =
        AdviceReport.of(
            advice.comparison().benchmark(network.organisation.code()).orElseThrow(), advice);
    assertThat(report.courseCaption()).isEqualTo("No road map is asked of primary care networks.");
    assertThat(report.actionsTitle()).isEqualTo("Nothing stands out to act on first");
  }

  @Test
  void the_nations_technologies_are_told_by_their_findings_and_nobody_is_named() {
    List<Told> all = new ArrayList<>();
    for (String code : List.of("R1", "R2", "R3")) {
      all.add(
          acute(code)
              .has(
                  1,
                  "Kestrel",
                  "class=AI for imaging",
                  "stage=Live in one site",
                  "decided=2025-01-01",
                  "live-from=2025-07-02",
                  "route=Own tender",
                  "error-rate=4",
                  "human-rate=9",
                  "blocked-funding=Yes")
              .has(2, "Wren", "class=Robot", "stage=Stopped", "why-ended=Too dear"));
    }
    var told = NationalAdvice.of(advice(all)).technologies();
    assertThat(told.registers()).isEqualTo("6 technologies in 3 registers");
    assertThat(told.adoptTitle()).isEqualTo("Fewer than 5 technologies were decided on");
    assertThat(told.obstaclesTitle())
        .isEqualTo("Funding holds back most technologies: 3 of 3 (100%)");
    assertThat(told.dealsTitle())
        .isEqualTo("1 technology is bought one by one where one deal would do");
    assertThat(told.deals().get(0).buyers()).isEqualTo("3 members");
    assertThat(told.errorsTitle())
        .isEqualTo("3 of 3 compared AI technologies err less than people");
    assertThat(told.errors().get(0).technology()).isEqualTo("4%");
    assertThat(told.haltedTitle()).isEqualTo("3 technologies were paused or stopped");
    assertThat(told.halted().get(0).times()).isEqualTo("3 stopped");
  }
}
