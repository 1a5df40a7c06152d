package org.waymark.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;
import org.waymark.returns.AnswerValue;

/** Answers as people read them. Who owns a document of evidence is left out. */
public final class AnswerWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private AnswerWords() {}

  /**
   * "3", "Mostly agree", "3.5%", "12 hours", "Board paper, 1 July 2026, for level 3", "Not
   * applicable: why".
   */
  public static String of(Question question, AnswerValue value) {
    if (value instanceof AnswerValue.Level level) {
      return Integer.toString(level.level());
    }
    if (value instanceof AnswerValue.Chosen chosen) {
      return chosen.label();
    }
    if (value instanceof AnswerValue.Quantity quantity) {
      return quantity.number().toPlainString() + unit(question);
    }
    if (value instanceof AnswerValue.Words words) {
      return words.text();
    }
    if (value instanceof AnswerValue.Day day) {
      return DAY.format(day.date());
    }
    if (value instanceof AnswerValue.Evidence evidence) {
      return evidence(evidence);
    }
    String reason = ((AnswerValue.NotApplicable) value).reason();
    return reason.isEmpty() ? "Not applicable" : "Not applicable: " + reason;
  }

  private static String unit(Question question) {
    if (question.kind() instanceof AnswerKind.Quantity kind) {
      return kind.percent() ? "%" : (" " + kind.unit()).stripTrailing();
    }
    return "";
  }

  private static String evidence(AnswerValue.Evidence evidence) {
    LocalDate date = evidence.date();
    return evidence.document()
        + (date == null ? ", without a date" : ", " + DAY.format(date))
        + (evidence.level() == null ? ", without a level" : ", for level " + evidence.level());
  }
}
