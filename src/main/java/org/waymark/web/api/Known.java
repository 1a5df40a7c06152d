package org.waymark.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Policy;
import org.waymark.access.Role;
import org.waymark.access.Target;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Organisations;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.session.CurrentUser;

/** Finds what an address names; whoever may not see it learns not whether it exists. */
@Dependent
public class Known {
  private final Organisations organisations;
  private final Quarters quarters;
  private final Returns returns;
  private final CurrentUser currentUser;

  @Inject
  public Known(
      Organisations organisations, Quarters quarters, Returns returns, CurrentUser currentUser) {
    this.organisations = organisations;
    this.quarters = quarters;
    this.returns = returns;
    this.currentUser = currentUser;
  }

  /** The organisation named, or else the user's own. */
  public Organisation organisation(@Nullable String code, Deed deed) throws Refusal {
    if (code == null) {
      Optional<OrganisationCode> own = currentUser.user().organisation();
      return own.flatMap(organisations::find)
          .orElseThrow(() -> new Refusal(Reason.UNREADABLE, "Name an organisation."));
    }
    try {
      return organisations
          .find(OrganisationCode.parse(code))
          .orElseThrow(() -> Policy.refusal(deed));
    } catch (IllegalArgumentException noCode) {
      throw Policy.refusal(deed);
    }
  }

  public Quarter quarter(String id) throws Refusal {
    QuarterId parsed = quarterId(id);
    return quarters
        .find(parsed)
        .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "There is no quarter " + parsed + "."));
  }

  public QuarterId quarterId(@Nullable String id) throws Refusal {
    if (id == null) {
      throw new Refusal(Reason.UNREADABLE, "Name a quarter, like 2026-27-q2.");
    }
    try {
      return QuarterId.parse(id);
    } catch (IllegalArgumentException e) {
      throw new Refusal(Reason.UNREADABLE, "A quarter is written like 2026-27-q2.");
    }
  }

  /** A day, or nothing where none is named. */
  public static @Nullable LocalDate day(@Nullable String text) throws Refusal {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new Refusal(Reason.UNREADABLE, "A day is written like 2026-10-01.");
    }
  }

  /** Whether the register has the organisation or board that an account of this role acts for. */
  public boolean hasPlaceFor(Role role, String code) {
    return switch (role) {
      case SUBMITTER, APPROVER ->
          organisations.all().stream().anyMatch(o -> o.code().value().equals(code));
      case SYSTEM -> organisations.all().stream().anyMatch(o -> o.icb().code().equals(code));
      case NATIONAL, REGULATOR, OPERATOR -> true;
    };
  }

  /** A return that the user may see. */
  public SubmittedReturn returnToSee(long id) throws Refusal {
    SubmittedReturn found = id < 1 ? null : returns.find(new ReturnId(id)).orElse(null);
    if (found == null) {
      currentUser.user();
      throw Policy.refusal(Deed.SEE_RETURN);
    }
    currentUser.require(Deed.SEE_RETURN, target(found, Deed.SEE_RETURN));
    return found;
  }

  /** A return as what a deed is done to. */
  public Target target(SubmittedReturn found, Deed deed) throws Refusal {
    return Target.sentReturn(organisation(found.organisation().value(), deed), found.sentBy());
  }
}
