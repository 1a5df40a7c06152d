package org.waymark.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.reporting.TrendFigure;
import org.waymark.reporting.TrendPlot;
import org.waymark.reporting.TrendRow;

/** One measure of a page of trends: its figure, and the drawing where it has one. */
public record TrendPanel(TrendFigure figure, @Nullable TrendDrawing drawing) {
  private static final String NONE = "None";

  /** A line of the key: its shape and its words. */
  public record Key(String kind, String path, String words) {}

  public static TrendPanel of(TrendFigure figure) {
    return new TrendPanel(figure, figure.plot().map(TrendDrawing::of).orElse(null));
  }

  /** The shapes that the drawing has, each once. */
  public List<Key> keys() {
    Set<TrendPlot.Mark> marks = new LinkedHashSet<>();
    figure.plot().ifPresent(p -> p.dots().forEach(d -> marks.add(d.mark())));
    List<Key> keys = new ArrayList<>();
    for (TrendPlot.Mark mark : TrendPlot.Mark.values()) {
      if (marks.contains(mark)) {
        keys.add(
            new Key(
                "mark-" + mark.name().toLowerCase(Locale.ROOT),
                TrendDrawing.path(mark),
                mark.words()));
      }
    }
    return keys;
  }

  /** Whether any quarter has no value, which the drawing shows as a cross. */
  public boolean isBroken() {
    return figure.plot().filter(p -> !p.gaps().isEmpty()).isPresent();
  }

  /** Whether any point has limits. */
  public boolean isLimited() {
    return figure.rows().stream().anyMatch(r -> !r.upper().isEmpty());
  }

  /** Whether any point has a middle: there is a chart. */
  public boolean isCharted() {
    return figure.rows().stream().anyMatch(r -> !r.middle().isEmpty());
  }

  public List<TrendRow> rows() {
    return figure.rows();
  }

  /** "2.2 to 2.6", or that there are none. */
  public String limits(TrendRow row) {
    return row.upper().isEmpty() ? NONE : row.lower() + " to " + row.upper();
  }

  /** A cell, or a word for an empty one. */
  public String cell(String text) {
    return text.isEmpty() ? NONE : text;
  }

  /** "2.4", with what its point says unless it is usual, or the mark with its reason. */
  public String whole(TrendRow row) {
    if (row.value().isEmpty() || row.value().startsWith("[")) {
      return (row.value() + " " + row.note()).strip();
    }
    return row.reading().isEmpty() || row.reading().startsWith("Usual")
        ? row.value()
        : row.value()
            + ", "
            + row.reading().substring(0, 1).toLowerCase(Locale.UK)
            + row.reading().substring(1);
  }
}
