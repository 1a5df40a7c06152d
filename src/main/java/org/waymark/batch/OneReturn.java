package org.waymark.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Returns;
import org.waymark.validation.Examined;

/**
 * One return's outcome in a transaction of its own, so that a fault rolls back that return alone.
 */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
class OneReturn {
  private final Returns returns;
  private final Clock clock;

  @Inject
  OneReturn(Returns returns, Clock clock) {
    this.returns = returns;
    this.clock = clock;
  }

  /** True when the return was accepted, false when it was rejected. */
  public boolean record(Examined examined) {
    var outcome = examined.outcome();
    if (outcome.acceptable()) {
      return returns.accept(
          examined.id(), outcome.value().orElseThrow(), outcome.findings(), clock.instant());
    }
    returns.reject(examined.id(), outcome.findings(), clock.instant());
    return false;
  }

  public void failed(ReturnId id) {
    returns.failed(id);
  }
}
