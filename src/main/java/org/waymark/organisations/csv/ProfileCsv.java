package org.waymark.organisations.csv;

import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import org.waymark.organisations.Collaborative;
import org.waymark.organisations.Profile;
import org.waymark.organisations.ProfileFile;
import org.waymark.organisations.ProfileFiles;
import org.waymark.organisations.ProfileImport;

/**
 * Reads profiles from CSV: the column code, a column size:NAME or category:NAME for each dimension,
 * and last the column collaboratives, with entries like "ZZL01=Name; ZZL02=Other name". An empty
 * entry is not known.
 */
@Dependent
public class ProfileCsv implements ProfileFiles {
  private static final String CODE = "code";
  private static final String COLLABORATIVES = "collaboratives";
  private static final String SIZE = "size:";
  private static final String CATEGORY = "category:";
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_COLUMNS = 40;
  private static final int MOST_COLLABORATIVES = 20;

  /** So many collaboratives with their names. */
  private static final int LONGEST_ENTRY = 5_000;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

  @Override
  public Checked<ProfileFile> read(String fileName, byte[] content) {
    return CsvFile.parsed(
        "profile",
        fileName,
        content,
        (first, rest) -> {
          List<String> header = CsvFile.entries(first).stream().map(String::strip).toList();
          return fits(header)
              ? Checked.of(rows(fileName, header, rest), List.of())
              : Checked.failed(unlike(fileName));
        });
  }

  private static boolean fits(List<String> header) {
    int last = header.size() - 1;
    return last >= 1
        && header.size() <= MOST_COLUMNS
        && header.get(0).equals(CODE)
        && header.get(last).equals(COLLABORATIVES)
        && new HashSet<>(header).size() == header.size()
        && header.subList(1, last).stream().allMatch(ProfileCsv::isDimension);
  }

  private static boolean isDimension(String column) {
    return column.startsWith(SIZE) && Profile.isDimension(column.substring(SIZE.length()))
        || column.startsWith(CATEGORY) && Profile.isDimension(column.substring(CATEGORY.length()));
  }

  private static ProfileFile rows(String fileName, List<String> header, CSVParser rest) {
    List<ProfileFile.Row> rows = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (CSVRecord row : rest) {
      long line = rest.getCurrentLineNumber();
      if (findings.size() >= ProfileImport.MOST_FINDINGS) {
        break;
      }
      try {
        if (rows.size() >= MOST_ROWS) {
          throw new IllegalArgumentException("a file has up to %,d rows".formatted(MOST_ROWS));
        }
        rows.add(
            new ProfileFile.Row(
                line, profile(header, new Cells(header, row, line, LONGEST_ENTRY))));
      } catch (IllegalArgumentException e) {
        findings.add(wrong(fileName, row, line, String.valueOf(e.getMessage())));
      }
    }
    return new ProfileFile(rows, findings);
  }

  private static Profile profile(List<String> header, Cells row) {
    SortedMap<String, BigDecimal> sizes = new TreeMap<>();
    SortedMap<String, String> categories = new TreeMap<>();
    for (String column : header) {
      String entry = column.equals(COLLABORATIVES) ? "" : row.text(Pattern.quote(column));
      if (entry.isEmpty()) {
        continue;
      }
      if (column.startsWith(SIZE)) {
        sizes.put(column.substring(SIZE.length()), number(column, entry));
      } else if (column.startsWith(CATEGORY)) {
        categories.put(column.substring(CATEGORY.length()), entry.toLowerCase(Locale.UK));
      }
    }
    return new Profile(row.code(CODE), sizes, categories, collaboratives(row.text(COLLABORATIVES)));
  }

  private static BigDecimal number(String column, String entry) {
    if (!NUMBER.matcher(entry).matches()) {
      throw new IllegalArgumentException(
          "%s is a number like 1200 or 12.5, not \"%s\"".formatted(column, entry));
    }
    return new BigDecimal(entry);
  }

  private static List<Collaborative> collaboratives(String entry) {
    List<Collaborative> all = new ArrayList<>();
    for (String one : entry.isEmpty() ? new String[0] : entry.split(";")) {
      String[] parts = one.strip().split("=", 2);
      if (parts.length < 2) {
        throw new IllegalArgumentException(
            "a collaborative is written like ZZL01=Name, not \"%s\"".formatted(one.strip()));
      }
      all.add(new Collaborative(parts[0].strip(), parts[1].strip()));
    }
    if (all.size() > MOST_COLLABORATIVES) {
      throw new IllegalArgumentException(
          "an organisation is in up to %d collaboratives".formatted(MOST_COLLABORATIVES));
    }
    return all;
  }

  private static Finding wrong(String fileName, CSVRecord row, long line, String what) {
    return new Finding(
        "profile-row",
        Severity.MUST_FIX,
        new Place(fileName, "line " + line, null),
        String.join(",", row.toList()),
        "Line %d: %s.".formatted(line, what),
        "Correct the row and send the whole file again; nothing of it was taken.");
  }

  private static Finding unlike(String fileName) {
    return Finding.ofFile(
        "profile-header",
        fileName + " does not begin with the columns of a file of profiles.",
        "Begin with a line like code,size:staff,category:teaching,collaboratives; names of"
            + " dimensions have small letters, digits and hyphens, and none is there twice.");
  }
}
