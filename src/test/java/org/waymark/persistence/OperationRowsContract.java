package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.waymark.operations.AuditLine;
import org.waymark.operations.Fault;
import org.waymark.operations.JobName;
import org.waymark.operations.Lease;
import org.waymark.operations.RunLine;
import org.waymark.operations.jpa.OperationRows;

/** Leases, run lines and faults. */
abstract class OperationRowsContract extends RowsContract {
  private static final JobName JOB = JobName.SCORE_QUARTER;
  private static final Instant LATER = NOON.plus(Duration.ofMinutes(1));
  private static final Clock AT_NOON = Clock.fixed(NOON, ZoneOffset.UTC);

  OperationRowsContract(Database database) {
    super(database);
  }

  @Test
  void a_held_lease_is_not_taken_before_it_expires() {
    assertThat(take("a", NOON)).isTrue();
    assertThat(take("b", NOON)).isFalse();
    assertThat(take("a", NOON)).isFalse();
    assertThat(take("b", LATER.minusMillis(1))).isFalse();
    assertThat(take("b", LATER)).isTrue();
    assertThat(lease()).isEqualTo(new Lease(JOB, "b", null, LATER.plus(Duration.ofMinutes(1))));
  }

  @Test
  void a_given_back_lease_is_free_and_only_its_owner_gives_it_back() {
    take("a", NOON);
    run(em -> OperationRows.leases(em).release(JOB, "b"));
    assertThat(take("b", NOON)).isFalse();
    run(em -> OperationRows.leases(em).release(JOB, "a"));
    assertThat(lease()).isEqualTo(new Lease(JOB, null, null, null));
    assertThat(take("b", NOON)).isTrue();
  }

  @Test
  void the_lease_of_a_run_that_is_over_is_given_back_whoever_took_it_for_it() {
    take("a", NOON);
    run(em -> OperationRows.leases(em).attach(JOB, "a", 12));
    assertThat(did(em -> OperationRows.leases(em).releaseAfter(JOB, 11))).isFalse();
    assertThat(take("b", NOON)).isFalse();
    assertThat(did(em -> OperationRows.leases(em).releaseAfter(JOB, 12))).isTrue();
    assertThat(take("b", NOON)).isTrue();
    assertThat(did(em -> OperationRows.leases(em).releaseAfter(JOB, 12))).isFalse();
  }

  @Test
  void a_heartbeat_prolongs_all_of_an_owners_leases_and_no_others() {
    take("a", NOON);
    run(em -> OperationRows.leases(em).take(JobName.PUBLISH_QUARTER, "b", NOON, LATER));
    run(em -> OperationRows.leases(em).attach(JOB, "a", 12));
    run(em -> OperationRows.leases(em).attach(JOB, "b", 13));
    Instant much = NOON.plus(Duration.ofHours(1));
    run(em -> OperationRows.leases(em).prolong("a", much));
    assertThat(all(em -> OperationRows.leases(em).all()))
        .containsExactlyInAnyOrder(
            new Lease(JOB, "a", 12L, much), new Lease(JobName.PUBLISH_QUARTER, "b", null, LATER));
    assertThat(one(em -> OperationRows.leases(em).find(JobName.TAKE_IN_RETURNS))).isEmpty();
  }

  @Test
  void of_many_that_try_at_once_one_gets_the_first_lease() throws Exception {
    assertThat(takers()).isEqualTo(1);
  }

  @Test
  void of_many_that_try_at_once_one_gets_an_expired_lease() throws Exception {
    run(em -> OperationRows.leases(em).take(JOB, "dead", NOON.minusSeconds(9), NOON));
    assertThat(takers()).isEqualTo(1);
  }

  private long takers() throws Exception {
    int nodes = 6;
    var together = new CyclicBarrier(nodes);
    Callable<Boolean> node =
        () -> {
          together.await(10, TimeUnit.SECONDS);
          return take(Thread.currentThread().getName(), NOON);
        };
    var threads = Executors.newFixedThreadPool(nodes);
    try {
      long got = 0;
      for (Future<Boolean> one : threads.invokeAll(java.util.Collections.nCopies(nodes, node))) {
        got += one.get() ? 1 : 0;
      }
      return got;
    } finally {
      threads.shutdown();
    }
  }

  private boolean take(String owner, Instant now) {
    return with(
        em -> OperationRows.leases(em).take(JOB, owner, now, now.plus(Duration.ofMinutes(1))));
  }

  private Lease lease() {
    return with(em -> OperationRows.leases(em).find(JOB)).orElseThrow();
  }

  @Test
  void a_run_tells_its_lines_in_order_and_the_newest_come_first() {
    for (String line : List.of("one", "two {0}", "x".repeat(2500))) {
      run(em -> OperationRows.runLog(em, AT_NOON).say(JOB, 12, line));
    }
    run(
        em ->
            OperationRows.runLog(em, Clock.offset(AT_NOON, Duration.ofSeconds(1)))
                .say(JOB, 13, "other"));
    assertThat(all(em -> OperationRows.runLog(em, AT_NOON).of(12)))
        .containsExactly(
            new RunLine(NOON, "score-quarter", 12, "one"),
            new RunLine(NOON, "score-quarter", 12, "two {0}"),
            new RunLine(NOON, "score-quarter", 12, "x".repeat(2000)));
    assertThat(all(em -> OperationRows.runLog(em, AT_NOON).latest(1)))
        .extracting(RunLine::said)
        .containsExactly("other");
  }

  @Test
  void the_audit_trail_tells_the_newest_first_page_by_page_and_forgets_the_oldest() {
    for (int i = 1; i <= 5; i++) {
      Instant at = NOON.plusSeconds(i);
      String target = "RX\0" + i;
      run(em -> OperationRows.auditTrail(em).add(audited(at, target)));
    }
    run(em -> OperationRows.auditTrail(em).add(audited(NOON.minusSeconds(9), "x".repeat(999))));
    assertThat(this.<Long>with(em -> OperationRows.auditTrail(em).size())).isEqualTo(6);
    assertThat(all(em -> OperationRows.auditTrail(em).latest(0, 2)))
        .containsExactly(
            audited(NOON.plusSeconds(5), "RX 5"), audited(NOON.plusSeconds(4), "RX 4"));
    assertThat(all(em -> OperationRows.auditTrail(em).latest(4, 2)))
        .containsExactly(
            audited(NOON.plusSeconds(1), "RX 1"), audited(NOON.minusSeconds(9), "x".repeat(300)));
    assertThat(all(em -> OperationRows.auditTrail(em).latest(6, 2))).isEmpty();
    assertThat(this.<Integer>with(em -> OperationRows.auditTrail(em).purge(NOON))).isEqualTo(1);
    assertThat(this.<Long>with(em -> OperationRows.auditTrail(em).size())).isEqualTo(5);
  }

  private static AuditLine audited(Instant at, String target) {
    return new AuditLine(at, "person 7", "NATIONAL", "TRACE_TO_CELLS", target, "Shown");
  }

  @Test
  void a_fault_is_kept_under_a_reference_that_can_be_told() {
    var cause = new IllegalStateException("the\0disk " + "x".repeat(5000));
    String reference = record(AT_NOON, cause);
    assertThat(reference).matches("[A-Z2-9]{8}").doesNotContain("I", "L", "O");
    Fault fault =
        with(em -> OperationRows.faults(em, AT_NOON, new SecureRandom()).latest(9)).get(0);
    assertThat(fault.reference()).isEqualTo(reference);
    Optional<Fault> found =
        with(em -> OperationRows.faults(em, AT_NOON, new SecureRandom()).find(reference));
    assertThat(found).contains(fault);
    Optional<Fault> none =
        with(em -> OperationRows.faults(em, AT_NOON, new SecureRandom()).find("NOSUCH22"));
    assertThat(none).isEmpty();
    assertThat(fault.at()).isEqualTo(NOON);
    assertThat(fault.job()).isEqualTo("score-quarter");
    assertThat(fault.about()).isEqualTo("return 7");
    assertThat(fault.what()).startsWith("java.lang.IllegalStateException: the disk ").hasSize(4000);
  }

  @Test
  void a_fault_keeps_20_lines_of_the_trace_and_the_newest_come_first() {
    record(AT_NOON, new IllegalStateException("older"));
    var deep = new IllegalStateException("newer");
    var lines = new StackTraceElement[30];
    java.util.Arrays.fill(lines, new StackTraceElement("A", "b", "A.java", 1));
    deep.setStackTrace(lines);
    record(Clock.offset(AT_NOON, Duration.ofSeconds(1)), deep);
    List<Fault> latest =
        with(em -> OperationRows.faults(em, AT_NOON, new SecureRandom()).latest(1));
    assertThat(latest).hasSize(1);
    assertThat(latest.get(0).what().lines()).hasSize(21).first().asString().endsWith("newer");
  }

  private String record(Clock clock, Throwable cause) {
    return with(
        em ->
            OperationRows.faults(em, clock, new SecureRandom())
                .record("score-quarter", "return 7", cause));
  }
}
