package org.waymark.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.benchmarking.PeerFigures;
import org.waymark.calendar.QuarterId;

/** Begins the publication and keeps the quarter's peer statistics, once per group and measure. */
@Named("comparePeers")
@Dependent
@SuppressWarnings("NullAway.Init")
public class ComparePeers extends AbstractBatchlet {
  @Inject QuarterInHand inHand;
  @Inject PeerFigures figures;
  @Inject @BatchProperty String quarter;

  @Override
  public String process() {
    inHand.publication(quarter);
    figures.replace(QuarterId.parse(quarter), inHand.comparison(quarter).statistics());
    return "COMPLETED";
  }
}
