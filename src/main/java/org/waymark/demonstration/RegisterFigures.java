package org.waymark.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.waymark.statistics.Means;

/** What the measures that count technologies come to by a register, by question. */
record RegisterFigures(List<Adoption> adopted, Assurance assured, LocalDate day) {
  private static final int RECENT_MONTHS = 24;

  /** Those only that have something to count. */
  Map<String, BigDecimal> byQuestion() {
    Map<String, BigDecimal> figures = new HashMap<>();
    Predicate<Adoption> live = a -> a.isLive(day);
    Predicate<Adoption> patients = live.and(a -> a.invention().patientData());
    share("E4-linked", a -> true, assured::namesProblem, figures);
    share("O4-settings", live, a -> assured.settings(a).size() >= 2, figures);
    share("O3-integrated", patients, assured::linked, figures);
    share("E1-safety", patients, assured::safe, figures);
    share("E1-baseline", live.and(a -> a.invention().ai()), assured::compared, figures);
    Means.median(
            adopted.stream()
                .filter(a -> a.wentLive(day) && a.live().isAfter(day.minusMonths(RECENT_MONTHS)))
                .mapToDouble(Adoption::daysToLive)
                .toArray())
        .ifPresent(median -> figures.put("O3-days", BigDecimal.valueOf(Math.round(median))));
    return figures;
  }

  private void share(
      String question,
      Predicate<Adoption> base,
      Predicate<Adoption> counted,
      Map<String, BigDecimal> figures) {
    List<Adoption> of = adopted.stream().filter(base).toList();
    if (!of.isEmpty()) {
      figures.put(
          question,
          BigDecimal.valueOf(100 * of.stream().filter(counted).count())
              .divide(BigDecimal.valueOf(of.size()), 0, RoundingMode.HALF_UP));
    }
  }
}
