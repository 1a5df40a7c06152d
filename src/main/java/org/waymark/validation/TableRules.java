package org.waymark.validation;

import java.util.List;
import java.util.Locale;
import org.waymark.editions.Column;

/** Is each row of a table complete, and asked for? */
final class TableRules {
  static final Rule<TableRow> REQUIRED =
      Rule.mustFix(
          "row.column-required",
          "A row of a table has every cell that a row like it needs.",
          row ->
              row.columns()
                  .filter(c -> c.required().holds(row::chosen) && row.blank(c.id()))
                  .flatMap(
                      c ->
                          row.complain(
                              c.id(), "The row has no " + name(c), "Enter the " + name(c))));

  static final Rule<TableRow> NOT_ASKED =
      Rule.note(
          "row.column-not-asked",
          "A cell of a table is filled only in rows that it is asked in.",
          row ->
              row.columns()
                  .filter(c -> !c.asked().holds(row::chosen) && !row.blank(c.id()))
                  .flatMap(
                      c ->
                          row.complain(
                              c.id(),
                              "The " + name(c) + " is asked " + c.asked().words(),
                              "Nothing to do if the stage and the class of the row are right")));

  static final List<Rule<TableRow>> ALL = List.of(REQUIRED, NOT_ASKED);

  private TableRules() {}

  private static String name(Column column) {
    String title = column.title();
    boolean acronym = title.length() > 1 && Character.isUpperCase(title.charAt(1));
    String words =
        acronym ? title : title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    return column.group().isEmpty()
        ? words
        : "answer on " + column.group().toLowerCase(Locale.UK) + ", " + words;
  }
}
