package org.waymark.realdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The folder of real data that system property {@code waymark.realdata} names. */
public final class RealData {
  private RealData() {}

  /** A file or folder in it; fails with what to set when it is not there. */
  public static Path at(String name) {
    String folder = System.getProperty("waymark.realdata", "");
    Path path = Path.of(folder.isBlank() ? "." : folder).resolve(name);
    if (folder.isBlank() || !Files.exists(path)) {
      throw new IllegalStateException(
          "no real data: run with -Dwaymark.realdata=<folder that holds %s>, not \"%s\""
              .formatted(name, folder));
    }
    return path;
  }

  /** The records of a CSV file by the names in its first line. */
  static List<CSVRecord> csv(String name) {
    return read(
        name,
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .get());
  }

  /** The records of a CSV file whose first line names some columns twice or not at all. */
  static List<CSVRecord> csvByPosition(String name) {
    return read(name, CSVFormat.RFC4180.builder().get());
  }

  private static List<CSVRecord> read(String name, CSVFormat format) {
    try (CSVParser parser = CSVParser.parse(at(name), StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
