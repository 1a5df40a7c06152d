package org.waymark.realdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.statistics.Direction;
import org.waymark.statistics.Interval;
import org.waymark.statistics.Variation;
import org.waymark.statistics.Xmr;
import org.waymark.statistics.XmrGroup;
import org.waymark.statistics.XmrMethod;
import org.waymark.statistics.XmrPoint;

/**
 * Every point and summary that the R package NHSRplotthedots gives for ten series of one length.
 */
@Tag("full")
class SpcOracleTest {
  private static final Map<String, String> CAUSES = Map.of("NONE", "Common Cause");

  @ParameterizedTest
  @ValueSource(strings = {"02", "03", "07", "08", "11", "12", "13"})
  void points_and_summaries_are_those_of_the_reference(String length) {
    Map<String, List<CSVRecord>> series =
        RealData.csv("oracles/spc/points_short_" + length + ".csv").stream()
            .collect(Collectors.groupingBy(r -> r.get("f")));
    List<CSVRecord> summaries = RealData.csv("oracles/spc/summary_short_" + length + ".csv");
    assertThat(summaries).hasSize(10);
    for (CSVRecord summary : summaries) {
      List<CSVRecord> expected = Objects.requireNonNull(series.get(summary.get("f")));
      double[] values = expected.stream().mapToDouble(r -> number(r, "y")).toArray();
      XmrMethod method =
          XmrMethod.of(Direction.HIGHER_IS_BETTER).target(number(expected.get(0), "target"));
      Xmr xmr = Xmr.of(values, method).orElseThrow();
      assertThat(xmr.points()).hasSameSizeAs(expected);
      for (int i = 0; i < values.length; i++) {
        compare(xmr.last(), xmr.points().get(i), expected.get(i));
      }
      compare(xmr, summary);
    }
  }

  private static void compare(XmrGroup group, XmrPoint point, CSVRecord expected) {
    String where = expected.toString();
    limits(group, expected);
    assertThat(group.isShort()).as(where).isEqualTo(truth(expected, "short_group_warning"));
    assertThat(point.group()).as(where).isEqualTo(Integer.parseInt(expected.get("rebase_group")));
    assertThat(point.side())
        .as(where)
        .isEqualTo(Integer.parseInt(expected.get("relative_to_mean")));
    assertThat(point.outside()).as(where).isEqualTo(truth(expected, "outside_limits"));
    assertThat(point.near()).as(where).isEqualTo(truth(expected, "close_to_limits"));
    assertThat(CAUSES.get(point.cause().name()))
        .as(where)
        .isEqualTo(expected.get("special_cause_type"));
    assertThat(point.variation().name().toLowerCase(Locale.ROOT))
        .as(where)
        .isEqualTo(expected.get("point_type"));
  }

  private static void compare(Xmr xmr, CSVRecord summary) {
    XmrGroup group = xmr.last();
    String where = summary.toString();
    limits(group, summary);
    assertThat(group.points()).as(where).hasSize(Integer.parseInt(summary.get("n")));
    assertThat(group.count(Variation.COMMON_CAUSE))
        .as(where)
        .isEqualTo(count(summary, "common_cause"));
    assertThat(group.count(Variation.IMPROVEMENT))
        .as(where)
        .isEqualTo(count(summary, "special_cause_improvement"));
    assertThat(group.count(Variation.CONCERN))
        .as(where)
        .isEqualTo(count(summary, "special_cause_concern"));
    assertThat(xmr.variation().name().toLowerCase(Locale.ROOT))
        .as(where)
        .isEqualTo(summary.get("variation_type"));
    String assurance =
        switch (xmr.assurance().orElseThrow()) {
          case CONSISTENT_PASS -> "consistent_pass";
          case CONSISTENT_FAIL -> "consistent_fail";
          case HIT_OR_MISS -> "inconsistent";
        };
    assertThat(assurance).as(where).isEqualTo(summary.get("assurance_type"));
  }

  private static void limits(XmrGroup group, CSVRecord expected) {
    String where = expected.toString();
    assertThat(group.limits().mean())
        .as(where)
        .isCloseTo(number(expected, "mean_col"), within(1e-9));
    Optional<Interval> limits = group.limits().limits();
    assertThat(limits.isEmpty()).as(where).isEqualTo(expected.get("lpl").isEmpty());
    if (limits.isPresent()) {
      assertThat(limits.get().lower()).as(where).isCloseTo(number(expected, "lpl"), within(1e-9));
      assertThat(limits.get().upper()).as(where).isCloseTo(number(expected, "upl"), within(1e-9));
    }
  }

  private static double number(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static long count(CSVRecord row, String column) {
    return Long.parseLong(row.get(column));
  }

  /** What the reference has no limits to judge by is not so. */
  private static boolean truth(CSVRecord row, String column) {
    return row.get(column).equals("TRUE");
  }
}
