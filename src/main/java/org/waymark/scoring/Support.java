package org.waymark.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.ScoreTerms;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;

/** The levels that a return's evidence supports, as far as it is dated from..until. */
record Support(
    OrganisationType type, Map<String, Answer> answers, LocalDate from, LocalDate until) {
  private static final int NONE = 0;

  /** Evidence of the edition's months before the end of the quarter. */
  static Support of(
      ScoreTerms terms, OrganisationType type, Map<String, Answer> answers, QuarterId quarter) {
    LocalDate last = quarter.lastDay();
    LocalDate from = last.minusMonths(terms.evidenceMonths()).plusDays(1);
    return new Support(type, answers, from, last);
  }

  /**
   * The level that an issue's levels count for no more than, on the basis that the edition states.
   */
  static Function<Issue, OptionalInt> stated(
      ScoreTerms terms, OrganisationType type, Map<String, Answer> answers, QuarterId quarter) {
    return terms.basis() == ScoreTerms.Basis.CLAIMED
        ? issue -> OptionalInt.empty()
        : of(terms, type, answers, quarter)::highest;
  }

  /**
   * The highest level that a document supports: 0 where none does, nothing where this type is asked
   * for none. A document without a date or a level supports none.
   */
  OptionalInt highest(Issue issue) {
    List<Question> asked =
        issue.questions().stream()
            .filter(q -> q.kind() instanceof AnswerKind.EvidenceLine && q.appliesTo(type))
            .toList();
    return asked.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(asked.stream().mapToInt(this::supported).max().orElse(NONE));
  }

  private int supported(Question question) {
    Answer answer = answers.get(question.id());
    if (answer == null || !(answer.value() instanceof AnswerValue.Evidence evidence)) {
      return NONE;
    }
    LocalDate date = evidence.date();
    Integer level = evidence.level();
    return date == null || level == null || date.isBefore(from) || date.isAfter(until)
        ? NONE
        : level;
  }
}
