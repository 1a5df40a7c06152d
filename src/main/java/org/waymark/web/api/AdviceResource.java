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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.advice.QuarterAdvice;
import org.waymark.calendar.QuarterId;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.distribution.ReleasedQuarters.Released;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisation;
import org.waymark.web.ReleasedAdvice;
import org.waymark.web.session.CurrentUser;

/**
 * What an organisation is advised to do, and what the nation is held back by. Advice tells of
 * answers, so it is for those who may read the documents that it stands in.
 */
@Path("advice/{quarter}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Advice")
@SuppressWarnings("NullAway.Init")
public class AdviceResource {
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject ReleasedQuarters releasedQuarters;
  @Inject ReleasedAdvice advice;

  @GET
  @Operation(
      summary =
          "What an organisation, or your own, is to do first: weak issues, recommendations,"
              + " exemplars and its road map")
  public ShownAdvice of(
      @PathParam("quarter") String quarter, @QueryParam("organisation") @Nullable String code)
      throws Refusal {
    currentUser.user();
    QuarterId id = known.quarterId(quarter);
    Organisation organisation = known.organisation(code, Deed.SEE_DOCUMENTS);
    Optional<Released> released = releasedQuarters.find(id);
    currentUser.require(
        Deed.SEE_DOCUMENTS, Target.organisation(organisation, released.isPresent()));
    QuarterAdvice made = made(id, released);
    return made.comparison()
        .benchmark(organisation.code())
        .map(own -> ShownAdvice.of(own, made))
        .orElseThrow(
            () ->
                new Refusal(
                    Reason.NOT_FOUND,
                    "%s has no results for %s.".formatted(organisation.name(), id.words())));
  }

  /** What the nation is held back by, and where the recommendations stand. */
  public record Nation(
      String quarter,
      List<ShownAdvice.Holding> holdingBack,
      List<ShownAdvice.Progress> recommendations,
      List<ShownAdvice.Moved> movers) {}

  @GET
  @Path("nation")
  @Operation(
      summary =
          "Which issues hold the country back, where the recommendations stand, and who has moved"
              + " since the quarter before")
  public Nation nation(@PathParam("quarter") String quarter) throws Refusal {
    currentUser.user();
    QuarterId id = known.quarterId(quarter);
    Optional<Released> released = releasedQuarters.find(id);
    currentUser.require(Deed.SEE_DOCUMENTS, Target.nation(released.isPresent()));
    QuarterAdvice made = made(id, released);
    return new Nation(
        id.toString(),
        made.holdingBack().stream().map(ShownAdvice.Holding::of).toList(),
        made.progress(made.comparison().organisations()).stream()
            .map(c -> ShownAdvice.Progress.of(c, null))
            .toList(),
        made.movers().stream().map(ShownAdvice.Moved::of).toList());
  }

  private QuarterAdvice made(QuarterId id, Optional<Released> released) throws Refusal {
    return released
        .flatMap(advice::of)
        .orElseThrow(
            () ->
                new Refusal(
                    Reason.NOT_FOUND, "No results of %s are released.".formatted(id.words())));
  }
}
