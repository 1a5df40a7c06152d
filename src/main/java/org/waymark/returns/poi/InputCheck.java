package org.waymark.returns.poi;

import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;

/**
 * One check of input cells, how strictly it is held, its message, and a note shown before that
 * while somebody types. Equal checks share one entry in the file, which keeps it small.
 */
record InputCheck(Constraint constraint, int style, String message, String note) {
  /** What Excel takes; a file with more does not open without a repair. */
  static final int LONGEST_PROMPT = 255;

  static final int LONGEST_ERROR = 224;

  /** What an entry must be. */
  sealed interface Constraint {
    /** As Excel has it, written for the first of its cells. */
    DataValidationConstraint in(XSSFDataValidationHelper helper, String firstCell);

    /** One of the named range. */
    record OfList(String name) implements Constraint {
      @Override
      public DataValidationConstraint in(XSSFDataValidationHelper helper, String firstCell) {
        return helper.createFormulaListConstraint(name);
      }
    }

    /** A text of at most so many characters. */
    record Length(int longest) implements Constraint {
      @Override
      public DataValidationConstraint in(XSSFDataValidationHelper helper, String firstCell) {
        return helper.createTextLengthConstraint(
            OperatorType.LESS_OR_EQUAL, String.valueOf(longest), null);
      }
    }

    /** A number or a date from one to the other, perhaps also "Not applicable". */
    record Between(String from, String to, boolean date, boolean mayNot) implements Constraint {
      @Override
      public DataValidationConstraint in(XSSFDataValidationHelper helper, String firstCell) {
        if (mayNot) {
          return helper.createCustomConstraint(
              "OR(%1$s=\"%2$s\",AND(ISNUMBER(%1$s),%1$s>=%3$s,%1$s<=%4$s))"
                  .formatted(firstCell, Inputs.NOT_APPLICABLE, from, to));
        }
        return date
            ? helper.createDateConstraint(OperatorType.BETWEEN, from, to, "")
            : helper.createDecimalConstraint(OperatorType.BETWEEN, from, to);
      }
    }
  }

  InputCheck withNote(String words) {
    return new InputCheck(constraint, style, message, words);
  }

  void show(XSSFDataValidation validation) {
    validation.setErrorStyle(style);
    validation.setShowErrorBox(true);
    validation.createErrorBox("Check this answer", clipped(message, LONGEST_ERROR));
    validation.setShowPromptBox(true);
    validation.createPromptBox("Enter", clipped(prompt(), LONGEST_PROMPT));
    validation.setEmptyCellAllowed(true);
    validation.setSuppressDropDownArrow(true);
  }

  private String prompt() {
    return note.isEmpty()
        ? message
        : clipped(note, LONGEST_PROMPT - message.length() - 1) + " " + message;
  }

  /** Cut behind a word, so that nobody reads half of one. */
  private static String clipped(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int space = text.lastIndexOf(' ', longest - 1);
    return text.substring(0, space < 1 ? longest - 1 : space) + "…";
  }
}
