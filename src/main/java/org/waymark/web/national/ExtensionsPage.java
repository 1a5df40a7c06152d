package org.waymark.web.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.calendar.Extension;
import org.waymark.calendar.Extensions;
import org.waymark.calendar.LondonTime;
import org.waymark.calendar.Quarter;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisation;
import org.waymark.web.ExtensionDesk;
import org.waymark.web.api.Known;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.session.Redirect;

/** The extensions of a quarter's collection that are in force, and a form to grant one. */
@Named("extensions")
@RequestScoped
public class ExtensionsPage {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject Extensions extensions;
  @Inject ExtensionDesk desk;
  @Inject Redirect redirect;
  private @Nullable Quarter quarter;
  private String organisation = "";
  private String until = "";
  private String reason = "";

  /** Asks the policy before anything of the page is read, the sent form included. */
  public Quarter getQuarter() throws Refusal {
    if (quarter == null) {
      currentUser.require(Deed.SEE_DOCUMENTS, Target.nation(false));
      quarter = known.quarter(address.part("period"));
    }
    return quarter;
  }

  /** Finds the quarter; refused where the policy says so. */
  public void load() throws Refusal {
    getQuarter();
  }

  /** By organisation. */
  public List<Extension> getInForce() throws Refusal {
    return extensions.inForce(getQuarter().id());
  }

  /** Grants the extension, or says beside the field why not. */
  public void grant() throws Refusal, IOException {
    Organisation to;
    try {
      to = known.organisation(organisation.strip().toUpperCase(Locale.ROOT), Deed.GRANT_EXTENSION);
    } catch (Refusal unknown) {
      wrong("organisation", "The register has no \"%s\".".formatted(organisation.strip()));
      return;
    }
    Instant end;
    try {
      end = LocalDateTime.parse(until.strip()).atZone(LONDON).toInstant();
    } catch (DateTimeException e) {
      wrong("until", "Enter day and time, like 2026-11-30T17:00.");
      return;
    }
    try {
      desk.grant(getQuarter(), to, end, reason);
    } catch (Refusal refusal) {
      if (refusal.reason() != Reason.UNREADABLE) {
        throw refusal;
      }
      wrong(reason.isBlank() ? "reason" : "until", refusal.sentence());
      return;
    }
    redirect.to(
        "/national/collections/%s/extensions".formatted(getQuarter().id()),
        "%s has until %s.".formatted(to.name(), LondonTime.words(end)));
  }

  private static void wrong(String field, String sentence) {
    FacesContext.getCurrentInstance()
        .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(@Nullable String organisation) {
    this.organisation = organisation == null ? "" : organisation;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(@Nullable String until) {
    this.until = until == null ? "" : until;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
