package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.benchmarking.Placing;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.benchmarking.WhatIf;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Theme;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.scoring.Score;
import org.waymark.web.QuarterResults;
import org.waymark.web.QuarterResults.OfQuarter;
import org.waymark.web.Words;
import org.waymark.web.api.Known;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;

/** What an organisation's scores and ranks would be with the issues ticked one level up. */
@Named("whatIf")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class WhatIfPage {
  @Inject Address address;
  @Inject HttpServletRequest request;
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject QuarterResults results;
  @Inject QuarterBenchmarks benchmarks;

  private Organisation organisation;
  private OfQuarter released;
  private List<Theme> themes = List.of();
  private List<Line> lines = List.of();
  private Set<String> issues = Set.of();

  /** One measure now and then. */
  public record Line(String name, String now, String then, String rankNow, String rankThen) {}

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    organisation = known.organisation(address.part("code"), Deed.SEE_RETURN);
    currentUser.require(Deed.SEE_RETURN, Target.organisation(organisation, false));
    released = results.of(address.part("period"));
    released
        .comparison()
        .ifPresent(
            comparison -> {
              Edition edition = comparison.edition();
              themes = edition.themes();
              issues = asked(edition);
              if (!issues.isEmpty()) {
                benchmarks
                    .whatIf(comparison, organisation.code(), issues)
                    .ifPresent(found -> lines = lines(found, edition));
              }
            });
  }

  private Set<String> asked(Edition edition) {
    String[] ticked = request.getParameterValues("issue");
    Set<String> there = edition.issues().map(Issue::id).collect(Collectors.toSet());
    return ticked == null
        ? Set.of()
        : Arrays.stream(ticked).filter(there::contains).collect(Collectors.toSet());
  }

  private static List<Line> lines(WhatIf found, Edition edition) {
    Map<String, String> titles =
        edition.issues().collect(Collectors.toMap(Issue::id, Issue::title));
    edition.themes().forEach(t -> titles.put(t.id(), t.title()));
    return found.lines().stream()
        .map(
            line ->
                new Line(
                    titles.getOrDefault(line.then().measure(), "Overall"),
                    score(line.now().score()),
                    score(line.then()),
                    rank(line.now().placing()),
                    rank(line.placing())))
        .toList();
  }

  private static String score(Score of) {
    return Optional.ofNullable(of.value()).map(Object::toString).orElse("Not available");
  }

  private static String rank(Placing of) {
    return Words.capital(of.words());
  }

  public Organisation getOrganisation() {
    return organisation;
  }

  /** The quarter, and what of it is released. */
  public OfQuarter getReleased() {
    return released;
  }

  /** With the issues that can be ticked. */
  public List<Theme> getThemes() {
    return themes;
  }

  /** Overall, the themes of what is ticked, and the issues; none before anything is. */
  public List<Line> getLines() {
    return lines;
  }

  public boolean ticked(String issue) {
    return issues.contains(issue);
  }
}
