package org.waymark.returns.poi;

import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;
import org.waymark.returns.AnswerValue;

/** The open cells of one question's row, empty or filled as a person would fill them. */
final class InputCells {
  static final String NOT_APPLICABLE = "Not applicable";

  private final XSSFRow row;
  private final Look look;
  private final int firstPart;

  InputCells(XSSFRow row, Look look, int firstPart) {
    this.row = row;
    this.look = look;
    this.firstPart = firstPart;
  }

  void write(Question question, @Nullable AnswerValue value) {
    boolean evidence = question.kind() instanceof AnswerKind.EvidenceLine;
    if (!evidence || question.mayBeNotApplicable()) {
      open(Part.ANSWER, answerStyle(question.kind()));
      open(Part.REASON, look.textInput);
    }
    if (evidence) {
      open(Part.DOCUMENT, look.textInput);
      open(Part.DATE, look.dateInput);
      open(Part.OWNER, look.textInput);
      open(Part.LEVEL, look.anyInput);
    }
    if (value != null) {
      fill(value);
    }
  }

  private XSSFCellStyle answerStyle(AnswerKind kind) {
    if (kind instanceof AnswerKind.Choice || kind instanceof AnswerKind.FreeText) {
      return look.textInput;
    }
    if (kind instanceof AnswerKind.Quantity) {
      return look.numberInput;
    }
    return kind instanceof AnswerKind.Day ? look.dateInput : look.anyInput;
  }

  private void fill(AnswerValue value) {
    if (value instanceof AnswerValue.Level level) {
      cell(Part.ANSWER).setCellValue(level.level());
    } else if (value instanceof AnswerValue.Chosen chosen) {
      cell(Part.ANSWER).setCellValue(chosen.label());
    } else if (value instanceof AnswerValue.Quantity quantity) {
      cell(Part.ANSWER).setCellValue(quantity.number().doubleValue());
    } else if (value instanceof AnswerValue.Words words) {
      cell(Part.ANSWER).setCellValue(words.text());
    } else if (value instanceof AnswerValue.Day day) {
      cell(Part.ANSWER).setCellValue(day.date());
    } else if (value instanceof AnswerValue.NotApplicable none) {
      cell(Part.ANSWER).setCellValue(NOT_APPLICABLE);
      cell(Part.REASON).setCellValue(none.reason());
    } else if (value instanceof AnswerValue.Evidence evidence) {
      fill(evidence);
    }
  }

  private void fill(AnswerValue.Evidence evidence) {
    cell(Part.DOCUMENT).setCellValue(evidence.document());
    LocalDate date = evidence.date();
    if (date != null) {
      cell(Part.DATE).setCellValue(date);
    }
    cell(Part.OWNER).setCellValue(evidence.owner());
    Integer level = evidence.level();
    if (level != null) {
      cell(Part.LEVEL).setCellValue(level);
    }
  }

  private void open(Part part, XSSFCellStyle style) {
    row.createCell(firstPart + part.ordinal()).setCellStyle(style);
  }

  private XSSFCell cell(Part part) {
    XSSFCell cell = row.getCell(firstPart + part.ordinal());
    return cell == null ? row.createCell(firstPart + part.ordinal()) : cell;
  }
}
