package org.waymark.server;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.editions.Recurrence;
import org.waymark.editions.ReturnForm;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.SourceCell;

/** Answers in the middle of each scale to every question that needs one. */
final class MiddlingAnswers {
  private MiddlingAnswers() {}

  static List<Answer> to(Edition edition, OrganisationType type, QuarterId quarter) {
    return to(edition, type, quarter, 3);
  }

  /** At this level instead of the middle one, with documents of the quarter's first day. */
  static List<Answer> to(Edition edition, OrganisationType type, QuarterId quarter, int level) {
    return Stream.of(ReturnForm.values())
        .flatMap(form -> edition.asked(type, form))
        .collect(Collectors.toMap(Question::id, q -> q, (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream()
        .flatMap(q -> to(q, quarter, level).stream())
        .toList();
  }

  private static Optional<Answer> to(Question question, QuarterId quarter, int level) {
    AnswerValue value = null;
    if (question.kind() instanceof AnswerKind.Level) {
      value = new AnswerValue.Level(level);
    } else if (question.kind() instanceof AnswerKind.Quantity quantity) {
      BigDecimal least = quantity.least() == null ? BigDecimal.ZERO : quantity.least();
      BigDecimal most = quantity.most() == null ? BigDecimal.TEN : quantity.most();
      value = new AnswerValue.Quantity(least.add(most).divide(BigDecimal.valueOf(2)));
    } else if (question.kind() instanceof AnswerKind.EvidenceLine) {
      value = new AnswerValue.Evidence("Board paper", quarter.firstDay(), "Director", level);
    }
    if (value == null && question.required() && question.kind() instanceof AnswerKind.FreeText) {
      value = new AnswerValue.Words("Invented");
    } else if (question.required() && question.kind() instanceof AnswerKind.Choice choice) {
      // Of interim returns the second option, which says that something has changed.
      int at =
          question.recurrence() == Recurrence.BETWEEN ? 1 : question.id().startsWith("R") ? 0 : 3;
      value = new AnswerValue.Chosen(choice.options().get(at).label());
    }
    if (question.required() && value == null) {
      throw new AssertionError(question.id());
    }
    return Optional.ofNullable(value)
        .map(v -> new Answer(question.id(), v, new SourceCell("-", "-")));
  }
}
