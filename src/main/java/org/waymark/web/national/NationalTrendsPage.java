package org.waymark.web.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.findings.Refusal;
import org.waymark.web.QuarterResults;
import org.waymark.web.QuarterResults.OfQuarter;
import org.waymark.web.TrendView;
import org.waymark.web.TrendViews;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;

/** How the nation's medians changed up to a released quarter. */
@Named("nationalTrends")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class NationalTrendsPage {
  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject QuarterResults results;
  @Inject TrendViews views;

  private OfQuarter released;
  private @Nullable TrendView view;

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    currentUser.user();
    released = results.of(address.part("period"));
    currentUser.require(Deed.SEE_SCORES, Target.nation(released.isReleased()));
    if (released.isReleased()) {
      view = views.of(PeerGroup.NATION, released.getQuarter().id());
    }
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
