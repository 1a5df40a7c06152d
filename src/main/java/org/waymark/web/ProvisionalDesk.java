package org.waymark.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.ProvisionalScores;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Organisations;
import org.waymark.reporting.ProvisionalReport;
import org.waymark.returns.SubmittedReturn;
import org.waymark.scoring.CountingReturns;

/** Works provisional scores out when somebody asks for them; they are kept nowhere. */
@Dependent
public class ProvisionalDesk {
  private final Organisations organisations;
  private final Quarters quarters;
  private final Editions editions;
  private final CountingReturns counting;
  private final ReleasedQuarters released;
  private final ReleasedComparisons comparisons;

  @Inject
  public ProvisionalDesk(
      Organisations organisations,
      Quarters quarters,
      Editions editions,
      CountingReturns counting,
      ReleasedQuarters released,
      ReleasedComparisons comparisons) {
    this.organisations = organisations;
    this.quarters = quarters;
    this.editions = editions;
    this.counting = counting;
    this.released = released;
    this.comparisons = comparisons;
  }

  /** The scores, and what is said of them. */
  public record Shown(ProvisionalScores scores, ProvisionalReport report) {}

  public boolean offers(SubmittedReturn of) {
    return ProvisionalRule.offered(of.status(), isReleased(of));
  }

  /** Refused where the return has none; whether the user may see it was asked before. */
  public Shown show(SubmittedReturn of) throws Refusal {
    ProvisionalRule.require(of.status(), isReleased(of), of.organisation(), of.quarter());
    Organisation organisation = organisations.find(of.organisation()).orElseThrow();
    Quarter quarter = quarters.find(of.quarter()).orElseThrow();
    Edition edition = editions.find(quarter.edition()).orElseThrow();
    Optional<PeerComparison> before =
        released.find(quarter.id().previous()).flatMap(comparisons::of);
    ProvisionalScores scores =
        ProvisionalScores.of(
            counting.score(of.id()), organisation, quarter, edition, before, editions);
    return new Shown(
        scores,
        ProvisionalReport.of(scores, ProvisionalRule.since(of.status(), quarter.signOffNeeded())));
  }

  private boolean isReleased(SubmittedReturn of) {
    return released.find(of.quarter()).isPresent();
  }
}
