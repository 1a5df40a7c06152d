package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.benchmarking.Trends;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Successions;
import org.waymark.organisations.Successors;
import org.waymark.scoring.Score;
import org.waymark.web.ReleasedTrends;
import org.waymark.web.session.CurrentUser;

/** How an organisation's scores changed over the released quarters. */
@Path("trends")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trends")
@SuppressWarnings("NullAway.Init")
public class TrendsResource {
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject ReleasedTrends released;
  @Inject Successions successions;

  /**
   * As reported, and after a merger also restated: quarters before it have the unweighted mean of
   * the parts' exact scores, where every part that was asked has one.
   */
  public record OfOrganisation(
      String organisation,
      String measure,
      List<String> parts,
      ShownSeries reported,
      @Nullable ShownSeries restated) {}

  @GET
  @Operation(
      summary =
          "One measure of an organisation (overall, a theme or an issue, overall if none is named)"
              + " over the last 20 released quarters, as reported and restated")
  public OfOrganisation ofOrganisation(
      @QueryParam("organisation") @Nullable String code,
      @QueryParam("measure") @DefaultValue(Score.OVERALL) String measure)
      throws Refusal {
    currentUser.user();
    Organisation organisation = known.organisation(code, Deed.SEE_SCORES);
    currentUser.require(Deed.SEE_SCORES, Target.organisation(organisation, true));
    Trends trends = released.all();
    Successors successors = new Successors(successions.all());
    return new OfOrganisation(
        organisation.code().value(),
        measure,
        trends.parts(organisation.code(), successors).stream()
            .map(OrganisationCode::value)
            .sorted()
            .toList(),
        ShownSeries.of(trends.reported(organisation, measure)),
        trends.restated(organisation, measure, successors).map(ShownSeries::of).orElse(null));
  }
}
