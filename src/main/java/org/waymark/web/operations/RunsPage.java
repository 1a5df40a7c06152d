package org.waymark.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.Quarters;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.operations.JobName;
import org.waymark.operations.Jobs;
import org.waymark.operations.Schedule;
import org.waymark.operations.Schedules;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.session.Redirect;

/** The newest runs of the jobs, and a form to start one. */
@Named("runs")
@RequestScoped
public class RunsPage {
  private static final int LATEST = 50;
  private static final int QUARTERS = 20;

  @Inject CurrentUser currentUser;
  @Inject Jobs jobs;
  @Inject Schedules schedules;
  @Inject Quarters quarters;
  @Inject Redirect redirect;
  private String job = "";
  private String quarter = "";

  /** Asks the policy. */
  public void load() throws Refusal {
    currentUser.require(Deed.SEE_RUNS, Target.service());
  }

  /** The newest first. */
  public List<ShownRun> getLines() throws Refusal {
    load();
    return jobs.latest(LATEST).stream().map(ShownRun::of).toList();
  }

  /** When the application looks for work by itself. */
  public List<Schedule> getSchedules() throws Refusal {
    load();
    return schedules.all();
  }

  /** Turns one schedule on or off; its times stay. */
  public void turn(String name) throws Refusal, IOException {
    User by = currentUser.require(Deed.MANAGE_SCHEDULES, Target.service());
    Schedule schedule =
        schedules.all().stream()
            .filter(s -> s.name().id().equals(name))
            .findFirst()
            .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "There is no such schedule."));
    Schedule changed =
        schedules.change(schedule.name(), schedule.when(), !schedule.on(), by.person());
    redirect.to(
        "/operations/runs",
        "You turned the schedule %s %s.".formatted(name, changed.on() ? "on" : "off"));
  }

  /** The jobs that there are, by name. */
  public List<String> getJobs() {
    return Arrays.stream(JobName.values()).map(JobName::id).toList();
  }

  /** The newest quarters, for jobs that are about one. */
  public List<Quarter> getQuarters() throws Refusal {
    load();
    return quarters.all().stream()
        .sorted(Comparator.comparing(Quarter::id).reversed())
        .limit(QUARTERS)
        .toList();
  }

  /** Starts the job chosen, and goes to its run. */
  public void start() throws Refusal, IOException {
    currentUser.require(Deed.RUN_JOBS, Target.service());
    JobName chosen;
    try {
      chosen = JobName.parse(job);
    } catch (IllegalArgumentException e) {
      wrong("job", "Choose a job.");
      return;
    }
    boolean ofQuarter = chosen.ofOneQuarter();
    if (ofQuarter && getQuarters().stream().noneMatch(q -> q.id().toString().equals(quarter))) {
      wrong("quarter", "Choose the quarter that %s is for.".formatted(chosen.id()));
      return;
    }
    try {
      long run = jobs.start(chosen, ofQuarter ? Map.of("quarter", quarter) : Map.of());
      redirect.to("/operations/runs/" + run, "You started %s.".formatted(chosen.id()));
    } catch (Refusal running) {
      wrong("job", running.sentence());
    }
  }

  private static void wrong(String field, String sentence) {
    FacesContext.getCurrentInstance()
        .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
  }

  public String getJob() {
    return job;
  }

  public void setJob(@Nullable String job) {
    this.job = job == null ? "" : job;
  }

  public String getQuarter() {
    return quarter;
  }

  public void setQuarter(@Nullable String quarter) {
    this.quarter = quarter == null ? "" : quarter;
  }
}
