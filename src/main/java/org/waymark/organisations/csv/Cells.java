package org.waymark.organisations.csv;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.waymark.organisations.Lifetime;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.RegisterRow.NamedArea;

/** One row by its columns; what is wrong with an entry is an IllegalArgumentException in words. */
record Cells(List<String> header, CSVRecord row, long line, int longest) {
  private static final int LONGEST_TEXT = 200;
  private static final Pattern PACKED = Pattern.compile("\\d{8}");

  Cells {
    if (row.size() != header.size()) {
      throw new IllegalArgumentException(
          "the row has %d entries and not %d".formatted(row.size(), header.size()));
    }
    for (String entry : row) {
      if (entry.length() > longest) {
        throw new IllegalArgumentException(
            "an entry is longer than %d characters".formatted(longest));
      }
    }
  }

  /** Of entries of up to 200 characters. */
  Cells(List<String> header, CSVRecord row, long line) {
    this(header, row, line, LONGEST_TEXT);
  }

  /** The entry of the first column whose name has this form; a table's years are in its names. */
  String text(String column) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).matches(column)) {
        return row.get(i).strip();
      }
    }
    throw new IllegalArgumentException("the file has no column " + column);
  }

  OrganisationCode code(String column) {
    return OrganisationCode.parse(text(column));
  }

  NamedArea area(String code, @Nullable String name) {
    String told = name == null ? "" : text(name);
    if (text(code).isEmpty()) {
      throw new IllegalArgumentException("the code of the board or region is missing");
    }
    return new NamedArea(text(code), told.isEmpty() ? null : told);
  }

  Lifetime life(String opened, String closed) {
    return new Lifetime(date(opened), date(closed));
  }

  /** Written like 20240930 or 2024-09-30; nothing when the entry is empty. */
  @Nullable LocalDate date(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return PACKED.matcher(text).matches()
          ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
          : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "a date is written like 20240930 or 2024-09-30, not \"%s\"".formatted(text), e);
    }
  }
}
