package org.waymark.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;
import org.waymark.editions.ReportingScale;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;

/** The questions of one return as parts of their issues, each on the edition's reporting scale. */
record Items(ReportingScale scale, OrganisationType type, Map<String, Answer> answers) {

  /**
   * The question as a part of its issue; nothing when it is never scored, is not asked of this
   * type, or is answered "not applicable" (where allowed) or with something that the edition does
   * not score. A level counts for no more than the cap, where there is one.
   */
  Optional<Part> part(Question question, OptionalInt cap) {
    if (!question.scored() || !question.appliesTo(type)) {
      return Optional.empty();
    }
    Answer answer = answers.get(question.id());
    if (answer == null) {
      return Optional.of(missing(question));
    }
    if (answer.value() instanceof AnswerValue.NotApplicable) {
      // Where the edition allows no "not applicable", it is an answer that is owed.
      return question.mayBeNotApplicable() ? Optional.empty() : Optional.of(missing(question));
    }
    return judged(question, answer.value(), cap);
  }

  private Optional<Part> judged(Question question, AnswerValue value, OptionalInt cap) {
    if (question.kind() instanceof AnswerKind.Level kind) {
      int counts = level(question, kind, value, cap);
      return answered(
          question, onScale(BigDecimal.valueOf(counts), BigDecimal.valueOf(kind.highest())));
    }
    if (question.kind() instanceof AnswerKind.Choice kind
        && value instanceof AnswerValue.Chosen chosen) {
      return answered(
          question, kind.option(chosen.label()).orElseThrow(() -> unfit(question, value)).score());
    }
    if (question.kind() instanceof AnswerKind.Quantity kind
        && value instanceof AnswerValue.Quantity quantity) {
      if (kind.scoring() instanceof AnswerKind.Goalposts posts) {
        return answered(question, betweenGoalposts(posts, quantity.number()));
      }
      if (kind.scoring() instanceof AnswerKind.Steps steps) {
        // A number below the first step has no value: an answer that is still owed.
        return step(steps, quantity.number())
            .map(step -> answered(question, step.score()))
            .orElseGet(() -> Optional.of(missing(question)));
      }
    }
    throw unfit(question, value);
  }

  /** The level that counts for the question, where it is one of level and has one. */
  OptionalInt level(Question question, OptionalInt cap) {
    Answer answer = answers.get(question.id());
    return question.kind() instanceof AnswerKind.Level kind
            && answer != null
            && !(answer.value() instanceof AnswerValue.NotApplicable)
        ? OptionalInt.of(level(question, kind, answer.value(), cap))
        : OptionalInt.empty();
  }

  private static int level(
      Question question, AnswerKind.Level kind, AnswerValue value, OptionalInt cap) {
    if (value instanceof AnswerValue.Level answered
        && answered.level() >= 0
        && answered.level() <= kind.highest()) {
      return Math.min(answered.level(), cap.orElse(kind.highest()));
    }
    throw unfit(question, value);
  }

  private static Optional<Part> answered(Question question, @Nullable BigDecimal value) {
    return Optional.ofNullable(value).map(v -> Part.answered(question.id(), question.weight(), v));
  }

  private Part missing(Question question) {
    return Part.missing(question.id(), question.weight(), scale);
  }

  private BigDecimal betweenGoalposts(AnswerKind.Goalposts posts, BigDecimal number) {
    BigDecimal way = posts.best().subtract(posts.worst());
    BigDecimal gone = number.subtract(posts.worst());
    if (way.signum() < 0) {
      way = way.negate();
      gone = gone.negate();
    }
    return onScale(gone.max(BigDecimal.ZERO).min(way), way);
  }

  private static Optional<AnswerKind.Step> step(AnswerKind.Steps steps, BigDecimal number) {
    return steps.steps().stream()
        .filter(s -> s.from().compareTo(number) <= 0)
        .reduce((before, last) -> last);
  }

  /** So far up the scale as {@code gone} is of {@code way}. */
  private BigDecimal onScale(BigDecimal gone, BigDecimal way) {
    return scale.lowest().add(Decimals.quotient(scale.width().multiply(gone), way));
  }

  private static IllegalArgumentException unfit(Question question, AnswerValue value) {
    return new IllegalArgumentException(
        "the answer to %s does not fit its question, and should have been refused: %s"
            .formatted(question.id(), value));
  }
}
