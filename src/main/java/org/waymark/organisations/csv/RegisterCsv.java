package org.waymark.organisations.csv;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.RegisterFiles;

/** Reads the register from CSV; every wrong row is told, up to a hundred of them. */
@Dependent
public class RegisterCsv implements RegisterFiles {
  static final List<String> HEADER =
      List.of("code", "name", "type", "icb_code", "icb_name", "region_code", "region_name");
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_FINDINGS = 100;
  private static final int LONGEST_TEXT = 200;

  @Override
  public Checked<List<Organisation>> read(String fileName, byte[] content) {
    try (CSVParser rows =
        CSVParser.parse(
            new StringReader(text(content)),
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get())) {
      return read(fileName, rows);
    } catch (CharacterCodingException e) {
      return Checked.failed(
          Finding.ofFile(
              "register-encoding",
              fileName + " is not text in UTF-8.",
              "Save it as \"CSV UTF-8\" and send it again."));
    } catch (IOException | UncheckedIOException e) {
      return Checked.failed(
          Finding.ofFile(
              "register-form",
              fileName + " is not a well-formed CSV file: a quotation mark is out of place.",
              "Put quotation marks around whole entries only."));
    }
  }

  private static Checked<List<Organisation>> read(String fileName, CSVParser rows) {
    List<Organisation> organisations = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Map<OrganisationCode, Long> lines = new HashMap<>();
    boolean headed = false;
    for (CSVRecord row : rows) {
      long line = rows.getCurrentLineNumber();
      if (!headed) {
        if (!row.toList().equals(HEADER)) {
          break;
        }
        headed = true;
        continue;
      }
      if (findings.size() >= MOST_FINDINGS) {
        break;
      }
      try {
        Organisation read = organisation(row);
        Long before = lines.putIfAbsent(read.code(), line);
        if (before != null) {
          throw new IllegalArgumentException(read.code() + " is on line " + before + " too");
        }
        if (organisations.size() >= MOST_ROWS) {
          throw new IllegalArgumentException("a register has up to %,d rows".formatted(MOST_ROWS));
        }
        organisations.add(read);
      } catch (IllegalArgumentException e) {
        findings.add(wrong(fileName, line, String.valueOf(e.getMessage())));
      }
    }
    if (!headed || organisations.isEmpty() && findings.isEmpty()) {
      return Checked.failed(
          Finding.ofFile(
              "register-header",
              fileName + " has no header with rows beneath it.",
              "Begin with the line " + String.join(",", HEADER) + "."));
    }
    return findings.isEmpty() ? Checked.of(organisations, findings) : Checked.failed(findings);
  }

  private static Organisation organisation(CSVRecord row) {
    if (row.size() != HEADER.size()) {
      throw new IllegalArgumentException(
          "the row has %d entries and not %d".formatted(row.size(), HEADER.size()));
    }
    for (String entry : row) {
      if (entry.length() > LONGEST_TEXT) {
        throw new IllegalArgumentException(
            "an entry is longer than %d characters".formatted(LONGEST_TEXT));
      }
    }
    return new Organisation(
        OrganisationCode.parse(row.get(0)),
        row.get(1).strip(),
        OrganisationType.parse(row.get(2).strip()),
        new Area(row.get(3).strip(), row.get(4).strip()),
        new Area(row.get(5).strip(), row.get(6).strip()));
  }

  private static Finding wrong(String fileName, long line, String what) {
    return new Finding(
        "register-row",
        Severity.MUST_FIX,
        new Place(fileName, "line " + line, null),
        "",
        "Line %d: %s.".formatted(line, what),
        "Correct the row and send the whole file again; nothing of it was taken.");
  }

  private static String text(byte[] content) throws CharacterCodingException {
    // A new decoder reports what is no UTF-8, where a String would hide it.
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
