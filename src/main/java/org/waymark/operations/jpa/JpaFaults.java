package org.waymark.operations.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.operations.Fault;
import org.waymark.operations.Faults;

@Dependent
@Transactional(TxType.REQUIRES_NEW)
class JpaFaults implements Faults {
  private static final System.Logger CONSOLE = System.getLogger("waymark");
  private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int LONGEST = 4000;
  private static final int STACK_LINES = 20;

  private final EntityManager em;
  private final Clock clock;
  private final SecureRandom random;

  @Inject
  JpaFaults(EntityManager em, Clock clock, SecureRandom random) {
    this.em = em;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public String record(String job, String about, Throwable cause) {
    var reference = new StringBuilder();
    random.ints(8, 0, ALPHABET.length()).forEach(i -> reference.append(ALPHABET.charAt(i)));
    CONSOLE.log(
        System.Logger.Level.ERROR, "Fault " + reference + " in " + job + ", " + about, cause);
    em.persist(
        FaultRow.of(
            new Fault(
                reference.toString(),
                clock.instant(),
                job,
                about.substring(0, Math.min(200, about.length())),
                text(cause))));
    return reference.toString();
  }

  @Override
  public Optional<Fault> find(String reference) {
    return Optional.ofNullable(em.find(FaultRow.class, reference)).map(FaultRow::toFault);
  }

  @Override
  public List<Fault> latest(int most) {
    return em.createQuery("select f from FaultRow f order by f.at desc", FaultRow.class)
        .setMaxResults(most)
        .getResultStream()
        .map(FaultRow::toFault)
        .toList();
  }

  /** Without NUL characters, which PostgreSQL does not keep: a fault must be kept. */
  private static String text(Throwable cause) {
    var text = new StringBuilder(cause.toString());
    Arrays.stream(cause.getStackTrace())
        .limit(STACK_LINES)
        .forEach(line -> text.append("\n  at ").append(line));
    String whole = text.toString().replace('\0', ' ');
    return whole.substring(0, Math.min(LONGEST, whole.length()));
  }
}
