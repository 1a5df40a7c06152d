package org.waymark.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.calendar.QuarterId;
import org.waymark.demonstration.Cast;
import org.waymark.demonstration.Demonstration;
import org.waymark.demonstration.Mark;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.RegisterFiles;

/**
 * Begins a demonstration or goes on with one, and says so. The earlier quarters are filled in
 * beside the running server, since they take longer than a start should.
 */
@Dependent
@SuppressWarnings("NullAway.Init")
class DemonstrationStart {
  private static final System.Logger CONSOLE = System.getLogger("waymark");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm:ss", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  @Inject Settings settings;
  @Inject RegisterFiles registerFiles;
  @Inject Demonstration demonstration;
  @Inject DemonstrationSteps steps;
  @Inject Cast cast;
  @Inject Clock clock;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService executor;

  void start(Optional<Mark> before, String edition) throws IOException {
    if (before.isPresent()) {
      say(
          "goes on as it was begun on %s; nothing is made twice. To begin anew, stop it and delete %s"
              .formatted(MOMENT.format(before.get().begunAt()), settings.home()));
    }
    Mark mark = before.isPresent() ? before.get() : begin(edition);
    String password = cast.admit();
    say(
        "sign in at http://127.0.0.1:8080/ with the password %s as %s"
            .formatted(
                password,
                Cast.PARTS.stream().map(Cast.Part::name).collect(Collectors.joining(", "))));
    List<QuarterId> missing = demonstration.missing(mark);
    if (!missing.isEmpty()) {
      executor.execute(() -> fillIn(mark, missing));
    }
  }

  private Mark begin(String edition) throws IOException {
    List<Organisation> register = register();
    Mark asked = new Mark(clock.instant(), edition);
    int files = demonstration.drop(register, asked);
    Mark mark = asked.madeAt(clock.instant());
    steps.begin(register, mark);
    say(
        "%d fictitious organisations are in the register; no real one gets an invented score"
            .formatted(register.size()));
    say(
        "%d sample returns lie in %s; their collection closes on %s"
            .formatted(
                files,
                settings.home().resolve("inbox"),
                MOMENT.format(demonstration.closes(mark))));
    return mark;
  }

  private List<Organisation> register() throws IOException {
    String name = "register-fictitious.csv";
    return registerFiles.read(name, Start.ours(name)).value().orElseThrow();
  }

  private void fillIn(Mark mark, List<QuarterId> missing) {
    int returns = 0;
    try {
      for (QuarterId quarter : missing) {
        returns += steps.fillIn(mark, quarter);
      }
      say(
          "%d earlier quarters are filled in and released, %s to %s: %d returns"
              .formatted(missing.size(), missing.get(0), missing.get(missing.size() - 1), returns));
    } catch (RuntimeException e) {
      CONSOLE.log(
          System.Logger.Level.WARNING,
          "Demonstration: the earlier quarters are not all filled in; the next start goes on",
          e);
    }
  }

  private static void say(String line) {
    CONSOLE.log(System.Logger.Level.INFO, "Demonstration: " + line);
  }
}
