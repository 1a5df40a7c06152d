package org.waymark.validation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.editions.AnswerKey;
import org.waymark.returns.AnswerValue;
import org.waymark.validation.Rule.Complaint;

/** Has what only goes forward gone back since the last return? */
final class ProgressRules {
  private static final Map<String, Integer> PROGRESS =
      Map.of(
          ActionRules.NOT_STARTED, 0,
          ActionRules.PLANNED, 1,
          ActionRules.UNDER_WAY, 2,
          ActionRules.DONE, 3);

  private static final List<String> EPR_STATES =
      List.of(
          "None and none planned",
          "Business case in preparation",
          "Contract signed, not yet live",
          "Live in some services",
          "Live in all services");

  static final Rule<Submission> ACTION_BACK =
      Rule.confirm(
          "past.action-back",
          "An action has come no less far than in the last return.",
          s ->
              s.edition().recommendations().stream()
                  .map(r -> AnswerKey.status(r.id()))
                  .flatMap(key -> wentBack(s, key, PROGRESS)));

  static final Rule<Submission> EPR_BACK =
      Rule.confirm(
          "past.epr-back",
          "The EPR has come no less far than in the last return.",
          s ->
              wentBack(
                  s,
                  "EPR.state",
                  EPR_STATES.stream()
                      .collect(Collectors.toMap(label -> label, EPR_STATES::indexOf))));

  static final List<Rule<Submission>> ALL = List.of(ACTION_BACK, EPR_BACK);

  private ProgressRules() {}

  private static Stream<Complaint> wentBack(Submission s, String key, Map<String, Integer> order) {
    return s.entry(key).stream()
        .flatMap(
            e ->
                LastAnswerRules.last(s, e) instanceof AnswerValue.Chosen was
                        && order.containsKey(s.chosen(key))
                        && order.getOrDefault(s.chosen(key), 0) < order.getOrDefault(was.label(), 0)
                    ? LastAnswerRules.moved(s, e, was.label())
                    : Stream.empty());
  }
}
