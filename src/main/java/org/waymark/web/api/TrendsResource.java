package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.benchmarking.Merger;
import org.waymark.benchmarking.PanelChange;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.TrendMeasure;
import org.waymark.benchmarking.Trends;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.scoring.Score;
import org.waymark.web.TrendDesk;
import org.waymark.web.session.CurrentUser;

/** How scores, and the numbers of returns, changed over the last 20 quarters. */
@Path("trends")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trends")
@SuppressWarnings("NullAway.Init")
public class TrendsResource {
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject KnownGroups groups;
  @Inject TrendDesk desk;

  /** An organisation that became part of this one, in this quarter. */
  public record Joined(String organisation, String name, String quarter) {
    static Joined of(Merger merger) {
      return new Joined(merger.code().value(), merger.name(), merger.in().toString());
    }
  }

  /**
   * As reported, and after a merger also restated: quarters before it have the unweighted mean of
   * the parts' exact values, where every part that was asked has one.
   */
  public record OfOrganisation(
      String organisation,
      String measure,
      String unit,
      List<String> parts,
      List<Joined> mergers,
      ShownSeries reported,
      @Nullable ShownSeries restated) {}

  /**
   * From one quarter to the next: the change of the median of all who responded, and of the matched
   * panel, those with a value in both; not comparable below 80 % overlap or where the measure was
   * scored otherwise.
   */
  public record Change(
      String from,
      String to,
      int respondentsBefore,
      int respondentsNow,
      int panel,
      @Nullable BigDecimal allRespondents,
      @Nullable BigDecimal matchedPanel,
      boolean comparable) {
    static Change of(PanelChange one) {
      return new Change(
          one.from().toString(),
          one.to().toString(),
          one.respondentsBefore(),
          one.respondentsNow(),
          one.panel(),
          ShownSeries.decimal(one.allRespondents()),
          ShownSeries.decimal(one.matchedPanel()),
          one.comparable());
    }
  }

  /** A group's medians, with the mean and n beside each. */
  public record OfGroup(
      String kind,
      String id,
      String name,
      String measure,
      String unit,
      ShownSeries medians,
      List<Change> changes) {}

  @GET
  @Operation(
      summary =
          "One measure of an organisation (overall, a theme, an issue or a number of the return;"
              + " overall if none is named) over the last 20 quarters, as reported and restated")
  public OfOrganisation ofOrganisation(
      @QueryParam("organisation") @Nullable String code,
      @QueryParam("measure") @DefaultValue(Score.OVERALL) String measure)
      throws Refusal {
    currentUser.user();
    Organisation organisation = known.organisation(code, Deed.SEE_SCORES);
    Trends released = desk.upTo(Optional.empty(), organisation);
    TrendMeasure of = desk.measure(released, measure);
    Trends trends = desk.numbered(released, organisation, of);
    return new OfOrganisation(
        organisation.code().value(),
        of.id(),
        of.unit(),
        trends.parts(organisation.code()).stream().map(OrganisationCode::value).sorted().toList(),
        trends.mergers(organisation.code()).stream().map(Joined::of).toList(),
        ShownSeries.of(desk.reported(trends, organisation, of)),
        trends.restated(organisation, of).map(ShownSeries::of).orElse(null));
  }

  @GET
  @Path("groups")
  @Operation(
      summary =
          "One measure of a type, a region or an integrated care board over the last 20 quarters;"
              + " of England if none of them is named")
  public OfGroup ofGroup(
      @QueryParam("type") @Nullable String type,
      @QueryParam("region") @Nullable String region,
      @QueryParam("icb") @Nullable String icb,
      @QueryParam("measure") @DefaultValue(Score.OVERALL) String measure)
      throws Refusal {
    currentUser.user();
    Trends released = desk.upTo(Optional.empty());
    PeerGroup group = groups.of(released, type, region, icb);
    TrendMeasure of = desk.measure(released, measure);
    Trends trends = desk.numbered(released, group, of);
    return new OfGroup(
        group.kind().name().toLowerCase(Locale.ROOT),
        group.id(),
        group.name(),
        of.id(),
        of.unit(),
        ShownSeries.of(trends.group(group, of)),
        trends.panels(group, of).stream().map(Change::of).toList());
  }
}
