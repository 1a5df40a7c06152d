package org.waymark.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.waymark.benchmarking.PastQuarter;
import org.waymark.benchmarking.PastReturn;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.Trends;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.editions.KnownEditions;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Succession;
import org.waymark.organisations.Successors;
import org.waymark.returns.ReturnId;

/**
 * Simulated quarters up to that of {@link Fixtures}: the organisation A00 rises at last, its second
 * theme falls, A01 merges into it at the twelfth from the end, and it misses the fifth.
 */
public final class Histories {
  private static final int MERGED = 12;
  private static final int MISSED = 5;
  private static final int MEMBERS = 14;

  private Histories() {}

  /** Trends of A00 over so many quarters, the last of them the quarter of the fixtures. */
  public static TrendsReport own(Edition edition, int quarters) {
    return TrendsReport.of(organisation("A00"), trends(edition, quarters));
  }

  public static TrendsReport nation(int quarters) {
    return TrendsReport.of(PeerGroup.NATION, trends(Fixtures.levels(), quarters));
  }

  public static Trends trends(Edition edition, int quarters) {
    Random random = new Random(quarters);
    List<PastQuarter> all = new ArrayList<>();
    QuarterId id = Fixtures.QUARTER;
    for (int left = 0; left < quarters; left++, id = id.previous()) {
      all.add(quarter(edition, id, left, random));
    }
    QuarterId joined = Fixtures.QUARTER;
    for (int i = 1; i < MERGED; i++) {
      joined = joined.previous();
    }
    return new Trends(
        all,
        new KnownEditions(),
        new Successors(
            List.of(
                new Succession(
                    new OrganisationCode("A01"), new OrganisationCode("A00"), joined.firstDay()))));
  }

  private static PastQuarter quarter(Edition edition, QuarterId id, int left, Random random) {
    Map<OrganisationCode, Organisation> asked = new HashMap<>();
    Map<OrganisationCode, PastReturn> returns = new HashMap<>();
    for (int i = 0; i < MEMBERS; i++) {
      if (i == 1 && left < MERGED) {
        continue;
      }
      Organisation one = organisation(String.format("A%02d", i));
      asked.put(one.code(), one);
      Map<String, BigDecimal> values = new HashMap<>();
      double level = 0.35 + 0.02 * i;
      for (String measure : PeerComparison.measures(edition)) {
        double course =
            i > 0 ? 0 : measure.equals("t2") ? left * 0.02 : Math.max(0, 7 - left) * 0.02;
        values.put(measure, value(edition, level + course + 0.02 * random.nextGaussian()));
      }
      if (i > 0 || left != MISSED) {
        returns.put(one.code(), new PastReturn(new ReturnId(1 + i), values, Set.of()));
      }
    }
    return new PastQuarter(
        id, edition, new HashSet<>(PeerComparison.measures(edition)), asked, returns);
  }

  private static BigDecimal value(Edition edition, double share) {
    return BigDecimal.valueOf(Math.min(1, Math.max(0, share)))
        .multiply(edition.scale().highest())
        .setScale(6, RoundingMode.HALF_UP);
  }

  private static Organisation organisation(String code) {
    return Fixtures.organisation(code, "Example " + code, OrganisationType.ACUTE_TRUST);
  }
}
