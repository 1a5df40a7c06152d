package org.waymark.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.benchmarking.PeerFigures;
import org.waymark.calendar.QuarterId;

/**
 * Begins the run's publication, or takes up the one being prepared, and keeps the quarter's peer
 * statistics and ranks, once per group and measure.
 */
@Named("comparePeers")
@Dependent
@SuppressWarnings("NullAway.Init")
public class ComparePeers extends AbstractBatchlet {
  @Inject RunInHand inHand;
  @Inject PeerFigures figures;
  @Inject @BatchProperty String quarter;

  @Override
  public String process() {
    QuarterId id = QuarterId.parse(quarter);
    figures.replace(id, inHand.begin(id).comparison().statistics());
    return "COMPLETED";
  }
}
