package org.waymark.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.waymark.benchmarking.PeopleCounts;
import org.waymark.benchmarking.ShownCount;
import org.waymark.calendar.QuarterId;

/**
 * How many people organisations counted, as one CSV file (RFC 4180, UTF-8 without a mark, CRLF):
 * the nation, regions, integrated care boards and organisations, question by question. [c] stands
 * for a confidential number; all but the nation's are to the nearest 5, and the share of the nation
 * is made of what is shown.
 */
public final class PeopleTable {
  /** The kind of document this is. */
  public static final String KIND = "people-table";

  private static final String[] HEADER = {
    "question_id",
    "question",
    "level",
    "code",
    "name",
    "organisations_answering",
    "people",
    "percent_of_nation",
    "note"
  };

  private PeopleTable() {}

  /** The table of one quarter, of at least one question. */
  public static Document of(
      QuarterId quarter, List<PeopleCounts> counts, PublicationNote publication) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord((Object[]) HEADER);
      for (PeopleCounts of : counts) {
        ShownCount nation = of.lines().get(0).shown();
        for (PeopleCounts.Line line : of.lines()) {
          csv.printRecord(
              of.question().id(),
              of.question().text(),
              line.level().name().toLowerCase(Locale.ROOT),
              line.code(),
              ComparisonTable.harmless(line.name()),
              line.organisations(),
              people(line.shown()),
              percent(line.shown(), nation),
              publication.banner());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Document(
        KIND,
        "england",
        publication.fileName("waymark-people-" + quarter, "csv"),
        "text/csv",
        text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String people(ShownCount shown) {
    return shown.confidential() ? Figures.CONFIDENTIAL : Long.toString(shown.value().getAsLong());
  }

  private static String percent(ShownCount part, ShownCount whole) {
    if (part.confidential() || whole.confidential()) {
      return Figures.CONFIDENTIAL;
    }
    long of = whole.value().getAsLong();
    return of == 0
        ? Figures.NOT_AVAILABLE
        : BigDecimal.valueOf(100 * part.value().getAsLong())
            .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP)
            .min(BigDecimal.valueOf(100))
            .toPlainString();
  }
}
