package org.waymark.web.trust;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.calendar.Extension;
import org.waymark.calendar.Extensions;
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
  private final Extensions extensions;
  private @Nullable Organisation organisation;
  private @Nullable Quarter quarter;

  @Inject
  OneQuarter(Address address, Known known, CurrentUser currentUser, Extensions extensions) {
    this.address = address;
    this.known = known;
    this.currentUser = currentUser;
    this.extensions = extensions;
  }

  Organisation organisation() throws Refusal {
    if (organisation == null) {
      Organisation found = known.organisation(address.part("code"), Deed.SEE_RETURN);
      currentUser.require(Deed.SEE_RETURN, Target.organisation(found, false));
      organisation = found;
    }
    return organisation;
  }

  /** The quarter with the organisation's own dates. */
  Quarter quarter() throws Refusal {
    if (quarter == null) {
      quarter =
          extensions.ownDates(known.quarter(address.part("period")), organisation().code().value());
    }
    return quarter;
  }

  /** The extension in force, if there is one. */
  Optional<Extension> extension() throws Refusal {
    return extensions.of(quarter().id(), organisation().code().value()).stream().findFirst();
  }

  boolean mayUpload(Organisation organisation) {
    return currentUser.may(Deed.UPLOAD_RETURN, Target.organisation(organisation, false));
  }

  /** The address of the page that shows a return. */
  static String pathOf(Organisation organisation, Quarter quarter) {
    return "/organisations/%s/returns/%s".formatted(organisation.code(), quarter.id());
  }
}
