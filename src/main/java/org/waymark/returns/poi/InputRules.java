package org.waymark.returns.poi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;
import org.waymark.returns.poi.InputCheck.Constraint;

/**
 * What Excel says and checks while somebody types: levels come from the list, everything else warns
 * only. Pasting goes past these checks, so that the rulebook checks all of it again.
 */
final class InputRules {
  private static final int HIGHEST_LEVEL_OF_EVIDENCE = 5;
  private static final int LONGEST_DETAIL = 500;
  private static final int LONGEST_REASON = 2_000;

  private final XSSFSheet sheet;
  private final OptionLists lists;
  private final Map<InputCheck, List<CellRangeAddress>> cells = new LinkedHashMap<>();

  InputRules(XSSFSheet sheet, OptionLists lists) {
    this.sheet = sheet;
    this.lists = lists;
  }

  void answer(Question question, int row, int column, String note) {
    boolean mayNot = question.mayBeNotApplicable();
    AnswerKind kind = question.kind();
    if (kind instanceof AnswerKind.Level level) {
      put(levels(level.highest(), mayNot), row, column, note);
    } else if (kind instanceof AnswerKind.Choice choice) {
      List<Object> entries =
          choice.options().stream()
              .map(AnswerKind.Option::label)
              .collect(Collectors.toCollection(ArrayList::new));
      put(list(entries, mayNot, ErrorStyle.WARNING, "Choose one of the list."), row, column, note);
    } else if (kind instanceof AnswerKind.FreeText text) {
      put(texts(text.longest()), row, column, note);
    } else if (kind instanceof AnswerKind.Quantity quantity) {
      put(numbers(quantity, mayNot), row, column, note);
    } else if (kind instanceof AnswerKind.Day) {
      put(dates(mayNot), row, column, note);
    } else {
      put(
          list(new ArrayList<>(), true, ErrorStyle.WARNING, "Choose, or leave it blank."),
          row,
          column,
          note);
    }
  }

  void reason(int row, int column) {
    put(
        texts(LONGEST_REASON),
        row,
        column,
        "Enter why the question does not apply, or why an unusual answer is right.");
  }

  void detail(Part part, int row, int column, String note) {
    InputCheck check =
        switch (part) {
          case DATE -> dates(false);
          case LEVEL -> levels(HIGHEST_LEVEL_OF_EVIDENCE, false);
          default -> texts(LONGEST_DETAIL);
        };
    put(check, row, column, note);
  }

  void write() {
    var helper = new XSSFDataValidationHelper(sheet);
    cells.forEach(
        (check, ranges) -> {
          var places = new CellRangeAddressList();
          ranges.forEach(places::addCellRangeAddress);
          CellRangeAddress first = ranges.get(0);
          String cell = ExcelName.cell(first.getFirstRow(), first.getFirstColumn());
          var validation =
              (XSSFDataValidation)
                  helper.createValidation(check.constraint().in(helper, cell), places);
          check.show(validation);
          sheet.addValidationData(validation);
        });
  }

  private void put(InputCheck check, int row, int column, String note) {
    List<CellRangeAddress> ranges =
        cells.computeIfAbsent(check.withNote(note), c -> new ArrayList<>());
    CellRangeAddress last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
    if (last != null && last.getFirstColumn() == column && last.getLastRow() == row - 1) {
      last.setLastRow(row);
    } else {
      ranges.add(new CellRangeAddress(row, row, column, column));
    }
  }

  private InputCheck levels(int highest, boolean mayNot) {
    List<Object> entries =
        IntStream.rangeClosed(0, highest).boxed().collect(Collectors.toCollection(ArrayList::new));
    return list(entries, mayNot, ErrorStyle.STOP, "Choose a level from 0 to " + highest + ".");
  }

  private InputCheck list(List<Object> entries, boolean mayNot, int style, String message) {
    if (mayNot && !entries.contains(Inputs.NOT_APPLICABLE)) {
      entries.add(Inputs.NOT_APPLICABLE);
    }
    return new InputCheck(
        new Constraint.OfList(lists.nameOf(List.copyOf(entries))), style, message, "");
  }

  private static InputCheck texts(int longest) {
    return new InputCheck(
        new Constraint.Length(longest),
        ErrorStyle.WARNING,
        "Use at most %,d characters.".formatted(longest),
        "");
  }

  private static InputCheck dates(boolean mayNot) {
    return new InputCheck(
        new Constraint.Between("DATE(1990,1,1)", "DATE(2099,12,31)", true, mayNot),
        ErrorStyle.WARNING,
        "Enter a date, such as 6 August 2026" + orNot(mayNot),
        "");
  }

  private static InputCheck numbers(AnswerKind.Quantity quantity, boolean mayNot) {
    String from = bound(quantity.least(), "-1E+15");
    String to = bound(quantity.most(), "1E+15");
    String what = quantity.percent() ? "Enter a percentage, 12 for 12%" : "Enter a number";
    boolean bounded = quantity.least() != null && quantity.most() != null;
    return new InputCheck(
        new Constraint.Between(from, to, false, mayNot),
        ErrorStyle.WARNING,
        what + (bounded ? ", usually " + from + " to " + to : "") + orNot(mayNot),
        "");
  }

  private static String orNot(boolean mayNot) {
    return mayNot ? ", or \"" + Inputs.NOT_APPLICABLE + "\"." : ".";
  }

  private static String bound(@Nullable BigDecimal bound, String none) {
    return bound == null ? none : bound.toPlainString();
  }
}
