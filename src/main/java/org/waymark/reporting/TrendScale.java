package org.waymark.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.waymark.benchmarking.TrendMeasure;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;

/**
 * The axis that a measure is drawn on and how its values are written: of a score the whole
 * reporting scale, of a number round steps around all that is shown, within what is plausible.
 */
record TrendScale(
    Edition edition, TrendMeasure measure, double lowest, double highest, double step) {
  private static final int STEPS = 5;

  static TrendScale of(Edition edition, TrendMeasure measure, Collection<Double> shown) {
    if (!measure.isNumber()) {
      double lowest = edition.scale().lowest().doubleValue();
      double width = edition.scale().width().doubleValue();
      return new TrendScale(edition, measure, lowest, lowest + width, width / STEPS);
    }
    double least = shown.stream().mapToDouble(d -> d).min().orElse(0);
    double most = shown.stream().mapToDouble(d -> d).max().orElse(1);
    double step = step((most - least) / STEPS);
    AnswerKind.Quantity of = quantity(measure.question().orElseThrow());
    BigDecimal floor = of.least();
    BigDecimal ceiling = of.most();
    double from = Math.floor(least / step) * step;
    double to = Math.max(from + step, Math.ceil(most / step) * step);
    return new TrendScale(
        edition,
        measure,
        floor == null ? from : Math.max(floor.doubleValue(), from),
        ceiling == null ? to : Math.min(ceiling.doubleValue(), to),
        step);
  }

  private static AnswerKind.Quantity quantity(Question question) {
    return (AnswerKind.Quantity) question.kind();
  }

  /** The next of 1, 2 and 5 in tens. */
  private static double step(double least) {
    if (!(least > 0)) {
      return 1;
    }
    double ten = Math.pow(10, Math.floor(Math.log10(least)));
    for (int times : new int[] {1, 2, 5}) {
      if (times * ten >= least) {
        return times * ten;
      }
    }
    return 10 * ten;
  }

  /** How far up the axis, from 0 to 1. */
  double share(double value) {
    return Math.min(1, Math.max(0, (value - lowest) / (highest - lowest)));
  }

  List<TrendPlot.Tick> ticks() {
    List<TrendPlot.Tick> ticks = new ArrayList<>();
    int count = (int) Math.round((highest - lowest) / step);
    for (int i = 0; i <= count; i++) {
      double at = Math.min(highest, lowest + i * step);
      ticks.add(new TrendPlot.Tick(share(at), number(BigDecimal.valueOf(at), 2)));
    }
    return ticks;
  }

  /** A value as it is printed: "2.6", "12.5%", "1,040 days"; beyond the axis, the axis's end. */
  String words(double value) {
    double within = Math.min(highest, Math.max(lowest, value));
    return words(BigDecimal.valueOf(measure.isNumber() ? value : within));
  }

  String words(BigDecimal value) {
    if (!measure.isNumber()) {
      return new Figures(edition).score(value);
    }
    String unit = measure.unit();
    return number(value, 1) + (unit.equals("%") ? unit : "");
  }

  /** A difference: "+0.1", "−0.2", "0.0". */
  String moved(BigDecimal by) {
    String size = words(by.abs());
    boolean none = !size.matches(".*[1-9].*");
    return none ? size : (by.signum() > 0 ? "+" : "\u2212") + size;
  }

  private static String number(BigDecimal value, int decimals) {
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK))
        .format(rounded);
  }
}
