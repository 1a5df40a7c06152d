package org.waymark.editions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys of what an edition asks beside its own questions, in workbooks and in the database:
 * {@code TECH.3.stage} (table, row, column), {@code R4.status} and {@code R4.date}, {@code
 * RM.F1.2027} (the road map's target for an issue at the end of March of a year), {@code
 * CONFIRM.F1}. Nobody else puts a key together or takes one apart.
 */
public final class AnswerKey {
  /** What a question's id, and so a key, may be. */
  public static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

  /** A table's and a column's id have no dot, and leave room for a row of three digits. */
  public static final Pattern TABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,9}");

  public static final Pattern COLUMN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,23}");
  public static final int MOST_ROWS = 999;

  private static final Pattern CELL =
      Pattern.compile("(" + TABLE + ")\\.([1-9]\\d{0,2})\\.(" + COLUMN + ")");

  private AnswerKey() {}

  /** A table's cell: rows count from 1. */
  public record Cell(String table, int row, String column) {
    public Cell {
      if (!TABLE.matcher(table).matches()
          || !COLUMN.matcher(column).matches()
          || row < 1
          || row > MOST_ROWS) {
        throw new IllegalArgumentException(
            "no cell of a table: " + table + "." + row + "." + column);
      }
    }

    public String key() {
      return table + "." + row + "." + column;
    }

    /** The cell that the key names; nothing for any other key. */
    public static Optional<Cell> parse(String key) {
      Matcher m = CELL.matcher(key);
      return m.matches()
          ? Optional.of(new Cell(m.group(1), Integer.parseInt(m.group(2)), m.group(3)))
          : Optional.empty();
    }
  }

  /**
   * Keys that differ only in what their rows are named by: a table's cells in one column by the
   * row's number, the road map's targets of one year by issue, statuses and dates by
   * recommendation. Written with a star for the row: {@code TECH.*.stage}.
   */
  public record Family(String before, String after) {
    private static final String STAR = "*";

    public String key(String row) {
      return before + row + after;
    }

    public String label() {
      return before + STAR + after;
    }

    /** The id of the table whose column this is; nothing for other families. */
    public Optional<String> table() {
      String name = before.endsWith(".") ? before.substring(0, before.length() - 1) : "";
      return after.startsWith(".")
              && TABLE.matcher(name).matches()
              && COLUMN.matcher(after.substring(1)).matches()
          ? Optional.of(name)
          : Optional.empty();
    }

    /** The family with this label; nothing for any other text. */
    public static Optional<Family> parse(String label) {
      int star = label.indexOf(STAR);
      if (star < 0 || label.length() < 3 || label.length() > 40) {
        return Optional.empty();
      }
      var family = new Family(label.substring(0, star), label.substring(star + 1));
      return FORM.matcher(family.key("1")).matches() ? Optional.of(family) : Optional.empty();
    }
  }

  /** A column of a table, by the number of the row. */
  public static Family cells(String table, String column) {
    return new Family(table + ".", "." + column);
  }

  /** The levels aimed at by 31 March of the year, by issue. */
  public static Family targets(int year) {
    return new Family("RM.", "." + year);
  }

  /** How far the recommendations have come, by their ids. */
  public static Family statuses() {
    return new Family("", ".status");
  }

  /** The dates that go with those statuses. */
  public static Family dates() {
    return new Family("", ".date");
  }

  /** A table's column as a whole, in mappings between editions. */
  public static String column(String table, String column) {
    return table + "." + column;
  }

  /** The cell of such a column in a row. */
  public static String inRow(String column, int row) {
    int dot = column.indexOf('.');
    return new Cell(column.substring(0, dot), row, column.substring(dot + 1)).key();
  }

  /** How far a recommendation has come. */
  public static String status(String recommendation) {
    return recommendation + ".status";
  }

  /** The date that goes with that status. */
  public static String date(String recommendation) {
    return recommendation + ".date";
  }

  /** The level aimed at by 31 March of the year. */
  public static String target(String issue, int year) {
    return "RM." + issue + "." + year;
  }

  /** Whether what stands in an interim return still holds, of an issue, a theme or a table. */
  public static String confirmation(String part) {
    return "CONFIRM." + part;
  }
}
