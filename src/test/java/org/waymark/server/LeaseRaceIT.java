package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.findings.Refusal;
import org.waymark.operations.JobName;
import org.waymark.operations.Leases;
import org.waymark.operations.ScheduleName;
import org.waymark.operations.Schedules;
import org.waymark.operations.Timetable;

/** The container's transactions under two that want one lease at the same moment. */
@ExtendWith(ArquillianExtension.class)
class LeaseRaceIT {
  private static final JobName JOB = JobName.SCORE_QUARTER;
  private static final int ROUNDS = 20;

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Leases leases;
  @Inject Schedules schedules;
  @Inject EntityManager em;
  @Inject UserTransaction transaction;

  @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
  ManagedExecutorService executor;

  @BeforeEach
  void no_schedule_takes_the_lease() throws Refusal {
    schedules.change(ScheduleName.PUBLISH, Timetable.everyMinute(), false, "zs-operator");
  }

  @AfterEach
  void everything_is_as_before() throws Refusal {
    schedules.change(ScheduleName.PUBLISH, Timetable.everyMinute(), true, "zs-operator");
    leases.release(JOB, "one");
    leases.release(JOB, "two");
  }

  @Test
  void of_two_that_take_the_very_first_lease_one_gets_it_and_neither_sees_an_error()
      throws Exception {
    List<Long> winners = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      forget();
      winners.add(race());
    }
    assertEquals(List.of(), winners.stream().filter(n -> n != 1).toList());
  }

  @Test
  void of_two_that_take_a_free_lease_one_gets_it_and_neither_sees_an_error() throws Exception {
    List<Long> winners = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      leases.release(JOB, "one");
      leases.release(JOB, "two");
      winners.add(race());
    }
    assertEquals(List.of(), winners.stream().filter(n -> n != 1).toList());
  }

  private void forget() throws Exception {
    transaction.begin();
    em.createNativeQuery("delete from waymark.job_lease where job = '" + JOB.id() + "'")
        .executeUpdate();
    transaction.commit();
  }

  /** How many got it; an exception of either is an error of the test. */
  private long race() throws Exception {
    var together = new CyclicBarrier(2);
    List<Future<Boolean>> both = new ArrayList<>();
    for (String owner : List.of("one", "two")) {
      Callable<Boolean> taker =
          () -> {
            together.await(10, TimeUnit.SECONDS);
            Instant now = Instant.now();
            return leases.take(JOB, owner, now, now.plus(Duration.ofMinutes(1)));
          };
      both.add(executor.submit(taker));
    }
    long got = 0;
    for (Future<Boolean> one : both) {
      got += one.get(30, TimeUnit.SECONDS) ? 1 : 0;
    }
    return got;
  }
}
