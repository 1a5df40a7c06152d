package org.waymark.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.benchmarking.PeerSurvey;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.PeerList;
import org.waymark.organisations.PeerLists;
import org.waymark.web.QuarterResults.OfQuarter;
import org.waymark.web.session.CurrentUser;

/** Puts an organisation beside its groups, for pages and programs alike. */
@Dependent
public class PeerDesk {
  private final CurrentUser currentUser;
  private final PeerLists lists;

  @Inject
  public PeerDesk(CurrentUser currentUser, PeerLists lists) {
    this.currentUser = currentUser;
    this.lists = lists;
  }

  /**
   * Nothing before the release, while a correction is under way, or where no return counted; the
   * policy is asked before.
   */
  public Optional<PeerSurvey> survey(Organisation organisation, OfQuarter of) {
    return of.comparison().flatMap(c -> PeerSurvey.of(organisation.code(), c, seen(organisation)));
  }

  /** The list that the organisation chose, for those who may see its answers too. */
  private Optional<PeerList> seen(Organisation organisation) {
    return currentUser.may(Deed.SEE_RETURN, Target.organisation(organisation, false))
        ? lists.of(organisation.code())
        : Optional.empty();
  }

  public boolean mayChoose(Organisation organisation) {
    return currentUser.may(Deed.CHOOSE_PEERS, Target.organisation(organisation, false));
  }
}
