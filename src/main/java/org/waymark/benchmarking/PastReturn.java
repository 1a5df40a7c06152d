package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;

/**
 * What trends need of one return that counted: its exact scores, and the measures that do not apply
 * to its organisation. What is in neither was not answered enough.
 */
public record PastReturn(ReturnId from, Map<String, BigDecimal> values, Set<String> notApplicable) {
  public PastReturn {
    values = Map.copyOf(values);
    notApplicable = Set.copyOf(notApplicable);
  }

  static PastReturn of(MaturityScore scores) {
    Map<String, BigDecimal> values = new HashMap<>();
    Set<String> notApplicable = new HashSet<>();
    for (Score score : scores.scores()) {
      BigDecimal exact = score.exact();
      if (exact != null) {
        values.put(score.measure(), exact);
      } else if (score.lowerBound() == null) {
        notApplicable.add(score.measure());
      }
    }
    return new PastReturn(scores.from(), values, notApplicable);
  }

  /** The same with a number of the return, or that it does not apply. */
  PastReturn with(String measure, BigDecimal value) {
    Map<String, BigDecimal> more = new HashMap<>(values);
    more.put(measure, value);
    return new PastReturn(from, more, notApplicable);
  }

  PastReturn without(String measure) {
    Set<String> more = new HashSet<>(notApplicable);
    more.add(measure);
    return new PastReturn(from, values, more);
  }
}
