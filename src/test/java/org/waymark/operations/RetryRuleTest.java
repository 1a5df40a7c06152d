package org.waymark.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryRuleTest {
  private static final Instant NOON = Instant.parse("2027-07-01T12:00:00Z");

  @Test
  void a_job_that_never_ran_or_ran_well_may_start_at_once() {
    assertThat(RetryRule.from(List.of())).isEqualTo(Instant.MIN);
    assertThat(RetryRule.from(List.of(run("COMPLETED", null), run("FAILED", null))))
        .isEqualTo(Instant.MIN);
    assertThat(RetryRule.from(List.of(run("STOPPED", null)))).isEqualTo(Instant.MIN);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 4", "4, 8", "5, 15", "6, 15", "50, 15"})
  void each_failure_in_a_row_doubles_the_pause_up_to_a_quarter_of_an_hour(
      int failures, int minutes) {
    List<JobRun> runs = new ArrayList<>();
    for (int i = 0; i < failures; i++) {
      runs.add(run("FAILED", null));
    }
    runs.add(run("COMPLETED", null));
    assertThat(RetryRule.from(runs)).isEqualTo(NOON.plus(Duration.ofMinutes(minutes)));
  }

  @Test
  void what_a_person_stopped_starts_again_only_when_a_person_starts_it() {
    JobRun stopped = run("STOPPED", "operator");
    assertThat(RetryRule.from(List.of(stopped))).isEqualTo(Instant.MAX);
    assertThat(RetryRule.from(List.of(run("COMPLETED", null), stopped))).isEqualTo(Instant.MIN);
  }

  private static JobRun run(String state, @Nullable String stoppedBy) {
    return new JobRun(
        7, "take-in-returns", null, state, NOON.minus(Duration.ofHours(1)), NOON, stoppedBy);
  }
}
