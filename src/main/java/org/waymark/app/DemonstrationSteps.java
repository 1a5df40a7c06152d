package org.waymark.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.waymark.demonstration.Demonstration;
import org.waymark.demonstration.Mark;
import org.waymark.organisations.Organisation;

/** The steps of a demonstration, each whole or not at all. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
class DemonstrationSteps {
  private final Demonstration demonstration;

  @Inject
  DemonstrationSteps(Demonstration demonstration) {
    this.demonstration = demonstration;
  }

  public void begin(List<Organisation> register, Mark mark) {
    demonstration.begin(register, mark);
  }

  public void fillIn(Demonstration.EarlierQuarter earlier) {
    demonstration.fillIn(earlier);
  }
}
