package org.waymark.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.TrendMeasure;
import org.waymark.benchmarking.Trends;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.reporting.TrendFigure;
import org.waymark.reporting.TrendsReport;

/** Makes the pages of trends, with the measure that the address asks for. */
@Dependent
public class TrendViews {
  private static final String MEASURE = "measure";

  private final TrendDesk desk;
  private final Asked asked;

  @Inject
  public TrendViews(TrendDesk desk, Asked asked) {
    this.desk = desk;
    this.asked = asked;
  }

  /** An organisation up to a released quarter; its numbers for those alone who see its returns. */
  public TrendView of(Organisation organisation, QuarterId until) throws Refusal {
    Trends trends = desk.upTo(Optional.of(until), organisation);
    Edition edition = trends.edition().orElseThrow();
    boolean numbers = desk.maySeeNumbers(organisation);
    Optional<TrendMeasure> measure = measure(edition).filter(m -> numbers || !m.isNumber());
    Optional<TrendFigure> chosen = Optional.empty();
    if (measure.isPresent()) {
      Trends with = desk.numbered(trends, organisation, measure.get());
      chosen =
          Optional.of(
              TrendFigure.of(
                  desk.reported(with, organisation, measure.get()),
                  with.restated(organisation, measure.get()),
                  with.mergers(organisation.code()),
                  edition));
    }
    return TrendView.of(
        TrendsReport.of(organisation, trends),
        chosen,
        edition,
        q -> numbers && q.appliesTo(organisation.type()));
  }

  /** A group up to a released quarter. */
  public TrendView of(PeerGroup group, QuarterId until) throws Refusal {
    Trends trends = desk.upTo(Optional.of(until));
    Edition edition = trends.edition().orElseThrow();
    return TrendView.of(
        TrendsReport.of(group, trends),
        measure(edition).map(m -> TrendsReport.figure(group, m, desk.numbered(trends, group, m))),
        edition,
        q -> true);
  }

  private Optional<TrendMeasure> measure(Edition edition) {
    return TrendMeasure.find(edition, asked.text(MEASURE))
        .filter(m -> m.kind() == TrendMeasure.Kind.ISSUE || m.isNumber());
  }
}
