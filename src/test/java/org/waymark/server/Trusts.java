package org.waymark.server;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.operations.JobName;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Organisations;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.Workbooks;

/** Invented trusts with their workbooks, for the tests of the intake. */
@Dependent
public class Trusts {
  static final String EDITION = "edition-2026-1";

  @Inject Quarterly quarterly;
  @Inject Organisations organisations;
  @Inject Editions editions;
  @Inject Workbooks workbooks;
  @Inject Returns returns;

  Organisation registered(String code) {
    Organisation trust = unregistered(code);
    organisations.saveAll(List.of(trust));
    return trust;
  }

  static Organisation unregistered(String code) {
    return new Organisation(
        new OrganisationCode(code),
        "Intake Trust " + code,
        OrganisationType.ACUTE_TRUST,
        new Area("QZI", "Intake Integrated Care Board"),
        new Area("YZ1", "Example region"));
  }

  /** Its workbook, complete, with this level throughout. */
  byte[] workbook(Organisation trust, Quarter quarter, int level) {
    Edition edition = editions.find(EDITION).orElseThrow();
    return workbooks.template(
        trust, quarter, edition, MiddlingAnswers.to(edition, trust.type(), quarter.id(), level));
  }

  byte[] empty(Organisation trust, Quarter quarter) {
    return workbooks.template(trust, quarter, editions.find(EDITION).orElseThrow(), List.of());
  }

  /** As if it had been filled in for other questions. */
  byte[] ofAnotherEdition(Organisation trust, Quarter quarter) {
    Edition e = editions.find(EDITION).orElseThrow();
    var other =
        new Edition(
            "another-edition",
            e.title(),
            e.source(),
            e.hash(),
            e.scale(),
            e.rounding(),
            e.coverage(),
            e.bands(),
            e.themes(),
            e.recommendations());
    return workbooks.template(
        trust, quarter, other, MiddlingAnswers.to(e, trust.type(), quarter.id()));
  }

  /** Lets the job run until this return has left the given status. */
  ReturnStatus afterwards(ReturnId id, ReturnStatus before, Quarter quarter) {
    quarterly.run(
        JobName.TAKE_IN_RETURNS,
        quarter,
        () -> returns.find(id).filter(r -> r.status() != before).isPresent());
    return returns.find(id).orElseThrow().status();
  }
}
