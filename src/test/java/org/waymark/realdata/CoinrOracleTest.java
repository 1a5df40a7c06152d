package org.waymark.realdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.FiveNumbers;
import org.waymark.statistics.Means;
import org.waymark.statistics.Moments;
import org.waymark.statistics.Normalisation;
import org.waymark.statistics.Ranks;

/**
 * The stages of a composite index that the R package COINr gives, 51 countries by 49 indicators.
 */
@Tag("full")
class CoinrOracleTest {
  private final Map<String, CSVRecord> raw = byCode("ASEM_iData.csv");
  private final List<CSVRecord> meta = RealData.csv("oracles/coinr/ASEM_iMeta.csv");

  @Test
  void values_between_minimum_and_maximum_and_percentile_ranks_are_those_of_the_reference() {
    Map<String, CSVRecord> minMax = byCode("norm_minmax.csv");
    Map<String, CSVRecord> percentiles = byCode("norm_prank.csv");
    int compared = 0;
    int unlike = 0;
    for (CSVRecord indicator : indicators()) {
      String code = indicator.get("iCode");
      int direction = Integer.parseInt(indicator.get("Direction"));
      List<String> units = raw.keySet().stream().filter(u -> !missing(row(raw, u), code)).toList();
      double[] values =
          units.stream().mapToDouble(u -> direction * number(row(raw, u), code)).toArray();
      FiveNumbers range = FiveNumbers.of(values).orElseThrow();
      double[] scaled = Normalisation.minMax(values, 0, 100).orElseThrow();
      double[] ranks = Ranks.percentiles(values).orElseThrow();
      for (int i = 0; i < values.length; i++) {
        String where = units.get(i) + " " + code;
        double expected = number(row(minMax, units.get(i)), code);
        assertThat(scaled[i]).as(where).isCloseTo(expected, within(1e-9));
        assertThat(Normalisation.goalposts(values[i], range.min(), range.max(), 100))
            .as(where)
            .isCloseTo(expected, within(1e-9));
        double own = values[i];
        double rank = number(row(percentiles, units.get(i)), code);
        long ties = Arrays.stream(values).filter(v -> v == own).count();
        // The file of raw values tells fewer digits apart than the reference did.
        assertThat(rank)
            .as(where)
            .isBetween(ranks[i] - 1e-9, ranks[i] + (ties - 1.0) / (values.length - 1) + 1e-9);
        unlike += Math.abs(rank - ranks[i]) > 1e-9 ? 1 : 0;
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(2400);
    assertThat(unlike).as("ties of TolMin that the reference tells apart").isEqualTo(3);
  }

  @Test
  void the_shape_of_each_indicator_is_that_of_the_reference_at_its_three_digits() {
    Map<String, CSVRecord> expected =
        RealData.csv("oracles/coinr/indicator_stats.csv").stream()
            .collect(Collectors.toMap(r -> r.get("iCode"), r -> r));
    for (CSVRecord indicator : indicators()) {
      String code = indicator.get("iCode");
      double[] values =
          raw.values().stream()
              .filter(r -> !missing(r, code))
              .mapToDouble(r -> number(r, code))
              .toArray();
      CSVRecord row = row(expected, code);
      FiveNumbers numbers = FiveNumbers.of(values).orElseThrow();
      Moments moments = Moments.of(values).orElseThrow();
      assertThat(values).as(code).hasSize(Integer.parseInt(row.get("N.Avail")));
      agree(row, "Min", numbers.min());
      agree(row, "Max", numbers.max());
      agree(row, "Mean", moments.mean());
      agree(row, "Median", numbers.median());
      agree(row, "Std", moments.deviation().orElseThrow());
      agree(row, "Skew", moments.skewness().orElseThrow());
      agree(row, "Kurt", moments.kurtosis().orElseThrow());
    }
  }

  @Test
  void every_aggregate_is_the_weighted_mean_of_its_children() {
    Map<String, CSVRecord> stage = byCode("stage_Aggregated.csv");
    Map<String, Double> weights =
        RealData.csv("oracles/coinr/weights_original.csv").stream()
            .collect(Collectors.toMap(r -> r.get("iCode"), r -> number(r, "Weight")));
    List<CSVRecord> parents = meta.stream().filter(r -> r.get("Type").equals("Aggregate")).toList();
    assertThat(parents).hasSize(11);
    for (CSVRecord unit : stage.values()) {
      for (CSVRecord parent : parents) {
        String[] children =
            meta.stream()
                .filter(r -> r.get("Parent").equals(parent.get("iCode")))
                .map(r -> r.get("iCode"))
                .filter(weights::containsKey)
                .toArray(String[]::new);
        double[] values = Arrays.stream(children).mapToDouble(c -> number(unit, c)).toArray();
        double[] of = Arrays.stream(children).mapToDouble(weights::get).toArray();
        assertThat(Means.arithmetic(values, of).orElseThrow())
            .as("%s %s", unit.get("uCode"), parent.get("iCode"))
            .isCloseTo(number(unit, parent.get("iCode")), within(1e-9));
      }
    }
  }

  /** As near as three significant digits can be. */
  private static void agree(CSVRecord row, String column, double value) {
    double expected = number(row, column);
    double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(expected))) - 2);
    assertThat(value)
        .as("%s %s", row.get("iCode"), column)
        .isCloseTo(expected, within(expected == 0 ? 0 : unit * 0.500001));
  }

  private List<CSVRecord> indicators() {
    List<CSVRecord> all = meta.stream().filter(r -> r.get("Type").equals("Indicator")).toList();
    assertThat(all).hasSize(49);
    return all;
  }

  private static Map<String, CSVRecord> byCode(String file) {
    return RealData.csv("oracles/coinr/" + file).stream()
        .collect(Collectors.toMap(r -> r.get("uCode"), r -> r));
  }

  private static CSVRecord row(Map<String, CSVRecord> rows, String code) {
    return Objects.requireNonNull(rows.get(code), code);
  }

  private static boolean missing(CSVRecord row, String column) {
    return row.get(column).isEmpty() || row.get(column).equals("NA");
  }

  private static double number(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
