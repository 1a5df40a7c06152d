package org.waymark.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.waymark.advice.AdviceDesk;
import org.waymark.benchmarking.NumberTrends;
import org.waymark.benchmarking.Provenances;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.benchmarking.RankIntervals;
import org.waymark.benchmarking.RoadMapTargets;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Publications;
import org.waymark.distribution.ReleasedHistory;
import org.waymark.editions.Editions;
import org.waymark.organisations.Organisations;
import org.waymark.organisations.Profiles;
import org.waymark.organisations.Successions;
import org.waymark.returns.Consents;
import org.waymark.returns.Returns;
import org.waymark.scoring.CountingReturns;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.Scores;
import org.waymark.scoring.UnscoredReturns;

/** Makes the plain objects of the rooms that turn returns into scores, benchmarks and advice. */
@ApplicationScoped
class FigureWiring {
  @Produces
  Scorer scorer() {
    return new Scorer();
  }

  @Produces
  CountingReturns countingReturns(
      Quarters quarters,
      Returns returns,
      Organisations organisations,
      Editions editions,
      Scorer scorer) {
    return new CountingReturns(quarters, returns, organisations, editions, scorer);
  }

  @Produces
  UnscoredReturns unscoredReturns(CountingReturns counting, Scores scores) {
    return new UnscoredReturns(counting, scores);
  }

  @Produces
  Provenances provenances(Returns returns) {
    return new Provenances(returns);
  }

  @Produces
  AdviceDesk adviceDesk(Returns returns, Quarters quarters, Editions editions, Consents consents) {
    return new AdviceDesk(returns, quarters, editions, consents);
  }

  @Produces
  QuarterBenchmarks quarterBenchmarks(
      Organisations organisations,
      Successions successions,
      Editions editions,
      CountingReturns counting,
      Scores scores,
      RankIntervals intervals,
      Profiles profiles) {
    return new QuarterBenchmarks(
        organisations, successions, editions, counting, scores, intervals, profiles);
  }

  @Produces
  NumberTrends numberTrends(Returns returns, Editions editions) {
    return new NumberTrends(returns, editions);
  }

  @Produces
  RoadMapTargets roadMapTargets(Returns returns) {
    return new RoadMapTargets(returns);
  }

  /** One for all, since it keeps what it has read. */
  @Produces
  @Singleton
  ReleasedHistory releasedHistory(
      Quarters quarters, Publications publications, QuarterBenchmarks benchmarks) {
    return new ReleasedHistory(quarters, publications, benchmarks);
  }
}
