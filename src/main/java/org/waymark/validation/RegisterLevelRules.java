package org.waymark.validation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.editions.AnswerKey;

/** Does the technology register bear out the levels and the actions that speak of it? */
final class RegisterLevelRules {
  private static final int RECENT_MONTHS = 24;

  static final Rule<Submission> NOTHING_WENT_LIVE =
      Rule.confirm(
          "across.nothing-went-live",
          "A level of implementation above 0 goes with a technology that went live in 24 months.",
          s ->
              s.rows(Technology.TABLE).findAny().isPresent()
                      && s.rows(Technology.TABLE).noneMatch(r -> recent(s, r))
                  ? level(
                      s,
                      "O3-level",
                      1,
                      "By your technology register nothing went live in the last 24 months")
                  : Stream.empty());

  static final Rule<Submission> SETTINGS_UNKNOWN =
      unlessAll(
          "across.settings-level",
          "A level of whole pathways above 0 goes with settings for every live technology.",
          "O4-level",
          1,
          Technology::live,
          r -> Technology.SETTINGS.stream().anyMatch(c -> !r.blank(c)),
          "Your technology register does not name the settings of each live technology");

  static final Rule<Submission> LIABILITY_UNCLEAR =
      unlessAll(
          "across.liability-level",
          "A level of 3 for safety and liability goes with a confirmed position on each live AI.",
          "E1-level",
          3,
          Technology::liveAi,
          r -> r.chosen(Technology.LIABILITY).equals(Technology.CONFIRMED),
          "By your technology register the liability position of a live AI is not confirmed");

  static final Rule<Submission> ERRORS_UNKNOWN =
      unlessAll(
          "across.error-level",
          "A level of 4 for safety and liability goes with error rates of each live AI.",
          "E1-level",
          4,
          Technology::liveAi,
          r -> !r.blank(Technology.ERROR_RATE) && !r.blank(Technology.HUMAN_RATE),
          "Your technology register lacks the error rates of a live AI");

  static final Rule<Submission> LIABILITY_DONE =
      doneUnless(
          "across.liability-done",
          "When the action on liabilities is done, each live AI has a written position.",
          "R7",
          r ->
              !r.blank(Technology.LIABILITY)
                  && !r.chosen(Technology.LIABILITY).equals(Technology.NONE),
          "The action on liabilities is done, and a live AI has no written position");

  static final Rule<Submission> COMPARISON_DONE =
      doneUnless(
          "across.comparison-done",
          "When the action on comparing errors is done, each live AI stands beside people.",
          "R8",
          r -> !r.blank(Technology.HUMAN_RATE),
          "The action on comparing errors is done, and a live AI has no human baseline");

  static final List<Rule<Submission>> ALL =
      List.of(
          NOTHING_WENT_LIVE,
          SETTINGS_UNKNOWN,
          LIABILITY_UNCLEAR,
          ERRORS_UNKNOWN,
          LIABILITY_DONE,
          COMPARISON_DONE);

  private RegisterLevelRules() {}

  private static Rule<Submission> unlessAll(
      String id,
      String says,
      String question,
      int from,
      Predicate<TableRow> which,
      Predicate<TableRow> have,
      String problem) {
    return Rule.confirm(
        id,
        says,
        s ->
            s.rows(Technology.TABLE).filter(which).allMatch(have)
                ? Stream.empty()
                : level(s, question, from, problem));
  }

  private static Stream<Rule.Complaint> level(
      Submission s, String question, int from, String problem) {
    return s.entry(question).stream()
        .filter(e -> EvidenceRules.claimed(e).orElse(-1) >= from)
        .flatMap(
            e ->
                e.complain(
                    Entry.ANSWER,
                    problem,
                    "Correct the level or the register, or say why the level is met"));
  }

  private static Rule<Submission> doneUnless(
      String id, String says, String action, Predicate<TableRow> have, String problem) {
    return Rule.confirm(
        id,
        says,
        s ->
            s.chosen(AnswerKey.status(action)).equals(ActionRules.DONE)
                    && !s.rows(Technology.TABLE).filter(Technology::liveAi).allMatch(have)
                ? s.entry(AnswerKey.status(action)).stream()
                    .flatMap(
                        e ->
                            e.complain(
                                Entry.ANSWER,
                                problem,
                                "Correct the action or the register, or say why it is done"))
                : Stream.empty());
  }

  private static boolean recent(Submission s, TableRow r) {
    return r.day(Technology.LIVE_FROM)
        .filter(d -> !d.isBefore(s.lastDay().minusMonths(RECENT_MONTHS)))
        .isPresent();
  }
}
