package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.People;
import org.waymark.access.Role;
import org.waymark.findings.Refusal;
import org.waymark.operations.JobName;
import org.waymark.operations.RunLine;
import org.waymark.operations.RunLog;
import org.waymark.operations.Schedule;
import org.waymark.operations.ScheduleName;
import org.waymark.operations.Schedules;
import org.waymark.operations.Timetable;
import org.waymark.server.Visitor.Reply;

/** Schedules of the running server, changed by the API. */
@ExtendWith(ArquillianExtension.class)
class SchedulesIT {
  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Cast cast;
  @Inject People people;
  @Inject Schedules schedules;
  @Inject RunLog log;

  private Visitor operator;

  @BeforeEach
  void an_operator_has_come() throws Refusal {
    operator = cast.program("zs-operator", Role.OPERATOR, "");
  }

  /** Other tests rely on schedules that are on. */
  @AfterEach
  void everything_is_as_before() throws Refusal {
    for (ScheduleName name : ScheduleName.values()) {
      schedules.change(name, Timetable.everyMinute(), true, "zs-operator");
    }
  }

  @Test
  void a_change_says_when_it_fires_next_and_is_kept_and_told() {
    ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/London"));
    Reply reply =
        change("take-in", "{\"second\":\"7\",\"minute\":\"0\",\"hour\":\"3\",\"dayOfWeek\":\"*\"}");
    assertEquals(200, reply.status(), reply.text());

    ZonedDateTime next = now.withHour(3).withMinute(0).withSecond(7).withNano(0);
    Instant expected = (next.isAfter(now) ? next : next.plusDays(1)).toInstant();
    assertTrue(reply.text().contains("\"next\":\"" + expected + "\""), reply.text());
    Schedule kept = schedule(ScheduleName.TAKE_IN);
    assertEquals(expected, kept.next());
    String by = people.keyOf("zs-operator");
    assertEquals(by, kept.changedBy());
    assertEquals(
        "schedule take-in changed by %s: second 7, minute 0, hour 3, time of Europe/London"
            .formatted(by),
        log.latest(20).stream()
            .filter(l -> l.job().equals(JobName.TAKE_IN_RETURNS.id()) && l.execution() == 0)
            .map(RunLine::said)
            .findFirst()
            .orElse("nothing"));
  }

  @Test
  void a_changed_schedule_fires_by_its_new_times_and_one_that_is_off_does_not() throws Exception {
    change("publish", "{\"second\":\"*/2\"}");
    Instant first = schedule(ScheduleName.PUBLISH).next();
    assertTrue(movesOn(first), "has not fired at " + first);
    Reply off = change("publish", "{\"on\":false}");
    assertTrue(off.text().contains("\"on\":false"), off.text());
    assertTrue(off.text().contains("\"next\":null"), off.text());
    assertTrue(off.text().contains("\"second\":\"*/2\""), "what is not named stays: " + off.text());
    Thread.sleep(Duration.ofSeconds(3).toMillis());
    assertEquals(null, schedule(ScheduleName.PUBLISH).next());
  }

  @Test
  void what_never_happens_or_means_nothing_is_refused_in_a_sentence_and_changes_nothing() {
    List<Schedule> before = schedules.all();
    assertRefused(
        "{\"minute\":\"61\"}",
        "Check the schedule: minute is \\\"*\\\", or numbers from 0 to 59 as 5, 9-17 or 1,15, or a"
            + " step as */10, not \\\"61\\\".");
    assertRefused(
        "{\"dayOfMonth\":\"31\",\"month\":\"Feb\"}",
        "would never look for work. Check day and month.");
    assertRefused(
        "{\"timezone\":\"Atlantis\"}",
        "Check the schedule: there is no time zone \\\"Atlantis\\\"; write it as Europe/London.");
    assertRefused("{\"on\":\"yes\"}", "The body needs \\\"on\\\" as true or false.");
    assertRefused("{\"hour\":12}", "The body needs \\\"hour\\\" as text.");
    assertEquals(404, change("no-such-schedule", "{}").status());
    assertEquals(before, schedules.all());
  }

  private void assertRefused(String body, String sentence) {
    Reply reply = change("take-in", body);
    assertEquals(422, reply.status(), reply.text());
    assertTrue(reply.text().contains(sentence), reply.text());
  }

  private Reply change(String name, String body) {
    return operator.send(
        "PUT", "/api/schedules/" + name, "application/json", body.getBytes(StandardCharsets.UTF_8));
  }

  private boolean movesOn(Instant first) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(30);
    while (Instant.now().isBefore(end)) {
      Instant next = schedule(ScheduleName.PUBLISH).next();
      if (next != null && next.isAfter(first)) {
        return true;
      }
      Thread.sleep(200);
    }
    return false;
  }

  private Schedule schedule(ScheduleName name) {
    return schedules.all().stream().filter(s -> s.name() == name).findFirst().orElseThrow();
  }
}
