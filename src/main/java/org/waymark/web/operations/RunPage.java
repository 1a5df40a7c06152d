package org.waymark.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.operations.JobRun;
import org.waymark.operations.Jobs;
import org.waymark.operations.RunLine;
import org.waymark.operations.RunLog;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.session.Redirect;

/** One run: its state and what it said, and a button to stop it. */
@Named("run")
@RequestScoped
public class RunPage {
  private static final int LINES = 500;

  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject Jobs jobs;
  @Inject RunLog log;
  @Inject Redirect redirect;
  private @Nullable JobRun run;

  /** The run of the address; the policy is asked before it is looked for. */
  public JobRun getRun() throws Refusal {
    if (run == null) {
      currentUser.require(Deed.SEE_RUNS, Target.service());
      String number = address.part("number");
      run =
          Optional.of(number)
              .filter(n -> n.matches("[0-9]{1,18}"))
              .flatMap(n -> jobs.find(Long.parseLong(n)))
              .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "There is no run of this number."));
    }
    return run;
  }

  /** Finds the run; refused where the policy says so. */
  public void load() throws Refusal {
    getRun();
  }

  /** As in the list of runs. */
  public ShownRun getShown() throws Refusal {
    return ShownRun.of(getRun());
  }

  /** What it said, the last 500 lines. */
  public List<RunLine> getSaid() throws Refusal {
    List<RunLine> all = log.of(getRun().execution());
    return all.subList(Math.max(0, all.size() - LINES), all.size());
  }

  /** Asks it to stop after what it has in hand. */
  public void stop() throws Refusal, IOException {
    User by = currentUser.require(Deed.RUN_JOBS, Target.service());
    long number = getRun().execution();
    try {
      jobs.stop(number, by.person());
    } catch (Refusal over) {
      FacesContext.getCurrentInstance()
          .addMessage(
              null,
              new FacesMessage(FacesMessage.SEVERITY_ERROR, over.sentence(), over.sentence()));
      return;
    }
    redirect.to("/operations/runs/" + number, "You asked it to stop after what it has in hand.");
  }
}
