package org.waymark.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.waymark.operations.Lease;
import org.waymark.operations.Leases;
import org.waymark.operations.Schedule;
import org.waymark.operations.ScheduleName;
import org.waymark.operations.Schedules;

/**
 * What the management port tells at /health: whether the application can do its work now. All are
 * questions of readiness, since a restart mends none of them. Nothing secret and nobody's name is
 * in an answer.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
class Health {
  private static final System.Logger LOG = System.getLogger(Health.class.getName());

  /** A dead server's run is gone on with once its lease ends; much later, nobody does. */
  private static final Duration MOST_EXPIRED = Duration.ofMinutes(5);

  /** A timer that died with its server is set anew by another after two minutes. */
  private static final Duration MOST_OVERDUE = Duration.ofMinutes(4);

  @Inject Schema schema;
  @Inject Leases leases;
  @Inject Schedules schedules;
  @Inject Clock clock;

  private volatile boolean started;

  /** To be told when the start is complete. */
  void started() {
    started = true;
  }

  @Produces
  @Readiness
  HealthCheck start() {
    return answer("start", response -> response.up());
  }

  @Produces
  @Readiness
  HealthCheck database() {
    return answer("database", response -> response.status(schema.answers()));
  }

  @Produces
  @Readiness
  HealthCheck schema() {
    return answer(
        "schema",
        response -> {
          Schema.Versions versions = schema.versions();
          return response
              .status(versions.applied().equals(versions.known()))
              .withData("applied", versions.applied().toString())
              .withData("known", versions.known().toString());
        });
  }

  @Produces
  @Readiness
  HealthCheck leases() {
    return answer(
        "leases",
        response -> {
          Instant late = clock.instant().minus(MOST_EXPIRED);
          List<Lease> held = leases.all().stream().filter(l -> l.owner() != null).toList();
          held.forEach(l -> response.withData(l.job().id(), "until " + l.expires()));
          return response.status(held.stream().noneMatch(l -> l.freeAt(late)));
        });
  }

  @Produces
  @Readiness
  HealthCheck timers() {
    return answer(
        "timers",
        response -> {
          Instant late = clock.instant().minus(MOST_OVERDUE);
          List<Schedule> all = schedules.all();
          all.forEach(s -> response.withData(s.name().id(), s.on() ? "next " + s.next() : "off"));
          return response.status(
              all.size() == ScheduleName.values().length
                  && all.stream().noneMatch(s -> s.overdueAt(late)));
        });
  }

  /** Before the start is complete nothing is asked: tables may be missing or in the making. */
  private HealthCheck answer(String name, Question question) {
    return () -> {
      if (!started) {
        return HealthCheckResponse.down(name);
      }
      HealthCheckResponseBuilder response = HealthCheckResponse.named(name);
      try {
        return question.ask(response).build();
      } catch (SQLException | RuntimeException e) {
        LOG.log(System.Logger.Level.DEBUG, name, e);
        return HealthCheckResponse.down(name);
      }
    };
  }

  private interface Question {
    HealthCheckResponseBuilder ask(HealthCheckResponseBuilder response) throws SQLException;
  }
}
