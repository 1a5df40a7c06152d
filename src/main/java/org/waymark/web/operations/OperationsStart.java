package org.waymark.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.findings.Refusal;
import org.waymark.operations.Fault;
import org.waymark.operations.Faults;
import org.waymark.operations.Jobs;
import org.waymark.returns.RefusedFile;
import org.waymark.returns.RefusedFiles;
import org.waymark.web.session.CurrentUser;

/** What an operator comes for: whether the jobs ran, and what broke. */
@Named("operationsStart")
@RequestScoped
public class OperationsStart {
  private static final int FEW = 5;

  @Inject CurrentUser currentUser;
  @Inject Jobs jobs;
  @Inject Faults faults;
  @Inject RefusedFiles refusedFiles;

  /** The newest runs. */
  public List<ShownRun> getRuns() throws Refusal {
    currentUser.require(Deed.SEE_RUNS, Target.service());
    return jobs.latest(FEW).stream().map(ShownRun::of).toList();
  }

  /** The newest faults. */
  public List<Fault> getFaults() throws Refusal {
    currentUser.require(Deed.SEE_RUNS, Target.service());
    return faults.latest(FEW);
  }

  /** The files refused last. */
  public List<RefusedFile> getRefused() throws Refusal {
    currentUser.require(Deed.SEE_RUNS, Target.service());
    return refusedFiles.latest(FEW);
  }
}
