package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.benchmarking.WhatIf;
import org.waymark.calendar.QuarterId;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.distribution.ReleasedQuarters.Released;
import org.waymark.editions.Issue;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisation;
import org.waymark.web.ReleasedComparisons;
import org.waymark.web.session.CurrentUser;

/** What an organisation's scores and ranks would be with some issues one level up. */
@Path("what-if")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Advice")
@SuppressWarnings("NullAway.Init")
public class WhatIfResource {
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject ReleasedQuarters releasedQuarters;
  @Inject ReleasedComparisons comparisons;
  @Inject QuarterBenchmarks benchmarks;

  /** One measure now and then, each with its rank. */
  public record Measure(
      String measure,
      @Nullable BigDecimal now,
      @Nullable BigDecimal then,
      ScoresResource.Ranked rankNow,
      ScoresResource.Ranked rankThen) {
    static Measure of(WhatIf.Line line) {
      return new Measure(
          line.then().measure(),
          line.now().score().value(),
          line.then().value(),
          ScoresResource.Ranked.of(line.now().placing()),
          ScoresResource.Ranked.of(line.placing()));
    }
  }

  /** Of an organisation and a quarter, with these issues one level up. */
  public record Shown(
      String organisation, String quarter, Set<String> issues, List<Measure> measures) {
    static Shown of(WhatIf of) {
      return new Shown(
          of.now().organisation().code().value(),
          of.now().quarter().id().toString(),
          new TreeSet<>(of.issues()),
          of.lines().stream().map(Measure::of).toList());
    }
  }

  @GET
  @Operation(
      summary =
          "Scores and rank intervals of your organisation if these issues (F1,C2) were one level"
              + " up, claimed and evidenced, in the newest released quarter or the one named")
  public Shown whatIf(
      @QueryParam("organisation") @Nullable String code,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("issues") @Nullable String issues)
      throws Refusal {
    Organisation organisation = known.organisation(code, Deed.SEE_RETURN);
    currentUser.require(Deed.SEE_RETURN, Target.organisation(organisation, false));
    PeerComparison comparison =
        released(quarter)
            .flatMap(comparisons::of)
            .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "No such results are released."));
    return benchmarks
        .whatIf(comparison, organisation.code(), asked(issues, comparison))
        .map(Shown::of)
        .orElseThrow(
            () ->
                new Refusal(
                    Reason.NOT_FOUND, organisation.name() + " has no results for that quarter."));
  }

  private Optional<Released> released(@Nullable String quarter) throws Refusal {
    if (quarter == null) {
      return releasedQuarters.newest();
    }
    QuarterId id = known.quarterId(quarter);
    return releasedQuarters.find(id);
  }

  private static Set<String> asked(@Nullable String issues, PeerComparison comparison)
      throws Refusal {
    Set<String> there = comparison.edition().issues().map(Issue::id).collect(Collectors.toSet());
    Set<String> asked =
        Arrays.stream(issues == null ? new String[0] : issues.split(","))
            .map(String::strip)
            .filter(i -> !i.isEmpty())
            .collect(Collectors.toSet());
    if (asked.isEmpty() || !there.containsAll(asked)) {
      throw new Refusal(
          Reason.UNREADABLE,
          "Name one or more issues, like F1,C2. There are: %s."
              .formatted(String.join(", ", new TreeSet<>(there))));
    }
    return asked;
  }
}
