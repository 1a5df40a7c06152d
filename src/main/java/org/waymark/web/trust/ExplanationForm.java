package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.returns.ExplanationDesk;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.web.Asked;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.session.Redirect;

/** The form beneath what is to be confirmed: why the answers of one row of the table stand. */
@Named("explanation")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class ExplanationForm {
  @Inject OneQuarter address;
  @Inject SeenVersion seen;
  @Inject CurrentUser currentUser;
  @Inject ExplanationDesk desk;
  @Inject Returns returns;
  @Inject Asked asked;
  @Inject HttpServletRequest request;
  @Inject Redirect redirect;

  /** Whether the policy lets this user explain what the newest version has to confirm. */
  public boolean isOffered() throws Refusal {
    Organisation organisation = address.organisation();
    return address.mayUpload(organisation)
        && returns
            .newest(organisation.code(), address.quarter().id())
            .filter(
                r ->
                    r.status() == ReturnStatus.ACCEPTED
                        || r.status() == ReturnStatus.REJECTED
                        || r.status() == ReturnStatus.RETURNED)
            .isPresent();
  }

  /** Explains one row of the version that the form was shown with. */
  public void explain() throws Refusal, IOException {
    Organisation organisation = address.organisation();
    User user = currentUser.require(Deed.UPLOAD_RETURN, Target.organisation(organisation, false));
    try {
      desk.explain(seen.version(), questions(), asked.text("rule"), text(), user.person());
    } catch (Refusal refusal) {
      SeenVersion.tell(refusal);
      return;
    }
    redirect.to(OneQuarter.pathOf(organisation, address.quarter()), "Your explanation is saved.");
  }

  private List<String> questions() {
    return Arrays.stream(String.valueOf(request.getParameter("questions")).split(","))
        .map(String::strip)
        .toList();
  }

  private String text() {
    String text = request.getParameter("text");
    return text == null ? "" : text;
  }
}
