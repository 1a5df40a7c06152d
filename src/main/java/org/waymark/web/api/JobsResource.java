package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.operations.Fault;
import org.waymark.operations.Faults;
import org.waymark.operations.JobName;
import org.waymark.operations.JobRun;
import org.waymark.operations.Jobs;
import org.waymark.operations.RunLog;
import org.waymark.web.Names;
import org.waymark.web.session.CurrentUser;

/** Jobs, what they said, and what broke: for operators. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class JobsResource {
  private static final String EXECUTION = "jobs/{execution: [0-9]{1,18}}";
  private static final int LATEST = 50;

  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject Jobs jobs;
  @Inject RunLog runLog;
  @Inject Faults faults;
  @Inject Names names;

  /** The number of what was started. */
  public record Started(long execution) {}

  /** One line of a run. */
  public record Line(@Nullable String at, String said) {}

  /** An execution; its lines only where one was asked for. */
  public record Run(
      long execution,
      String job,
      @Nullable String quarter,
      String state,
      @Nullable String started,
      @Nullable String ended,
      @Nullable String stoppedBy,
      List<Line> lines) {
    static Run of(JobRun r, Names names, List<Line> lines) {
      return new Run(
          r.execution(),
          r.job(),
          r.quarter(),
          r.state(),
          Said.moment(r.started()),
          Said.moment(r.ended()),
          r.stoppedBy() == null ? null : names.of(r.stoppedBy()),
          lines);
    }
  }

  /** A fault. */
  public record Broke(
      String reference, @Nullable String at, String job, String about, String what) {
    static Broke of(Fault f) {
      return new Broke(f.reference(), Said.moment(f.at()), f.job(), f.about(), f.what());
    }
  }

  @POST
  @Path("jobs/{name: [a-z][a-z-]{1,40}}")
  @Operation(
      summary = "Start a job: take-in-returns, score-quarter, publish-quarter or purge-expired")
  public Response start(
      @PathParam("name") String name, @QueryParam("quarter") @Nullable String quarter)
      throws Refusal {
    currentUser.require(Deed.RUN_JOBS, Target.service());
    JobName job = job(name);
    if (job.ofOneQuarter() && quarter == null) {
      throw new Refusal(
          Reason.UNREADABLE,
          "%s is about one quarter: name it as ?quarter=2026-27-q3.".formatted(job.id()));
    }
    Map<String, String> parameters =
        quarter == null ? Map.of() : Map.of("quarter", known.quarter(quarter).id().toString());
    return Response.status(Response.Status.ACCEPTED)
        .entity(new Started(jobs.start(job, parameters)))
        .build();
  }

  @GET
  @Path("jobs")
  @Operation(summary = "The latest executions")
  public List<Run> latest() throws Refusal {
    currentUser.require(Deed.SEE_RUNS, Target.service());
    return jobs.latest(LATEST).stream().map(r -> Run.of(r, names, List.of())).toList();
  }

  @GET
  @Path(EXECUTION)
  @Operation(summary = "An execution and what it said")
  public Run show(@PathParam("execution") long execution) throws Refusal {
    currentUser.require(Deed.SEE_RUNS, Target.service());
    JobRun run =
        jobs.find(execution)
            .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "There is no such execution."));
    return Run.of(
        run,
        names,
        runLog.of(execution).stream()
            .map(l -> new Line(Said.moment(l.at()), names.of(l.said())))
            .toList());
  }

  @POST
  @Path(EXECUTION + "/stop")
  @Operation(
      summary = "Ask an execution to stop after what it has in hand; no schedule starts it again")
  public Response stop(@PathParam("execution") long execution) throws Refusal {
    User by = currentUser.require(Deed.RUN_JOBS, Target.service());
    jobs.stop(execution, by.person());
    return Response.accepted(new Started(execution)).build();
  }

  @GET
  @Path("faults")
  @Operation(summary = "The latest faults")
  public List<Broke> faults() throws Refusal {
    currentUser.require(Deed.SEE_RUNS, Target.service());
    return faults.latest(LATEST).stream().map(Broke::of).toList();
  }

  private static JobName job(String name) throws Refusal {
    try {
      return JobName.parse(name);
    } catch (IllegalArgumentException e) {
      throw new Refusal(Reason.NOT_FOUND, "There is " + e.getMessage() + ".");
    }
  }
}
