package org.waymark.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.calendar.LondonTime;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.returns.EarlierAnswers;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.SentFile;
import org.waymark.returns.SubmittedReturn;
import org.waymark.returns.Workbooks;
import org.waymark.web.session.CurrentUser;

/** The files of a return, for pages and programs alike, as far as the policy lets the user see. */
@Dependent
public class ReturnFiles {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final CurrentUser currentUser;
  private final Known known;
  private final Editions editions;
  private final Workbooks workbooks;
  private final Returns returns;
  private final EarlierAnswers earlier;

  @Inject
  public ReturnFiles(
      CurrentUser currentUser,
      Known known,
      Editions editions,
      Workbooks workbooks,
      Returns returns) {
    this.currentUser = currentUser;
    this.known = known;
    this.editions = editions;
    this.workbooks = workbooks;
    this.returns = returns;
    this.earlier = new EarlierAnswers(returns, editions);
  }

  /**
   * The workbook of the organisation named, or else the user's own, for a quarter that need not
   * have opened, with what is carried forward in it.
   */
  public Download template(@Nullable String code, @Nullable String quarterId) throws Refusal {
    Organisation organisation = known.organisation(code, Deed.SEE_RETURN);
    currentUser.require(Deed.SEE_RETURN, Target.organisation(organisation, false));
    Quarter quarter = known.quarter(known.quarterId(quarterId).toString());
    Edition edition = edition(quarter);
    return new Download(
        "waymark-%s-%s.xlsx".formatted(organisation.code(), quarter.id()),
        XLSX,
        workbooks.template(
            organisation, quarter, edition, earlier.to(organisation, quarter, edition)));
  }

  /** The untouched file, which no browser shall show; one that was purged is refused as gone. */
  public Download untouched(long id) throws Refusal {
    SubmittedReturn found = kept(id);
    return new Download(found.fileName(), "application/octet-stream", returns.file(found.id()));
  }

  /**
   * A new workbook with what was typed into the one that was sent, its problems marked; made each
   * time from the untouched file and the findings, so that nothing more is kept.
   */
  public Download annotated(long id) throws Refusal {
    SubmittedReturn found = kept(id);
    if (found.status() == ReturnStatus.RECEIVED) {
      throw new Refusal(
          Refusal.Reason.CONFLICT,
          "Version %d is still being checked. Its problems can be marked once that is done."
              .formatted(found.version()));
    }
    Quarter quarter = known.quarter(found.quarter().toString());
    byte[] copy =
        workbooks.annotated(
            known.organisation(found.organisation().value(), Deed.SEE_RETURN),
            quarter,
            edition(quarter),
            new SentFile(
                found.fileName(),
                found.version(),
                returns.file(found.id()),
                returns.findings(found.id())));
    return new Download(
        "waymark-%s-%s-version-%d-problems.xlsx"
            .formatted(found.organisation(), found.quarter(), found.version()),
        XLSX,
        copy);
  }

  private Edition edition(Quarter quarter) {
    return editions
        .find(quarter.edition())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "%s names the edition %s, which is not here"
                        .formatted(quarter.id(), quarter.edition())));
  }

  /** A return whose file is not purged. */
  private SubmittedReturn kept(long id) throws Refusal {
    SubmittedReturn found = known.returnToSee(id);
    Instant purged = found.filePurgedAt();
    if (purged != null) {
      throw new Refusal(
          Refusal.Reason.GONE,
          "The file of version %d was deleted on %s, when its time was over. Its SHA-256 was %s."
              .formatted(found.version(), LondonTime.day(purged), found.sha256()));
    }
    return found;
  }

  /** The findings as CSV. */
  public Download findings(long id) throws Refusal {
    SubmittedReturn found = known.returnToSee(id);
    return new Download(
        "findings-%s-%d.csv".formatted(found.organisation(), id),
        "text/csv;charset=UTF-8",
        FindingsCsv.of(returns.findings(found.id())));
  }
}
