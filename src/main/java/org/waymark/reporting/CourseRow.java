package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.advice.Course;
import org.waymark.advice.Course.Verdict;
import org.waymark.advice.Reported;
import org.waymark.benchmarking.Benchmark;
import org.waymark.editions.Issue;
import org.waymark.editions.Theme;
import org.waymark.organisations.OrganisationType;

/**
 * One issue of an organisation's road map as printed: the level that counts now, what is claimed,
 * what is due, the targets of the years, and the verdict; the course for drawing.
 */
public record CourseRow(
    String theme,
    String issue,
    String name,
    Course course,
    String now,
    String claimed,
    String due,
    List<String> targets,
    String verdict) {
  /** As many years as a page has room for. */
  public static final int YEARS = 5;

  public CourseRow {
    targets = List.copyOf(targets);
  }

  /** "Behind: level 2 now, 3 due; aims at 3 by 2027, 4 by 2031." */
  public String alt() {
    return "%s: level %s now, %s due, %s aimed at by %d."
        .formatted(
            verdict, now, due, course.targets().lastEntry().getValue(), course.targets().lastKey());
  }

  static List<CourseRow> of(Benchmark benchmark, Reported reported) {
    List<CourseRow> rows = new ArrayList<>();
    for (Theme theme : benchmark.edition().themes()) {
      for (Issue issue : theme.issues()) {
        Course.of(reported, issue.id(), benchmark.quarter().id())
            .ifPresent(course -> rows.add(of(theme, issue, course)));
      }
    }
    return rows;
  }

  private static CourseRow of(Theme theme, Issue issue, Course course) {
    return new CourseRow(
        theme.title(),
        issue.id(),
        issue.title(),
        course,
        Integer.toString(course.now()),
        Integer.toString(course.level().claimed()),
        Integer.toString(course.due()),
        course.targets().values().stream().limit(YEARS).map(t -> Integer.toString(t)).toList(),
        course.verdict().words());
  }

  /** The years that the targets stand under. */
  static List<String> years(List<CourseRow> rows) {
    return rows.isEmpty()
        ? List.of()
        : rows.get(0).course().targets().keySet().stream()
            .limit(YEARS)
            .map(y -> Integer.toString(y))
            .toList();
  }

  /** "Behind the road map on 3 of 16 issues, ahead on 2", or that nothing is behind. */
  static String title(List<CourseRow> rows) {
    if (rows.isEmpty()) {
      return "No road map is in force";
    }
    long behind = count(rows, Verdict.BEHIND);
    long ahead = count(rows, Verdict.AHEAD);
    String others = ahead == 0 ? "" : ", ahead on " + ahead;
    return behind == 0
        ? "On course with the road map on all %d issues%s".formatted(rows.size(), others)
        : "Behind the road map on %d of %d issues%s".formatted(behind, rows.size(), others);
  }

  private static long count(List<CourseRow> rows, Verdict verdict) {
    return rows.stream().filter(r -> r.course().verdict() == verdict).count();
  }

  /** The target of a year by its place, "" beyond the last. */
  public String target(int place) {
    return IntStream.of(place)
        .filter(p -> p < targets.size())
        .mapToObj(targets::get)
        .findFirst()
        .orElse("");
  }

  /** Where the road map comes from, or why there is none. */
  static String caption(List<CourseRow> rows, Benchmark benchmark, Reported reported) {
    OrganisationType type = benchmark.organisation().type();
    if (benchmark.edition().annexes().roadMap().stream()
        .noneMatch(map -> map.appliesTo().contains(type))) {
      return "No road map is asked of %s.".formatted(type.plural());
    }
    return reported.roadMap().isEmpty() || rows.isEmpty()
        ? "A road map is set with the full return of a year. None of yours counts."
        : ("Levels are those that evidence supports. Due is what lies on the straight line from the"
                + " level when the road map was set (%s) to the target of the next 31 March.")
            .formatted(reported.roadMap().get().setIn().months());
  }
}
