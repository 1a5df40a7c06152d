package org.waymark.server;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.findings.Refusal;
import org.waymark.operations.JobName;
import org.waymark.operations.Jobs;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.InboxRules;

/** What a quarter's people do, for tests that run inside the server. */
@Dependent
public class Quarterly {
  @Inject Quarters quarters;
  @Inject Jobs jobs;
  @Inject InboxRules inbox;

  Quarter open(String id, String edition) {
    Instant now = Instant.now();
    return dated(id, edition, now.minus(Duration.ofDays(1)), now.plus(Duration.ofHours(2)));
  }

  Quarter close(Quarter open) {
    return dated(
        open.id().toString(), open.edition(), open.dates().opens(), Instant.now().minusSeconds(1));
  }

  private Quarter dated(String id, String edition, Instant opens, Instant closes) {
    var quarter =
        new Quarter(
            QuarterId.parse(id),
            edition,
            new CollectionDates(opens, closes, closes, closes),
            false);
    quarters.save(quarter);
    return quarter;
  }

  /** From now on a second person has to sign this quarter's returns off. */
  void needSignOff(Quarter quarter) {
    quarters.save(new Quarter(quarter.id(), quarter.edition(), quarter.dates(), true));
  }

  /** Drops a workbook as another system would: written elsewhere, moved in, untouched since. */
  void drop(OrganisationCode code, byte[] workbook) {
    drop(code, "return.xlsx", workbook);
  }

  void drop(OrganisationCode code, String name, byte[] workbook) {
    prepare(code, name, workbook);
    dropPrepared(code, name);
  }

  /** Writes it where nobody takes it yet. */
  void prepare(OrganisationCode code, String name, byte[] workbook) {
    try {
      Path folder = Files.createDirectories(inbox.inbox().resolve(code.value()));
      Path written = Files.write(folder.resolve(name + ".part"), workbook);
      Files.setLastModifiedTime(written, FileTime.from(Instant.now().minusSeconds(60)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void dropPrepared(OrganisationCode code, String name) {
    try {
      Path folder = inbox.inbox().resolve(code.value());
      Files.move(
          folder.resolve(name + ".part"), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the job unless the schedule was faster, and waits until the outcome is there. */
  void run(JobName job, Quarter quarter, BooleanSupplier done) {
    Instant end = Instant.now().plus(Duration.ofMinutes(3));
    boolean started = false;
    while (!done.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(job.id() + " did not end in 3 minutes");
      }
      if (!started) {
        try {
          jobs.start(job, Map.of("quarter", quarter.id().toString()));
          started = true;
        } catch (Refusal alreadyRunning) {
          // The schedule was faster.
        }
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
