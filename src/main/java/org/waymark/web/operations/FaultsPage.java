package org.waymark.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.operations.Fault;
import org.waymark.operations.Faults;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;

/** What broke: the newest faults, or the one of a reference that somebody was told. */
@Named("faultLog")
@RequestScoped
public class FaultsPage {
  private static final int LATEST = 100;

  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject Faults faults;
  private @Nullable Fault fault;

  /** Asks the policy. */
  public void load() throws Refusal {
    currentUser.require(Deed.SEE_RUNS, Target.service());
  }

  /** The newest first. */
  public List<Fault> getLatest() throws Refusal {
    load();
    return faults.latest(LATEST);
  }

  /** The one of the address. */
  public Fault getOne() throws Refusal {
    load();
    if (fault == null) {
      fault =
          faults
              .find(address.part("reference").toUpperCase(java.util.Locale.ROOT))
              .orElseThrow(
                  () -> new Refusal(Reason.NOT_FOUND, "There is no fault of this reference."));
    }
    return fault;
  }

  /** Finds the one of the address. */
  public void loadOne() throws Refusal {
    getOne();
  }
}
