package org.waymark.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;

/**
 * A quarter from dropped files to a sealed publication, once undisturbed and once with the server
 * killed (SIGKILL) while it collects, examines, scores, prints and seals. Nobody starts a job again
 * and no schedule is on: what is done after a kill is done by the recovery alone.
 */
abstract class KillAndRestartContract {
  static final int ORGANISATIONS = 40;
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  /** Closed a moment ago, for everybody who asks after the returns are in. */
  static final Quarter CLOSED = quarter(NOW.minusSeconds(1));

  static final Quarter OPEN = quarter(NOW.plus(Duration.ofHours(2)));

  @TempDir Path folder;

  /** The settings of a server on an empty database of this name, and how to read past it. */
  abstract Map<String, String> settings(String database);

  abstract KeptRows rows(String database, Path home);

  @Test
  void a_server_that_was_killed_five_times_leaves_what_an_undisturbed_one_leaves()
      throws Exception {
    FilledReturns returns = FilledReturns.of(ORGANISATIONS, OPEN);
    ExecutorService beside = Executors.newSingleThreadExecutor();
    try {
      Future<Map<String, List<String>>> undisturbed = beside.submit(() -> undisturbed(returns));
      Map<String, List<String>> disturbed = disturbed(returns);
      Map<String, List<String>> expected = undisturbed.get(5, TimeUnit.MINUTES);
      assertThat(expected.get("documents")).hasSizeGreaterThan(ORGANISATIONS / 2);
      assertThat(expected.get("refusals")).hasSize(1);
      assertThat(disturbed).isEqualTo(expected);
    } finally {
      beside.shutdownNow();
    }
  }

  private Map<String, List<String>> undisturbed(FilledReturns returns) throws IOException {
    try (var service = service("undisturbed")) {
      service.begin(returns, OPEN, service.server().home());
      service.start("take-in-returns");
      service.awaitEnd("take-in-returns");
      service.start("score-quarter");
      service.awaitEnd("score-quarter");
      service.save(CLOSED);
      service.start("publish-quarter");
      service.awaitEnd("publish-quarter");
      service.server().stop();
      return left("undisturbed");
    }
  }

  private Map<String, List<String>> disturbed(FilledReturns returns) throws IOException {
    KeptRows rows = rows("killed", ServerProcess.home(folder.resolve("killed")));
    try (var service = service("killed")) {
      service.begin(returns, OPEN, service.server().home());
      service.start("take-in-returns");
      service.killOnce(() -> service.returns("RECEIVED") >= 3);
      assertThat(rows.newestState("take-in-returns"))
          .as("killed while collecting")
          .isEqualTo("STARTED");
      assertThat(rows.rows("select id from waymark.submitted_return"))
          .hasSizeBetween(3, ORGANISATIONS - 1);
    }
    try (var service = service("killed")) {
      service.killOnce(() -> service.returns("ACCEPTED") >= 3);
      assertThat(rows.newestState("take-in-returns"))
          .as("killed while examining")
          .isEqualTo("STARTED");
      assertThat(rows.rows("select id from waymark.submitted_return where status = 'RECEIVED'"))
          .isNotEmpty();
    }
    try (var service = service("killed")) {
      service.awaitEnd("take-in-returns");
      service.start("score-quarter");
      service.killOnce(() -> service.state("score-quarter").equals("STARTED"));
      assertThat(rows.newestState("score-quarter")).as("killed while scoring").isEqualTo("STARTED");
    }
    try (var service = service("killed")) {
      service.awaitEnd("score-quarter");
      service.save(CLOSED);
      service.start("publish-quarter");
      service.killOnce(() -> service.documents() >= 3);
      assertThat(rows.newestState("publish-quarter"))
          .as("killed while printing")
          .isEqualTo("STARTED");
    }
    try (var service = service("killed")) {
      service.killOnce(() -> service.sealed());
    }
    rows.takeBackTheEndOf("publish-quarter");
    try (var service = service("killed")) {
      service.awaitEnd("publish-quarter");
      service.server().stop();
      return left("killed");
    }
  }

  private Service service(String database) throws IOException {
    Path own = Files.createDirectories(folder.resolve(database));
    return Service.start(own, OPEN.id(), settings(database));
  }

  /** All that counts: rows, and files of the data folder. */
  private Map<String, List<String>> left(String database) throws IOException {
    Path home = ServerProcess.home(folder.resolve(database));
    KeptRows rows = rows(database, home);
    assertThat(rows.unfinished()).isEmpty();
    Map<String, List<String>> left = new TreeMap<>(rows.all());
    for (String part : List.of("inbox", "taken", "refused")) {
      left.put("files in " + part, files(home.resolve(part)));
    }
    assertThat(left.get("files in inbox")).isEmpty();
    return left;
  }

  /** Their names without the numbers that were put before them. */
  private static List<String> files(Path part) throws IOException {
    try (Stream<Path> files = Files.walk(part)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> part.relativize(f).toString().replaceAll("/\\d+-", "/"))
          .sorted()
          .toList();
    }
  }

  private static Quarter quarter(Instant closes) {
    Instant opens = NOW.minus(Duration.ofDays(1));
    return new Quarter(
        QuarterId.parse("2027-28-q1"),
        "edition-2026-1",
        new CollectionDates(opens, closes, closes, closes),
        false);
  }
}
