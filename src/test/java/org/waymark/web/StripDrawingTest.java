package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.Position;
import org.waymark.editions.ReportingScale;
import org.waymark.reporting.Strip;

class StripDrawingTest {
  private static final ReportingScale TO_FIVE = new ReportingScale(BigDecimal.ZERO, number("5"));

  @Test
  void every_member_is_a_dot_and_equal_ones_are_stacked() {
    StripDrawing drawing = of(List.of(number("2"), number("2"), number("4")), number("2"));
    List<String> dots =
        Pattern.compile("M(\\S+) (\\S+)h0")
            .matcher(drawing.dots())
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(dots).hasSize(3).doesNotHaveDuplicates();
    assertThat(x(dots.get(0))).isEqualTo(x(dots.get(1))).isLessThan(x(dots.get(2)));
  }

  @Test
  void the_ends_of_the_scale_are_inside_the_drawing() {
    StripDrawing drawing = of(List.of(number("0"), number("5")), number("9"));
    assertThat(x(drawing.dots())).isEqualTo(10.0);
    assertThat(x(drawing.pin())).isEqualTo(550.0);
    assertThat(StripDrawing.ticks(strip(List.of(), null)))
        .extracting(StripDrawing.Tick::number)
        .containsExactly("0", "1", "2", "3", "4", "5");
  }

  @Test
  void a_big_group_stays_inside_the_strip() {
    StripDrawing drawing = of(Collections.nCopies(500, number("3")), null);
    Pattern.compile("M\\S+ (\\S+)h0")
        .matcher(drawing.dots())
        .results()
        .forEach(r -> assertThat(Double.parseDouble(r.group(1))).isBetween(16.0, 59.0));
  }

  @Test
  void what_is_not_there_is_not_drawn() {
    StripDrawing drawing = of(List.of(), null);
    assertThat(List.of(drawing.dots(), drawing.band(), drawing.median(), drawing.pin()))
        .containsOnly("");
    assertThat(drawing.base()).isNotEmpty();
  }

  private static StripDrawing of(List<BigDecimal> values, @Nullable BigDecimal own) {
    return StripDrawing.of(strip(values, own));
  }

  private static Strip strip(List<BigDecimal> values, @Nullable BigDecimal own) {
    return new Strip(TO_FIVE, values, null, null, null, own, Position.MIDDLE_HALF);
  }

  private static double x(String path) {
    return Double.parseDouble(path.substring(1, path.indexOf(' ')));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
