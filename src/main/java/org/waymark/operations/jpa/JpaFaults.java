package org.waymark.operations.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.waymark.operations.Fault;
import org.waymark.operations.Faults;

/** A fault is kept although the work that met it is rolled back: its transaction is its own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JpaFaults implements Faults {
  /** Told on the telephone: no I, L, O, 0 and 1, and no U, so that few words come out. */
  private static final String SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

  private static final int LENGTH = 8;
  private static final int STACK_LINES = 20;
  private static final int LONGEST = 4000;
  private static final System.Logger LOG = System.getLogger("waymark");

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
    String reference = reference();
    LOG.log(Level.ERROR, () -> "fault " + reference + " in " + job + ", " + about, cause);
    em.persist(FaultRow.of(new Fault(reference, clock.instant(), job, about, text(cause))));
    return reference;
  }

  @Override
  public List<Fault> latest(int most) {
    return em.createQuery(
            "select f from FaultRow f order by f.at desc, f.reference", FaultRow.class)
        .setMaxResults(most)
        .getResultStream()
        .map(FaultRow::toFault)
        .toList();
  }

  private String reference() {
    var text = new StringBuilder(LENGTH);
    random.ints(LENGTH, 0, SIGNS.length()).forEach(i -> text.append(SIGNS.charAt(i)));
    return text.toString();
  }

  /** PostgreSQL keeps no NUL character, and a fault must be kept. */
  private static String text(Throwable cause) {
    var text = new StringBuilder(cause.toString());
    StackTraceElement[] stack = cause.getStackTrace();
    for (int i = 0; i < Math.min(STACK_LINES, stack.length); i++) {
      text.append("\n  at ").append(stack[i]);
    }
    String whole = text.toString().replace('\0', ' ');
    return whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
  }
}
