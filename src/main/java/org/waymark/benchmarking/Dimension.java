package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.organisations.OrganisationCode;
import org.waymark.statistics.Moments;

/** One thing in which organisations of a type are alike or not. */
sealed interface Dimension {
  /** Above 0. */
  double weight();

  /** How far two are apart in it; nothing where it is not known of both. */
  OptionalDouble between(OrganisationCode one, OrganisationCode other);

  /** Whether some of the type differ in it; else it tells nothing. */
  boolean tells();

  /** The z-scores of the sizes' logarithms, with the sample's standard deviation. */
  record Size(double weight, SortedMap<OrganisationCode, Double> scores) implements Dimension {
    static Size of(double weight, SortedMap<OrganisationCode, BigDecimal> sizes) {
      SortedMap<OrganisationCode, Double> logs = new TreeMap<>();
      // Java's own logarithm may differ between machines in its last digit.
      sizes.forEach((code, size) -> logs.put(code, StrictMath.log(size.doubleValue())));
      SortedMap<OrganisationCode, Double> scores = new TreeMap<>();
      // In the order of codes, so that the sums are the same however the organisations come.
      Moments.of(logs.values().stream().mapToDouble(Double::doubleValue).toArray())
          .filter(m -> m.deviation().orElse(0) > 0)
          .ifPresent(
              m ->
                  logs.forEach(
                      (code, log) -> scores.put(code, (log - m.mean()) / m.deviation().orElse(1))));
      return new Size(weight, scores);
    }

    @Override
    public OptionalDouble between(OrganisationCode one, OrganisationCode other) {
      Double a = scores.get(one);
      Double b = scores.get(other);
      return a == null || b == null ? OptionalDouble.empty() : OptionalDouble.of(Math.abs(a - b));
    }

    @Override
    public boolean tells() {
      return !scores.isEmpty();
    }
  }

  /** 0 in one category, 1 in two. */
  record Category(double weight, Map<OrganisationCode, String> categories) implements Dimension {
    @Override
    public OptionalDouble between(OrganisationCode one, OrganisationCode other) {
      String a = categories.get(one);
      String b = categories.get(other);
      return a == null || b == null
          ? OptionalDouble.empty()
          : OptionalDouble.of(a.equals(b) ? 0 : 1);
    }

    @Override
    public boolean tells() {
      return new HashSet<>(categories.values()).size() > 1;
    }
  }
}
