package org.waymark.web.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.calendar.Quarter;
import org.waymark.distribution.Approval;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.distribution.ReleaseRule;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisations;
import org.waymark.returns.CollectionProgress;
import org.waymark.returns.Returns;
import org.waymark.web.DocumentLink;
import org.waymark.web.api.Handout;
import org.waymark.web.api.Known;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.session.Redirect;

/** Check what will be published, then approve its release: the version with the seal shown. */
@Named("publish")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class PublishPage {
  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject Organisations organisations;
  @Inject Returns returns;
  @Inject Publications publications;
  @Inject Handout handout;
  @Inject Redirect redirect;
  @Inject Clock clock;

  private @Nullable Quarter quarter;
  private @Nullable Publication publication;
  private @Nullable Approval approval;
  private String seen = "";

  /** Asks the policy before anything of the page is read, the sent form included. */
  public Quarter getQuarter() throws Refusal {
    if (quarter == null) {
      currentUser.require(Deed.APPROVE_RELEASE, Target.nation(false));
      quarter = known.quarter(address.part("period"));
      publication = publications.newest(quarter.id()).orElse(null);
      approval = publications.approval(quarter.id()).orElse(null);
    }
    return quarter;
  }

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    getQuarter();
  }

  /** The newest version, or nothing while none is begun. */
  public @Nullable Publication getPublication() throws Refusal {
    getQuarter();
    return publication;
  }

  /** Who approved the release of this version already, and when. */
  public @Nullable Approval getApproval() throws Refusal {
    Publication of = getPublication();
    return of != null && approval != null && ReleaseRule.approves(approval, of) ? approval : null;
  }

  /** Whether there is a sealed publication that nobody has approved. */
  public boolean isReady() throws Refusal {
    Publication of = getPublication();
    return getApproval() == null && of != null && of.state() == Publication.State.PREPARED;
  }

  public CollectionProgress.Tally getTotal() throws Refusal {
    return CollectionProgress.of(
            getQuarter(), organisations.all(), returns.ofQuarter(getQuarter().id()))
        .total();
  }

  public List<DocumentLink> getDocuments() throws Refusal {
    Publication of = getPublication();
    return of == null ? List.of() : DocumentLink.of(handout.readable(of));
  }

  /** Approves what was seen, and nothing that was prepared since. */
  public void approve() throws Refusal, IOException {
    User user = currentUser.require(Deed.APPROVE_RELEASE, Target.nation(false));
    Publication of = getPublication();
    if (of == null || !seen.equals(of.seal())) {
      FacesContext.getCurrentInstance()
          .addMessage(
              null,
              new FacesMessage(
                  FacesMessage.SEVERITY_ERROR,
                  "The publication has changed since you looked. Check it again, then approve it.",
                  null));
      return;
    }
    publications.approve(getQuarter().id(), new Approval(user.person(), clock.instant()));
    redirect.to(
        "/national/collections/" + getQuarter().id(),
        "You approved the release of %s.".formatted(getQuarter().id().words()));
  }

  /** The seal of the version that the form was shown with. */
  public String getSeen() throws Refusal {
    Publication of = getPublication();
    String seal = of == null ? null : of.seal();
    return seal == null ? "" : seal;
  }

  public void setSeen(@Nullable String seen) {
    this.seen = seen == null ? "" : seen;
  }
}
