package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.reporting.PeersReport;
import org.waymark.web.PeerDesk;
import org.waymark.web.QuarterResults;
import org.waymark.web.QuarterResults.OfQuarter;
import org.waymark.web.api.Known;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;

/** An organisation's released scores beside each of its groups, and who its nearest peers are. */
@Named("peers")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class PeersPage {
  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject QuarterResults results;
  @Inject PeerDesk desk;

  private Organisation organisation;
  private OfQuarter released;
  private @Nullable PeersReport report;

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    organisation = known.organisation(address.part("code"), Deed.SEE_SCORES);
    released = results.of(address.part("period"));
    currentUser.require(Deed.SEE_SCORES, Target.organisation(organisation, released.release()));
    report = desk.survey(organisation, released).map(PeersReport::of).orElse(null);
  }

  public Organisation getOrganisation() {
    return organisation;
  }

  /** The quarter, and what of it is released. */
  public OfQuarter getReleased() {
    return released;
  }

  /** Nothing where no return of the organisation counted. */
  public @Nullable PeersReport getReport() {
    return report;
  }

  /** Whether the reader may choose the organisation's own list. */
  public boolean isMayChoose() {
    return desk.mayChoose(organisation);
  }
}
