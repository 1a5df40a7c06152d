package org.waymark.reporting;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.JudgedPoint;
import org.waymark.benchmarking.Merger;
import org.waymark.benchmarking.Series;
import org.waymark.benchmarking.TrendPoint;
import org.waymark.calendar.QuarterId;
import org.waymark.reporting.TrendPlot.Dot;
import org.waymark.reporting.TrendPlot.Line;
import org.waymark.reporting.TrendPlot.Mark;
import org.waymark.reporting.TrendPlot.Stroke;
import org.waymark.reporting.TrendPlot.Tick;

/** Sets a series out on its axis: lines broken where a quarter has no value, limits by group. */
final class Plotter {
  private final Series series;
  private final List<JudgedPoint> points;
  private final TrendScale scale;
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Dot> dots = new ArrayList<>();

  Plotter(Series series, TrendScale scale) {
    this.series = series;
    this.points = series.judged();
    this.scale = scale;
  }

  TrendPlot plot(Optional<Series> restated, List<Merger> mergers) {
    around();
    target();
    restated.ifPresent(this::restated);
    values();
    return new TrendPlot(scale.ticks(), years(), strokes, dots, gaps(), breaks(mergers), ends());
  }

  private double x(int quarter) {
    return (quarter + 0.5) / points.size();
  }

  private double y(double value) {
    return scale.share(value);
  }

  /** Middle and limits run over the whole of each group's quarters, gaps within it included. */
  private void around() {
    int from = -1;
    int to = -1;
    for (int i = 0; i < points.size(); i++) {
      JudgedPoint point = points.get(i);
      if (point.middle() == null) {
        continue;
      }
      if (from >= 0 && point.rebased()) {
        group(from, to);
        from = i;
      }
      from = from < 0 ? i : from;
      to = i;
    }
    if (from >= 0) {
      group(from, to);
    }
  }

  private void group(int from, int to) {
    double half = 0.5 / points.size();
    double left = x(from) - half;
    double right = to == points.size() - 1 ? 1 : x(to) + half;
    JudgedPoint any = points.get(to);
    level(Line.MIDDLE, any.middle(), left, right);
    level(Line.LIMIT, any.upper(), left, right);
    level(Line.LIMIT, any.lower(), left, right);
  }

  private void level(Line line, @Nullable Double value, double left, double right) {
    if (value != null) {
      strokes.add(new Stroke(line, left, y(value), right, y(value)));
    }
  }

  private void target() {
    series.target().ifPresent(t -> level(Line.TARGET, t.doubleValue(), 0, 1));
  }

  private void values() {
    for (int i = 0; i < points.size(); i++) {
      BigDecimal value = points.get(i).point().value();
      if (value != null) {
        BigDecimal before = i == 0 ? null : points.get(i - 1).point().value();
        if (before != null && !points.get(i).rebased()) {
          join(i, before, value);
        }
        dots.add(new Dot(mark(points.get(i)), x(i), y(value.doubleValue())));
      }
    }
  }

  /** A level stays where it is until it changes; anything else is on its way. */
  private void join(int i, BigDecimal before, BigDecimal value) {
    double from = y(before.doubleValue());
    double to = y(value.doubleValue());
    if (series.stepHistory()) {
      strokes.add(new Stroke(Line.VALUE, x(i - 1), from, x(i), from));
      strokes.add(new Stroke(Line.VALUE, x(i), from, x(i), to));
    } else {
      strokes.add(new Stroke(Line.VALUE, x(i - 1), from, x(i), to));
    }
  }

  /** Only where it is not what was reported, and the way to where it joins that. */
  private void restated(Series other) {
    @Nullable BigDecimal before = null;
    boolean apart = false;
    for (int i = 0; i < points.size(); i++) {
      BigDecimal value = other.points().get(i).value();
      BigDecimal own = points.get(i).point().value();
      boolean differs = value != null && (own == null || own.compareTo(value) != 0);
      boolean joins = (apart || differs) && !points.get(i).rebased();
      if (joins && value != null && before != null) {
        strokes.add(
            new Stroke(
                Line.RESTATED, x(i - 1), y(before.doubleValue()), x(i), y(value.doubleValue())));
      }
      if (differs) {
        dots.add(new Dot(Mark.RESTATED, x(i), y(requireNonNull(value).doubleValue())));
      }
      before = value;
      apart = differs;
    }
  }

  private static Mark mark(JudgedPoint point) {
    if (point.variation() == null) {
      return Mark.PLAIN;
    }
    return switch (point.variation()) {
      case COMMON_CAUSE -> Mark.USUAL;
      case IMPROVEMENT -> Mark.IMPROVING;
      case CONCERN -> Mark.CONCERNING;
      case NEUTRAL_HIGH -> Mark.HIGH;
      case NEUTRAL_LOW -> Mark.LOW;
    };
  }

  private List<Double> gaps() {
    List<Double> gaps = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).point().value() == null) {
        gaps.add(x(i));
      }
    }
    return gaps;
  }

  private List<Tick> years() {
    List<Tick> years = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      QuarterId quarter = points.get(i).point().quarter();
      if (quarter.number() == 1) {
        years.add(new Tick(x(i), Integer.toString(quarter.startYear())));
      }
    }
    return years;
  }

  private List<TrendPlot.Break> breaks(List<Merger> mergers) {
    List<TrendPlot.Break> breaks = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      TrendPoint point = points.get(i).point();
      double x = (double) i / points.size();
      if (points.get(i).rebased()) {
        breaks.add(new TrendPlot.Break(x, breaks.size(), "edition changed"));
      }
      for (Merger merger : mergers) {
        if (merger.in().equals(point.quarter())) {
          breaks.add(new TrendPlot.Break(x, breaks.size(), merger.code() + " merged in"));
        }
      }
    }
    return breaks;
  }

  /** What the lines of the last group, and the target, are. */
  private List<Tick> ends() {
    List<Tick> ends = new ArrayList<>();
    points.stream()
        .filter(p -> p.middle() != null)
        .reduce((first, second) -> second)
        .ifPresent(
            last -> {
              boolean limits = last.upper() != null;
              end(ends, "upper", last.upper());
              end(ends, limits ? "mean" : "median", last.middle());
              end(ends, "lower", last.lower());
            });
    series.target().ifPresent(t -> end(ends, "target", t.doubleValue()));
    return ends;
  }

  private void end(List<Tick> ends, String what, @Nullable Double value) {
    if (value != null) {
      ends.add(new Tick(y(value), what + " " + scale.words(value)));
    }
  }

  /** Everything that the axis has to hold. */
  static List<Double> shown(Series series) {
    List<Double> shown = new ArrayList<>();
    for (JudgedPoint point : series.judged()) {
      Optional.ofNullable(point.point().value()).ifPresent(v -> shown.add(v.doubleValue()));
      List<@Nullable Double> around = new ArrayList<>();
      around.add(point.lower());
      around.add(point.upper());
      around.stream().filter(Objects::nonNull).forEach(shown::add);
    }
    return shown;
  }
}
