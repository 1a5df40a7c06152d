package org.waymark.validation;

import org.waymark.calendar.Quarter;
import org.waymark.calendar.Quarters;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Organisations;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.returns.Workbooks;

/**
 * Reads one return's file and runs the rulebook over it, held against the organisation's last
 * return and its peers. Made anew for each run, since it remembers the peers' numbers.
 */
public final class Examiner {
  private final Returns returns;
  private final Organisations organisations;
  private final Quarters quarters;
  private final Editions editions;
  private final Workbooks workbooks;
  private final Backgrounds backgrounds;

  public Examiner(
      Returns returns,
      Organisations organisations,
      Quarters quarters,
      Editions editions,
      Workbooks workbooks,
      PeerValues peers) {
    this.returns = returns;
    this.organisations = organisations;
    this.quarters = quarters;
    this.editions = editions;
    this.workbooks = workbooks;
    this.backgrounds = new Backgrounds(returns, editions, peers);
  }

  /** Examines a return; one that is not there, or whose edition is not, is a fault. */
  public Examined examine(ReturnId id) {
    SubmittedReturn submitted = returns.find(id).orElseThrow();
    Organisation organisation = organisations.find(submitted.organisation()).orElseThrow();
    Quarter quarter = quarters.find(submitted.quarter()).orElseThrow();
    Edition edition = editions.find(quarter.edition()).orElseThrow();
    return Examined.of(
        id,
        workbooks
            .read(submitted.fileName(), returns.file(id))
            .then(
                raw ->
                    Examination.examine(
                        raw,
                        organisation,
                        quarter,
                        edition,
                        backgrounds.of(organisation, quarter, edition))));
  }
}
