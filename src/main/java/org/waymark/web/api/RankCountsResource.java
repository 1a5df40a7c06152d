package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Release;
import org.waymark.access.Target;
import org.waymark.benchmarking.RankDistribution;
import org.waymark.benchmarking.RankIntervals;
import org.waymark.benchmarking.RankMethod;
import org.waymark.calendar.QuarterId;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisation;
import org.waymark.scoring.Score;
import org.waymark.web.Confidentiality;
import org.waymark.web.ReleasedComparisons;
import org.waymark.web.session.CurrentUser;

/** How often an organisation took each rank when its score was drawn again and again. */
@Path("scores/{quarter}/rank-counts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
@SuppressWarnings("NullAway.Init")
public class RankCountsResource {
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject ReleasedQuarters releasedQuarters;
  @Inject ReleasedComparisons comparisons;
  @Inject Confidentiality confidentiality;
  @Inject RankIntervals intervals;

  /**
   * Of so many replicates, how many had the organisation at ranks 1 to classWidth, at the next
   * classWidth ranks, and so on.
   */
  public record Counts(
      String organisation,
      String quarter,
      String measure,
      int replicates,
      int classWidth,
      List<Integer> counts) {}

  @GET
  @Operation(
      summary =
          "How often an organisation took each rank by a measure (overall unless one is named),"
              + " once released")
  public Counts counts(
      @PathParam("quarter") String quarter,
      @QueryParam("organisation") @Nullable String code,
      @QueryParam("measure") @DefaultValue(Score.OVERALL) String measure)
      throws Refusal {
    currentUser.user();
    QuarterId id = known.quarterId(quarter);
    Organisation organisation = known.organisation(code, Deed.SEE_SCORES);
    boolean released = releasedQuarters.find(id).flatMap(comparisons::of).isPresent();
    Release release = confidentiality.of(id, released);
    currentUser.require(Deed.SEE_SCORES, Target.organisation(organisation, release));
    RankDistribution of =
        intervals
            .distribution(id, organisation.code(), measure)
            .filter(any -> released)
            .orElseThrow(
                () ->
                    new Refusal(
                        Reason.NOT_FOUND,
                        "%s has no released rank by %s for %s."
                            .formatted(organisation.name(), measure, id.words())));
    return new Counts(
        organisation.code().value(),
        id.toString(),
        measure,
        RankMethod.REPLICATES,
        of.width(),
        of.counts());
  }
}
