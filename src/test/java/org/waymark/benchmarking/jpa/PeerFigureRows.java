package org.waymark.benchmarking.jpa;

import jakarta.persistence.EntityManager;
import org.waymark.benchmarking.PeerFigures;

/** Opens the adapter to tests in other packages. */
public final class PeerFigureRows {
  private PeerFigureRows() {}

  public static PeerFigures of(EntityManager em) {
    return new JpaPeerFigures(em);
  }
}
