package org.waymark.web.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.distribution.ReleaseRule;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisations;
import org.waymark.returns.CollectionProgress;
import org.waymark.returns.Returns;
import org.waymark.web.session.CurrentUser;

/** What the national team comes for: how collections go, and which releases wait for its word. */
@Named("nationalStart")
@RequestScoped
public class NationalStart {
  @Inject CurrentUser currentUser;
  @Inject Organisations organisations;
  @Inject Quarters quarters;
  @Inject Returns returns;
  @Inject Publications publications;
  @Inject Clock clock;

  /** One open collection. */
  public record Open(Quarter quarter, CollectionProgress.Tally total) {}

  /** The collections that take returns now, the earliest first. */
  public List<Open> getOpen() throws Refusal {
    currentUser.require(Deed.APPROVE_RELEASE, Target.nation(false));
    Instant now = clock.instant();
    return quarters.all().stream()
        .filter(q -> q.takesReturnsAt(now))
        .map(
            q ->
                new Open(
                    q,
                    CollectionProgress.of(q, organisations.all(), returns.ofQuarter(q.id()))
                        .total()))
        .toList();
  }

  /** Quarters that are prepared and not approved, the earliest first. */
  public List<Quarter> getWaiting() throws Refusal {
    currentUser.require(Deed.APPROVE_RELEASE, Target.nation(false));
    return quarters.all().stream()
        .filter(q -> publications.newest(q.id()).filter(p -> waits(q, p)).isPresent())
        .sorted(Comparator.comparing(Quarter::id))
        .toList();
  }

  private boolean waits(Quarter quarter, Publication newest) {
    return newest.state() == Publication.State.PREPARED
        && publications
            .approval(quarter.id())
            .filter(a -> ReleaseRule.approves(a, newest))
            .isEmpty();
  }
}
