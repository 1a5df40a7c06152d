package org.waymark.benchmarking;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.waymark.editions.Edition;
import org.waymark.organisations.OrganisationType;
import org.waymark.scoring.ScoreTree;

/** Measures how long ranking takes, per measure: run by hand, since no test depends on a clock. */
final class RankingSpeed {
  private static final int TIMES = 5;

  private RankingSpeed() {}

  public static void main(String[] arguments) {
    Edition edition = Crowds.edition(3, 4, 5, 2, "0.1");
    for (int members : new int[] {250, 2_500}) {
      for (String measure : List.of("overall", "T1", "T1I1")) {
        var ranking =
            new Ranking(
                new ScoreTree(edition),
                Crowds.QUARTER,
                OrganisationType.ACUTE_TRUST,
                edition,
                Crowds.many(edition, measure, members, new Random(1)));
        ranking.by(measure);
        long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < TIMES; i++) {
          ranking.by(measure);
        }
        System.out.printf(
            "%d organisations, %s: %d ms of processor time%n",
            members,
            measure,
            (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from)
                / 1_000_000
                / TIMES);
      }
    }
  }
}
