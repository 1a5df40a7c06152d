package org.waymark.web.trust;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Deed;
import org.waymark.access.Policy;
import org.waymark.findings.Refusal;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.Asked;

/** The version of a return that a form was shown with, however many have come since. */
@Dependent
class SeenVersion {
  private final OneQuarter address;
  private final Returns returns;
  private final Asked asked;

  @Inject
  SeenVersion(OneQuarter address, Returns returns, Asked asked) {
    this.address = address;
    this.returns = returns;
    this.asked = asked;
  }

  /** The newest version that was not rejected. */
  Optional<SubmittedReturn> current() throws Refusal {
    return versions().stream().filter(r -> r.status() != ReturnStatus.REJECTED).findFirst();
  }

  /** The version whose number the form sent back as "seen". */
  SubmittedReturn version() throws Refusal {
    String number = asked.text("seen");
    return versions().stream()
        .filter(r -> Integer.toString(r.version()).equals(number))
        .findFirst()
        .orElseThrow(() -> Policy.refusal(Deed.SEE_RETURN));
  }

  private List<SubmittedReturn> versions() throws Refusal {
    return returns.versions(address.organisation().code(), address.quarter().id());
  }

  /** Tells on the page, which is shown again, why not. */
  static void tell(Refusal refusal) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal.sentence(), null));
  }
}
