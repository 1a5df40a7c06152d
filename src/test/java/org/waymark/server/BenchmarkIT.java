package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.calendar.Quarter;
import org.waymark.demonstration.Crowd;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.findings.Refusal;
import org.waymark.operations.JobName;
import org.waymark.operations.JobRun;
import org.waymark.operations.Jobs;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Organisations;
import org.waymark.returns.InboxRules;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.Workbooks;
import org.waymark.scoring.Scores;

/**
 * How fast the running server takes in, scores and publishes: as many invented organisations as
 * -Dbenchmark.organisations says, through the real drop folder, jobs and database.
 */
@Tag("benchmark")
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchmarkIT {
  private static final Path REPORT = Path.of(System.getProperty("benchmark.report", ""));
  private static final long SEED = 250;
  private static final double MEGABYTE = 1 << 20;

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject EntityManager em;
  @Inject Quarterly quarterly;
  @Inject Jobs jobs;
  @Inject Organisations organisations;
  @Inject Editions editions;
  @Inject Workbooks workbooks;
  @Inject Returns returns;
  @Inject Scores scores;
  @Inject Publications publications;
  @Inject InboxRules inbox;

  @Test
  @Order(1)
  void organisations_go_from_workbooks_to_a_sealed_publication() throws Exception {
    int many = Integer.getInteger("benchmark.organisations");
    List<Organisation> crowd = Crowd.of("ZB", many, OrganisationType.values());
    organisations.saveAll(crowd);
    Edition edition = editions.find("edition-2026-1").orElseThrow();
    Quarter quarter = quarterly.open("2029-30-q4", edition.id());
    var answers = new Crowd(SEED);
    for (Organisation one : crowd) {
      quarterly.prepare(
          one.code(),
          "return.xlsx",
          workbooks.template(one, quarter, edition, answers.answers(one, edition, quarter)));
    }
    System.gc();
    double before = databaseMegabytes();

    Instant begun = Instant.now();
    try (Meter meter = new Meter()) {
      crowd.forEach(one -> quarterly.dropPrepared(one.code(), "return.xlsx"));
      run(JobName.TAKE_IN_RETURNS, quarter, many, () -> accepted(quarter) == many);
      run(JobName.SCORE_QUARTER, quarter, many, () -> scores.all(quarter.id()).size() == many);
      Quarter closed = quarterly.close(quarter);
      run(JobName.PUBLISH_QUARTER, closed, many, () -> prepared(closed));
      Thread.sleep(200);
      write(many, since(begun), meter, before);
    }
    long publication = publications.newest(quarter.id()).orElseThrow().id();
    assertEquals(many + 3, publications.documents(publication).size());
  }

  @Test
  @Order(2)
  @RunAsClient
  void the_figures_are_shown() throws Exception {
    System.out.println(Files.readString(Path.of("target", "benchmark.md")));
  }

  private void write(int many, List<JobRun> runs, Meter meter, double before) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# %d organisations through the running server".formatted(many));
    lines.add("");
    lines.add(
        "%s, %d cores, %s, heap at most %.0f MB; %s; one run, the warming up of the machine included."
            .formatted(
                Instant.now().toString().substring(0, 16),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                System.getProperty("os.name")));
    lines.add("");
    lines.add("| job | step | seconds | rate | CPU seconds | CPU ms per organisation |");
    lines.add("|---|---|--:|--:|--:|--:|");
    double seconds = 0;
    double cpu = 0;
    for (StepFigures step : StepFigures.of(runs, em, meter)) {
      lines.add(
          switch (step.step()) {
            case "collect-dropped-files", "examine-returns" -> step.row(many, many, "returns");
            case "score-returns" -> step.row(many, many, "scores");
            case "print-packs" -> step.row(many, many, "PDFs");
            default -> step.row(many, 0, "");
          });
      seconds += step.seconds();
      cpu += step.cpuSeconds();
    }
    lines.add(new StepFigures("all", "", seconds, cpu).row(many, many, "organisations"));
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "Peak heap %.0f MB, %.0f MB after a collection. Database %.1f MB more (%.0f KB per organisation).",
            meter.highestHeap() / MEGABYTE,
            meter.highestHeapCollected() / MEGABYTE,
            databaseMegabytes() - before,
            1024 * (databaseMegabytes() - before) / many));
    Files.write(REPORT, lines, StandardCharsets.UTF_8);
  }

  /** Starts the job as often as it takes, and waits until the outcome is there and it is over. */
  private void run(JobName job, Quarter quarter, int many, BooleanSupplier done)
      throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(120 + 2L * many));
    while (!done.getAsBoolean() || running()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(job.id() + " is not done: " + jobs.latest(5));
      }
      if (!running()) {
        try {
          jobs.start(job, Map.of("quarter", quarter.id().toString()));
        } catch (Refusal alreadyRunning) {
          // The schedule was faster.
        }
      }
      Thread.sleep(100);
    }
  }

  private boolean running() {
    return jobs.latest(5).stream().anyMatch(run -> !run.over());
  }

  /** The earliest first. */
  private List<JobRun> since(Instant begun) {
    return jobs.latest(100).stream()
        .filter(r -> r.started() != null && !r.started().isBefore(begun))
        .sorted(Comparator.comparing(JobRun::execution))
        .toList();
  }

  private long accepted(Quarter quarter) {
    return returns.ofQuarter(quarter.id()).stream()
        .filter(r -> r.status() == ReturnStatus.ACCEPTED)
        .count();
  }

  private boolean prepared(Quarter quarter) {
    return publications
        .newest(quarter.id())
        .filter(p -> p.state() == Publication.State.PREPARED)
        .isPresent();
  }

  private double databaseMegabytes() throws IOException {
    Path folder = inbox.inbox().resolveSibling("db");
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(f -> f.toFile().length()).sum() / MEGABYTE;
    }
  }
}
