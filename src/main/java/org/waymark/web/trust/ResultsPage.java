package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.benchmarking.Benchmark;
import org.waymark.distribution.Publication;
import org.waymark.editions.Theme;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.reporting.Explained;
import org.waymark.reporting.MeasureRow;
import org.waymark.reporting.OrganisationReport;
import org.waymark.reporting.PublicationNote;
import org.waymark.reporting.ThemeIssues;
import org.waymark.web.DocumentLink;
import org.waymark.web.PageSettings;
import org.waymark.web.QuarterResults;
import org.waymark.web.QuarterResults.OfQuarter;
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
  @Inject QuarterResults results;
  @Inject PageSettings settings;

  private Organisation organisation;
  private OfQuarter released;
  private @Nullable OrganisationReport report;
  private List<MeasureLine> overall = List.of();
  private List<ThemeLines> themes = List.of();
  private List<DocumentLink> documents = List.of();

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    organisation = known.organisation(address.part("code"), Deed.SEE_SCORES);
    released = results.of(address.part("period"));
    currentUser.require(Deed.SEE_SCORES, Target.organisation(organisation, released.release()));
    documents = released.documents(Set.of(organisation.code().value(), Handout.NATION));
    released.comparison().flatMap(c -> c.benchmark(organisation.code())).ifPresent(this::show);
  }

  private void show(Benchmark benchmark) {
    Publication of = Objects.requireNonNull(released.getPublication());
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

  public Organisation getOrganisation() {
    return organisation;
  }

  /** The quarter, and what of it is released. */
  public OfQuarter getReleased() {
    return released;
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

  /** Whether the reader may read the organisation's pack, and so the advice in it. */
  public boolean isAdvised() {
    return currentUser.may(
        Deed.SEE_DOCUMENTS, Target.organisation(organisation, released.isReleased()));
  }

  /** Whether the reader may try what scores would be one level up. */
  public boolean isTrying() {
    return currentUser.may(Deed.SEE_RETURN, Target.organisation(organisation, false));
  }

  /** Themes with the issues that can be tried. */
  public List<Theme> getTriable() {
    return released.comparison().map(c -> c.edition().themes()).orElse(List.of());
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
