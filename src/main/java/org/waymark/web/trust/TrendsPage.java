package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.web.QuarterResults;
import org.waymark.web.QuarterResults.OfQuarter;
import org.waymark.web.TrendView;
import org.waymark.web.TrendViews;
import org.waymark.web.api.Known;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;

/** How an organisation's scores changed up to a released quarter. */
@Named("trends")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class TrendsPage {
  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject QuarterResults results;
  @Inject TrendViews views;

  private Organisation organisation;
  private OfQuarter released;
  private @Nullable TrendView view;

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    organisation = known.organisation(address.part("code"), Deed.SEE_SCORES);
    released = results.of(address.part("period"));
    currentUser.require(Deed.SEE_SCORES, Target.organisation(organisation, released.isReleased()));
    if (released.isReleased()) {
      view = views.of(organisation, released.getQuarter().id());
    }
  }

  public Organisation getOrganisation() {
    return organisation;
  }

  /** The quarter, and what of it is released. */
  public OfQuarter getReleased() {
    return released;
  }

  /** Nothing before the release. */
  public @Nullable TrendView getView() {
    return view;
  }
}
