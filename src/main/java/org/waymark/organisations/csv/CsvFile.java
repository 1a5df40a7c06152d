package org.waymark.organisations.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;

/** Opens a CSV file in UTF-8: its first row, and then the others one by one. */
final class CsvFile {
  private CsvFile() {}

  /** What is made of the first row and the rest. */
  interface Reading<T> {
    Checked<T> of(Optional<CSVRecord> first, CSVParser rest);
  }

  /** Fails with a finding of the kind ("register") where it is no such file. */
  static <T> Checked<T> parsed(String kind, String fileName, byte[] content, Reading<T> reading) {
    try (CSVParser rows =
        CSVParser.parse(
            new StringReader(text(content)),
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get())) {
      Iterator<CSVRecord> all = rows.iterator();
      return reading.of(all.hasNext() ? Optional.of(all.next()) : Optional.empty(), rows);
    } catch (CharacterCodingException e) {
      return Checked.failed(
          Finding.ofFile(
              kind + "-encoding",
              fileName + " is not text in UTF-8.",
              "Save it as \"CSV UTF-8\" and send it again."));
    } catch (IOException | UncheckedIOException e) {
      return Checked.failed(
          Finding.ofFile(
              kind + "-form",
              fileName + " is not a well-formed CSV file: a quotation mark is out of place.",
              "Put quotation marks around whole entries only."));
    }
  }

  static List<String> entries(Optional<CSVRecord> row) {
    return row.map(CSVRecord::toList).orElse(List.of());
  }

  private static String text(byte[] content) throws CharacterCodingException {
    // A new decoder reports what is no UTF-8, where a String would hide it.
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
