package org.waymark.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.benchmarking.Benchmark;
import org.waymark.organisations.OrganisationCode;

/** What a sealed comparison table says of one organisation and measure, by its columns. */
public record SealedRow(Map<String, String> columns) {
  private static final String FIRST_FIGURE = "score";
  private static final String FIRST_RANK = "rank";
  private static final String AFTER = "note";

  /** Nothing when the table has no such row. */
  public static Optional<SealedRow> find(byte[] table, OrganisationCode code, String measure) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(new String(table, StandardCharsets.UTF_8), format)) {
      for (CSVRecord row : rows) {
        if (row.get("organisation_code").equals(code.value())
            && row.get("measure_id").equals(measure)) {
          return Optional.of(new SealedRow(figures(rows.getHeaderNames(), row)));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> figures(List<String> names, CSVRecord row) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String name : names.subList(names.indexOf(FIRST_FIGURE), names.size())) {
      if (!name.equals(AFTER)) {
        columns.put(name, row.get(name));
      }
    }
    return columns;
  }

  /**
   * The columns in which the same figures read otherwise now. Ranks are left out where the figures
   * of now are without any.
   */
  public List<String> unlike(Benchmark now, String measure) {
    Map<String, String> printed = ComparisonTable.figures(now, measure);
    boolean ranked =
        now.of(measure).flatMap(s -> Optional.ofNullable(s.placing().interval())).isPresent();
    List<String> unlike = new ArrayList<>();
    columns.forEach(
        (name, then) -> {
          boolean asked = ranked || !name.startsWith(FIRST_RANK);
          if (asked && !then.equals(printed.getOrDefault(name, then))) {
            unlike.add(name);
          }
        });
    return unlike;
  }

  /** "5 (3 to 9) of 61", or nothing where the table has no rank. */
  public Optional<String> rank() {
    String rank = columns.getOrDefault(FIRST_RANK, Figures.NOT_AVAILABLE);
    return rank.startsWith("[")
        ? Optional.empty()
        : Optional.of(
            "%s (%s to %s) of %s"
                .formatted(
                    rank,
                    columns.get("rank_low"),
                    columns.get("rank_high"),
                    columns.get("ranked")));
  }
}
