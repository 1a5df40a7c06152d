package org.waymark.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Function;
import org.waymark.access.Deed;
import org.waymark.access.Policy;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.operations.AuditLine;
import org.waymark.operations.AuditTrail;

/** Lets nothing out that the audit trail is to tell of before it tells it. */
@Dependent
public class Audited {
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  public Audited(AuditTrail trail, Clock clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /** What somebody asked for. */
  @FunctionalInterface
  public interface Work<T> {
    T done() throws Refusal;
  }

  /**
   * Does the work and gives what came of it, a refusal included, once its line is kept where the
   * policy wants one; when the line cannot be kept, that is a fault and nothing is given.
   */
  public <T> T of(User by, Deed deed, String target, Work<T> work, Function<T, String> outcome)
      throws Refusal {
    if (!Policy.audits(by, deed)) {
      return work.done();
    }
    T given;
    try {
      given = work.done();
    } catch (Refusal refusal) {
      keep(by, deed, target, "Refused: " + refusal.sentence());
      throw refusal;
    }
    keep(by, deed, target, outcome.apply(given));
    return given;
  }

  private void keep(User by, Deed deed, String target, String outcome) {
    trail.add(
        new AuditLine(
            clock.instant(), by.person(), by.role().name(), deed.name(), target, outcome));
  }
}
