package org.waymark.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Deed;
import org.waymark.access.Release;
import org.waymark.access.Target;
import org.waymark.benchmarking.NumberTrends;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.RoadMapTargets;
import org.waymark.benchmarking.Series;
import org.waymark.benchmarking.TrendMeasure;
import org.waymark.benchmarking.Trends;
import org.waymark.calendar.QuarterId;
import org.waymark.distribution.ReleasedHistory;
import org.waymark.editions.Edition;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.web.session.CurrentUser;

/**
 * Trends as whoever asks may see them: scores are open once released, the numbers of a return stay
 * with its organisation and the national team, as all its answers do.
 */
@Dependent
public class TrendDesk {
  private final ReleasedHistory history;
  private final NumberTrends numbers;
  private final RoadMapTargets targets;
  private final CurrentUser currentUser;

  @Inject
  public TrendDesk(
      ReleasedHistory history,
      NumberTrends numbers,
      RoadMapTargets targets,
      CurrentUser currentUser) {
    this.history = history;
    this.numbers = numbers;
    this.targets = targets;
    this.currentUser = currentUser;
  }

  /** Up to that quarter, or to the newest released one; refused where none is. */
  public Trends upTo(Optional<QuarterId> last) throws Refusal {
    Trends trends = last.map(history::upTo).orElseGet(history::newest);
    if (trends.edition().isEmpty()) {
      throw new Refusal(Reason.NOT_FOUND, "No quarter is released yet.");
    }
    return trends;
  }

  /** The same, for whoever may see the organisation's scores in each of the quarters. */
  public Trends upTo(Optional<QuarterId> last, Organisation organisation) throws Refusal {
    Trends trends = upTo(last);
    currentUser.require(
        Deed.SEE_SCORES,
        Target.organisation(
            organisation, trends.confidential() ? Release.CONFIDENTIAL : Release.OPEN));
    return trends;
  }

  /** The measure that the edition of the last quarter has by that id. */
  public TrendMeasure measure(Trends trends, String id) throws Refusal {
    Edition edition = trends.edition().orElseThrow();
    return TrendMeasure.find(edition, id)
        .orElseThrow(
            () ->
                new Refusal(
                    Reason.UNREADABLE,
                    "%s has no measure of that name. Use overall, a theme (such as %s), an issue (such as %s) or the key of a question for a number."
                        .formatted(
                            edition.title(),
                            edition.themes().get(0).id(),
                            edition.themes().get(0).issues().get(0).id())));
  }

  /** Whether the user may follow the numbers of the organisation's returns. */
  public boolean maySeeNumbers(Organisation organisation) {
    return currentUser.may(Deed.SEE_RETURN, Target.organisation(organisation, false));
  }

  /** With the numbers that the measure needs, of the organisation and those that merged into it. */
  public Trends numbered(Trends trends, Organisation organisation, TrendMeasure measure)
      throws Refusal {
    if (measure.isNumber()) {
      currentUser.require(Deed.SEE_RETURN, Target.organisation(organisation, false));
    }
    Set<OrganisationCode> parts = trends.parts(organisation.code());
    return numbers.in(trends, measure, o -> parts.contains(o.code()));
  }

  /** With the numbers that the measure needs, of the group's members. */
  public Trends numbered(Trends trends, PeerGroup group, TrendMeasure measure) {
    return numbers.in(
        trends, measure, o -> PeerGroup.of(o).stream().anyMatch(g -> g.isSame(group)));
  }

  /** As reported, beside the organisation's own target, which is an answer of its return. */
  public Series reported(Trends trends, Organisation organisation, TrendMeasure measure) {
    Series reported = trends.reported(organisation, measure);
    return maySeeNumbers(organisation)
        ? reported.aimingAt(targets.of(trends, organisation.code(), measure))
        : reported;
  }
}
