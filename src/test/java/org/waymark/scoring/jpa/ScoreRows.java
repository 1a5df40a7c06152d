package org.waymark.scoring.jpa;

import jakarta.persistence.EntityManager;
import org.waymark.scoring.Scores;

/** Opens the adapter to tests in other packages. */
public final class ScoreRows {
  private ScoreRows() {}

  public static Scores of(EntityManager em) {
    return new JpaScores(em);
  }
}
