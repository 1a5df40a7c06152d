package org.waymark.returns.poi;

import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;
import org.waymark.returns.AnswerValue;

/** The open cells of one sheet: empty, or filled as a person would fill them. */
final class Inputs {
  static final String NOT_APPLICABLE = "Not applicable";

  private final Look look;
  private final InputRules rules;

  Inputs(Look look, InputRules rules) {
    this.look = look;
    this.rules = rules;
  }

  /** The cell for the answer itself, with a note in front of its input message. */
  void answer(
      XSSFRow row, int column, Question question, @Nullable AnswerValue value, String note) {
    XSSFCell cell = open(row, column, style(question.kind()));
    rules.answer(question, row.getRowNum(), column, note);
    if (value instanceof AnswerValue.Level level) {
      cell.setCellValue(level.level());
    } else if (value instanceof AnswerValue.Chosen chosen) {
      cell.setCellValue(chosen.label());
    } else if (value instanceof AnswerValue.Quantity quantity) {
      cell.setCellValue(quantity.number().doubleValue());
    } else if (value instanceof AnswerValue.Words words) {
      cell.setCellValue(words.text());
    } else if (value instanceof AnswerValue.Day day) {
      cell.setCellValue(day.date());
    } else if (value instanceof AnswerValue.NotApplicable) {
      cell.setCellValue(NOT_APPLICABLE);
    }
  }

  /** The cell for why a question does not apply, or why an answer is as it is. */
  void reason(XSSFRow row, int column, @Nullable AnswerValue value) {
    XSSFCell cell = open(row, column, look.textInput);
    rules.reason(row.getRowNum(), column);
    if (value instanceof AnswerValue.NotApplicable none) {
      cell.setCellValue(none.reason());
    }
  }

  /** The cell for one detail of a piece of evidence. */
  void detail(XSSFRow row, int column, Part part, @Nullable AnswerValue value, String note) {
    XSSFCell cell = open(row, column, style(part));
    rules.detail(part, row.getRowNum(), column, note);
    if (value instanceof AnswerValue.Evidence evidence) {
      fill(cell, part, evidence);
    }
  }

  private static void fill(XSSFCell cell, Part part, AnswerValue.Evidence evidence) {
    LocalDate date = evidence.date();
    Integer level = evidence.level();
    if (part == Part.DOCUMENT) {
      cell.setCellValue(evidence.document());
    } else if (part == Part.OWNER) {
      cell.setCellValue(evidence.owner());
    } else if (part == Part.DATE && date != null) {
      cell.setCellValue(date);
    } else if (part == Part.LEVEL && level != null) {
      cell.setCellValue(level);
    }
  }

  private XSSFCellStyle style(AnswerKind kind) {
    if (kind instanceof AnswerKind.Choice || kind instanceof AnswerKind.FreeText) {
      return look.textInput;
    }
    return kind instanceof AnswerKind.Day ? look.dateInput : look.anyInput;
  }

  private XSSFCellStyle style(Part part) {
    if (part == Part.DATE) {
      return look.dateInput;
    }
    return part == Part.LEVEL ? look.anyInput : look.textInput;
  }

  private static XSSFCell open(XSSFRow row, int column, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }
}
