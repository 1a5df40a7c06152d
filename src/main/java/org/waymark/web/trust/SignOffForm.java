package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.editions.Theme;
import org.waymark.findings.Refusal;
import org.waymark.findings.Severity;
import org.waymark.organisations.Organisation;
import org.waymark.returns.ApprovalDesk;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.session.Redirect;

/**
 * An approver's form beneath an accepted return, where the quarter needs a second person: what is
 * signed off, and for which issues the organisation may be named.
 */
@Named("signOff")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class SignOffForm {
  @Inject OneQuarter address;
  @Inject SeenVersion seen;
  @Inject CurrentUser currentUser;
  @Inject ApprovalDesk desk;
  @Inject Returns returns;
  @Inject HttpServletRequest request;
  @Inject Redirect redirect;

  /** Whether the policy lets this user sign the version off that waits for it. */
  public boolean isOffered() throws Refusal {
    Organisation organisation = address.organisation();
    return waiting()
        .filter(r -> currentUser.may(Deed.SIGN_OFF, Target.sentReturn(organisation, r.sentBy())))
        .isPresent();
  }

  /** The accepted version that waits for a sign-off, unless a later one is being checked. */
  private Optional<SubmittedReturn> waiting() throws Refusal {
    return address.quarter().signOffNeeded()
        ? seen.current().filter(r -> r.status() == ReturnStatus.ACCEPTED)
        : Optional.empty();
  }

  /** What would be signed off. */
  public @Nullable SubmittedReturn getVersion() throws Refusal {
    return waiting().orElse(null);
  }

  /** How many findings of this severity the version has, which may not be the newest. */
  private long count(Severity severity) throws Refusal {
    return waiting()
        .map(r -> returns.findings(r.id()).stream().filter(f -> f.severity() == severity).count())
        .orElse(0L);
  }

  public long getConfirm() throws Refusal {
    return count(Severity.CONFIRM);
  }

  public long getNotes() throws Refusal {
    return count(Severity.NOTE);
  }

  /** The themes with the issues that consent can be given for. */
  public List<Theme> getThemes() throws Refusal {
    return waiting().map(r -> desk.edition(r).themes()).orElse(List.of());
  }

  /** Signs the version off that the form was shown with; the policy says who may. */
  public void sign() throws Refusal, IOException {
    SubmittedReturn version = seen.version();
    User user =
        currentUser.require(
            Deed.SIGN_OFF, Target.sentReturn(address.organisation(), version.sentBy()));
    String[] ticked = request.getParameterValues("consent");
    Set<String> consents = new LinkedHashSet<>(ticked == null ? List.of() : List.of(ticked));
    try {
      desk.sign(version, consents, user.person());
    } catch (Refusal refusal) {
      SeenVersion.tell(refusal);
      return;
    }
    redirect.to(
        OneQuarter.pathOf(address.organisation(), address.quarter()),
        consents.isEmpty()
            ? "You signed version %d off.".formatted(version.version())
            : "You signed version %d off, with consent to be named for %d of its issues."
                .formatted(version.version(), consents.size()));
  }
}
