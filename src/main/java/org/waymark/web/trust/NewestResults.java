package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.distribution.ReleasedQuarters.Released;
import org.waymark.findings.Refusal;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.session.Redirect;

/** Leads from an address of results without a quarter to the newest released quarter's. */
@Named("newestResults")
@RequestScoped
public class NewestResults {
  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject ReleasedQuarters released;

  /**
   * Goes there; stays where there is none yet. It tells nothing but the quarter, and the page that
   * it leads to asks the policy.
   */
  public void go() throws IOException, Refusal {
    currentUser.user();
    Optional<Released> newest = released.newest();
    if (newest.isPresent()) {
      Redirect.to(address.getPath() + "/" + newest.get().quarter().id());
    }
  }
}
