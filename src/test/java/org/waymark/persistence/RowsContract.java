package org.waymark.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.jpa.QuarterRows;
import org.waymark.editions.files.SmallEdition;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.editions.jpa.EditionRows;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.jpa.OrganisationRows;

/**
 * Empties the tables before each test and puts in one edition, one quarter and two organisations.
 * Every unit of work has an entity manager of its own, as every transaction on the server has, so
 * that a test reads what the database holds and not what a manager remembers.
 */
abstract class RowsContract {
  static final QuarterId QUARTER = QuarterId.parse("2026-27-q2");
  static final QuarterId NEXT_QUARTER = QuarterId.parse("2026-27-q3");
  static final OrganisationCode ASH = new OrganisationCode("RX1");
  static final OrganisationCode BIRCH = new OrganisationCode("RX2");
  static final Instant NOON = Instant.parse("2026-10-05T12:00:00.123456Z");

  /** Children before parents. */
  private static final List<String> TABLES =
      List.of(
          "demonstration",
          "api_key",
          "account",
          "person",
          "extension",
          "consent",
          "explanation",
          "fault",
          "run_line",
          "job_lease",
          "schedule",
          "run_stop",
          "document",
          "release_approval",
          "publication_run",
          "publication",
          "rank_interval",
          "peer_statistics",
          "score_addend",
          "score",
          "refused_file",
          "answer",
          "finding",
          "return_event",
          "return_file",
          "submitted_return",
          "quarter",
          "edition",
          "register_entry",
          "succession",
          "organisation");

  private final Database database;

  RowsContract(Database database) {
    this.database = database;
  }

  /** One unit of work: committed when it returns, rolled back when it throws. */
  <T> T with(Function<EntityManager, T> work) {
    try (EntityManager em = database.open().createEntityManager()) {
      em.getTransaction().begin();
      try {
        T result = work.apply(em);
        if (em.getTransaction().getRollbackOnly()) {
          em.getTransaction().rollback();
        } else {
          em.getTransaction().commit();
        }
        return result;
      } finally {
        if (em.getTransaction().isActive()) {
          em.getTransaction().rollback();
        }
      }
    }
  }

  void run(Consumer<EntityManager> work) {
    with(
        em -> {
          work.accept(em);
          return true;
        });
  }

  // What was read, by its shape: AssertJ cannot tell which assertion a type parameter wants.

  <T> Optional<T> one(Function<EntityManager, Optional<T>> read) {
    return with(read);
  }

  <T> List<T> all(Function<EntityManager, List<T>> read) {
    return with(read);
  }

  Set<String> names(Function<EntityManager, Set<String>> read) {
    return with(read);
  }

  byte[] bytes(Function<EntityManager, byte[]> read) {
    return with(read);
  }

  boolean did(Function<EntityManager, Boolean> work) {
    return with(work);
  }

  @BeforeEach
  void a_small_register_and_one_quarter() {
    run(
        em ->
            TABLES.forEach(t -> em.createNativeQuery("delete from waymark." + t).executeUpdate()));
    byte[] file = SmallEdition.text().getBytes(UTF_8);
    // In one unit of work, as sample data are put in: parents have to be written before children.
    run(
        em -> {
          EditionRows.of(em, new YamlEditionFiles()).save(SmallEdition.edition(), file);
          QuarterRows.of(em).save(quarter(QUARTER));
          OrganisationRows.of(em)
              .saveAll(
                  List.of(
                      organisation(BIRCH, "Birch Hospitals"), organisation(ASH, "Ash Hospitals")));
        });
  }

  static Quarter quarter(QuarterId id) {
    Instant opens = id.lastDay().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Quarter(
        id,
        SmallEdition.edition().id(),
        new CollectionDates(
            opens,
            opens.plus(Duration.ofDays(28)),
            opens.plus(Duration.ofDays(35)),
            opens.plus(Duration.ofDays(60))),
        true);
  }

  static Organisation organisation(OrganisationCode code, String name) {
    return new Organisation(
        code,
        name,
        OrganisationType.ACUTE_TRUST,
        new Area("QAA", "Westshire ICB"),
        new Area("Y99", "Nowhere"));
  }
}
