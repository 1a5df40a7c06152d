package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.returns.ApprovalDesk;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.session.Redirect;

/** Sends a return that counts back to its submitter, with a reason. */
@Named("sendBack")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class SendBackForm {
  @Inject OneQuarter address;
  @Inject SeenVersion seen;
  @Inject CurrentUser currentUser;
  @Inject ApprovalDesk desk;
  @Inject Redirect redirect;
  private String reason = "";

  /** Whether there is a version to send back, and the policy lets this user. */
  public boolean isOffered() throws Refusal {
    return version().isPresent()
        && currentUser.may(Deed.SEND_BACK, Target.organisation(address.organisation(), false));
  }

  private Optional<SubmittedReturn> version() throws Refusal {
    return seen.current()
        .filter(
            r ->
                switch (r.status()) {
                  case ACCEPTED, SIGNED_OFF -> true;
                  case RECEIVED, REJECTED, RETURNED, PUBLISHED, SUPERSEDED -> false;
                });
  }

  public @Nullable SubmittedReturn getVersion() throws Refusal {
    return version().orElse(null);
  }

  /** Sends the version back that the form was shown with, or says beside the field why not. */
  public void send() throws Refusal, IOException {
    Organisation organisation = address.organisation();
    User user = currentUser.require(Deed.SEND_BACK, Target.organisation(organisation, false));
    SubmittedReturn version = seen.version();
    try {
      desk.sendBack(version, reason, user.person());
    } catch (Refusal refusal) {
      if (refusal.reason() == Refusal.Reason.UNREADABLE) {
        FacesContext.getCurrentInstance()
            .addMessage(
                "reason",
                new FacesMessage(
                    FacesMessage.SEVERITY_ERROR, refusal.sentence(), refusal.sentence()));
      } else {
        SeenVersion.tell(refusal);
      }
      return;
    }
    redirect.to(
        OneQuarter.pathOf(organisation, address.quarter()),
        "You sent version %d back.".formatted(version.version()));
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
