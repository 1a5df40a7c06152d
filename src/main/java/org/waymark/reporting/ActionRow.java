package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.advice.Course;
import org.waymark.advice.PriorityAction;
import org.waymark.advice.PriorityAction.Linked;
import org.waymark.advice.PriorityAction.NextStep;
import org.waymark.advice.WeakIssue;
import org.waymark.advice.WeakIssue.Reason;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerStatistics;

/**
 * What to do about one weak issue, in the words that are printed: why it is weak, the next step,
 * the recommendations that answer it, and whom to learn from.
 */
public record ActionRow(
    String issue,
    String title,
    String why,
    String step,
    List<Answer> recommendations,
    String learn) {

  /** A recommendation, who is to act, what on, and how far the organisation has come with it. */
  public record Answer(String title, String who, String action, String state) {
    /** "A vision that inspires (yours to do; under way)". */
    public String words() {
      return state.isEmpty()
          ? "%s (%s)".formatted(title, Headline.lowerFirst(who))
          : "%s (%s; %s)".formatted(title, Headline.lowerFirst(who), Headline.lowerFirst(state));
    }
  }

  public ActionRow {
    recommendations = List.copyOf(recommendations);
  }

  static ActionRow of(PriorityAction action, Benchmark benchmark, Figures figures) {
    WeakIssue weak = action.weak();
    return new ActionRow(
        weak.issue().id(),
        weak.issue().title(),
        why(weak, benchmark, figures),
        step(action),
        action.recommendations().stream().map(ActionRow::answer).toList(),
        learn(action, benchmark));
  }

  /** "Dedicated funding: 1.4 of 5. Next step, level 2: The line is split ...". */
  public String sentence() {
    return "%s. %s %s".formatted(title, why, step);
  }

  /** The recommendations in one sentence, or that there is none. */
  public String answers() {
    return recommendations.isEmpty()
        ? "No recommendation answers this issue."
        : recommendations.stream().map(Answer::words).collect(Collectors.joining("; ")) + ".";
  }

  private static String why(WeakIssue weak, Benchmark benchmark, Figures figures) {
    List<String> reasons = new ArrayList<>();
    PeerStatistics peers = weak.standing().peers();
    if (weak.reasons().contains(Reason.BELOW_PEERS)) {
      reasons.add(
          "Your score is %s, below the lower quartile (%s) of %d %s; their median is %s."
              .formatted(
                  figures.own(weak.standing().score()),
                  figures.statistic(peers, peers.q1()),
                  peers.n(),
                  benchmark.peers().name(),
                  figures.statistic(peers, peers.median())));
    }
    weak.course()
        .filter(c -> weak.reasons().contains(Reason.BEHIND_ROAD_MAP))
        .ifPresent(
            c ->
                reasons.add(
                    "Your road map has level %d due by now; level %d counts."
                        .formatted(c.due(), c.now())));
    return String.join(" ", reasons);
  }

  private static String step(PriorityAction action) {
    Optional<NextStep> step = action.step();
    if (step.isEmpty()) {
      return "No higher level is left: the measures beside the level hold the score down.";
    }
    NextStep next = step.get();
    return next.claimed()
        ? "Next step: you claim level %d; show a document for it. %s"
            .formatted(next.level(), next.descriptor())
        : "Next step, level %d: %s".formatted(next.level(), next.descriptor());
  }

  private static Answer answer(Linked linked) {
    String who =
        linked.yours() && linked.ofTheCentre()
            ? "Yours to do, and asked of the centre"
            : linked.yours() ? "Yours to do" : "Asked of the centre";
    return new Answer(
        linked.recommendation().title(),
        who,
        linked.asks() ? linked.recommendation().action() : "",
        linked.state().orElse(linked.asks() ? "Not reported" : ""));
  }

  private static String learn(PriorityAction action, Benchmark benchmark) {
    String type = benchmark.organisation().type().plural();
    return action.exemplars().isEmpty()
        ? "No other of the %s is far enough ahead with evidence and has agreed to be named."
            .formatted(type)
        : action.exemplars().stream()
            .map(o -> "%s (%s)".formatted(o.name(), o.code()))
            .collect(Collectors.joining("; ", "", "."));
  }

  /** Where an issue stands on its road map: "Behind: level 2 of 3 due". */
  static String verdict(Course course) {
    return "%s: level %d, %d due".formatted(course.verdict().words(), course.now(), course.due());
  }
}
