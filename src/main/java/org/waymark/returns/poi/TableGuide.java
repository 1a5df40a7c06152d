package org.waymark.returns.poi;

import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Column;
import org.waymark.editions.Condition;
import org.waymark.editions.Table;
import org.waymark.organisations.OrganisationType;

/** What each column of a table means: a sheet to read and to print, with nothing to enter. */
final class TableGuide {
  private static final int GROUP = 1;
  private static final int TITLE = 2;
  private static final int WHAT = 3;
  private static final int WHEN = 4;
  private static final int TITLE_WIDTH = 26;
  private static final int WHAT_WIDTH = 90;
  private static final int WHEN_WIDTH = 34;
  private static final int HEAD_ROW = 2;

  private TableGuide() {}

  static void write(Book book, OrganisationType type, Table table) {
    Look look = book.look;
    var pen = new Pen(book.sheet(table.title() + " guide"), look);
    pen.row(Marker.NOT_READ.label()).setZeroHeight(true);
    pen.title(table.title() + ": what each column means", GROUP);
    XSSFRow heads = pen.row(null);
    pen.text(heads, GROUP, "Group", look.head);
    pen.text(heads, TITLE, "Column", look.head);
    pen.text(heads, WHAT, "What to enter", look.head);
    pen.text(heads, WHEN, "When", look.head);
    table
        .columns(type)
        .forEach(
            column -> {
              XSSFRow row = pen.row(null);
              String what = what(column);
              pen.text(row, GROUP, column.group(), look.words);
              pen.text(row, TITLE, column.title(), look.bold);
              pen.text(row, WHAT, column.question().text(), what, look.words);
              pen.text(row, WHEN, when(column), look.words);
              Pen.height(
                  row,
                  Pen.boldLines(column.question().text(), WHAT_WIDTH) + Pen.lines(what, WHAT_WIDTH),
                  Pen.lines(when(column), WHEN_WIDTH));
            });
    pen.width(GROUP, 18);
    pen.width(TITLE, TITLE_WIDTH);
    pen.width(WHAT, WHAT_WIDTH);
    pen.width(WHEN, WHEN_WIDTH);
    pen.finish(HEAD_ROW);
  }

  private static String what(Column column) {
    String help = HelpText.of(column.question());
    if (column.question().kind() instanceof AnswerKind.Choice choice) {
      String options =
          choice.options().stream()
              .map(AnswerKind.Option::label)
              .collect(Collectors.joining("; ", "One of: ", "."));
      return help.isEmpty() ? options : help + "\n" + options;
    }
    return help;
  }

  /** In which rows the column is needed, or asked where it is never needed. */
  static String when(Column column) {
    Condition required = column.required();
    if (required.equals(Condition.NEVER)) {
      return column.asked().words();
    }
    Condition narrower = required.equals(Condition.ALWAYS) ? column.asked() : required;
    return "needed " + narrower.words();
  }

  /** The width of the column in the table itself, in characters. */
  static int width(Column column) {
    AnswerKind kind = column.question().kind();
    if (kind instanceof AnswerKind.FreeText text) {
      return text.longest() > 150 ? 40 : 28;
    }
    if (kind instanceof AnswerKind.Choice choice) {
      int longest = choice.options().stream().mapToInt(o -> o.label().length()).max().orElse(0);
      return Math.max(17, Math.min(30, longest + 4));
    }
    return 19;
  }
}
