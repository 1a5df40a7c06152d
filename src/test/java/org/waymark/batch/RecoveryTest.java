package org.waymark.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.operations.JobName.PUBLISH_QUARTER;
import static org.waymark.operations.JobName.TAKE_IN_RETURNS;

import jakarta.batch.runtime.BatchStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Refusal;
import org.waymark.operations.LeaseRule;

/** Two servers on one database; one of them may be dead. */
class RecoveryTest {
  private static final Duration LEASE = Duration.ofSeconds(60);
  private static final Map<String, String> QUARTER = Map.of("quarter", "2027-28-q1");

  private final MemoryOperations shared = new MemoryOperations();
  private final Node one = new Node("one");
  private final Node two = new Node("two");

  /** A server: what it keeps in mind is its own. */
  private final class Node {
    final RunWatch watch = new RunWatch();
    final OperatorJobs jobs;

    Node(String name) {
      var rule = new LeaseRule(name, LEASE);
      var executions = new Executions(() -> shared.batch);
      var claims = new Claims(shared, rule, executions, shared);
      var interrupted = new InterruptedRuns();
      interrupted.executions = executions;
      interrupted.claims = claims;
      interrupted.stops = shared;
      interrupted.log = shared;
      interrupted.faults = shared.faultLog();
      watch.leases = shared;
      watch.rule = rule;
      watch.claims = claims;
      watch.executions = executions;
      watch.interrupted = interrupted;
      watch.stops = shared;
      watch.log = shared;
      watch.clock = shared;
      jobs = new OperatorJobs(executions, claims, interrupted, shared, shared);
    }

    void beat() {
      watch.beat();
    }
  }

  @Test
  void a_run_goes_on_once_when_the_lease_of_its_dead_server_has_expired() throws Refusal {
    long run = one.jobs.start(PUBLISH_QUARTER, QUARTER);
    two.beat();
    assertThat(shared.batch.runs).hasSize(1);

    shared.pass(LEASE);
    two.beat();
    new Node("three").beat();
    assertThat(shared.said).containsExactly("2 goes on with run 1, which was interrupted");
    assertThat(shared.batch.runs).extracting(r -> r.instance).containsExactly(run, run);
    assertThat(shared.batch.run(2).parameters)
        .containsEntry("quarter", "2027-28-q1")
        .containsEntry("jberet.restart.mode", "force");
  }

  @Test
  void a_heartbeat_keeps_a_living_run_from_being_taken_over() throws Refusal {
    one.jobs.start(PUBLISH_QUARTER, QUARTER);
    for (int i = 0; i < 100; i++) {
      shared.pass(Duration.ofSeconds(30));
      one.beat();
      two.beat();
    }
    assertThat(shared.batch.runs).hasSize(1);
  }

  @Test
  void a_run_goes_on_at_the_next_start_when_the_server_ended_in_order() throws Refusal {
    one.jobs.start(TAKE_IN_RETURNS, Map.of());
    shared.batch.run(1).status = BatchStatus.STOPPED;
    beatsOfAMinute(new Node("one, started again"));
    assertThat(shared.said).containsExactly("2 goes on with run 1, which was interrupted");
  }

  @Test
  void a_run_that_nobody_holds_is_found_when_the_server_died_before_it_was_noted() throws Refusal {
    shared.batch.start(TAKE_IN_RETURNS.id(), new Properties());
    two.beat();
    assertThat(shared.batch.runs).hasSize(2);
  }

  @Test
  void what_a_person_stopped_stays_stopped_even_when_its_server_dies_before_it_obeys()
      throws Refusal {
    one.jobs.start(TAKE_IN_RETURNS, Map.of());
    two.jobs.stop(1, "operator");
    assertThat(one.jobs.recent(TAKE_IN_RETURNS, Map.of()).get(0).stoppedBy()).isEqualTo("operator");
    shared.batch.run(1).status = BatchStatus.STOPPING;

    shared.pass(LEASE);
    two.beat();
    beatsOfAMinute(two);
    assertThat(shared.batch.runs)
        .extracting(r -> r.status)
        .containsExactly(BatchStatus.FAILED, BatchStatus.STOPPED);
    assertThat(shared.said).contains("2 stays stopped, as run 1 was by operator");
    assertThat(two.jobs.recent(TAKE_IN_RETURNS, Map.of()).get(0).stoppedBy()).isEqualTo("operator");
  }

  @Test
  void a_server_stops_its_own_run_when_somebody_asked_another_server_for_it() throws Refusal {
    one.jobs.start(TAKE_IN_RETURNS, Map.of());
    shared.ask(1, "operator");
    one.beat();
    assertThat(shared.batch.run(1).status).isEqualTo(BatchStatus.STOPPED);
  }

  @Test
  void a_server_that_was_away_too_long_stops_the_run_that_another_has_taken_over() throws Refusal {
    one.jobs.start(TAKE_IN_RETURNS, Map.of());
    one.beat();
    shared.pass(LEASE);
    two.beat();
    // The runtime of a server that was only away still knows its run as a running one.
    shared.batch.run(1).status = BatchStatus.STARTED;
    one.beat();
    assertThat(shared.batch.run(1).status).isEqualTo(BatchStatus.STOPPED);
    assertThat(shared.said)
        .last()
        .isEqualTo("1 stops here: its lease expired and another server goes on");
  }

  @Test
  void a_run_in_which_the_server_dies_again_and_again_is_left_to_a_person() throws Refusal {
    one.jobs.start(TAKE_IN_RETURNS, Map.of());
    for (int deaths = 1; deaths <= 5; deaths++) {
      shared.pass(LEASE);
      new Node("node " + deaths).beat();
      assertThat(shared.faults).isEmpty();
    }
    shared.pass(LEASE);
    two.beat();
    assertThat(shared.faults)
        .containsExactly(
            "run 6: the server ended in this run 6 times; start take-in-returns by hand once the"
                + " cause is found");
    assertThat(two.jobs.recent(TAKE_IN_RETURNS, Map.of()).get(0).stoppedBy()).isEqualTo("Waymark");
    beatsOfAMinute(two);
    assertThat(shared.batch.runs).hasSize(7);
  }

  @Test
  void a_job_is_free_at_once_when_its_run_is_over_and_refused_until_then() throws Refusal {
    one.jobs.start(TAKE_IN_RETURNS, Map.of());
    assertThatThrownBy(() -> two.jobs.start(TAKE_IN_RETURNS, Map.of()))
        .hasMessage("take-in-returns is already running.");
    assertThat(one.jobs.start(PUBLISH_QUARTER, QUARTER)).isEqualTo(2);
    shared.batch.run(1).status = BatchStatus.COMPLETED;
    assertThat(two.jobs.start(TAKE_IN_RETURNS, Map.of())).isEqualTo(3);
  }

  @Test
  void an_interrupted_run_goes_first_when_somebody_starts_its_job() throws Refusal {
    one.jobs.start(TAKE_IN_RETURNS, Map.of());
    shared.pass(LEASE);
    assertThatThrownBy(() -> two.jobs.start(TAKE_IN_RETURNS, Map.of()))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("An interrupted run of take-in-returns has to end first.");
    assertThat(shared.batch.runs).extracting(r -> r.instance).containsExactly(1L, 1L);
  }

  @Test
  void a_failed_run_is_not_gone_on_with() throws Refusal {
    one.jobs.start(PUBLISH_QUARTER, QUARTER);
    shared.batch.run(1).status = BatchStatus.FAILED;
    beatsOfAMinute(one);
    assertThat(shared.batch.runs).hasSize(1);
  }

  @Test
  void a_claim_without_a_run_is_given_back_when_the_start_broke() throws Refusal {
    shared.take(TAKE_IN_RETURNS, "one", shared.instant(), shared.instant().plus(LEASE));
    one.beat();
    assertThatThrownBy(() -> two.jobs.start(TAKE_IN_RETURNS, Map.of())).isInstanceOf(Refusal.class);
    one.beat();
    assertThat(two.jobs.start(TAKE_IN_RETURNS, Map.of())).isEqualTo(1);
  }

  @Test
  void runs_of_another_quarter_do_not_count_as_recent() throws Refusal {
    for (String quarter : List.of("2027-28-q1", "2027-28-q2", "2027-28-q1")) {
      long run = one.jobs.start(PUBLISH_QUARTER, Map.of("quarter", quarter));
      shared.batch.run(run).status = BatchStatus.FAILED;
    }
    assertThat(one.jobs.recent(PUBLISH_QUARTER, QUARTER))
        .extracting(r -> r.execution())
        .containsExactly(3L, 1L);
  }

  private void beatsOfAMinute(Node node) {
    for (int i = 0; i < 31; i++) {
      shared.pass(Duration.ofSeconds(2));
      node.beat();
    }
  }
}
