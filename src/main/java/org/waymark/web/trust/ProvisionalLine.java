package org.waymark.web.trust;

import org.waymark.reporting.ProvisionalRow;

/** One measure of the page of provisional scores: its words, and its drawing and explanation. */
public record ProvisionalLine(ProvisionalRow row, MeasureLine measure) {
  static ProvisionalLine of(ProvisionalRow row) {
    return new ProvisionalLine(row, MeasureLine.of(row.row(), row.explained()));
  }
}
