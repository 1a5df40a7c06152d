package org.waymark.reporting;

import java.util.List;
import org.waymark.advice.QuarterAdvice;
import org.waymark.advice.Reported;
import org.waymark.benchmarking.Benchmark;
import org.waymark.organisations.Organisation;

/**
 * What an organisation is advised to do, in the words and numbers that are printed: at most three
 * actions, how far it and its type have come with each recommendation, and its road map.
 */
public record AdviceReport(
    String actionsTitle,
    List<ActionRow> actions,
    String progressTitle,
    String progressCaption,
    List<ProgressRow> progress,
    String courseTitle,
    String courseCaption,
    List<String> years,
    List<CourseRow> courses) {
  /** Which issues are acted on, and in which order. */
  public static final String ACTIONS_CAPTION =
      "Issues below the lower quartile of the type or behind the road map, the furthest below the"
          + " median (by weight) first.";

  /** What is said where no issue is weak. */
  public static final String NOTHING_FIRST =
      "No issue is below the lower quartile of the type, and none is behind the road map.";

  /** Where nothing is known to advise on. */
  public static final AdviceReport NONE =
      new AdviceReport("", List.of(), "", "", List.of(), "", "", List.of(), List.of());

  public AdviceReport {
    actions = List.copyOf(actions);
    progress = List.copyOf(progress);
    years = List.copyOf(years);
    courses = List.copyOf(courses);
  }

  public static AdviceReport of(Benchmark benchmark, QuarterAdvice advice) {
    Organisation organisation = benchmark.organisation();
    Reported reported = advice.facts().of(organisation.code());
    Figures figures = new Figures(benchmark.edition());
    List<ActionRow> actions =
        advice.actions(benchmark).stream().map(a -> ActionRow.of(a, benchmark, figures)).toList();
    List<Organisation> peers =
        advice.comparison().organisations().stream()
            .filter(o -> o.type() == organisation.type())
            .toList();
    List<ProgressRow> progress =
        advice.progress(peers).stream()
            .filter(c -> c.recommendation().appliesTo().contains(organisation.type()))
            .map(
                c ->
                    ProgressRow.of(
                        c, reported.states().getOrDefault(c.recommendation().id(), "Not reported")))
            .toList();
    List<CourseRow> courses = CourseRow.of(benchmark, reported);
    return new AdviceReport(
        title(actions),
        actions,
        ProgressRow.title(progress),
        "Figure 3: how far %d %s have come with each recommendation, %s."
            .formatted(
                peers.size(), organisation.type().plural(), benchmark.quarter().id().shortWords()),
        progress,
        CourseRow.title(courses),
        CourseRow.caption(courses, benchmark, reported),
        CourseRow.years(courses),
        courses);
  }

  private static String title(List<ActionRow> actions) {
    return switch (actions.size()) {
      case 0 -> "Nothing stands out to act on first";
      case 1 -> "Act on this first";
      default -> "Act on these %d first".formatted(actions.size());
    };
  }

  /** The actions as the pack's first page ends in them. */
  public List<String> sentences() {
    return actions.stream().map(ActionRow::sentence).toList();
  }
}
