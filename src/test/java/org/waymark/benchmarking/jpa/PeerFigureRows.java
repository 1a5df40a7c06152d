package org.waymark.benchmarking.jpa;

import jakarta.persistence.EntityManager;
import org.waymark.benchmarking.PeerFigures;
import org.waymark.benchmarking.RankIntervals;

/** Opens the adapters to tests in other packages. */
public final class PeerFigureRows {
  private PeerFigureRows() {}

  public static PeerFigures of(EntityManager em) {
    return new JpaPeerFigures(em);
  }

  public static RankIntervals ranks(EntityManager em) {
    return new JpaRankIntervals(em);
  }
}
