package org.waymark.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.editions.ActionLine;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.Recommendation;
import org.waymark.returns.AnswerValue;
import org.waymark.validation.Rule.Complaint;

/** Does the date of each action go with how far it has come? */
final class ActionRules {
  static final String NOT_STARTED = "Not started";
  static final String PLANNED = "Planned";
  static final String UNDER_WAY = "Under way";
  static final String DONE = "Done";
  static final String NOT_APPLICABLE = "Not applicable";
  private static final int FAR_YEARS = 5;

  static final Rule<Submission> UNDATED =
      Rule.mustFix(
          "row.action-undated",
          "An action that is planned, under way or done has a date.",
          s ->
              actions(s)
                  .filter(
                      a ->
                          a.day.isEmpty()
                              && a.date.blank(Entry.ANSWER)
                              && state(s, a.state).filter(ActionLine.State::dated).isPresent())
                  .flatMap(
                      a ->
                          a.complain(
                              "The action is %s and has no date".formatted(a.words()),
                              "Enter "
                                  + state(s, a.state)
                                      .map(ActionLine.State::date)
                                      .orElse("its date"))));

  static final Rule<Submission> DONE_LATER =
      Rule.mustFix(
          "row.action-done-later",
          "An action that is done was complete by the end of the quarter.",
          s ->
              dated(s, DONE, day -> day.isAfter(s.lastDay()))
                  .flatMap(
                      a ->
                          a.complain(
                              "The action is done on a day after the end of the quarter",
                              "Enter the day on which it was complete, or choose Under way")));

  static final Rule<Submission> PLANNED_PAST =
      Rule.confirm(
          "row.action-planned-past",
          "The start of an action that is planned lies ahead.",
          s ->
              dated(s, PLANNED, day -> day.isBefore(s.lastDay()))
                  .flatMap(
                      a ->
                          a.complain(
                              "The day on which the action was to start is past",
                              "Choose Under way, enter the new day, or say why it has not"
                                  + " started")));

  static final Rule<Submission> OVERDUE =
      Rule.confirm(
          "row.action-overdue",
          "The end of an action that is under way lies ahead.",
          s ->
              dated(s, UNDER_WAY, day -> day.isBefore(s.lastDay()))
                  .flatMap(
                      a ->
                          a.complain(
                              "The day on which the action was to be complete is past",
                              "Choose Done, enter the new day, or say why it is late")));

  static final Rule<Submission> FAR =
      Rule.confirm(
          "row.action-far",
          "The date of an action lies within the next 5 years.",
          s ->
              actions(s)
                  .filter(
                      a ->
                          a.day
                              .filter(d -> d.isAfter(s.lastDay().plusYears(FAR_YEARS)))
                              .isPresent())
                  .flatMap(
                      a ->
                          a.complain(
                              "The date is more than 5 years ahead",
                              "Check the date; if it is right, say why")));

  static final Rule<Submission> STRAY_DATE =
      Rule.note(
          "row.action-stray-date",
          "An action that is not started or not applicable has no date.",
          s ->
              actions(s)
                  .filter(
                      a ->
                          a.day.isPresent()
                              && state(s, a.state).filter(state -> !state.dated()).isPresent())
                  .flatMap(
                      a ->
                          a.complain(
                              "The action is %s and has a date".formatted(a.words()),
                              "Nothing to do if the state is right")));

  static final Rule<Submission> LEFT_OUT =
      Rule.confirm(
          "row.action-not-applicable",
          "An action of your own that is not applicable has a reason.",
          s ->
              actions(s)
                  .filter(
                      a ->
                          a.state.equals(NOT_APPLICABLE)
                              && a.of.scope() != Recommendation.Scope.NATIONAL)
                  .flatMap(
                      a ->
                          a.status.complain(
                              Entry.ANSWER,
                              "An action that every organisation can take is not applicable",
                              "Say why it cannot apply to you, or choose another state")));

  static final List<Rule<Submission>> ALL =
      List.of(UNDATED, DONE_LATER, PLANNED_PAST, OVERDUE, FAR, STRAY_DATE, LEFT_OUT);

  private ActionRules() {}

  /** A recommendation's line in the return. */
  private record Action(
      Recommendation of, Entry status, Entry date, String state, Optional<LocalDate> day) {
    Stream<Complaint> complain(String problem, String remedy) {
      return date.complain(Entry.ANSWER, problem, remedy);
    }

    String words() {
      return state.toLowerCase(Locale.UK);
    }
  }

  private static Stream<Action> actions(Submission s) {
    return s.edition().recommendations().stream()
        .flatMap(
            r -> {
              Optional<Entry> status = s.entry(AnswerKey.status(r.id()));
              Optional<Entry> date = s.entry(AnswerKey.date(r.id()));
              return status.isPresent() && date.isPresent()
                  ? Stream.of(
                      new Action(
                          r,
                          status.get(),
                          date.get(),
                          s.chosen(AnswerKey.status(r.id())),
                          day(date.get())))
                  : Stream.empty();
            });
  }

  private static Stream<Action> dated(Submission s, String state, Predicate<LocalDate> when) {
    return actions(s).filter(a -> a.state.equals(state) && a.day.filter(when).isPresent());
  }

  private static Optional<LocalDate> day(Entry date) {
    return Meaning.of(date)
        .filter(AnswerValue.Day.class::isInstance)
        .map(v -> ((AnswerValue.Day) v).date());
  }

  private static Optional<ActionLine.State> state(Submission s, String label) {
    return s.edition().annexes().actionLine().flatMap(line -> line.state(label));
  }
}
