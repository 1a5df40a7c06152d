package org.waymark.returns;

import java.util.List;
import java.util.Optional;
import org.waymark.calendar.QuarterId;

/** Answers that stand in a workbook before anybody opens it, and the quarter they come from. */
public record CarriedForward(List<Answer> answers, Optional<QuarterId> from) {
  public static final CarriedForward NOTHING = new CarriedForward(List.of(), Optional.empty());

  public CarriedForward {
    answers = List.copyOf(answers);
    if (from.isEmpty() && !answers.isEmpty()) {
      throw new IllegalArgumentException("what is carried forward comes from a quarter");
    }
  }
}
