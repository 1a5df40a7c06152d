package org.waymark.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.waymark.findings.Finding;
import org.waymark.returns.ExplanationDesk;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.validation.Examined;
import org.waymark.validation.Examiner;

/**
 * One return's examination and its outcome apart from the chunk's transaction, so that a fault
 * rolls back that return alone.
 */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
class OneReturn {
  private final Examiner examiner;
  private final Returns returns;
  private final ExplanationDesk explanations;
  private final Clock clock;

  @Inject
  OneReturn(Examiner examiner, Returns returns, ExplanationDesk explanations, Clock clock) {
    this.examiner = examiner;
    this.returns = returns;
    this.explanations = explanations;
    this.clock = clock;
  }

  /** Without a transaction around it: whatever is looked up has a short one of its own. */
  @Transactional(TxType.NOT_SUPPORTED)
  public Examined examine(ReturnId id) {
    return examiner.examine(id);
  }

  /** False, and nothing changed, when somebody else has recorded an outcome before. */
  public boolean record(Examined examined) {
    var outcome = examined.outcome();
    Instant now = clock.instant();
    boolean recorded =
        outcome.acceptable()
            ? returns.accept(examined.id(), outcome.value().orElseThrow(), outcome.findings(), now)
            : returns.reject(examined.id(), outcome.findings(), now);
    if (recorded && !examined.reasons().isEmpty()) {
      SubmittedReturn version = returns.find(examined.id()).orElseThrow();
      examined.reasons().forEach(r -> explanations.keep(version, r.finding(), r.reason(), now));
    }
    return recorded;
  }

  /** "return 12 of ZZM06 rejected, 3 to fix: Funding E6: That is not one of the levels". */
  public String whyRejected(Examined examined) {
    List<Finding> mustFix =
        examined.outcome().findings().stream().filter(Finding::mustFix).toList();
    return "return %s of %s rejected, %d to fix: %s"
        .formatted(
            examined.id(),
            returns.find(examined.id()).orElseThrow().organisation(),
            mustFix.size(),
            mustFix.stream().findFirst().map(OneReturn::words).orElse(""));
  }

  private static String words(Finding finding) {
    return finding.place().sheet() == null
        ? finding.problem()
        : finding.place().words() + ": " + finding.problem();
  }

  public void failed(ReturnId id) {
    returns.failed(id);
  }
}
