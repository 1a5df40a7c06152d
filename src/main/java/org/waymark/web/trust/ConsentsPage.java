package org.waymark.web.trust;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.calendar.LondonTime;
import org.waymark.editions.Issue;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.returns.ApprovalDesk;
import org.waymark.returns.Consent;
import org.waymark.returns.Consents;
import org.waymark.returns.Returns;
import org.waymark.web.Names;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.session.Redirect;

/** For which issues an organisation may be named as an exemplar, and the way to end that. */
@Named("consents")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class ConsentsPage {
  @Inject OneQuarter address;
  @Inject CurrentUser currentUser;
  @Inject Consents consents;
  @Inject Returns returns;
  @Inject ApprovalDesk desk;
  @Inject Names names;
  @Inject Redirect redirect;
  @Inject Clock clock;
  private Organisation organisation;

  /** One consent: its issue, the quarters it holds for, who gave it, and who ended it. */
  public record Line(
      long id, String issue, String quarters, String given, String revoked, boolean holds) {}

  /** Asks the policy before a form asks for anything; a filter finds the refusal as the cause. */
  @PostConstruct
  void open() {
    try {
      organisation = address.organisation();
    } catch (Refusal refusal) {
      throw new IllegalStateException(refusal);
    }
  }

  public Organisation getOrganisation() {
    return organisation;
  }

  /** The latest first. */
  public List<Line> getLines() {
    return consents.of(organisation.code()).stream().map(this::line).toList();
  }

  private Line line(Consent c) {
    String issue =
        returns
            .find(c.from())
            .flatMap(r -> desk.edition(r).issue(c.issue()))
            .map(Issue::title)
            .orElse(c.issue());
    String revoked =
        c.revokedAt() == null
            ? ""
            : "%s by %s".formatted(LondonTime.words(c.revokedAt()), names.of(c.revokedBy()));
    return new Line(
        c.id(),
        issue,
        "%s to %s".formatted(c.quarter().months(), c.lastQuarter().months()),
        "%s by %s".formatted(LondonTime.words(c.givenAt()), names.of(c.givenBy())),
        revoked,
        c.revokedAt() == null);
  }

  public boolean isMayRevoke() {
    return currentUser.may(Deed.MANAGE_CONSENT, Target.organisation(organisation, false));
  }

  /** Ends a consent from now on; what is released already stays as it is. */
  public void revoke(long id) throws Refusal, IOException {
    User user = currentUser.require(Deed.MANAGE_CONSENT, Target.organisation(organisation, false));
    if (!consents.revoke(organisation.code(), id, user.person(), clock.instant())) {
      throw new Refusal(Refusal.Reason.CONFLICT, "This consent has ended already.");
    }
    redirect.to(
        "/organisations/%s/consents".formatted(organisation.code()),
        "The consent is revoked. You are not named for it from now on.");
  }
}
