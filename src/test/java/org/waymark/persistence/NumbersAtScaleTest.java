package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.jpa.PeerFigureRows;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.jpa.QuarterRows;
import org.waymark.editions.Editions;
import org.waymark.editions.ShippedEditions;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.editions.jpa.EditionRows;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.jpa.OrganisationRows;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.ReturnId;

/**
 * Scores, statistics and ranks of 250, 2,500 and 10,000 organisations by all measures, on a
 * database file: a benchmark, which writes its figures to target/numbers.md. Half of the
 * organisations are of one type. A first round of 250 warms up and is not counted.
 */
@Tag("numbers")
class NumbersAtScaleTest {
  private static final Path FOLDER = Path.of("target", "numbers");
  private static final List<String> TABLES =
      List.of("score", "score_addend", "peer_statistics", "rank_table", "rank_interval");
  private static final int AT_ONCE = 25;
  private static final int PUT_IN_AT_ONCE = 4;
  private static final Quarter QUARTER = quarter();

  private final Map<String, Map<Integer, Double>> figures = new LinkedHashMap<>();

  @Test
  void what_an_organisation_costs_stays_what_it_is() throws IOException {
    measure(250);
    figures.clear();
    for (int organisations : List.of(250, 2_500, 10_000)) {
      measure(organisations);
    }
    Files.writeString(Path.of("target", "numbers.md"), report());
    assertThat(figures).hasSize(6);
  }

  private void measure(int organisations) throws IOException {
    Files.createDirectories(FOLDER);
    String url =
        "jdbc:h2:file:" + FOLDER.resolve(organisations + "-" + System.nanoTime()).toAbsolutePath();
    try (EntityManagerFactory factory = Database.onH2(url)) {
      List<Organisation> register = register(organisations);
      putIn(factory, register);
      ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
      spent(organisations, "scores", () -> score(factory));
      spent(organisations, "statistics", () -> in(factory, NumbersAtScaleTest::compare));
      spent(organisations, "ranks", () -> in(factory, NumbersAtScaleTest::rank));
      spent(
          organisations,
          "one late correction (in all)",
          () -> {
            in(factory, em -> correct(em, register.get(0)));
            score(factory);
            in(factory, NumbersAtScaleTest::rank);
            in(factory, NumbersAtScaleTest::compare);
          });
      put("most in the old generation (MB in all)", organisations, peak());
      put("storage (KB)", organisations, storage(factory) / 1024.0 / organisations);
    }
  }

  private static List<Organisation> register(int organisations) {
    List<Organisation> register = new ArrayList<>();
    OrganisationType[] types = OrganisationType.values();
    for (int i = 0; i < organisations; i++) {
      register.add(
          new Organisation(
              new OrganisationCode("R%04d".formatted(i)),
              "Organisation " + i,
              i % 2 == 0 ? OrganisationType.ACUTE_TRUST : types[1 + i / 2 % (types.length - 1)],
              new Area("Q%02d".formatted(i % 42), "Board"),
              new Area("Y%02d".formatted(i % 42 % 7), "Region")));
    }
    return register;
  }

  private static void putIn(EntityManagerFactory factory, List<Organisation> register) {
    in(
        factory,
        em -> {
          Editions editions = EditionRows.of(em, new YamlEditionFiles());
          editions.save(ShippedEditions.EARLIER, ShippedEditions.earlierFile());
          editions.save(ShippedEditions.CURRENT, ShippedEditions.currentFile());
          QuarterRows.of(em).save(QUARTER);
          OrganisationRows.of(em).saveAll(register);
        });
    var random = new Random(1);
    for (int i = 0; i < register.size(); i += PUT_IN_AT_ONCE) {
      List<Organisation> some = register.subList(i, Math.min(register.size(), i + PUT_IN_AT_ONCE));
      in(
          factory,
          em -> {
            InventedQuarter invented = invented(em);
            some.forEach(o -> invented.signedOff(o, invented.answers(o, random), 1));
          });
    }
  }

  /** A chunk in a transaction, as the job does. */
  private static void score(EntityManagerFactory factory) {
    List<ReturnId> open = new ArrayList<>();
    in(factory, em -> open.addAll(invented(em).unscored()));
    for (int i = 0; i < open.size(); i += AT_ONCE) {
      List<ReturnId> some = open.subList(i, Math.min(open.size(), i + AT_ONCE));
      in(factory, em -> invented(em).score(some));
    }
  }

  private static void compare(EntityManager em) {
    PeerComparison comparison = invented(em).compare();
    PeerFigureRows.of(em).replace(QUARTER.id(), comparison.statistics());
  }

  private static void rank(EntityManager em) {
    InventedQuarter invented = invented(em);
    invented.benchmarks().rank(invented.compare());
  }

  private static void correct(EntityManager em, Organisation organisation) {
    InventedQuarter invented = invented(em);
    List<Answer> answers = new ArrayList<>(invented.answers(organisation, new Random(1)));
    answers.removeIf(a -> a.question().equals("F1-level"));
    answers.add(
        InventedQuarter.answer(
            ShippedEditions.CURRENT.question("F1-level").orElseThrow(), new AnswerValue.Level(0)));
    invented.signedOff(organisation, answers, 2);
  }

  private static InventedQuarter invented(EntityManager em) {
    return new InventedQuarter(em, ShippedEditions.CURRENT, QUARTER);
  }

  private static void in(EntityManagerFactory factory, Consumer<EntityManager> work) {
    try (EntityManager em = factory.createEntityManager()) {
      em.getTransaction().begin();
      work.accept(em);
      em.getTransaction().commit();
    }
  }

  /** Processor milliseconds an organisation. */
  private void spent(int organisations, String what, Runnable work) {
    long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
    put(what, organisations, nanos / 1e6 / (what.endsWith("(in all)") ? 1 : organisations));
  }

  private static double peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP && p.getName().contains("Old"))
            .mapToLong(p -> p.getPeakUsage().getUsed())
            .sum()
        / 1024.0
        / 1024.0;
  }

  private static long storage(EntityManagerFactory factory) {
    try (EntityManager em = factory.createEntityManager()) {
      return TABLES.stream()
          .mapToLong(
              t ->
                  ((Number)
                          em.createNativeQuery("select disk_space_used('WAYMARK." + t + "')")
                              .getSingleResult())
                      .longValue())
          .sum();
    }
  }

  private void put(String what, int organisations, double figure) {
    figures.computeIfAbsent(what, w -> new LinkedHashMap<>()).put(organisations, figure);
  }

  private String report() {
    StringBuilder text =
        new StringBuilder(
            "| an organisation, all measures | 250 | 2,500 | 10,000 | 10,000 : 250 |\n|---|--:|--:|--:|--:|\n");
    figures.forEach(
        (what, by) ->
            text.append(
                String.format(
                    Locale.UK,
                    "| %s | %.2f | %.2f | %.2f | %.2f |%n",
                    what,
                    by.get(250),
                    by.get(2_500),
                    by.getOrDefault(10_000, 0.0),
                    by.getOrDefault(10_000, 0.0) / by.getOrDefault(250, 1.0))));
    return text.toString();
  }

  private static Quarter quarter() {
    Quarter plain = RowsContract.quarter(RowsContract.QUARTER);
    return new Quarter(
        plain.id(), ShippedEditions.CURRENT.id(), plain.dates(), plain.signOffNeeded());
  }
}
