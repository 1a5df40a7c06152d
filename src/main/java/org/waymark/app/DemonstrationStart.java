package org.waymark.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.waymark.calendar.LondonTime;
import org.waymark.calendar.QuarterId;
import org.waymark.demonstration.Cast;
import org.waymark.demonstration.Demonstration;
import org.waymark.demonstration.Mark;
import org.waymark.findings.Refusal;
import org.waymark.operations.Faults;
import org.waymark.operations.Schedule;
import org.waymark.operations.ScheduleName;
import org.waymark.operations.Schedules;
import org.waymark.operations.Timetable;
import org.waymark.operations.Timetables;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.RegisterFiles;

/**
 * Begins a demonstration or goes on with one, and says so. The earlier quarters are filled in
 * beside the running server, since they take longer than a start should; the sample returns are
 * published after them, since trends lead up to what is published.
 */
@Dependent
@SuppressWarnings("NullAway.Init")
class DemonstrationStart {
  private static final System.Logger CONSOLE = System.getLogger("waymark");
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);
  private static final int MOST_LOOKS = 40;
  private static final String BY = "demonstration";

  /** In a minute that is all there is, work must follow work. */
  private static final Timetable OFTEN =
      new Timetable("*/5", "*", "*", "*", "*", "*", ZoneId.of("Europe/London"));

  @Inject Settings settings;
  @Inject RegisterFiles registerFiles;
  @Inject Demonstration demonstration;
  @Inject DemonstrationSteps steps;
  @Inject Cast cast;
  @Inject Timetables timetables;
  @Inject Schedules schedules;
  @Inject Faults faults;
  @Inject Clock clock;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  void start(Optional<Mark> before, String edition) throws IOException {
    if (before.isPresent()) {
      say(
          "goes on as it was begun on %s; nothing is made twice. To begin anew, stop it and delete %s"
              .formatted(LondonTime.day(before.get().begunAt()), settings.home()));
    }
    Mark mark = before.isPresent() ? before.get() : begin(edition);
    say(
        "sign in at %s with the password %s as %s"
            .formatted(
                address(""),
                cast.admit(),
                Cast.PARTS.stream().map(Cast.Part::name).collect(Collectors.joining(", "))));
    List<QuarterId> missing = demonstration.missing(mark);
    executor.execute(() -> fillIn(mark, missing, MOST_LOOKS));
    tellOutcome(mark);
  }

  private Mark begin(String edition) throws IOException {
    List<Organisation> register = register();
    Mark asked = new Mark(clock.instant(), edition);
    int files = demonstration.drop(register, asked);
    Mark mark = asked.madeAt(clock.instant());
    steps.begin(register, mark);
    for (ScheduleName name : List.of(ScheduleName.TAKE_IN, ScheduleName.PUBLISH)) {
      timetables.addIfMissing(
          new Schedule(name, OFTEN, name == ScheduleName.TAKE_IN, 0, null, mark.begunAt(), BY));
    }
    say(
        "%d invented organisations are in the register; no real one gets an invented score"
            .formatted(register.size()));
    say(
        "%d sample returns lie in %s; their collection closes %d seconds from now, and is published once the earlier quarters are filled in"
            .formatted(
                files,
                settings.home().resolve("inbox"),
                Duration.between(clock.instant(), demonstration.closes(mark)).toSeconds()));
    return mark;
  }

  private List<Organisation> register() throws IOException {
    String name = "register-fictitious.csv";
    return registerFiles.read(name, Start.ours(name)).value().orElseThrow();
  }

  /** The sample returns are taken in before. */
  private void fillIn(Mark mark, List<QuarterId> missing, int looksLeft) {
    if (!missing.isEmpty() && looksLeft > 0 && demonstration.samplesWait()) {
      later(() -> fillIn(mark, missing, looksLeft - 1));
      return;
    }
    int returns = 0;
    try {
      for (QuarterId id : missing) {
        Demonstration.EarlierQuarter earlier = demonstration.write(mark, id);
        steps.fillIn(earlier);
        returns += earlier.sent().size();
      }
      if (!missing.isEmpty()) {
        say(
            "%d earlier quarters are filled in and released, %s to %s: %d returns"
                .formatted(
                    missing.size(), missing.get(0), missing.get(missing.size() - 1), returns));
      }
    } catch (RuntimeException e) {
      say("the earlier quarters are not all filled in; the next start goes on with them");
      faults.record(BY, "earlier quarters", e);
    }
    publish();
  }

  /** From now on, unless somebody else switched it off. */
  private void publish() {
    try {
      for (Schedule off : timetables.find(ScheduleName.PUBLISH).stream().toList()) {
        if (!off.on() && off.changedBy().equals(BY)) {
          schedules.change(off.name(), off.when(), true, BY);
        }
      }
    } catch (Refusal | RuntimeException e) {
      faults.record(BY, "publish", e);
    }
  }

  /** Looks until the sample returns are published, and then says what became of them. */
  private void tellOutcome(Mark mark) {
    Optional<Demonstration.Outcome> outcome = demonstration.outcome(mark);
    if (outcome.isEmpty()) {
      executor.schedule(() -> tellOutcome(mark), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
      return;
    }
    Demonstration.Outcome of = outcome.get();
    say(
        "%s is published: %d returns count, %d were rejected with reasons, %d documents. See %s"
            .formatted(
                of.quarter().words(),
                of.counted(),
                of.rejected(),
                of.documents(),
                address("national/results/" + of.quarter())));
  }

  private void later(Runnable look) {
    executor.schedule(look, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Of a page; other programs may have moved all ports. */
  private String address(String page) {
    int port = settings.port() + Integer.getInteger("jboss.socket.binding.port-offset", 0);
    return "http://%s:%d/%s".formatted(settings.bind(), port, page);
  }

  private static void say(String line) {
    CONSOLE.log(System.Logger.Level.INFO, "Demonstration: " + line);
  }
}
