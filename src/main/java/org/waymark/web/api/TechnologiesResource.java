package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Release;
import org.waymark.access.Target;
import org.waymark.advice.QuarterAdvice;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.distribution.ReleasedQuarters.Released;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisation;
import org.waymark.reporting.TechnologyReport;
import org.waymark.reporting.TechnologyReport.AdoptRow;
import org.waymark.reporting.TechnologyReport.DealRow;
import org.waymark.reporting.TechnologyReport.ErrorRow;
import org.waymark.reporting.TechnologyReport.HaltedRow;
import org.waymark.reporting.TechnologyReport.LowRow;
import org.waymark.reporting.TechnologyReport.ObstacleRow;
import org.waymark.web.ReleasedAdvice;
import org.waymark.web.session.CurrentUser;

/** What the technology registers of the nation, or of a board's members, tell. */
@Path("technologies/{quarter}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Advice")
@SuppressWarnings("NullAway.Init")
public class TechnologiesResource {
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject ReleasedQuarters releasedQuarters;
  @Inject ReleasedAdvice advice;

  /** In the words that are printed; a board's members are named, the nation's are counted. */
  public record Shown(
      String registers,
      List<AdoptRow> timeToAdopt,
      List<ObstacleRow> heldBackBy,
      List<DealRow> missingDeals,
      List<LowRow> lowHanging,
      List<ErrorRow> errorRates,
      List<HaltedRow> halted) {
    static Shown of(TechnologyReport of) {
      return new Shown(
          of.registers(),
          of.adopt(),
          of.obstacles(),
          of.deals(),
          of.low(),
          of.errors(),
          of.halted());
    }
  }

  @GET
  @Operation(
      summary =
          "Time to adopt, what holds technologies back, missing deals, low-hanging technologies,"
              + " error rates and stops, of the nation or of one integrated care board's members")
  public Shown of(@PathParam("quarter") String quarter, @QueryParam("icb") @Nullable String icb)
      throws Refusal {
    currentUser.user();
    Optional<Released> released = releasedQuarters.find(known.quarterId(quarter));
    String code = icb == null ? "" : icb.toUpperCase(Locale.ROOT);
    currentUser.require(
        Deed.SEE_DOCUMENTS,
        icb == null
            ? Target.nation(released.isPresent())
            : Target.icb(code, Release.of(released.isPresent())));
    QuarterAdvice made =
        released
            .flatMap(advice::of)
            .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "No such results are released."));
    List<Organisation> members =
        made.comparison().organisations().stream()
            .filter(o -> icb == null || o.icb().code().equals(code))
            .toList();
    if (members.isEmpty()) {
      throw new Refusal(Reason.NOT_FOUND, "No organisation of that board was asked.");
    }
    return Shown.of(TechnologyReport.of(made.technologies(members), icb != null));
  }
}
