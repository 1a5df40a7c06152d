package org.waymark.web.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.advice.ActionCount;
import org.waymark.advice.Course;
import org.waymark.advice.HoldingBack;
import org.waymark.advice.Mover;
import org.waymark.advice.PlannedLevels;
import org.waymark.advice.PriorityAction;
import org.waymark.advice.PriorityAction.NextStep;
import org.waymark.advice.QuarterAdvice;
import org.waymark.advice.Reported;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.Standing;
import org.waymark.editions.Issue;
import org.waymark.organisations.Organisation;

/** An organisation's advice as the API shows it. */
public record ShownAdvice(
    String organisation,
    String quarter,
    List<Action> actions,
    List<Progress> recommendations,
    @Nullable RoadMap roadMap) {

  /** What to do about a weak issue; peers' figures are absent below 5 members. */
  public record Action(
      String issue,
      String title,
      List<String> reasons,
      @Nullable BigDecimal score,
      @Nullable BigDecimal lowerQuartile,
      @Nullable BigDecimal median,
      int peers,
      @Nullable Integer nextLevel,
      @Nullable String nextLevelAsks,
      @Nullable Boolean nextLevelClaimed,
      List<Answered> recommendations,
      List<Named> exemplars) {

    static Action of(PriorityAction of) {
      Standing standing = of.weak().standing();
      PeerStatistics peers = standing.peers();
      boolean shown = peers.reliable();
      Optional<NextStep> step = of.step();
      return new Action(
          of.weak().issue().id(),
          of.weak().issue().title(),
          of.weak().reasons().stream().map(Enum::name).sorted().toList(),
          standing.score().value(),
          shown ? peers.q1() : null,
          shown ? peers.median() : null,
          peers.n(),
          step.map(NextStep::level).orElse(null),
          step.map(NextStep::descriptor).orElse(null),
          step.map(NextStep::claimed).orElse(null),
          of.recommendations().stream().map(Answered::of).toList(),
          of.exemplars().stream().map(Named::of).toList());
    }
  }

  /** A recommendation that answers the issue: whose it is to act, and the own state. */
  public record Answered(
      String id, String title, boolean yours, boolean ofTheCentre, @Nullable String state) {
    static Answered of(PriorityAction.Linked of) {
      return new Answered(
          of.recommendation().id(),
          of.recommendation().title(),
          of.yours(),
          of.ofTheCentre(),
          of.state().orElse(null));
    }
  }

  /** Somebody who has agreed to be named: never a score. */
  public record Named(String code, String name) {
    static Named of(Organisation of) {
      return new Named(of.code().value(), of.name());
    }
  }

  /** The own state, and how far the others of the type, or the nation, have come. */
  public record Progress(
      String id,
      String title,
      String scope,
      @Nullable String state,
      int complete,
      int inProgress,
      int notStarted,
      int notReturned,
      int notApplicable) {
    static Progress of(ActionCount of, @Nullable String state) {
      return new Progress(
          of.recommendation().id(),
          of.recommendation().title(),
          of.recommendation().scope().name(),
          state,
          of.of(ActionCount.Progress.COMPLETE),
          of.of(ActionCount.Progress.IN_PROGRESS),
          of.of(ActionCount.Progress.NOT_STARTED),
          of.of(ActionCount.Progress.NOT_RETURNED),
          of.of(ActionCount.Progress.NOT_APPLICABLE));
    }
  }

  /** The road map in force: where it was set, and its issues. */
  public record RoadMap(String setIn, List<Aimed> issues) {}

  /** An issue on the road map: the level that counts, what is claimed, due and aimed at by year. */
  public record Aimed(
      String issue,
      int level,
      int claimed,
      int due,
      String verdict,
      Map<Integer, Integer> targets) {
    static Aimed of(Course of) {
      return new Aimed(
          of.level().issue(),
          of.now(),
          of.level().claimed(),
          of.due(),
          of.verdict().name(),
          of.targets());
    }
  }

  /** A share from 0 to 1 of all that is missing to the highest level. */
  public record Holding(String issue, String title, BigDecimal share, int scores) {
    static Holding of(HoldingBack of) {
      return new Holding(of.issue().id(), of.issue().title(), of.share(), of.members());
    }
  }

  /** Whose overall score changed by more than others' do; both unrounded. */
  public record Moved(String organisation, String name, BigDecimal before, BigDecimal now) {
    static Moved of(Mover of) {
      return new Moved(
          of.organisation().code().value(), of.organisation().name(), of.before(), of.now());
    }
  }

  static ShownAdvice of(Benchmark own, QuarterAdvice advice) {
    Organisation organisation = own.organisation();
    Reported reported = advice.facts().of(organisation.code());
    List<Organisation> type =
        advice.comparison().organisations().stream()
            .filter(o -> o.type() == organisation.type())
            .toList();
    return new ShownAdvice(
        organisation.code().value(),
        own.quarter().id().toString(),
        advice.actions(own).stream().map(Action::of).toList(),
        advice.progress(type).stream()
            .filter(c -> c.recommendation().appliesTo().contains(organisation.type()))
            .map(c -> Progress.of(c, reported.states().get(c.recommendation().id())))
            .toList(),
        reported.roadMap().map(map -> roadMap(map, own, reported)).orElse(null));
  }

  private static RoadMap roadMap(PlannedLevels map, Benchmark own, Reported reported) {
    List<Aimed> issues = new ArrayList<>();
    for (Issue issue : own.edition().issues().toList()) {
      Course.of(reported, issue.id(), own.quarter().id())
          .ifPresent(course -> issues.add(Aimed.of(course)));
    }
    return new RoadMap(map.setIn().toString(), issues);
  }
}
