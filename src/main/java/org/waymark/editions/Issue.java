package org.waymark.editions;

import java.math.BigDecimal;
import java.util.List;

/** An issue of a theme and the questions that measure it. */
public record Issue(String id, String title, BigDecimal weight, List<Question> questions) {
  public Issue {
    questions = List.copyOf(questions);
    if (weight.signum() <= 0) {
      throw new IllegalArgumentException("issue " + id + " has a weight above 0");
    }
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("issue " + id + " has at least one question");
    }
  }
}
