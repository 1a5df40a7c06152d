package org.waymark.returns.poi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;

/**
 * What Excel checks while somebody types: levels come from the list, everything else warns only.
 * Pasting goes past these checks, so that the rulebook checks all of it again.
 */
final class InputRules {
  /** Where the cells of one check lie; equal checks share one entry, which keeps the file small. */
  private record Check(Constraint constraint, int style, String message) {}

  private record Constraint(int kind, int operator, String first, @Nullable String second) {}

  private static final int LIST = DataValidationConstraint.ValidationType.LIST;
  private static final int DECIMAL = DataValidationConstraint.ValidationType.DECIMAL;
  private static final int DATE = DataValidationConstraint.ValidationType.DATE;
  private static final int LENGTH = DataValidationConstraint.ValidationType.TEXT_LENGTH;
  private static final int HIGHEST_LEVEL_OF_EVIDENCE = 5;

  private final XSSFSheet sheet;
  private final OptionLists lists;
  private final Map<Check, List<CellRangeAddress>> cells = new LinkedHashMap<>();

  InputRules(XSSFSheet sheet, OptionLists lists) {
    this.sheet = sheet;
    this.lists = lists;
  }

  void add(Question question, int row, int firstPart) {
    AnswerKind kind = question.kind();
    boolean mayNot = question.mayBeNotApplicable();
    int answer = firstPart + Part.ANSWER.ordinal();
    if (kind instanceof AnswerKind.Level level) {
      put(levels(level.highest(), mayNot), row, answer);
    } else if (kind instanceof AnswerKind.Choice choice) {
      List<Object> entries =
          choice.options().stream()
              .map(AnswerKind.Option::label)
              .collect(Collectors.toCollection(ArrayList::new));
      put(list(entries, mayNot, ErrorStyle.WARNING, "Choose one of the list."), row, answer);
    } else if (kind instanceof AnswerKind.EvidenceLine) {
      put(dates(), row, firstPart + Part.DATE.ordinal());
      put(levels(HIGHEST_LEVEL_OF_EVIDENCE, false), row, firstPart + Part.LEVEL.ordinal());
    } else if (kind instanceof AnswerKind.FreeText text) {
      String message = "Use at most %,d characters.".formatted(text.longest());
      Constraint constraint =
          new Constraint(LENGTH, OperatorType.LESS_OR_EQUAL, String.valueOf(text.longest()), null);
      put(new Check(constraint, ErrorStyle.WARNING, message), row, answer);
    } else if (!mayNot) {
      // A number or a date that may also be "Not applicable" would warn each time that is entered.
      put(kind instanceof AnswerKind.Quantity q ? numbers(q) : dates(), row, answer);
    }
  }

  void write() {
    var helper = new XSSFDataValidationHelper(sheet);
    cells.forEach(
        (check, ranges) -> {
          var places = new CellRangeAddressList();
          ranges.forEach(places::addCellRangeAddress);
          var validation =
              (XSSFDataValidation)
                  helper.createValidation(constraint(helper, check.constraint()), places);
          validation.setErrorStyle(check.style());
          validation.setShowErrorBox(true);
          validation.createErrorBox("Check this answer", check.message());
          validation.setShowPromptBox(true);
          validation.createPromptBox("Enter", check.message());
          validation.setEmptyCellAllowed(true);
          validation.setSuppressDropDownArrow(true);
          sheet.addValidationData(validation);
        });
  }

  private void put(Check check, int row, int column) {
    cells
        .computeIfAbsent(check, c -> new ArrayList<>())
        .add(new CellRangeAddress(row, row, column, column));
  }

  private Check levels(int highest, boolean mayNot) {
    List<Object> entries =
        IntStream.rangeClosed(0, highest).boxed().collect(Collectors.toCollection(ArrayList::new));
    return list(entries, mayNot, ErrorStyle.STOP, "Choose a level from 0 to " + highest + ".");
  }

  private Check list(List<Object> entries, boolean mayNot, int style, String message) {
    if (mayNot && !entries.contains(InputCells.NOT_APPLICABLE)) {
      entries.add(InputCells.NOT_APPLICABLE);
    }
    String name = lists.nameOf(List.copyOf(entries));
    return new Check(new Constraint(LIST, OperatorType.IGNORED, name, null), style, message);
  }

  private static Check dates() {
    return new Check(
        new Constraint(DATE, OperatorType.BETWEEN, "DATE(1990,1,1)", "DATE(2099,12,31)"),
        ErrorStyle.WARNING,
        "Enter a date, such as 6 August 2026.");
  }

  private static Check numbers(AnswerKind.Quantity quantity) {
    BigDecimal least = quantity.least();
    BigDecimal most = quantity.most();
    String from = least == null ? "-1E+15" : least.toPlainString();
    String to = most == null ? "1E+15" : most.toPlainString();
    String message =
        least == null || most == null
            ? "Enter a number."
            : "Enter a number, usually " + from + " to " + to + ".";
    return new Check(
        new Constraint(DECIMAL, OperatorType.BETWEEN, from, to), ErrorStyle.WARNING, message);
  }

  private static DataValidationConstraint constraint(
      XSSFDataValidationHelper helper, Constraint c) {
    if (c.kind() == LIST) {
      return helper.createFormulaListConstraint(c.first());
    }
    if (c.kind() == DATE) {
      return helper.createDateConstraint(c.operator(), c.first(), c.second(), "");
    }
    return c.kind() == LENGTH
        ? helper.createTextLengthConstraint(c.operator(), c.first(), c.second())
        : helper.createDecimalConstraint(c.operator(), c.first(), c.second());
  }
}
