package org.waymark.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.CellContent;
import org.waymark.returns.RawAnswer;

/** What a workbook says, cell by cell, in words that compare: what was given, and what was read. */
final class Understood {
  static final String UNREADABLE = "not read";

  private Understood() {}

  /** Every filled cell that answers a question asked, by key and part. */
  static Map<String, String> of(List<RawAnswer> cells, Map<String, Question> asked) {
    Map<String, String> understood = new TreeMap<>();
    for (RawAnswer cell : cells) {
      if (!cell.content().shown().isBlank()) {
        Question question = asked.get(cell.question());
        understood.merge(
            cell.question() + " " + cell.part(),
            question == null ? "no such question" : meaning(question, cell),
            (a, b) -> a + " | " + b);
      }
    }
    return understood;
  }

  /** What the answers would say, were they read back. */
  static Map<String, String> of(List<Answer> answers) {
    Map<String, String> understood = new TreeMap<>();
    for (Answer answer : answers) {
      AnswerValue value = answer.value();
      String key = answer.question() + " ";
      if (value instanceof AnswerValue.Evidence evidence) {
        understood.put(key + "document", evidence.document());
        understood.put(key + "date", String.valueOf(evidence.date()));
        understood.put(key + "owner", evidence.owner());
        understood.put(key + "level", String.valueOf(evidence.level()));
      } else if (value instanceof AnswerValue.NotApplicable none) {
        understood.put(key + "answer", "does not apply");
        understood.put(key + "reason", none.reason());
      } else {
        understood.put(key + "answer", words(value));
      }
    }
    return understood;
  }

  private static String words(AnswerValue value) {
    if (value instanceof AnswerValue.Level level) {
      return String.valueOf(level.level());
    }
    if (value instanceof AnswerValue.Chosen chosen) {
      return chosen.label();
    }
    if (value instanceof AnswerValue.Quantity quantity) {
      return plain(quantity.number());
    }
    return value instanceof AnswerValue.Day day
        ? day.date().toString()
        : ((AnswerValue.Words) value).text().strip();
  }

  private static String meaning(Question question, RawAnswer cell) {
    CellContent content = cell.content();
    AnswerKind kind = question.kind();
    Optional<String> meaning =
        switch (cell.part()) {
          case Entry.DATE -> Reading.day(content).map(LocalDate::toString);
          case Entry.LEVEL -> Reading.level(content, 5).map(String::valueOf);
          case Entry.ANSWER -> answer(question, kind, content);
          default -> Optional.of(content.shown().strip());
        };
    return meaning.orElse(UNREADABLE);
  }

  private static Optional<String> answer(Question question, AnswerKind kind, CellContent content) {
    if (question.mayBeNotApplicable() && Reading.saysNotApplicable(content)) {
      return Optional.of("does not apply");
    }
    if (kind instanceof AnswerKind.Level level) {
      return Reading.level(content, level.highest()).map(String::valueOf);
    }
    if (kind instanceof AnswerKind.Choice choice) {
      return Reading.option(choice, content).map(AnswerKind.Option::label);
    }
    if (kind instanceof AnswerKind.Quantity quantity) {
      return Reading.quantity(quantity, content).map(Understood::plain);
    }
    return kind instanceof AnswerKind.Day
        ? Reading.day(content).map(LocalDate::toString)
        : Optional.of(content.shown().strip());
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
