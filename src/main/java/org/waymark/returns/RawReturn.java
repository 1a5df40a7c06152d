package org.waymark.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a workbook holds before anybody judges it: its stamp and its keyed cells in reading order.
 */
public record RawReturn(Stamp stamp, List<RawAnswer> answers) {
  public RawReturn {
    answers = List.copyOf(answers);
  }

  /** The cells that belong together: those of one row of a sheet have each part once. */
  public List<Map<String, RawAnswer>> rows() {
    List<Map<String, RawAnswer>> rows = new ArrayList<>();
    Map<String, RawAnswer> row = new LinkedHashMap<>();
    String rowOf = "";
    for (RawAnswer cell : answers) {
      String here = cell.question() + "\n" + cell.source().sheet();
      if (!here.equals(rowOf) || row.containsKey(cell.part())) {
        row = new LinkedHashMap<>();
        rows.add(row);
        rowOf = here;
      }
      row.put(cell.part(), cell);
    }
    return rows;
  }
}
