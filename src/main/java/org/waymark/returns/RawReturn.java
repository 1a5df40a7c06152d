package org.waymark.returns;

import java.util.List;

/**
 * What a workbook holds before anybody judges it: its stamp and its keyed cells in reading order.
 */
public record RawReturn(Stamp stamp, List<RawAnswer> answers) {
  public RawReturn {
    answers = List.copyOf(answers);
  }
}
