package org.waymark.benchmarking;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.scoring.MaturityScore;

/** Traces the figures of a comparison to the returns and answers that they were made from. */
public final class Provenances {
  private final Returns returns;

  public Provenances(Returns returns) {
    this.returns = returns;
  }

  /**
   * The organisation's figures by one measure of the edition, down to the cells; nothing when it
   * has no scores in the comparison. A return without answers is a fault.
   */
  public Optional<Provenance.OfOrganisation> of(
      PeerComparison comparison, OrganisationCode code, String measure) {
    Optional<MaturityScore> whole = comparison.score(code);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    SubmittedReturn from = returns.find(whole.get().from()).orElseThrow();
    Answers answers = returns.answers(whole.get().from()).orElseThrow();
    return Optional.of(Tracing.organisation(comparison, whole.get(), measure, from, answers));
  }

  /**
   * The group's statistics by one measure of the edition.
   *
   * @param why for those whose return does not count, what became of it
   */
  public Provenance.OfGroup of(
      PeerComparison comparison,
      PeerGroup group,
      String measure,
      Function<OrganisationCode, String> why) {
    Map<ReturnId, SubmittedReturn> submitted =
        returns.ofQuarter(comparison.quarter().id()).stream()
            .collect(Collectors.toMap(SubmittedReturn::id, Function.identity()));
    return GroupTracing.of(comparison, group, measure, submitted, why);
  }
}
