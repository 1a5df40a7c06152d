package org.waymark.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.QuarterId;
import org.waymark.scoring.IssueLevel;

/**
 * One issue on an organisation's road map: where it stands on the last day of the quarter, what is
 * due by then, and the targets by year. Due is the whole level that the straight line has reached
 * which leads from the level when the road map was set to the next target and from target to
 * target; a target whose 31 March has passed is due in any case.
 */
public record Course(
    IssueLevel level, PlannedLevels plan, NavigableMap<Integer, Integer> targets, int due) {

  /** Against what is due. */
  public enum Verdict {
    BEHIND("Behind"),
    ON("On course"),
    AHEAD("Ahead");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Nothing where the issue has no level now, or no target was set for it. */
  public static Optional<Course> of(Reported reported, String issue, QuarterId quarter) {
    IssueLevel level = reported.levels().get(issue);
    Optional<PlannedLevels> plan = reported.roadMap();
    NavigableMap<Integer, Integer> targets = plan.map(p -> p.targets().get(issue)).orElse(null);
    if (level == null || plan.isEmpty() || targets == null) {
      return Optional.empty();
    }
    Integer then = plan.get().levels().get(issue);
    return Optional.of(
        new Course(
            level, plan.get(), targets, due(plan.get().setIn(), then, targets, quarter.lastDay())));
  }

  private static int due(
      QuarterId setIn,
      @Nullable Integer then,
      NavigableMap<Integer, Integer> targets,
      LocalDate day) {
    NavigableMap<LocalDate, Integer> line = new TreeMap<>();
    if (then != null) {
      line.put(setIn.lastDay(), then);
    }
    targets.forEach((year, target) -> line.put(end(year), target));
    Map.Entry<LocalDate, Integer> before = line.floorEntry(day);
    Map.Entry<LocalDate, Integer> after = line.higherEntry(day);
    Map.Entry<Integer, Integer> passed =
        targets.floorEntry(day.isBefore(end(day.getYear())) ? day.getYear() - 1 : day.getYear());
    int least = passed == null ? 0 : passed.getValue();
    if (before == null) {
      return least;
    }
    if (after == null) {
      return before.getValue();
    }
    long gone = ChronoUnit.DAYS.between(before.getKey(), day);
    long whole = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
    long rise = after.getValue() - before.getValue();
    return Math.max(least, before.getValue() + (int) Math.floorDiv(rise * gone, whole));
  }

  private static LocalDate end(int year) {
    return LocalDate.of(year, 3, 31);
  }

  public int now() {
    return level.counted();
  }

  public Verdict verdict() {
    return now() < due ? Verdict.BEHIND : now() > due ? Verdict.AHEAD : Verdict.ON;
  }
}
