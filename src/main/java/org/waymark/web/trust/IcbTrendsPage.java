package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Policy;
import org.waymark.access.Release;
import org.waymark.access.Target;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisations;
import org.waymark.web.QuarterResults;
import org.waymark.web.QuarterResults.OfQuarter;
import org.waymark.web.TrendView;
import org.waymark.web.TrendViews;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;

/** How the medians of one integrated care board's members changed up to a released quarter. */
@Named("icbTrends")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class IcbTrendsPage {
  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject Organisations organisations;
  @Inject QuarterResults results;
  @Inject TrendViews views;

  private PeerGroup icb;
  private OfQuarter released;
  private @Nullable TrendView view;

  /** Finds everything that the page shows; an unknown board is refused like a foreign one. */
  public void load() throws Refusal {
    String code = address.part("code").toUpperCase(Locale.ROOT);
    currentUser.user();
    icb =
        organisations.all().stream()
            .flatMap(o -> PeerGroup.of(o).stream())
            .filter(g -> g.kind() == PeerGroup.Kind.ICB && g.id().equals(code))
            .findFirst()
            .orElseThrow(() -> Policy.refusal(Deed.SEE_SCORES));
    released = results.of(address.part("period"));
    currentUser.require(Deed.SEE_SCORES, Target.icb(code, Release.of(released.isReleased())));
    if (released.isReleased()) {
      view = views.of(icb, released.getQuarter().id());
    }
  }

  public PeerGroup getIcb() {
    return icb;
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
