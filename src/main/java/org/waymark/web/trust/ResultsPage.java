package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.calendar.Quarter;
import org.waymark.distribution.Publication;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.distribution.ReleasedQuarters.Released;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.reporting.Explained;
import org.waymark.reporting.MeasureRow;
import org.waymark.reporting.OrganisationReport;
import org.waymark.reporting.PublicationNote;
import org.waymark.reporting.ThemeIssues;
import org.waymark.web.DocumentLink;
import org.waymark.web.PageSettings;
import org.waymark.web.ReleasedComparisons;
import org.waymark.web.StripDrawing;
import org.waymark.web.api.Handout;
import org.waymark.web.api.Known;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;

/**
 * An organisation's released results for one quarter: what its pack says, in the pack's own words
 * and figures, as a page.
 */
@Named("results")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class ResultsPage {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject ReleasedQuarters released;
  @Inject ReleasedComparisons comparisons;
  @Inject Handout handout;
  @Inject PageSettings settings;

  private Organisation organisation;
  private Quarter quarter;
  private @Nullable Publication publication;
  private boolean correcting;
  private @Nullable OrganisationReport report;
  private List<MeasureLine> overall = List.of();
  private List<ThemeLines> themes = List.of();
  private List<DocumentLink> documents = List.of();

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    organisation = known.organisation(address.part("code"), Deed.SEE_SCORES);
    quarter = known.quarter(address.part("period"));
    Optional<Released> found = released.find(quarter.id());
    currentUser.require(Deed.SEE_SCORES, Target.organisation(organisation, found.isPresent()));
    if (found.isPresent()) {
      publication = found.get().publication();
      documents = documents(found.get().publication());
      Optional<PeerComparison> comparison = comparisons.of(found.get());
      correcting = comparison.isEmpty();
      comparison.flatMap(c -> c.benchmark(organisation.code())).ifPresent(this::show);
    }
  }

  private void show(Benchmark benchmark) {
    Publication of = java.util.Objects.requireNonNull(publication);
    OrganisationReport made =
        OrganisationReport.of(
            benchmark,
            new PublicationNote(
                of.version(), LocalDate.ofInstant(of.begunAt(), LONDON), settings.demonstration()));
    List<MeasureLine> lines = new ArrayList<>();
    List<Explained> explained = made.explanations();
    for (int i = 0; i < made.strips().size(); i++) {
      lines.add(
          MeasureLine.of(made.strips().get(i), i < explained.size() ? explained.get(i) : null));
    }
    Map<String, Explained> ofIssues = Explained.ofIssues(benchmark);
    List<ThemeLines> byTheme = new ArrayList<>();
    for (ThemeIssues theme : made.issues()) {
      byTheme.add(
          new ThemeLines(
              theme.theme(),
              theme.issues().stream()
                  .map((MeasureRow row) -> MeasureLine.of(row, ofIssues.get(row.id())))
                  .toList()));
    }
    report = made;
    overall = lines;
    themes = byTheme;
  }

  private List<DocumentLink> documents(Publication of) {
    Set<String> subjects = Set.of(organisation.code().value(), Handout.NATION);
    return DocumentLink.of(
        handout.readable(of).stream().filter(d -> subjects.contains(d.subject())).toList());
  }

  public Organisation getOrganisation() {
    return organisation;
  }

  public Quarter getQuarter() {
    return quarter;
  }

  /** The released publication, or nothing before the release. */
  public @Nullable Publication getPublication() {
    return publication;
  }

  /** Whether a correction is under way, so that only the released documents can be shown. */
  public boolean isCorrecting() {
    return correcting;
  }

  /** What the pack says, or nothing where no return of the organisation counted. */
  public @Nullable OrganisationReport getReport() {
    return report;
  }

  /** The overall score and the themes. */
  public List<MeasureLine> getMeasures() {
    return overall;
  }

  public List<ThemeLines> getThemes() {
    return themes;
  }

  public List<StripDrawing.Tick> getTicks() {
    return overall.isEmpty() ? List.of() : StripDrawing.ticks(overall.get(0).row().strip());
  }

  public List<DocumentLink> getDocuments() {
    return documents;
  }

  /** Whether the reader acts for this organisation: then the page says "you". */
  public boolean isOwn() {
    return currentUser
        .find()
        .flatMap(u -> u.organisation())
        .filter(organisation.code()::equals)
        .isPresent();
  }
}
