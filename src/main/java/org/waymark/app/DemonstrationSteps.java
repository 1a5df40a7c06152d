package org.waymark.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.util.List;
import org.waymark.demonstration.Demonstration;
import org.waymark.demonstration.InventedProfiles;
import org.waymark.demonstration.Mark;
import org.waymark.organisations.Organisation;

/** The steps of a demonstration, each whole or not at all. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
class DemonstrationSteps {
  private static final String PROFILES = "profiles-fictitious.csv";

  private final Demonstration demonstration;
  private final InventedProfiles profiles;

  @Inject
  DemonstrationSteps(Demonstration demonstration, InventedProfiles profiles) {
    this.demonstration = demonstration;
    this.profiles = profiles;
  }

  public void begin(List<Organisation> register, Mark mark) throws IOException {
    demonstration.begin(register, mark);
    profiles.keep(PROFILES, Start.ours(PROFILES), demonstration.opened(mark));
  }

  public void fillIn(Demonstration.EarlierQuarter earlier) {
    demonstration.fillIn(earlier);
  }
}
