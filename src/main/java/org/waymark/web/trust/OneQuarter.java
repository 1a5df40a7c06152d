package org.waymark.web.trust;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.calendar.Quarter;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.web.api.Known;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;

/** What /organisations/{code}/returns/{period} names, as far as the user may see it. */
@Dependent
class OneQuarter {
  private final Address address;
  private final Known known;
  private final CurrentUser currentUser;

  @Inject
  OneQuarter(Address address, Known known, CurrentUser currentUser) {
    this.address = address;
    this.known = known;
    this.currentUser = currentUser;
  }

  Organisation organisation() throws Refusal {
    Organisation organisation = known.organisation(address.part("code"), Deed.SEE_RETURN);
    currentUser.require(Deed.SEE_RETURN, Target.organisation(organisation, false));
    return organisation;
  }

  Quarter quarter() throws Refusal {
    return known.quarter(address.part("period"));
  }

  boolean mayUpload(Organisation organisation) {
    return currentUser.may(Deed.UPLOAD_RETURN, Target.organisation(organisation, false));
  }

  /** The address of the page that shows a return. */
  static String pathOf(Organisation organisation, Quarter quarter) {
    return "/organisations/%s/returns/%s".formatted(organisation.code(), quarter.id());
  }
}
