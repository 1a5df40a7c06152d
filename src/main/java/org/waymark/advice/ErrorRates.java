package org.waymark.advice;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.statistics.Means;

/**
 * Error rates (in percent) of the live AI of one class beside those of people who did the same task
 * without it: how many are live, how many were measured both ways, in how many of these the
 * technology erred less, and the medians.
 */
public record ErrorRates(
    String kind, int live, int compared, int lower, double technology, double people) {
  private static final String AI = "AI ";

  /** By class in alphabetical order; a class with nothing compared has medians of 0. */
  static List<ErrorRates> of(Collection<Technology> technologies) {
    Map<String, List<Technology>> kinds =
        technologies.stream()
            .filter(t -> t.live() && t.kind().startsWith(AI))
            .collect(Collectors.groupingBy(Technology::kind, TreeMap::new, Collectors.toList()));
    return kinds.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  private static ErrorRates of(String kind, List<Technology> live) {
    List<Technology> both =
        live.stream().filter(t -> t.errorRate().isPresent() && t.humanRate().isPresent()).toList();
    int lower =
        (int)
            both.stream()
                .filter(t -> t.errorRate().get().compareTo(t.humanRate().get()) < 0)
                .count();
    return new ErrorRates(
        kind,
        live.size(),
        both.size(),
        lower,
        median(both, t -> t.errorRate().get()),
        median(both, t -> t.humanRate().get()));
  }

  private static double median(List<Technology> of, Function<Technology, BigDecimal> rate) {
    return Means.median(of.stream().mapToDouble(t -> rate.apply(t).doubleValue()).toArray())
        .orElse(0);
  }
}
