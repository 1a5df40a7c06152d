package org.waymark.realdata;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.JudgedPoint;
import org.waymark.benchmarking.Series;
import org.waymark.benchmarking.TrendMeasure;
import org.waymark.benchmarking.TrendPoint;
import org.waymark.calendar.QuarterId;
import org.waymark.statistics.Trend;

/** Series of 13 points, as trends tell them, beside what the R package NHSRplotthedots gives. */
@Tag("full")
class TrendOracleTest {

  @Test
  void a_trend_has_the_limits_rules_and_icons_of_the_reference() {
    Map<String, List<CSVRecord>> series =
        RealData.csv("oracles/spc/points_short_13.csv").stream()
            .collect(Collectors.groupingBy(r -> r.get("f")));
    int charts = 0;
    for (CSVRecord summary : RealData.csv("oracles/spc/summary_short_13.csv")) {
      List<CSVRecord> expected = requireNonNull(series.get(summary.get("f")));
      Series trend = trend(expected);
      if (trend.trend() instanceof Trend.ControlChart chart) {
        charts++;
        List<JudgedPoint> judged = trend.judged();
        for (int i = 0; i < judged.size(); i++) {
          compare(judged.get(i), expected.get(i));
        }
        assertThat(chart.xmr().variation().name().toLowerCase(Locale.ROOT))
            .isEqualTo(summary.get("variation_type"));
      } else {
        assertThat(expected).as("without limits: few values").hasSizeGreaterThan(12);
        assertThat(new HashSet<>(expected.stream().map(r -> r.get("y")).toList()))
            .hasSizeLessThan(5);
      }
    }
    assertThat(charts).isPositive();
  }

  private static void compare(JudgedPoint point, CSVRecord expected) {
    assertThat(requireNonNull(point.middle()))
        .isCloseTo(number(expected, "mean_col"), within(1e-9));
    assertThat(requireNonNull(point.lower())).isCloseTo(number(expected, "lpl"), within(1e-9));
    assertThat(requireNonNull(point.upper())).isCloseTo(number(expected, "upl"), within(1e-9));
    assertThat(requireNonNull(point.variation()).name().toLowerCase(Locale.ROOT))
        .isEqualTo(expected.get("point_type"));
  }

  private static Series trend(List<CSVRecord> rows) {
    List<TrendPoint> points = new ArrayList<>();
    QuarterId quarter = new QuarterId(2016, 1);
    for (CSVRecord row : rows) {
      points.add(new TrendPoint(quarter, "any", new BigDecimal(row.get("y")), null, 1, null));
      quarter = quarter.next();
    }
    return new Series(TrendMeasure.OVERALL, points, Set.of(), false, Optional.empty());
  }

  private static double number(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
