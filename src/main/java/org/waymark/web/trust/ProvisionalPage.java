package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Quarter;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.reporting.ProvisionalReport;
import org.waymark.reporting.ProvisionalRow;
import org.waymark.returns.CollectionProgress;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.ProvisionalDesk;
import org.waymark.web.StripDrawing;

/** The provisional scores of the return that stands, for those who may see it. */
@Named("provisional")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class ProvisionalPage {
  @Inject OneQuarter address;
  @Inject Returns returns;
  @Inject ProvisionalDesk desk;

  private Organisation organisation;
  private Quarter quarter;
  private @Nullable SubmittedReturn standing;
  private @Nullable ProvisionalReport report;
  private List<ProvisionalLine> overall = List.of();
  private List<OfTheme> themes = List.of();

  /** A theme with its issues. */
  public record OfTheme(String title, List<ProvisionalLine> issues) {
    public List<MeasureLine> getMeasures() {
      return measures(issues);
    }

    public boolean isDrawn() {
      return drawn(issues);
    }
  }

  /** Finds everything that the page shows; refused where there are no provisional scores. */
  public void load() throws Refusal {
    organisation = address.organisation();
    quarter = address.quarter();
    List<SubmittedReturn> versions = returns.versions(organisation.code(), quarter.id());
    standing = CollectionProgress.entry(quarter, organisation, versions).standing();
    if (standing != null) {
      ProvisionalReport of = desk.show(standing).report();
      report = of;
      overall = lines(of.overall());
      themes = of.themes().stream().map(t -> new OfTheme(t.title(), lines(t.issues()))).toList();
    }
  }

  private static List<ProvisionalLine> lines(List<ProvisionalRow> rows) {
    return rows.stream().map(ProvisionalLine::of).toList();
  }

  private static List<MeasureLine> measures(List<ProvisionalLine> lines) {
    return lines.stream().map(ProvisionalLine::measure).toList();
  }

  private static boolean drawn(List<ProvisionalLine> lines) {
    return lines.stream().anyMatch(l -> l.row().peers());
  }

  public Organisation getOrganisation() {
    return organisation;
  }

  public Quarter getQuarter() {
    return quarter;
  }

  public String getPath() {
    return OneQuarter.pathOf(organisation, quarter);
  }

  /** The version that the scores are made from; nothing where none counts. */
  public @Nullable SubmittedReturn getStanding() {
    return standing;
  }

  public @Nullable ProvisionalReport getReport() {
    return report;
  }

  /** The overall score and the themes. */
  public List<ProvisionalLine> getOverall() {
    return overall;
  }

  public List<MeasureLine> getMeasures() {
    return measures(overall);
  }

  /** Whether any of them has peers to be drawn. */
  public boolean isDrawn() {
    return drawn(overall);
  }

  public List<OfTheme> getThemes() {
    return themes;
  }

  public List<StripDrawing.Tick> getTicks() {
    return overall.isEmpty() ? List.of() : StripDrawing.ticks(overall.get(0).row().row().strip());
  }
}
