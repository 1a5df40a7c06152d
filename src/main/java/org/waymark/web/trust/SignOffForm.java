package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.session.Redirect;

/** An approver's button beneath an accepted return, where the quarter needs a second person. */
@Named("signOff")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class SignOffForm {
  @Inject OneQuarter address;
  @Inject CurrentUser currentUser;
  @Inject Returns returns;
  @Inject Redirect redirect;
  @Inject Clock clock;

  /** Whether the policy lets this user sign the newest version off, if that is accepted. */
  public boolean isOffered() throws Refusal {
    Organisation organisation = address.organisation();
    return address.quarter().signOffNeeded()
        && accepted(organisation)
            .filter(
                r -> currentUser.may(Deed.SIGN_OFF, Target.sentReturn(organisation, r.sentBy())))
            .isPresent();
  }

  /** Signs the accepted version off; the policy says who may. */
  public void sign() throws Refusal, IOException {
    Organisation organisation = address.organisation();
    SubmittedReturn accepted = accepted(organisation).orElseThrow(SignOffForm::gone);
    User user =
        currentUser.require(Deed.SIGN_OFF, Target.sentReturn(organisation, accepted.sentBy()));
    if (!returns.signOff(accepted.id(), user.name(), clock.instant())) {
      throw gone();
    }
    redirect.to(
        OneQuarter.pathOf(organisation, address.quarter()),
        "You signed version %d off.".formatted(accepted.version()));
  }

  private Optional<SubmittedReturn> accepted(Organisation organisation) throws Refusal {
    return returns
        .newest(organisation.code(), address.quarter().id())
        .filter(r -> r.status() == ReturnStatus.ACCEPTED);
  }

  private static Refusal gone() {
    return new Refusal(
        Refusal.Reason.CONFLICT,
        "Only an accepted return that is not replaced can be signed off. Load the page again.");
  }
}
