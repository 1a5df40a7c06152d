package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every figure that R's quantile() gives, by types 6, 7 and 8, for groups of 1 to 11 and of 20
 * trusts of the 2017 assessment (oracles/quantiles_small_groups_dma2017.csv). The file has no raw
 * values: they are whole numbers, and come back out of its types 1, 4, 5 and 9, which are not under
 * test.
 */
@Tag("full")
class QuantilesOracleTest {
  private static final double FUZZ = 1e-9;

  private record Row(String measure, int n, int type, double p, double value) {}

  @Test
  void quantiles_of_small_groups_are_those_of_r() throws IOException {
    Map<String, List<Row>> groups =
        rows().stream().collect(Collectors.groupingBy(r -> r.measure() + " of " + r.n()));
    int compared = 0;
    for (Map.Entry<String, List<Row>> group : groups.entrySet()) {
      double[] sample = sample(group.getValue());
      for (Row row : group.getValue()) {
        if (row.type() >= 6 && row.type() <= 8) {
          assertThat(
                  Quantiles.of(sample, row.p(), QuantileType.valueOf("TYPE_" + row.type()))
                      .orElseThrow())
              .as("%s %s", group.getKey(), row)
              .isCloseTo(row.value(), within(FUZZ));
          compared++;
        }
      }
    }
    // 3 measures, 12 group sizes, 3 types, 13 shares
    assertThat(compared).isEqualTo(3 * 12 * 3 * 13);
  }

  /** The sample that these rows are quantiles of. */
  private static double[] sample(List<Row> rows) {
    int n = rows.get(0).n();
    double[] sorted = new double[n + 1];
    Arrays.fill(sorted, Double.NaN);
    for (Row row : rows) {
      if (row.type() == 1) {
        sorted[Math.max(1, (int) Math.ceil(n * row.p() - FUZZ))] = row.value();
      }
    }
    for (int round = 0; round < n; round++) {
      rows.forEach(row -> deduce(sorted, row));
    }
    for (int i = 1; i <= n; i++) {
      if (Double.isNaN(sorted[i])) {
        // Between all shares of the file: any value in order will do.
        sorted[i] = sorted[i - 1];
      }
    }
    return Arrays.copyOfRange(sorted, 1, n + 1);
  }

  /** A quantile between two members of whom one is known tells the other. */
  private static void deduce(double[] sorted, Row row) {
    int n = row.n();
    double at =
        switch (row.type()) {
          case 4 -> n * row.p();
          case 5 -> n * row.p() + 0.5;
          case 9 -> (n + 0.25) * row.p() + 0.375;
          default -> Double.NaN;
        };
    int low = (int) Math.floor(at + FUZZ);
    double part = at - low;
    if (Double.isNaN(at) || low < 1 || low >= n) {
      return;
    }
    if (part < FUZZ) {
      sorted[low] = row.value();
    } else if (!Double.isNaN(sorted[low])) {
      sorted[low + 1] = Math.round(sorted[low] + (row.value() - sorted[low]) / part);
    } else if (!Double.isNaN(sorted[low + 1])) {
      sorted[low] = Math.round((row.value() - part * sorted[low + 1]) / (1 - part));
    }
  }

  private static List<Row> rows() throws IOException {
    String folder = System.getProperty("waymark.realdata", "");
    assertThat(folder).as("set -Dwaymark.realdata to the folder of real data").isNotBlank();
    List<Row> rows = new ArrayList<>();
    Path file = Path.of(folder, "oracles", "quantiles_small_groups_dma2017.csv");
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      List<String> cells = Arrays.asList(line.replace("\"", "").split(",", -1));
      rows.add(
          new Row(
              cells.get(0),
              Integer.parseInt(cells.get(1)),
              Integer.parseInt(cells.get(2)),
              Double.parseDouble(cells.get(3)),
              Double.parseDouble(cells.get(4))));
    }
    return rows;
  }
}
