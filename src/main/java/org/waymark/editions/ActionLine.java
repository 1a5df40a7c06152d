package org.waymark.editions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a return says how far each recommendation has come: one of some states, and a date. */
public record ActionLine(String help, List<State> states) {

  /**
   * How far an action has come, and what that means; what its date says, or "" when it has none.
   */
  public record State(String label, String meaning, String date) {
    public boolean dated() {
      return !date.isEmpty();
    }
  }

  public ActionLine {
    states = List.copyOf(states);
    if (states.isEmpty()) {
      throw new IllegalArgumentException("an action line has at least one state");
    }
  }

  public Optional<State> state(String label) {
    return states.stream().filter(s -> s.label().equals(label)).findFirst();
  }

  /** The line's two questions: the state, and the date that {@link State#dated} ones need. */
  Stream<Question> questions(Recommendation of) {
    List<AnswerKind.Option> options =
        states.stream().map(s -> new AnswerKind.Option(s.label(), null)).toList();
    String text = of.title() + ". " + of.action();
    return Stream.of(
        question(of, AnswerKey.status(of.id()), text, help, true, new AnswerKind.Choice(options)),
        question(of, AnswerKey.date(of.id()), of.title(), dates(), false, new AnswerKind.Day()));
  }

  private String dates() {
    StringBuilder text = new StringBuilder();
    for (State state : states) {
      if (state.dated()) {
        text.append(text.isEmpty() ? "" : " ")
            .append(state.label())
            .append(": ")
            .append(state.date());
      }
    }
    return text.toString();
  }

  private static Question question(
      Recommendation of, String key, String text, String help, boolean required, AnswerKind kind) {
    return new Question(
        key, text.strip(), help, BigDecimal.ZERO, required, false, of.appliesTo(), kind);
  }
}
