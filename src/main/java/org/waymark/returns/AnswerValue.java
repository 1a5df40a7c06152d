package org.waymark.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was answered, once it has been understood. */
public sealed interface AnswerValue {
  /** A maturity level. */
  record Level(int level) implements AnswerValue {}

  /** The label of the chosen option, as the edition writes it. */
  record Chosen(String label) implements AnswerValue {}

  /** A number; for a percentage 12 means 12 %. */
  record Quantity(BigDecimal number) implements AnswerValue {}

  record Words(String text) implements AnswerValue {}

  record Day(LocalDate date) implements AnswerValue {}

  /** A document, its date and owner where given, and the level that it supports where given. */
  record Evidence(String document, @Nullable LocalDate date, String owner, @Nullable Integer level)
      implements AnswerValue {}

  /** Does not apply to this organisation, for this reason (may be empty). */
  record NotApplicable(String reason) implements AnswerValue {}
}
