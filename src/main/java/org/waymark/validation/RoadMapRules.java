package org.waymark.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Issue;
import org.waymark.editions.RoadMap;
import org.waymark.validation.Rule.Complaint;

/** Does the road map lead on from where the organisation stands? */
final class RoadMapRules {
  private static final int LARGEST_STEP = 2;

  static final Rule<Submission> BELOW_LEVEL =
      Rule.confirm(
          "across.target-below-level",
          "A target is no lower than the present level.",
          s ->
              roads(s)
                  .flatMap(
                      road ->
                          road.targets.stream()
                              .filter(t -> t.level < road.now)
                              .limit(1)
                              .flatMap(
                                  t ->
                                      t.complain(
                                          "The target is below your present level %d"
                                              .formatted(road.now),
                                          "Check both; if they are right, say why"))));

  static final Rule<Submission> FALLS =
      Rule.confirm(
          "across.target-falls",
          "A target is no lower than that of the year before.",
          s ->
              steps(s)
                  .filter(step -> step.to.level < step.from.level)
                  .flatMap(
                      step ->
                          step.to.complain(
                              "The target is below that of %d".formatted(step.from.year),
                              "Check both; if they are right, say why")));

  static final Rule<Submission> JUMPS =
      Rule.confirm(
          "across.target-jumps",
          "A target rises by at most 2 levels in a year.",
          s ->
              steps(s)
                  .filter(
                      step ->
                          step.to.level - step.from.level
                              > LARGEST_STEP * (step.to.year - step.from.year))
                  .flatMap(
                      step ->
                          step.to.complain(
                              "The target is %d levels above that of %d"
                                  .formatted(step.to.level - step.from.level, step.from.year),
                              "Check both; if they are right, say how you will get there")));

  static final Rule<Submission> NO_CHANGE =
      Rule.note(
          "across.target-no-change",
          "The last target is above a present level below 3.",
          s ->
              roads(s)
                  .filter(
                      road ->
                          road.now < 3 && road.last().filter(t -> t.level == road.now).isPresent())
                  .flatMap(
                      road ->
                          road.last().stream()
                              .flatMap(
                                  t ->
                                      t.complain(
                                          "The last target is your present level",
                                          "Nothing to do if you aim at no more"))));

  static final List<Rule<Submission>> ALL = List.of(BELOW_LEVEL, FALLS, JUMPS, NO_CHANGE);

  private RoadMapRules() {}

  private record Target(int year, int level, Entry entry) {
    Stream<Complaint> complain(String problem, String remedy) {
      return entry.complain(Entry.ANSWER, problem, remedy);
    }
  }

  private record Step(Target from, Target to) {}

  /** The level of an issue now, and the targets that were given. */
  private record Road(int now, List<Target> targets) {
    Optional<Target> last() {
      return targets.isEmpty() ? Optional.empty() : Optional.of(targets.get(targets.size() - 1));
    }
  }

  private static Stream<Step> steps(Submission s) {
    return roads(s)
        .flatMap(
            road -> {
              List<Step> steps = new ArrayList<>();
              for (int i = 1; i < road.targets.size(); i++) {
                steps.add(new Step(road.targets.get(i - 1), road.targets.get(i)));
              }
              return steps.stream();
            });
  }

  private static Stream<Road> roads(Submission s) {
    return s.edition().annexes().roadMap().stream()
        .flatMap(map -> s.edition().issues().flatMap(issue -> road(s, map, issue).stream()));
  }

  private static Optional<Road> road(Submission s, RoadMap map, Issue issue) {
    List<Target> targets =
        map.years().stream()
            .flatMap(
                year ->
                    s.entry(AnswerKey.target(issue.id(), year)).stream()
                        .flatMap(
                            e ->
                                EvidenceRules.claimed(e).stream()
                                    .map(level -> new Target(year, level, e))))
            .toList();
    return issue.questions().stream()
        .filter(q -> q.kind() instanceof AnswerKind.Level)
        .flatMap(q -> s.entry(q.id()).stream())
        .flatMap(e -> EvidenceRules.claimed(e).stream())
        .findFirst()
        .map(now -> new Road(now, targets));
  }
}
